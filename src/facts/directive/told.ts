/** Who is told, where the order stands in the passive or beside a noun: « est priée de », « , sommé d'agir », « Mandatée par la Région pour ». */
import { phraseAt, subjectBefore } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { isAnimate, isKnownActor, isText } from './animate.ts'
import { type Asking, POWER } from './asking.ts'
import type { Directive } from './find.ts'
import { beforeVerb, suffers } from './group.ts'
import { cliticTold, frontedTold, phraseEndingAt } from './parties.ts'
import { FATE } from './verbs.ts'
import type { Wanted } from './wanted.ts'

const FIRM = /^(?:obliger|contraindre|forcer|pousser)$/
/** What guests are asked to: « invités à visiter l'atelier ». */
const LEISURE =
  /^(?:exposer|goûter|déguster|découvrir|visiter|participer|assister|venir|rencontrer|admirer|tester|essayer|célébrer|fêter)$/
/** What members and workers are called to: « sont appelés à cesser le travail »; « est appelé à grandir » only foretells. */
const CALLED =
  /^(?:prononcer|cesser|débrayer|manifester|mobiliser|signer|revoir|négocier|contribuer|rembourser|payer|déclarer|respecter|baisser|réduire|voter|choisir|limiter|économiser|renoncer|patienter)$/
const PLURAL = /^(?:les|des|ces|ses|leurs|tous|toutes|certaine?s|plusieurs|nos) /i

/** Whom the participle at `at` is said of: the phrase before its comma, or the subject after the clause that it opens. */
export const apposedTo = (
  block: TextBlock,
  at: number,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
): Span | null => {
  if (at > first && block.tokens[at - 1]?.form === ',')
    return phraseEndingAt(block, at - 1, first) ?? subjectBefore(block, at, first)
  // « Recettes amputées, écoles priées de s'autofinancer »: what stands right before, in a sentence without a verb.
  if (at > first) {
    let from = at
    while (from > first && !/^[,:;]$/.test(block.tokens[from - 1]?.form ?? '')) from--
    const bare = { start: block.tokens[from]!.start, end: block.tokens[at - 1]!.end }
    return phraseAt(block, from) ? subjectBefore(block, at, from) : bare
  }
  // « Sommé par ses banquiers de réduire sa dette, qui équivaut à …, le groupe »: the first phrase after a comma.
  for (let k = at + 2; k < last && k < at + 40; k++) {
    const phrase = block.tokens[k]?.form === ',' ? phraseAt(block, k + 1) : null
    if (phrase) return phrase
  }
  return null
}

/** Whether a power obliges, or only the times do: « contraint de licencier », « condamnée à fermer ». */
const isOrdered = (
  block: TextBlock,
  { lemma, apposed }: Asking,
  agent: Span | null,
  target: Span | null,
  action: string,
): boolean => {
  if (agent) return isKnownActor(block, agent) || isText(block, agent)
  if ((apposed && lemma !== 'condamner') || !target || !isKnownActor(block, target)) return false
  const firm = FIRM.test(lemma)
  if ((firm || lemma === 'condamner') && FATE.has(action)) return false
  return !firm || PLURAL.test(block.norm.slice(target.start, target.end))
}

/** « il est demandé de », said of nobody; « il est prié de » says who is. */
const isImpersonal = ({ norm }: TextBlock, { builds }: Asking, subject: Span | null): boolean =>
  subject !== null &&
  builds.includes('i') &&
  !builds.includes('d') &&
  /^il$/i.test(norm.slice(subject.start, subject.end))

/** Deeds that have somebody after « par » themselves: « passer par le préfet », « remplacer le directeur par un ingénieur ». */
const BY_ITSELF = /^(?:passer|commencer|finir|terminer|débuter|faire|laisser|remplacer|être|avoir)$/
/** « est prié d'accélérer par le maire »: who asks, behind the deed that is asked. */
const agentAfter = (block: TextBlock, at: number, action: string): Span | null => {
  if (BY_ITSELF.test(action)) return null
  const { tokens } = block
  for (let k = at + 1; k < at + 8 && tokens[k]?.kind === 'word'; k++) {
    if (tokens[k]!.form !== 'par') continue
    const by = phraseAt(block, k + 1)
    return by && isKnownActor(block, by) ? by : null
  }
  return null
}

/** The directive of a passive or apposed verb of asking at `i`; null when it is none. `action` is the lemma of what is wanted. */
export const toldBy = (
  block: TextBlock,
  i: number,
  asking: Asking,
  wanted: Wanted,
  subject: Span | null,
  action: string,
  first: number,
): Directive | null => {
  const agent = wanted.agent ?? agentAfter(block, wanted.action, action)
  const { lemma, apposed, force } = asking
  // « Il leur est demandé de », « il est interdit de »: the subject stands for nobody.
  const target =
    wanted.addressee ??
    cliticTold(beforeVerb(block.tokens, i, first)) ??
    (isImpersonal(block, asking, subject) ? frontedTold(block, first) : subject)
  if (lemma === 'tenir') return null
  // « se sont vu proposer un poste à Tours »: an offer.
  if (lemma === 'proposer' && suffers(asking.before)) return null
  if (lemma === 'appeler' && !agent && !(CALLED.test(action) && target && isKnownActor(block, target))) return null
  if (POWER.test(lemma)) {
    if (!wanted.addressee && subject && !isAnimate(block, subject)) return null
    if (!isOrdered(block, asking, agent, target, action)) return null
  }
  if (lemma === 'inviter' && !agent && LEISURE.test(action)) return null
  // « Le préfet met au pied du mur l'industriel, sommé d'agir »
  const before = apposed && i > first ? subjectBefore(block, i, first) : null
  const over = before && target && before.end <= target.start && isKnownActor(block, before) ? before : null
  return { force, trigger: i, action: wanted.action, issuer: agent ?? over, addressee: target, implicit: !agent }
}
