import type { OrganisationMention, Span } from './types.ts'

/** Names of companies and institutions in one block; `taken` are spans of people and acronyms to keep clear of. */
export const findOrganisations = (_norm: string, _text: string, _taken: readonly Span[]): OrganisationMention[] => []
