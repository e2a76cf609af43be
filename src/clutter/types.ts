export type Family =
  | 'promotion'
  | 'subscription'
  | 'newsletter'
  | 'legal'
  | 'event'
  | 'author'
  | 'related'
  | 'share'
  | 'jobs'
  | 'ad'
  | 'index'

/** One block of the page that is not the article. Plain data but for the element it stands for. */
export interface Removal {
  readonly element: Element
  readonly family: Family
  /** Id of the rule that decided, e.g. `newsletter-legal`; its reason is the message `reason_<rule, hyphens as underscores>` of `_locales`. */
  readonly rule: string
  /** Number of words hidden. */
  readonly words: number
  /** First 80 characters, white space folded. */
  readonly text: string
}
