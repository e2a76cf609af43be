/** One line of French for a fact, from its data and the article's own words; never stronger than the text. */
import type { Merged } from '../merge.ts'

/** `core` is the verbatim core of the fact. */
export function headline(_fact: Merged, core: string): string {
  return core.charAt(0).toLocaleUpperCase('fr') + core.slice(1)
}
