import { finiteness, hasAuxiliary, isAdverb, isVerb, reads } from './predicates.ts'
import { SPEECH } from './speech.ts'
import { isPlanned, isProject, timeOf } from './tense.ts'
import type { Span, Token } from './types.ts'

/** A clause by token indices [first, last); `predicate` is -1 in one without a verb. */
export interface Segment {
  readonly first: number
  readonly last: number
  readonly predicate: number
}

type Kind = 'main' | 'relative' | 'que' | 'subordinate' | 'incise' | 'participle' | 'bracket' | 'quote'

interface Open {
  readonly kind: Kind
  first: number
  last: number
  predicate: number
  /** The comma before it will be answered by one that closes it. */
  readonly paired: boolean
}

/** Clauses inside clauses: nobody writes more, and a text of « que » alone must not take for ever. */
const DEEPEST = 12
/** How many tokens a boundary or a surer verb is looked for. */
const WINDOW = 80

const words = (list: string) => new Set(list.split(','))
const RELATIVES = words(
  'qui,dont,où,lequel,laquelle,lesquels,lesquelles,auquel,auxquels,auxquelles,duquel,desquels,desquelles',
)
const SUBORDINATORS = words("si,lorsque,lorsqu',quand,puisque,puisqu',quoique,quoiqu',comment,pourquoi,combien")
/** « alors que, parce que »: the clause starts before « que ». */
const BEFORE_QUE = words(
  'alors,parce,tandis,bien,afin,pour,avant,après,dès,depuis,pendant,sans,ainsi,tant,pourvu,dès,à',
)
const COORDINATORS = words('et,ou,mais,car,or,puis,donc,ni')

/** The clauses of the tokens [first, last): one pass with a stack of open clauses. Sorted by first, outer before inner. */
export function parse(tokens: readonly Token[], first: number, last: number, quotes: readonly Span[]): Segment[] {
  const done: Open[] = []
  const stack: Open[] = [{ kind: 'main', first, last, predicate: -1, paired: false }]
  const top = () => stack.at(-1)!
  const close = (at: number) => {
    const open = stack.pop()!
    open.last = at
    // A clause without a verb is part of what it stands in.
    if (at > open.first && (open.predicate >= 0 || open.kind === 'main')) done.push(open)
  }
  const open = (kind: Kind, at: number, paired: boolean) => {
    if (stack.length < DEEPEST) stack.push({ kind, first: at, last, predicate: -1, paired })
  }
  const closeTo = (depth: number, at: number) => {
    while (stack.length > depth) close(at)
  }
  /** Ends the innermost clause and starts another of its rank. */
  const next = (at: number) => {
    const { kind, paired } = top()
    close(at)
    stack.push({ kind, first: at, last, predicate: -1, paired })
  }
  /** Depth of the innermost bracket or quotation, below which nothing may be closed from inside. */
  const floor = () => stack.findLastIndex(({ kind }) => kind === 'bracket' || kind === 'quote') + 1
  let verbsAhead = 0
  const sure: number[] = []
  for (let i = first; i < last; i++) {
    sure.push(finiteness(tokens, i))
    if (sure[i - first] === 2) verbsAhead++
  }
  let quote = quotes.findIndex(({ end }) => end > tokens[first]!.start)
  if (quote < 0) quote = quotes.length

  if (opensWithParticiple(tokens, first, last)) open('participle', first, true)
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const { form } = token
    const current = top()
    const inQuote = quotes[quote]
    if (inQuote && token.start === inQuote.start && inQuote.end - inQuote.start > 24) {
      open('quote', i, false)
      continue
    }
    if (inQuote && token.end >= inQuote.end) {
      const depth = stack.findLastIndex(({ kind }) => kind === 'quote')
      if (depth > 0) closeTo(depth, i + 1)
      quote++
      continue
    }
    if (token.kind === 'mark') {
      if (form === '(' || form === '[') open('bracket', i, false)
      else if (form === ')' || form === ']') {
        const depth = stack.findLastIndex(({ kind }) => kind === 'bracket')
        if (depth > 0) closeTo(depth, i + 1)
      } else if (/^[;:?!]$/.test(form) || form === '\u2026') {
        const depth = Math.max(floor(), 1)
        if (i + 1 < last && tokens[i + 1]!.kind !== 'mark') {
          closeTo(depth, i + 1)
          if (stack.length === depth && depth === 1) next(i + 1)
        }
      } else if (form === ',' || (form === '-' && tokens[i - 1]?.end !== token.start)) {
        if (current.paired && (current.predicate >= 0 || current.kind === 'participle')) {
          const parent = stack.at(-2)
          if (parent && (parent.predicate < 0 || verbsAhead > 0 || current.kind !== 'relative')) close(i)
        } else if (
          current.kind !== 'main' &&
          current.predicate >= 0 &&
          (stack.at(-2)?.predicate ?? 0) < 0 &&
          verbAt(tokens, i + 1, last)
        )
          close(i)
        if (isIncise(tokens, i + 1, last, sure, first)) open('incise', i + 1, true)
        else if (isParticipial(tokens, i + 1)) open('participle', i + 1, true)
      }
      continue
    }
    const afterComma = tokens[i - 1]?.form === ','
    if (RELATIVES.has(form) && !(form === 'où' && tokens[i - 1]?.form === "d'")) {
      const preposition = /^(?:à|de|d'|dans|par|pour|sur|avec|sans|selon|chez|en)$/.test(tokens[i - 1]?.form ?? '')
      const coordinated =
        COORDINATORS.has(tokens[i - 1]?.form ?? '') || (afterComma && current.kind === 'relative' && !current.paired)
      if (coordinated && current.kind === 'relative' && current.predicate >= 0 && stack.length > floor()) close(i - 1)
      const at = preposition ? i - 1 : i
      if (at > first || form !== 'où') open('relative', at, tokens[at - 1]?.form === ',')
      continue
    }
    if (form === 'que' || form === "qu'") {
      const early = BEFORE_QUE.has(tokens[i - 1]?.form ?? '') && i > first
      const at = early ? i - 1 : i
      // « plutôt que de fermer » has no verb of its own.
      if (!/^d[e']$/.test(tokens[i + 1]?.form ?? ''))
        open(early ? 'subordinate' : 'que', at, early && (at === first || tokens[at - 1]?.form === ','))
      continue
    }
    if (SUBORDINATORS.has(form) || (form === "s'" && /^ils?$/.test(tokens[i + 1]?.form ?? ''))) {
      open('subordinate', i, afterComma || i === first)
      continue
    }
    const certainty = sure[i - first]!
    if (certainty === 2) verbsAhead--
    if (certainty === 0) {
      if (isProject(tokens, i) && current.predicate < i) {
        open('que', i, false)
        top().predicate = i
      } else if (
        isPlanned(token) &&
        !/^(?:qu[e']|comme)$/.test(tokens[i - 1]?.form ?? '') &&
        !hasAuxiliary(tokens, i) &&
        !afterComma &&
        current.kind !== 'participle' &&
        i > first
      ) {
        open('participle', i, true)
        top().predicate = i
      } else if (current.kind === 'participle' && current.predicate < 0 && reads(token, 'past-participle'))
        current.predicate = i
      else if (
        current.predicate >= 0 &&
        current.predicate < i &&
        reads(token, 'infinitive') &&
        timeOf(tokens, i, last).modality === 'future' &&
        !isVerb(tokens[current.predicate], 'devoir', 'pouvoir')
      ) {
        // « a dit vouloir fermer »: the intention governs from here on.
        open('que', i, false)
        top().predicate = i
      }
      continue
    }
    if (certainty === 1 && !stands(tokens, i, last, sure, first, current.predicate)) continue
    if (current.predicate < 0) {
      current.predicate = i
      continue
    }
    const from = boundary(tokens, current.predicate, i)
    const depth = ancestorWithoutVerb(stack, floor())
    const direct = from >= 0 && COORDINATORS.has(tokens[from]!.form) && startsVerb(tokens, from + 1, i)
    if (depth >= 0 && !direct) {
      const start = verbGroupStart(tokens, i, current.predicate)
      closeTo(
        depth + 1,
        Math.max(from > current.predicate && tokens[from]!.form === ',' ? from : start, current.predicate + 1),
      )
      top().predicate = i
    } else if (from > current.predicate) {
      const comma = tokens[from]!.form === ','
      const at = comma ? from + 1 : from
      // A sentence of its own after a comma ends the subordinate before it.
      if (comma && current.kind !== 'main' && stack.length > floor() + 1 && current.kind !== 'quote') {
        while (stack.length > Math.max(floor(), 1) && top().kind !== 'main') close(at)
      }
      if (top().kind === 'quote' || top().kind === 'bracket') {
        open('que', at, false)
        top().predicate = i
      } else {
        if (top().first < at) next(at)
        top().predicate = i
      }
    } else if (tokens[verbGroupStart(tokens, i, current.predicate)] !== token) {
      const start = verbGroupStart(tokens, i, current.predicate)
      open('que', start, false)
      top().predicate = i
    }
  }
  closeTo(0, last)
  return merged(done)
}

/** Sorted, outer first; a nominal stretch at the edge of nothing is kept only when no other clause holds it. */
function merged(done: readonly Open[]): Segment[] {
  return done
    .map(({ first, last, predicate }) => ({ first, last, predicate }))
    .sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The last comma or coordinator between two verbs, or -1. */
function boundary(tokens: readonly Token[], after: number, before: number): number {
  let comma = -1
  for (let i = before - 1; i > Math.max(after, before - WINDOW); i--) {
    const { form } = tokens[i]!
    if (COORDINATORS.has(form) && form !== 'ni')
      return tokens[i - 1]?.form === ',' ? i : comma > i && startsNoun(tokens, comma + 1) ? comma : i
    if (form === ',' && comma < 0) comma = i
  }
  return comma
}

const startsNoun = (tokens: readonly Token[], i: number) =>
  /^(?:il|elle|on|ils|elles|c'|ce|le|la|les|l'|un|une|des|nous|vous|je|j')$/.test(tokens[i]?.form ?? '')

/** Whether only adverbs and clitics stand between. */
const startsVerb = (tokens: readonly Token[], from: number, verb: number) => {
  for (let i = from; i < verb; i++)
    if (!isAdverb(tokens[i]) && !/^(?:en|nous|vous|me|m'|te|t')$/.test(tokens[i]!.form)) return false
  return true
}

/** The innermost open clause that still lacks its verb, as a depth; -1 when none does above the floor. */
function ancestorWithoutVerb(stack: readonly Open[], floor: number): number {
  for (let depth = stack.length - 2; depth >= Math.max(0, floor - 1); depth--)
    if (stack[depth]!.predicate < 0) return depth
  return -1
}

/** First token of the clitics and pronoun before a verb. */
function verbGroupStart(tokens: readonly Token[], verb: number, after: number): number {
  let i = verb
  while (
    i - 1 > after &&
    /^(?:ne|n'|se|s'|y|en|le|la|les|l'|lui|leur|nous|vous|il|elle|on|ils|elles|c'|ce|je|j')$/.test(tokens[i - 1]!.form)
  )
    i--
  return i
}

/** Whether the next word that is no adverb or clitic is a verb. */
function verbAt(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 6; i++) {
    if (finiteness(tokens, i) > 0) return true
    if (!isAdverb(tokens[i]) && tokens[i]!.form !== 'en') return false
  }
  return false
}

/** « , a indiqué le ministre », « , explique-t-il », « , selon »: a verb of saying straight after the comma. */
function isIncise(
  tokens: readonly Token[],
  from: number,
  last: number,
  sure: readonly number[],
  first: number,
): boolean {
  let i = from
  while (i < last && i < from + 4 && /^(?:a|ont|s'|se|est|avait|l')$/.test(tokens[i]!.form)) i++
  while (i < last && i < from + 6 && isAdverb(tokens[i])) i++
  const verb = tokens[i]
  if (!verb || i >= last || !verb.verbs.some(({ lemma }) => SPEECH.has(lemma))) return false
  if (i === from && sure[i - first] === 0) return false
  const after = tokens[i + 1]
  if (!after) return true
  if (after.form.startsWith('-')) return true
  return (
    after.form !== 'que' &&
    after.form !== "qu'" &&
    after.form !== ':' &&
    after.kind === 'word' &&
    reads(after, 'infinitive') === undefined &&
    !/^(?:de|d'|à|en|des|du|vouloir)$/.test(after.form)
  )
}

/** « , installée à Lyon, »: a participle straight after the comma. */
function isParticipial(tokens: readonly Token[], from: number): boolean {
  let i = from
  while (isAdverb(tokens[i]) && i < from + 3) i++
  return reads(tokens[i], 'past-participle') !== undefined && finiteness(tokens, i) < 2
}

/** « Installée à Lyon, la société … »: shut off from the clause that it opens by a comma. */
function opensWithParticiple(tokens: readonly Token[], first: number, last: number): boolean {
  if (!reads(tokens[first], 'past-participle') || finiteness(tokens, first) === 2) return false
  for (let i = first + 1; i < last && i < first + 20; i++) {
    if (tokens[i]!.form === ',') return true
    if (finiteness(tokens, i) === 2) return false
  }
  return false
}

/** Whether a doubtful verb is one: nothing surer stands before the next pause. */
function stands(
  tokens: readonly Token[],
  i: number,
  last: number,
  sure: readonly number[],
  first: number,
  predicate: number,
): boolean {
  if (predicate >= 0) {
    // Another verb already: only a coordinator or a comma makes room for this one.
    const from = boundary(tokens, predicate, i)
    if (from < 0 || !startsVerb(tokens, from + 1, i)) return false
  }
  for (let k = i + 1; k < Math.min(last, i + WINDOW); k++) {
    if (sure[k - first] === 2) return false
    if (/^(?:[,;:()"]|et|ou|mais|que|qu'|qui|dont|où|si)$/.test(tokens[k]!.form)) return true
  }
  return true
}
