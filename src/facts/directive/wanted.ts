/** What a verb of asking wants, and of whom: the words that follow it, read as its frame allows. */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isAdverb, reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, nouns } from '../words.ts'
import { isAnimate } from './animate.ts'
import { finiteAfter, infinitiveAfter } from './find.ts'
import { NO_ACTION } from './verbs.ts'

interface Wanted {
  readonly action: number
  readonly addressee: Span | null
  /** A noun, not a verb, says what is wanted. */
  readonly nominal: boolean
  readonly agent: Span | null
}

const indexAfter = (tokens: readonly Token[], offset: number, from: number): number => {
  let i = from
  while (tokens[i] && (tokens[i] as Token).start < offset) i++
  return i
}

/** Reads on from the verb at `verb`: addressee, then the action as its frame allows it. */
export const wantedAfter = (block: TextBlock, verb: number, last: number, builds: string): Wanted | null => {
  const { tokens } = block
  let addressee: Span | null = null
  let agent: Span | null = null
  const found = (action: number, nominal = false): Wanted | null =>
    action < 0 ? null : { action, addressee, nominal, agent }
  /** « que chaque opérateur lui remette »: the clause names who is to act. */
  const clause = (que: number): Wanted | null => {
    const subject = phraseAt(block, que + 1)
    if (!addressee && subject && isAnimate(block, subject)) addressee = subject
    const verb = finiteAfter(tokens, que, last)
    // « que l'Etat taxe le plastique »: a verb that the lexicon lacks ends up in the phrase.
    return found(verb < 0 && addressee ? indexAfter(tokens, addressee.end, que) - 1 : verb)
  }
  for (let j = verb + 1; j < last && j < verb + 30; j++) {
    const token = tokens[j] as Token
    const next = tokens[j + 1]
    if (token.kind === 'mark') {
      const closing = token.form === '(' ? ')' : token.form === ',' || token.form === '-' ? token.form : ''
      if (token.form === '"' || token.form === '«' || token.form === ')') continue
      const end = closing
        ? ahead(tokens, j + 1, j + 11, closing === ')' ? /^\)$/ : closing === ',' ? /^,$/ : /^-$/)
        : -1
      if (end < 0 || end >= last) {
        if (token.form === ',' && addressee) continue
        return null
      }
      j = end
      continue
    }
    if (/^qu[e']$/.test(token.form)) {
      if (next?.form === 'jamais') continue
      if (!builds.includes('q') || /^(?:plus|moins|autant)$/.test(tokens[j - 1]?.form ?? '')) return null
      return clause(j)
    }
    if (token.form === 'à' && next?.form === 'ce') {
      if (/^qu[e']$/.test(tokens[j + 2]?.form ?? '')) return clause(j + 2)
    }
    const infinitive = infinitiveAfter(tokens, j)
    if (/^d[e']$/.test(token.form) && builds.includes('v') && infinitive > 0) return found(infinitive)
    if (token.form === 'à' && builds.includes('a') && infinitive > 0) return found(infinitive)
    if (token.form === 'pour') {
      if (tokens[j + 2]?.form === 'part') {
        j += 2
        continue
      }
      if (!builds.includes('p')) return null
      if (infinitive > 0) return found(infinitive)
      if (/^qu[e']$/.test(next?.form ?? '')) return clause(j + 1)
      const phrase = phraseAt(block, j + 1)
      return phrase ? found(head(block, phrase, j + 1), true) : null
    }
    if (token.form === 'par') {
      agent = phraseAt(block, j + 1)
      if (agent) j = indexAfter(tokens, agent.end, j) - 1
      continue
    }
    // « presse dans un communiqué la direction »
    const aside =
      /^(?:dans|sur|devant|lors|depuis|chez|avec|sans|sous|selon|après|avant|dès|lors)$/.test(token.form) &&
      phraseAt(block, j + 1)
    if (aside) {
      j = indexAfter(tokens, aside.end, j) - 1
      continue
    }
    // « réclament de la visibilité »
    const some =
      token.form === 'de' && /^l(?:a|')$/.test(next?.form ?? '') && builds.includes('n') && phraseAt(block, j + 1)
    if (some && !isAnimate(block, some)) {
      const noun = head(block, some, j + 1)
      if (!NO_ACTION.test(tokens[noun]?.form ?? '')) return found(noun, true)
    }
    // « conseille aux plus petits de se grouper »: an adjective heads the addressee.
    const de =
      /^aux?$/.test(token.form) && builds.includes('i') && !phraseAt(block, j, true)
        ? ahead(tokens, j + 2, j + 6, /^d[e']$/)
        : -1
    if (de > 0 && infinitiveAfter(tokens, de) > 0) {
      addressee ??= { start: tokens[j + 1]!.start, end: tokens[de - 1]!.end }
      return builds.includes('v') ? found(infinitiveAfter(tokens, de)) : null
    }
    if (/^(?:à|aux?|d[eu]s?|d')$/.test(token.form)) {
      const phrase = phraseAt(
        block,
        token.form === 'à' || token.form === 'de' || token.form === "d'" ? j + 1 : j,
        /^(?:aux?|d[eu]s?)$/.test(token.form),
      )
      const inner =
        phrase && /^(?:aux?|du|des)$/.test(token.form)
          ? { start: tokens[j + 1]?.start ?? phrase.start, end: phrase.end }
          : phrase
      const to = /^(?:à|aux?)$/.test(token.form)
      if (
        inner &&
        to &&
        builds.includes('i') &&
        !addressee &&
        (isAnimate(block, inner) || infinitiveAfter(tokens, indexAfter(tokens, inner.end, j)) > 0)
      )
        addressee = inner
      else if (inner && to && builds.includes('n') && builds.includes('a')) return found(head(block, inner, j), true)
      else if (
        inner &&
        !to &&
        !addressee &&
        /[qn]/.test(builds) &&
        isAnimate(block, inner) &&
        (token.form !== 'de' || builds === 'q')
      )
        addressee = inner
      else if (token.form === 'des' && builds.includes('n') && !builds.includes('d') && inner)
        return found(head(block, inner, j), true)
      if (inner) j = indexAfter(tokens, inner.end, j) - 1
      continue
    }
    if (
      /^(?:plus|davantage|moins)$/.test(token.form) &&
      /^d[e']$/.test(next?.form ?? '') &&
      builds.includes('n') &&
      tokens[j + 2]?.kind === 'word'
    )
      return found(j + 2, true)
    const time = token.kind === 'number' && builds.includes('n') ? respite(tokens, j) : j
    if (time > j) return found(time, true)
    const phrase = phraseAt(block, j)
    if (phrase) {
      const moment = MOMENT.test(block.norm.slice(phrase.start, phrase.end))
      if (builds.includes('d') && !addressee && !moment) addressee = phrase
      else if (addressee && /^(?:et|ou|,)$/.test(tokens[j - 1]?.form ?? ''))
        addressee = { start: addressee.start, end: phrase.end }
      else if (builds.includes('n') && !builds.includes('d')) {
        const noun = respite(tokens, head(block, phrase, j))
        return NO_ACTION.test(tokens[noun]?.form ?? '') || tokens[noun]?.kind === 'number' ? null : found(noun, true)
      } else if (builds.includes('d') && !moment) return null
      j = indexAfter(tokens, phrase.end, j) - 1
      continue
    }
    if (/^(?:qui|dont|où|si)$/.test(token.form) || (finiteness(tokens, j) > 1 && !isAdverb(token))) return null
  }
  return null
}

/** « une nouvelle fois », « cette semaine »: no addressee. */
const MOMENT = /(?:fois|semaine|année|mois|jours?|matin|soir)$/
const DETERMINER =
  /^(?:les?|la|l'|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?|plusieurs|chaque|deux|trois|quatre|cinq|six|dix|aux?|du|nouveau|nouvelle|véritable|vrai|vraie|grand|grande|meilleure?)$/

/** Token of the noun that heads a phrase. */
const head = (block: TextBlock, phrase: Span, from: number): number => {
  let at = indexAfter(block.tokens, phrase.start, from)
  while (DETERMINER.test(block.tokens[at]?.form ?? '') && (block.tokens[at + 1]?.start ?? phrase.end) < phrase.end) at++
  return at
}

/** « un an de répit », « six mois de délai »: what is asked for, not how long. */
const respite = (tokens: readonly Token[], noun: number): number => {
  const at = tokens[noun]?.kind === 'number' ? noun + 1 : noun
  const wanted = /^(?:jours|semaines|mois|ans?|années?)$/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'de'
  return wanted && /^(?:répit|sursis|délai|grâce|moratoire)$/.test(tokens[at + 2]?.form ?? '') ? at + 2 : noun
}

/** What may be wanted of others: « veut des garanties écrites »; the groups' own plans are « veut une usine ». */
const CLAIMS = nouns(
  'garantie engagement assurance gage preuve explication excuse clarification réponse calendrier moratoire négociation concertation dialogue table-ronde audit enquête retrait démission report abandon maintien respect réintégration',
)

/** « souhaite voir les banques prêter », « appelle de ses vœux une fusion »: token of what is wanted, and by whom it is done; null when neither stands there. */
export const wishAfter = (block: TextBlock, verb: number): Wanted | null => {
  const { tokens, norm } = block
  const from = tokens[verb]?.end ?? 0
  if (tokens[verb + 1]?.form === 'voir') {
    const action = [3, 4, 5, 6, 7, 8].map(k => verb + k).find(k => reads(tokens[k], 'infinitive')) ?? -1
    const phrase = action > 0 ? phraseAt(block, verb + 2) : null
    const addressee = phrase && { start: phrase.start, end: Math.min(phrase.end, tokens[action - 1]!.end) }
    return addressee && isAnimate(block, addressee) ? { action, addressee, nominal: false, agent: null } : null
  }
  if (!/^ de (?:ses|leurs|nos) v(?:œ|oe)ux /.test(norm.slice(from, from + 16))) return null
  const phrase = phraseAt(block, verb + 4)
  return phrase ? { action: head(block, phrase, verb + 4), addressee: null, nominal: true, agent: null } : null
}

/** Token of the claim right after a verb of wish, -1 when there is none. */
export const claimAfter = ({ tokens }: TextBlock, verb: number): number =>
  [verb + 2, verb + 3].find(
    k =>
      isNoun(tokens[k], CLAIMS) &&
      DETERMINER.test(tokens[verb + 1]?.form ?? '') &&
      // « souhaite le maintien de ses marges »: its own affairs.
      !(tokens[k + 1]?.form === 'de' && /^(?:s[ao]n?|ses|leurs?)$/.test(tokens[k + 2]?.form ?? '')),
  ) ?? -1
