/** What the formats for reading have in common: facts under their kind, marks in words, the source in one line. */
import { type Fact, KINDS } from '../facts/types.ts'
import type { Label, Summary, SummaryFact } from './types.ts'

/** Keys of the marks a fact must not lose when it travels; their words are the messages `mark_<key>`. */
export function marksOf({ modality, negated, reported, kind }: Fact): string[] {
  return [modality !== 'asserted' && modality, negated && 'negated', reported && kind !== 'quote' && 'reported'].filter(
    mark => mark !== false,
  )
}

/** The headline without a hedge at its end, « (au conditionnel) »: its mark stands beside it. */
export const bareHeadline = ({ headline }: Fact): string =>
  headline.replace(/(?: \((?:à venir|à confirmer|au conditionnel|propos rapporté)\))+$/, '')

/** The marks in words, between parentheses and after a space, or nothing. */
function marksIn(fact: Fact, label: Label): string {
  const marks = marksOf(fact).map(mark => label(`mark_${mark}`))
  return marks.length ? ` (${marks.join(', ')})` : ''
}

/** Who says it, or null. */
export const sayer = (fact: Fact): string | null =>
  (fact.kind === 'quote' ? fact.data.speaker : null) ?? fact.attribution?.name ?? null

/**
 * The facts under their kinds, in the order panels show them: one text a kind. `item` gets a fact, its marks in words and
 * « — who says it », the latter two empty when there is nothing to say.
 */
export function byKind(
  { facts }: Summary,
  label: Label,
  heading: (kind: string) => string,
  item: (fact: SummaryFact, marks: string, who: string) => string,
): string[] {
  return KINDS.flatMap(kind => {
    const items = facts.filter(fact => fact.kind === kind)
    const lines = items.map(fact =>
      item({ ...fact, headline: bareHeadline(fact) }, marksIn(fact, label), sayer(fact) ? ` — ${sayer(fact)}` : ''),
    )
    return lines.length ? heading(label(`kind_${kind}`)) + lines.join('') : []
  })
}

/** « 6 décembre 2012 » in the reader's language; the text as it is when it is no ISO 8601 date. */
function longDate(date: string, language: string): string {
  const day = new Date(date)
  return Number.isNaN(+day) ? date : day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })
}

/** « Jeanne Le Gall, L'Usine Nouvelle, 12 avril 2021 »: what the page tells of it. */
export function byline({ article }: Summary, label: Label): string {
  const date = article.published && longDate(article.published, label('lang'))
  return [...article.authors, article.site, date].filter(Boolean).join(', ')
}
