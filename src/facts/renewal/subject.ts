/** What stands as the subject of a verb that renews: seen or let happen, after « et », before a relative clause, after a comma. */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import { phraseGender } from '../../french/groups.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../../french/phrases.ts'
import { reports, subjectBefore } from '../../french/speech.ts'
import type { AnalysedText, Span, TextBlock, Token } from '../../french/types.ts'
import { isNounThere, isVerb, predicateStart, tokensIn } from '../words.ts'
import { classed, NONE, type Thing } from './antecedent.ts'
import { phraseFrom, thingAt } from './phrase.ts'

/** A subject goes on up to its verb: « l'aide à l'embauche s'éteint ». */
export function whole(block: TextBlock, span: Span | null, verb: number): Span | null {
  const end = predicateStart(block, verb)
  const gap =
    span &&
    /^ (?:à|aux?|avec|pour|en faveur) [^,;:()]{2,40}?(?= (?:s[e']|n[e'])|$)/.exec(
      block.norm.slice(span.end, end).trimEnd(),
    )
  return span && gap ? { start: span.start, end: span.end + gap[0].length } : span
}

/** Tokens back in which the « et » of a clause may stand. */
const CLAUSE = 14

/** « Les études sont exclues et le bonus passe à la trappe »: a subject of its own after « et », where its verb may be a noun too. */
export function coordinated(block: TextBlock, verb: number): Span | null {
  const { tokens } = block
  const { predicate } = clauseAt(block, (tokens[verb] as Token).start)
  if (predicate < 0 || predicate >= verb) return null
  for (let i = verb - 1; i > Math.max(predicate, verb - CLAUSE); i--) {
    if (/^[,;:()]$/.test(tokens[i]?.form ?? '')) return null
    if (!/^(?:et|mais|tandis|quand)$/.test(tokens[i]?.form ?? '')) continue
    const own = /^(?:les?|la|l'|une?|son|sa|ses|leurs?|ce|cette|cet|ces)$/.test(tokens[i + 1]?.form ?? '')
    const phrase = own ? nounPhraseAfter(block, i) : null
    // A form that may be a noun too: « l'aide expire ».
    return phrase && { start: phrase.start, end: Math.min(phrase.end, predicateStart(block, verb) - 1) }
  }
  return null
}

/** « a vu sa concession filer », « laisse expirer le bail »: whose doing a verb is that is seen or let happen. */
export function seenBefore(block: TextBlock, verb: number): Span | null {
  const { tokens } = block
  const token = tokens[verb] as Token
  if (!token.verbs.some(({ tense }) => tense === 'infinitive' || tense === 'past-participle')) return null
  for (let i = verb - 1; i > verb - 9 && i >= 0; i--) {
    if (tokens[i]?.kind === 'mark') return null
    if (!isVerb(tokens[i], 'voir') && !isVerb(tokens[i], 'laisser')) continue
    const phrase = nounPhraseAfter(block, i === verb - 1 ? verb : i)
    const se = /^(?:se|s')$/.test(tokens[i - 1]?.form ?? '') || /^(?:se|s')$/.test(tokens[i - 2]?.form ?? '')
    return phrase && !se && (i === verb - 1 || phrase.end <= token.start) ? phrase : null
  }
  return null
}

/** « Maintenu jusqu'au 31 mars par arrêté, le remboursement … »: a participle that opens its sentence speaks of what follows its comma. */
export function openedBy(block: TextBlock, verb: number, end: number): Thing {
  const sentence = sentenceAt(block, end - 1)
  if (verb > sentence.first + 1 || block.tokens[verb - 1]?.kind === 'number') return NONE
  const comma = block.norm
    .slice(end, sentence.end)
    .search(/, (?=(?:les?|la|une?|ces?|cette|cet|son|sa|ses|leurs?) |l')/)
  return comma < 0 ? NONE : phraseFrom(block, end + comma + 2, sentence.end)
}

/** « La ministre a prévenu qu'elle n'irait pas au-delà »: who says it, by gender, not the scheme spoken of before. */
export function isSpeaker(block: TextBlock, span: Span): boolean {
  const pronoun = /^(?:(il)|(elle))s?$/.exec(block.norm.slice(span.start, span.end))
  const i = tokensIn(block, { start: 0, end: span.start })[1]
  if (!pronoun || block.tokens[i - 1]?.form !== "qu'") return false
  const says = [i - 2, i - 3, i - 4].find(k => reports(block.tokens, k))
  const who = says === undefined ? null : subjectBefore(block, says, sentenceAt(block, span.start).first)
  const gender = who && phraseGender(block.norm.slice(who.start, who.end))
  return who !== null && (!gender || gender === (pronoun[1] ? 'm' : 'f'))
}

/** « Quant au prêt de la Banque européenne d'investissement (BEI), son terme recule »: what touches its verb after a comma. */
export function besideComma(text: AnalysedText, index: number, verb: number, found: Thing): Thing {
  const block = text.blocks[index] as TextBlock
  const beside = nounPhraseBefore(block, verb)
  if (!beside || beside.end < predicateStart(block, verb) - 1) return found
  const comma = block.norm.slice(Math.max(0, beside.start - 2), beside.start) === ', '
  const thing = comma ? thingAt(text, index, beside) : NONE
  return classed(thing) ? thing : found
}

/** Tokens that a relative clause between a subject and its verb may have. */
const RELATIVE = 16

/** « Le tarif réduit, dont profitent les usines, restera »: what opens the sentence when a relative clause stands between it and its verb. */
export function beforeRelative(block: TextBlock, verb: number): Thing {
  const { tokens } = block
  const sentence = sentenceAt(block, (tokens[verb] as Token).start)
  // « … a fermé, et le pacte, que l'on croyait éternel, n'est pas renouvelé »
  const colon = tokens
    .slice(sentence.first, verb)
    .findLastIndex(
      ({ form }, i, all) => /^[:;]$/.test(form) || (/^(?:et|mais|or)$/.test(form) && all[i - 1]?.form === ','),
    )
  const first = sentence.first + colon + 1
  const from = Math.max(first + 2, verb - RELATIVE)
  const relative = from + tokens.slice(from, verb).findLastIndex(({ form }) => /^(?:dont|qu[e']|où)$/.test(form))
  // The clause has a verb of its own: « qu'on n'applique plus » is all relative.
  const own = tokens
    .slice(relative + 1, tokensIn(block, { start: 0, end: predicateStart(block, verb) })[1])
    .some(({ verbs }) => verbs.length > 0)
  if (relative < from || !own) return NONE
  // Nothing but a phrase stands before: « La ministre dit que » is another sentence.
  const said = tokens
    .slice(first, relative)
    .some(
      ({ verbs }, k) =>
        k > 1 &&
        verbs.length > 0 &&
        verbs.every(({ tense }) => !/participle|infinitive/.test(tense)) &&
        !isNounThere(block, first + k),
    )
  const before = tokens[relative - 1]?.form === ',' ? relative - 1 : relative
  const comma = tokens.slice(first, before).some(({ kind }) => kind === 'mark')
  return said || comma ? NONE : phraseFrom(block, tokens[first]?.start ?? 0, tokens[before]?.start ?? 0)
}
