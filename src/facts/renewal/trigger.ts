import type { Span } from '../../french/types.ts'
import type { RenewalData } from '../types.ts'
import type { Thing } from './antecedent.ts'

/** The words that say that something is renewed. */
export interface Trigger extends Span {
  readonly thing: Thing
  readonly outcome: RenewalData['outcome']
  /** The word whose clause decides modality and negation. */
  readonly at: Span
  /** The date that follows is when it still holds: « sera maintenue en 2011 ». */
  readonly holds?: boolean
  /** It may be renewed, no more: left out where its sentence says that something is. */
  readonly condition?: boolean
  /** ISO 8601 duration that the trigger itself states. */
  readonly duration?: string
}
