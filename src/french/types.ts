/**
 * What the language layer gives for a text. It knows no page and no fact.
 * All offsets are UTF-16 code units into the text of one block, and hold in the original text:
 * normalisation never changes a length.
 */

export interface Span {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** How a number relates to the truth: exactly, at least, at most, about. */
export type Bound = '=' | '>=' | '<=' | '~'

/** A number as the text states it. `value` is null for a range (then `low` and `high`) and for vague sums (« plusieurs millions »). */
export interface Quantity {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
}

/** « près de 130 M€ ». `start` is at the bound's words (« près de ») when there are any. */
export interface Amount extends Span, Quantity {
  readonly type: 'amount'
  /** ISO 4217 (FRF included); null for a bare million or milliard that context must decide on. */
  readonly currency: string | null
  /** Order of magnitude of a vague sum (1e8 for « plusieurs centaines de millions »), else null. */
  readonly scale: number | null
}

export interface Percent extends Span, Quantity {
  readonly type: 'percent'
}

/** A number with the noun it counts: « une centaine de salariés », « 7 500 m² », « 52 000 tonnes par an ». The span covers number and unit. */
export interface Count extends Span, Quantity {
  readonly type: 'count'
  /** The counted noun as it stands, lower case: « salariés », « m² », « tonnes par an ». */
  readonly unit: string
  /** Where the noun begins. UTF-16 offset in the block. */
  readonly unitStart: number
  /** What sort of thing is counted. `other` is anything that none of the lists knows. */
  readonly unitClass: 'people' | 'jobs' | 'site' | 'surface' | 'capacity' | 'other'
}

/** How an event stands to the interval of a date. */
export type DateRelation = 'in' | 'by' | 'from' | 'since' | 'until' | 'after' | 'before'

/** A calendar expression. The span covers the date with its article or plain preposition (« le 5 mars », « en 2026 »). */
export interface DateMention extends Span {
  readonly type: 'date'
  /** Where the words that carry the relation begin when they stand before the span (« d'ici à 2015 », « jusqu'en 2026 »). */
  readonly lead?: number
  /** TimeML (TIMEX3) value: `2012-12-19`, `2012-12`, `2013-Q1`, `2027-H2`, `2012-W50`, `FUTURE_REF`, …; null when it stays unresolved. */
  readonly value: string | null
  /** First day of the interval, ISO 8601, or null. */
  readonly from: string | null
  /** Last day of the interval, inclusive, or null. */
  readonly to: string | null
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'other'
  readonly relation: DateRelation
}

/** « pour trois ans », span from the number on, or from the words that bound it (« environ deux mois »). */
export interface Duration extends Span {
  readonly type: 'duration'
  /** ISO 8601 duration (`P3Y`), `PXM` style for vague ones as in TimeML. */
  readonly value: string
}

/** A person named in the text. The span covers the name (with « M. », « Me »), not the role. */
export interface PersonMention extends Span {
  readonly type: 'person'
  /** The name at its fullest and most frequent spelling in the text (« Vautmorel » → « Armand Valmorel »). */
  readonly name: string
  /** Role stated beside the name here, without its article, verbatim; else null. */
  readonly role: string | null
  /** Name and role together when a role is stated here, else the name's own span. */
  readonly whole: Span
}

export interface OrganisationMention extends Span {
  readonly type: 'organisation'
  readonly name: string
}

/** An acronym with its expansion, in one of the three orders. The span covers both. */
export interface AcronymMention extends Span {
  readonly type: 'acronym'
  readonly acronym: string
  readonly expansion: string
}

export type SpeakerSource = 'verb' | 'according' | 'incise' | 'apposition' | 'inherited'

export interface Speaker {
  /** Name as last stated in the text, else the noun phrase without its article. */
  readonly name: string
  /** How we know: a speech verb, « selon », an incise, an apposition, or inherited from what was said before. */
  readonly how: SpeakerSource
}

/** Text between quotation marks. The span includes the marks. */
export interface Quotation extends Span {
  readonly type: 'quote'
  /** The words inside the marks (an incise inside the quote included). */
  readonly inner: Span
  readonly speaker: Speaker | null
  /** False for titles, nicknames and scare words: marks that reproduce no speech. */
  readonly speech: boolean
}

export type Mention =
  | Amount
  | Percent
  | Count
  | DateMention
  | Duration
  | PersonMention
  | OrganisationMention
  | AcronymMention
  | Quotation

export type Tense =
  | 'present'
  | 'imperfect'
  | 'past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'infinitive'
  | 'past-participle'
  | 'present-participle'

/** One reading of a form as a verb. */
export interface VerbReading {
  readonly lemma: string
  readonly tense: Tense
}

/** « l' » and « d' » are tokens of their own, so is « -t-il ». Punctuation marks are tokens. */
export interface Token extends Span {
  /** Lower case, typography folded (`’` → `'`), accents kept. */
  readonly form: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Readings as a verb, from the lexicon, or by suffix for future and conditional forms; empty when none. */
  readonly verbs: readonly VerbReading[]
}

export type Modality = 'asserted' | 'expected' | 'conditional' | 'future'

/** A stretch with one predicate at most; the unit of modality, negation and tense. */
export interface Clause extends Span {
  /** Index of the token that carries the tense (auxiliary or verb), or -1 in a nominal clause. */
  readonly predicate: number
  readonly modality: Modality
  /** Coarse direction for placing dates without a year. */
  readonly direction: 'past' | 'present' | 'future' | 'none'
  /** Stretches of the clause that stand under a negation. */
  readonly negations: readonly Span[]
}

export interface Sentence extends Span {
  /** Token indices [first, past the last) of the block. */
  readonly first: number
  readonly last: number
  readonly clauses: readonly Clause[]
}

export interface TextBlock {
  readonly text: string
  /** Same length as `text`, typographic variants folded (apostrophes, spaces, dashes, double quotes; « » kept). */
  readonly norm: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** Sorted by start. */
  readonly mentions: readonly Mention[]
}

/** One person of the text, over all their mentions. */
export interface Person {
  readonly name: string
  readonly roles: readonly string[]
  /** Grammatical gender where role or title tells. */
  readonly gender: 'f' | 'm' | null
  readonly mentions: readonly { readonly block: number; readonly mention: PersonMention }[]
}

export interface AnalysedText {
  readonly blocks: readonly TextBlock[]
  readonly people: readonly Person[]
}

/** Whether words stand as somebody's, and whose. */
export interface Attribution {
  readonly reported: boolean
  readonly by: Speaker | null
}
