import type { Person, PersonMention } from './types.ts'

/** People of a document: each block's mentions, and the people they are mentions of. */
export const findPeople = (
  blocks: readonly { readonly norm: string; readonly text: string }[],
): { people: Person[]; mentions: PersonMention[][] } => ({ people: [], mentions: blocks.map(() => []) })
