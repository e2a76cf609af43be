/** What somebody will not go without: « pose comme préalable la reprise », « fait de la cession une condition de son feu vert ». */
import { ahead } from '../../french/offsets.ts'
import { isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { TextBlock } from '../../french/types.ts'
import { isNoun, nouns } from '../words.ts'
import { isAnimate, isPublic, isText } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { clauseAfter, infinitiveAfter } from './find.ts'
import { groupAt } from './group.ts'
import { head } from './head.ts'
import { doerOf } from './parties.ts'
import { isDeed } from './verbs.ts'

const POSES = ['poser', 'mettre', 'fixer', 'avancer', 'présenter', 'formuler', 'ériger']
/** « comme préalable », « en préalable », « à titre de condition », « au rang d'exigence » */
const AS =
  /^(?:comme|en|pour|à titre d[e']|au rang d[e']) ?(?:une? |seule? |unique |premi(?:er|ère) |sa |leur |principale )*(?:préalables?|conditions?|prérequis|pré-requis|exigences?|revendications?|contreparties?|lignes? rouges?|impératif)(?![\wà-ÿ])(?: (?:absolu|absolue|expresse|non négociable|indispensable|sine qua non|impérative))?/
/** « un préalable à toute discussion », « une condition de son soutien »: of a deal that is to be struck. */
const STAKE =
  /^(?:une? |la |le |sa |leur )(?:\S+ )?(?:préalables?|conditions?|prérequis|exigences?|casus belli|lignes? rouges?|points? (?:dur|de blocage|non négociable)s?)(?![\wà-ÿ])( (?:\S+ )?(?:à|de|du|pour)(?: \S+){0,2}? ?(?:signature|négociation|discussion|accord|feu vert|aide|soutien|retour|reprise|vote|prêt|participation|entrée|investissement|rachat|offre|reprise du travail|dialogue|adhésion|versement))?/

/** Nouns that want nothing: « pose comme condition le fait que ». */
const EMPTY = nouns('fait idée principe problème question température pression vitesse mesure hygrométrie épaisseur')

/** The noun or verb wanted at `at`, in front of which « la », « un », « de » or « que » stands; -1 when none does. */
const wantedAt = (block: TextBlock, at: number, last: number): number => {
  const { form = '' } = block.tokens[at] ?? {}
  if (/^d[e']$/.test(form) && infinitiveAfter(block.tokens, at) > 0) return infinitiveAfter(block.tokens, at)
  if (/^qu[e']$/.test(form)) return clauseAfter(block, at, last)?.action ?? -1
  if (!/^(?:l[ea]s?|l'|une?|des|deux|trois)$/.test(form)) return -1
  const phrase = phraseAt(block, at)
  return phrase ? head(block, phrase, at) : -1
}

/** Directives by a precondition in one sentence. */
export const preconditionsIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens, norm } = block
  const faire = isVerb(token, 'faire')
  if (!faire && !isVerb(token, ...POSES)) return
  const group = groupAt(tokens, i, first)
  if (!group.active || group.reflexive || group.denied) return
  for (let k = i + 1; k < last && k < i + 16; k++) {
    const { form, start, kind } = tokens[k]!
    if (kind === 'mark' && form !== ',' && form !== '"') return
    if (faire ? !/^(?:une?|l[ea]|sa|leur)$/.test(form) : !/^(?:comme|en|pour|à|au)$/.test(form)) continue
    const words = norm.slice(start, start + 110)
    const match = (faire ? STAKE : AS).exec(words)
    if (!match) continue
    const subject = doerOf(block, i, first)
    if (!subject || !(isAnimate(block, subject) || isText(block, subject))) return
    let action = -1
    if (faire) {
      // « fait de la qualité une exigence »: a motto; of a deal, or of a power, it is asked.
      const deal = match[1] !== undefined || isPublic(block, subject)
      const of = /^(?:de|d'|du|des)$/.test(tokens[i + 1]?.form ?? '') ? i + 1 : -1
      const noun = [of + 1, of + 2, of + 3].find(n => n < k && isDeed(tokens[n]))
      if (of < 0 || !deal || noun === undefined) return
      action = noun
    } else {
      const past = ahead(tokens, k, Math.min(last, k + 10), /^(?:l[ea]s?|l'|une?|des|d[e']|qu[e']|deux|trois|:)$/)
      const end = start + match[0].length
      let at = past
      while (at > 0 && at < last && tokens[at]!.start < end) at++
      // « pose comme condition à sa signature le maintien », « pose en préalable : la reprise »
      if (/^(?:à|pour)$/.test(tokens[at]?.form ?? '')) at = ahead(tokens, at + 1, at + 6, /^(?:l[ea]s?|l'|une?|des)$/)
      if (tokens[at]?.form === ':') at++
      action = at > 0 ? wantedAt(block, at, last) : -1
      // « pose le maintien des primes en préalable »
      if (action < 0 && k > i + 2) action = wantedAt(block, i + 1, k)
    }
    // « met la machine en condition »: only what is posed may be any thing.
    if (form === 'en' && /^en conditions?/.test(match[0])) return
    const deed = isVerb(token, 'poser') || tokens[action]?.verbs.length !== 0 || isDeed(tokens[action])
    if (action > 0 && deed && !isNoun(tokens[action], EMPTY)) add('obligation', action, subject, null, false)
    return
  }
})
