/** Facts as defined by the guide in docs/facts.md; offsets are UTF-16 code units into the text of a block. */
import type { Bound, DateRelation, Modality, SpeakerSource } from '../french/types.ts'

export type Kind = 'renewal' | 'budget' | 'directive' | 'agenda' | 'jobs' | 'actor' | 'question' | 'quote'

/** In the order panels show them. */
export const KINDS: readonly Kind[] = ['renewal', 'budget', 'directive', 'agenda', 'jobs', 'actor', 'question', 'quote']

export interface RenewalData {
  /** Head noun phrase of what goes on, pronoun resolved, without its article. */
  readonly subject: string | null
  /** ISO 8601 duration. */
  readonly duration: string | null
  /** ISO 8601 date of the new end. */
  readonly until: string | null
  /** Verbatim: « reconductibles », « au moins ». */
  readonly conditions: readonly string[]
  readonly outcome: 'renewed' | 'ended' | 'postponed'
}

export type BudgetRole =
  | 'investment'
  | 'aid'
  | 'envelope'
  | 'contract'
  | 'cost'
  | 'turnover'
  | 'fundraising'
  | 'loss'
  | 'change'
  | 'exclusion'

export interface BudgetData {
  readonly amount: {
    readonly value: number | null
    readonly low: number | null
    readonly high: number | null
    readonly bound: Bound
    readonly currency: string | null
  } | null
  readonly percent: number | null
  /** Bound of a percentage, and its ends when it is a range; the bound of a sum stands with its amount. */
  readonly bound?: Bound
  readonly low?: number | null
  readonly high?: number | null
  readonly role: BudgetRole | null
  /** Words of the period the money covers: « sur trois ans », « par an ». */
  readonly period: string | null
  /** The fund or programme it comes from or goes to. */
  readonly fund: string | null
  /** What it is a part of: « dont 639 M€ » of the sum before. */
  readonly partOf: string | null
}

export interface DirectiveData {
  readonly issuer: string | null
  readonly addressee: string | null
  /** The requested action, verbatim from its verb on. */
  readonly action: string | null
  readonly force: 'request' | 'obligation' | 'recommendation' | 'commitment'
}

export interface AgendaData {
  /** ISO 8601 dates, inclusive. */
  readonly start: string | null
  readonly end: string | null
  readonly grain: string
  readonly relation: DateRelation
  readonly event: string | null
}

export interface JobsData {
  readonly count: number | null
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: string | null
  readonly change:
    | 'created'
    | 'cut'
    | 'kept'
    | 'opened'
    | 'closed'
    | 'extended'
    | 'sold'
    | 'moved'
    | 'insolvent'
    | 'capacity'
    | 'headcount'
    | null
  readonly site: string | null
}

export interface ActorData {
  readonly name: string
  readonly role: string | null
  readonly acronym: string | null
  readonly expansion: string | null
}

export interface QuestionData {
  /** What is undecided, in the article's words. */
  readonly matter: string | null
}

export interface QuoteData {
  readonly text: string
  readonly speaker: string | null
}

export interface DataOf {
  renewal: RenewalData
  budget: BudgetData
  directive: DirectiveData
  agenda: AgendaData
  jobs: JobsData
  actor: ActorData
  question: QuestionData
  quote: QuoteData
}

/** One place where a fact is stated. */
export interface Place {
  readonly block: number
  /** Shortest contiguous span from trigger to value. */
  readonly core: readonly [number, number]
  /** The sentence that contains the core. */
  readonly evidence: readonly [number, number]
}

/** What a kind's file finds; `merge` and `rank` make `Fact`s of it. */
export interface Finding<K extends Kind = Kind> extends Place {
  readonly kind: K
  readonly data: DataOf[K]
  readonly modality: Modality
  readonly negated: boolean
  readonly reported: boolean
  readonly attribution: { readonly name: string; readonly how: SpeakerSource } | null
  /** Background (company profile in parentheses, history): shown, never headlined. */
  readonly background: boolean
}

export type AnyFinding = { [K in Kind]: Finding<K> }[Kind]

export type Fact = AnyFinding & {
  /** `renewal-1`, numbered by rank within the kind. */
  readonly id: string
  /** One line of French, never stronger than the text. */
  readonly headline: string
  /** The evidence, verbatim. */
  readonly quote: string
  readonly mentions: readonly Place[]
  /** 1 is the fact an editor would pick first. */
  readonly rank: number
}
