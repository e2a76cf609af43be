/** How a verb of asking stands in its sentence: active, passive or apposed, and what may follow it there. */
import { sentenceAt } from '../../french/clauses.ts'
import { ahead } from '../../french/offsets.ts'
import { finiteness, reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn } from '../words.ts'
import { isKnownActor } from './animate.ts'
import { infinitiveAfter } from './find.ts'
import { beforeVerb, isPassive, sharesAuxiliary, suffers } from './group.ts'
import { type Force, FRAMES } from './verbs.ts'

export interface Asking {
  readonly lemma: string
  readonly force: Force
  /** What may follow it here, see `Frame`. */
  readonly builds: string
  readonly before: readonly Token[]
  /** « sont priés de », « s'est vu demander de » */
  readonly passive: boolean
  /** « , sommé d'agir » */
  readonly apposed: boolean
  /** An infinitive or a present participle. */
  readonly infinitive: boolean
}

const LEMMAS = new Set(FRAMES.keys())
const SELF = /^(?:se|s'|me|m')$/
/** Orders of a power, told of whoever undergoes them: « contraints par la loi », « condamnée à verser ». */
export const POWER =
  /^(?:obliger|contraindre|forcer|condamner|pousser|charger|encourager|inciter|astreindre|assigner|presser)$/
const TOLD =
  /^(?:prier|sommer|inviter|exhorter|enjoindre|convier|mandater|missionner|réquisitionner|condamner|supplier|appeler)$/
/** Verbs whose forms are no nouns: « l'exhorte à » needs no further proof. */
const PLAIN =
  /^(?:exiger|exhorter|inviter|prier|enjoindre|supplier|inciter|encourager|réclamer|préconiser|recommander|imposer|conjurer|adjurer|implorer|convier|militer|missionner|condamner|appeler)$/
const isTensed = (token: Token): boolean =>
  token.verbs.some(({ tense }) => /^(?:present|future|imperfect|conditional)$/.test(tense))

/** A sentence without a verb, at most a heading long: « Les éco-organismes priés de mieux recycler ». */
const verbless = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (last - first > 40) return false
  for (let i = first; i < last; i++) if (finiteness(tokens, i) > 0) return false
  return true
}

/** « L'administrateur | leur demande de »: whether the subject of a clause ends right before token `at`. */
const followsSubject = (block: TextBlock, at: number): boolean => {
  const { tokens } = block
  const end = tokens[at - 1]
  const { first } = sentenceAt(block, tokens[at]!.start)
  if (/^(?:ils?|elles?|on)$/.test(end?.form ?? '')) return true
  for (let k = at - 1; k >= first && k > at - 12; k--) {
    const opens = k === first || /^(?:[,;:]|et|mais|car|qu[e'])$/.test(tokens[k - 1]!.form)
    const phrase = opens ? phraseAt(block, k) : null
    if (phrase) return phrase.end === end?.end && isKnownActor(block, phrase)
  }
  return false
}

/** Verbs although a word that looks like a determiner stands before: « en appelle à », « et leur demande de ». */
const looksNominal = (block: TextBlock, i: number, lemma: string): boolean => {
  const { tokens } = block
  const form = tokens[i - 1]?.form
  if (lemma === 'appeler') return form === 'en' && isTensed(tokens[i] as Token)
  // « et le presse de sécuriser »: a press is feminine.
  if (lemma === 'presser')
    return (
      /^(?:le|les|l')$/.test(form ?? '') &&
      /^d[e']$/.test(tokens[i + 1]?.form ?? '') &&
      infinitiveAfter(tokens, i + 1) > 0
    )
  if (lemma !== 'demander' || form !== 'leur' || !/^d[e']$/.test(tokens[i + 1]?.form ?? '')) return false
  return /^(?:et|puis|qui|,)$/.test(tokens[i - 2]?.form ?? '') || followsSubject(block, i - 1)
}

/** « Rien n'oblige le groupe à », « Personne ne demande », « Aucun texte n'impose »: nobody asks. */
const nobodyAsks = (tokens: readonly Token[], i: number, before: readonly Token[], first: number): boolean => {
  if (!before.some(({ form }) => /^n[e']$/.test(form))) return false
  let who = i - 1
  while (who > first && before.includes(tokens[who] as Token)) who--
  if (tokens.slice(who, i).some(({ form }) => /^(?:rien|nul|nulle)$/.test(form))) return true
  if (tokens[who]?.form === 'personne') return !/^(?:la|une?|cette|sa|chaque)$/.test(tokens[who - 1]?.form ?? '')
  for (let k = who; k >= first && k > who - 6 && tokens[k]?.kind === 'word'; k--)
    if (/^aucune?$/.test(tokens[k]!.form)) return true
  return false
}

/** « attendent toujours que », « attend depuis mai que »: what somebody waits for, not what he asks. */
const WAITS =
  /^ (?:(?:bien )?(?:toujours|encore)|depuis [^,;.:]{1,30}|en vain|(?:im)?patiemment|vainement|longtemps) qu(?:e |')/

/** « n'en prévoit qu'un tiers », « ne réclamerait guère qu'une vingtaine de millions » */
const ONLY = /^ (?:\p{L}+ ){0,2}qu(?:e |')(?:une?|deux|trois|quatre|\d)/u

/** The verb of asking at token `i`; null when the word is none, or stands as a noun or an adjective. */
export const askingAt = (block: TextBlock, i: number, { first, last }: Sentence): Asking | null => {
  const { tokens, norm } = block
  const token = tokens[i] as Token
  const lemma = lemmaIn(token, LEMMAS)
  const frame = lemma && FRAMES.get(lemma)
  if (!lemma || !frame) return null
  // « ; charge à l'industriel de payer »: the noun.
  // « les 20 millions qu'exige la mise aux normes »: what follows is who asks, or what.
  const relative = /^qu[e']$/.test(tokens[i - 1]?.form ?? '') && !tokens[i - 2]?.verbs.length
  if (relative && /^ (?:l[ea]s? |l'|une? |cette |ce |s(?:a|on|es) |leur)/.test(norm.slice(token.end, token.end + 7)))
    return null
  // « les syndicats demandent à voir »: they doubt.
  if (lemma === 'demander' && /^ à voir(?= ?[.,;:!?»]| ?$)/.test(norm.slice(token.end, token.end + 9))) return null
  if (token.form === 'charge' && /^(?:à|aux?|pour)$/.test(tokens[i + 1]?.form ?? '')) return null
  const participle = reads(token, 'past-participle') !== undefined
  const before = beforeVerb(tokens, i, first)
  const seen = suffers(before)
  if (lemma === 'attendre' && WAITS.test(norm.slice(token.end, token.end + 50))) return null
  const passive = (participle && isPassive(tokens, i, first)) || seen
  // « Il est prévu de fermer deux lignes »: a plan, of nobody told.
  if (lemma === 'prévoir' && participle && passive) return null
  if (!passive && nobodyAsks(tokens, i, before, first)) return null
  const perfect =
    participle &&
    !passive &&
    (before.some(({ verbs }) => verbs.some(({ lemma: one }) => one === 'avoir')) || sharesAuxiliary(tokens, i, first))
  const infinitive = (reads(token, 'infinitive') ?? reads(token, 'present-participle')) !== undefined
  const finite = finiteness(tokens, i) > 0
  const apposed = participle && !passive && !perfect && !finite
  const opens = i === first || tokens[i - 1]?.form === ','
  // « Ecoles priées de s'autofinancer, campus en suspens : le président vide son sac »
  const colon = ahead(tokens, i + 1, last, /^:$/)
  const alone = TOLD.test(lemma) && verbless(tokens, first, colon < 0 ? last : colon)
  if (apposed && !(alone || (opens && (TOLD.test(lemma) || POWER.test(lemma))))) return null
  const proven = participle || infinitive || finite || looksNominal(block, i, lemma)
  if (!proven && !(PLAIN.test(lemma) && isTensed(token))) return null
  if (before.some(({ form }) => SELF.test(form)) && !seen && lemma !== 'opposer') return null
  if (perfect && frame.force === 'recommendation' && before.some(({ form }) => /^avai(?:t|ent)$/.test(form)))
    return null
  // « contraints de déclarer »: what is « à » in the active is « de » here; only « se voit imposer » keeps a noun.
  const noun = seen && !/^(?:demander|commander)$/.test(lemma)
  // « n'en prévoit qu'un tiers »: no clause begins at that « que ».
  const only = before.some(({ form }) => /^n[e']$/.test(form)) && ONLY.test(norm.slice(token.end, token.end + 34))
  const frames = only ? frame.builds.replace(/[qn]/g, '') : frame.builds
  const builds = passive || apposed ? `${noun ? frames : frames.replace('n', '')}v` : frames
  return { lemma, force: frame.force, builds, before, passive, apposed, infinitive }
}

/** The clitic that says who is asked: « leur a demandé de », « les invite à ». */
export const cliticAddressee = (before: readonly Token[], builds: string, verb: Token): Span | null =>
  before.find(
    ({ form }, k) =>
      // « et l'on exhorte »
      before[k - 1]?.form !== 'on' &&
      ((builds.includes('d') && /^(?:les?|la|l')$/.test(form)) ||
        (builds.includes('i') && /^(?:leur|lui)$/.test(form)) ||
        /^[nv]ous$/.test(form)) &&
      !(form === 'nous' && verb.form.endsWith('ons')),
  ) ?? null
