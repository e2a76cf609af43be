/** What a verb or noun renews, postpones or ends. */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import { objectOf } from '../../french/object.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../../french/phrases.ts'
import { subjectOf } from '../../french/subject.ts'
import type { AnalysedText, Span, TextBlock, Token } from '../../french/types.ts'
import { isNounThere, isVerb, predicateStart, tokensIn } from '../words.ts'
import { classed, NONE, type Thing } from './antecedent.ts'
import { pastAside } from './aside.ts'
import { INTRANSITIVE } from './families.ts'
import { phraseFrom, thingAt } from './phrase.ts'

/** A subject goes on up to its verb: « l'aide à l'embauche s'éteint ». */
function whole(block: TextBlock, span: Span | null, verb: number): Span | null {
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
function coordinated(block: TextBlock, verb: number): Span | null {
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
function seenBefore(block: TextBlock, verb: number): Span | null {
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
function openedBy(block: TextBlock, verb: number, end: number): Thing {
  const sentence = sentenceAt(block, end - 1)
  if (verb > sentence.first + 1 || block.tokens[verb - 1]?.kind === 'number') return NONE
  const comma = block.norm
    .slice(end, sentence.end)
    .search(/, (?=(?:les?|la|une?|ces?|cette|cet|son|sa|ses|leurs?) |l')/)
  return comma < 0 ? NONE : phraseFrom(block, end + comma + 2, sentence.end)
}

/** Tokens that a relative clause between a subject and its verb may have. */
const RELATIVE = 16

/** « Le tarif réduit, dont profitent les usines, restera »: what opens the sentence when a relative clause stands between it and its verb. */
function beforeRelative(block: TextBlock, verb: number): Thing {
  const { tokens } = block
  const sentence = sentenceAt(block, (tokens[verb] as Token).start)
  const colon = tokens.slice(sentence.first, verb).findLastIndex(({ form }) => /^[:;]$/.test(form))
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

/** The object of a verb; « d'un semestre », « un an de plus » and « le 1er mars » are none. */
function direct(block: TextBlock, verb: number, end: number): Span | null {
  const object = objectOf(block, verb)
  if (!object) return afterAside(block, end)
  const day = block.mentions.some(m => m.type === 'date' && m.start <= object.start + 3 && object.start < m.end)
  const words = block.norm.slice(object.start, object.end)
  // « prolonge de cinq ans sa chaire »
  const bare = /^d[e']$/.test(words)
  const aside = bare || /^(?:d'(?:ores|autant)|une? \S+ de plus|la \S+ fois)/.test(words)
  return day || aside ? (afterAside(block, end) ?? (day || bare ? null : object)) : object
}

/** « maintient jusqu'en 2025 ses sanctions », « prolonge bel et bien l'aide »: the object that stands after what is said of the verb. */
function afterAside(block: TextBlock, end: number): Span | null {
  const [, past] = tokensIn(block, { start: 0, end: pastAside(block, end) })
  return /^(?:les?|la|l'|une?|des|ces?|cette|cet|son|sa|ses|leurs?)$/.test(block.tokens[past]?.form ?? '')
    ? nounPhraseAfter(block, past - 1)
    : null
}

/**
 * What a verb renews or ends: its object when it is active and has one, else its subject.
 * `end` is where the trigger ends: the thing of « mettre fin à » follows it.
 */
export function thingOfVerb(text: AnalysedText, index: number, verb: number, lemma: string, end: number): Thing {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[verb] as Token
  // « L'usine reconduit 80 contrats »: the form may be either.
  const finite = token.verbs.some(reading => reading.lemma === lemma && reading.tense === 'present')
  const participle =
    token.verbs.some(reading => reading.lemma === lemma && reading.tense === 'past-participle') &&
    !(finite && clauseAt(block, token.start).predicate === verb)
  const infinitive = token.verbs.every(({ tense }) => tense === 'infinitive')
  // « avant l'été » is no auxiliary, nor is what stands in the sentence before.
  const from = Math.max(sentenceAt(block, token.start).first, verb - 5)
  const before = block.tokens
    .slice(from, verb)
    .filter(
      ({ form }, i) => form !== 'été' || !/^(?:l'|cet|d'|en|chaque|un)$/.test(block.tokens[from + i - 1]?.form ?? ''),
    )
  const passive = participle && (before.some(t => isVerb(t, 'être')) || !before.some(t => isVerb(t, 'avoir')))
  const reflexive = before.slice(participle ? -3 : -1).some(t => t.form === 'se' || t.form === "s'")
  const subject = () => {
    const span = subjectOf(block, verb)
    const named =
      span && !/^(?:quant|tant|sitôt|bien|dès|lors|afin|alors)$/i.test(block.norm.slice(span.start, span.end))
        ? span
        : null
    const found = thingAt(
      text,
      index,
      whole(
        block,
        (participle || infinitive ? null : coordinated(block, verb)) ?? named ?? nounPhraseBefore(block, verb),
        verb,
      ),
    )
    // « Une fois le contrat renouvelé, … », « Photovoltaïque : le tarif prolongé »
    const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1)
    const bare = participle && named && !clause.some(t => isVerb(t, 'être'))
    const beside = bare ? nounPhraseBefore(block, verb) : null
    // « La taxe est maintenue, la prime supprimée »
    const touches =
      beside !== null &&
      beside.start !== named?.start &&
      beside.end >= token.start - 1 &&
      !/^(?:s(?:on|a|es)|leurs?) /.test(block.norm.slice(beside.start, beside.end))
    const nearest = touches || !classed(found) ? thingAt(text, index, beside) : NONE
    if (classed(nearest) || classed(found) || participle || infinitive) return classed(nearest) ? nearest : found
    const opening = beforeRelative(block, verb)
    return classed(opening) ? opening : found
  }
  const witness = seenBefore(block, verb)
  if (witness) return thingAt(text, index, witness)
  const opened = participle && passive ? openedBy(block, verb, end) : NONE
  if (opened.kind !== 'none') return opened
  if (passive || reflexive || INTRANSITIVE.has(lemma)) return subject()
  const to = /^ (?:à |aux? )/.exec(block.norm.slice(end))
  if (end > token.end && to) return phraseFrom(block, end + to[0].length, block.norm.length)
  const clitic = block.tokens[verb - 1]
  const object = /^(?:le|la|les|l')$/.test(clitic?.form ?? '')
    ? (clitic ?? null)
    : (direct(block, verb, end) ?? relativeObject(block, verb))
  const length =
    object && block.mentions.find(m => m.type === 'duration' && m.start >= object.start && m.end <= object.end)
  const after = length && nounPhraseAfter(block, tokensIn(block, { start: 0, end: length.end })[1] - 1)
  // « supprimer les moins bien notés »: an article without its noun stands for nothing known.
  if (object && object.start > token.end && object.end - object.start < 4) return { name: null, kind: 'other' }
  const found = thingAt(text, index, after ?? object)
  return found.kind === 'none' ? subject() : found
}

/** « les contrats aidés, que l'Etat ne renouvellera pas »: what the relative of a verb without an object speaks of. */
function relativeObject(block: TextBlock, verb: number): Span | null {
  const first = tokensIn(block, clauseAt(block, (block.tokens[verb] as Token).start))[0]
  const opens = /^qu[e']$/.test(block.tokens[first]?.form ?? '') && first < verb
  const before = block.tokens[first - 1]?.form === ',' ? first - 2 : first - 1
  return opens && block.tokens[before]?.verbs.every(({ tense }) => tense === 'past-participle')
    ? nounPhraseBefore(block, before + 1)
    : null
}

const isNumbered = (block: TextBlock, from: number): boolean =>
  block.mentions.some(
    ({ type, start }) => /^(?:duration|count|amount|percent|date)$/.test(type) && start >= from && start <= from + 2,
  )

/** UTF-16 units after a noun in which its complement in « de » begins, when it must be its own. */
const OWN = 45

/**
 * What a noun renews: its complement in « de », else what its possessive stands for.
 * `own` asks for the first complement, whatever it is: « la fin de l'année » ends no programme that follows.
 */
export function thingOfNoun(text: AnalysedText, index: number, noun: number, own = false): Thing {
  const block = text.blocks[index] as TextBlock
  const before = block.tokens[noun - 1]
  const end = block.tokens[noun]?.end ?? 0
  const possessed = before && /^(?:leurs?|son|sa|ses)$/.test(before.form) ? thingAt(text, index, before) : NONE
  for (let i = noun + 1; i < noun + 14; i++) {
    const token = block.tokens[i]
    if (!token || /^[.;:]$/.test(token.form)) break
    if (!/^(?:de|du|des|d')$/.test(token.form)) continue
    if (own && token.start > end + OWN) break
    // « une rallonge de dix ans »: a length is no thing.
    if (isNumbered(block, token.end)) continue
    const thing = phraseFrom(block, token.end, block.norm.length)
    if (own || (thing.kind !== 'none' && thing.kind !== 'other')) return thing
  }
  // « pas de prolongation pour la prime »
  const to = own ? null : /^[^,;:.]{0,40}? pour (?:les? |la |l')/.exec(block.norm.slice(end, end + 70))
  const after = to ? phraseFrom(block, end + to[0].length, block.norm.length) : NONE
  return possessed.kind === 'none' && /^(?:scheme|loose|date)$/.test(after.kind) ? after : possessed
}
