/** Sites that fare as the one of the sentence before: « Idem pour le magasin d'usine », « Même sort à Flers », « Celui de Vire aussi ». */
import { finiteness } from '../../../french/predicates.ts'
import type { Span } from '../../../french/types.ts'
import { headAt } from '../places.ts'
import type { Reading } from './reading.ts'

interface SameFate extends Span {
  readonly site: Span
}

const ALIKE = /^(?:idem|pareil|itou)$/
const FATE =
  /^(?:sort|chose|scénario|punition|topo|traitement|régime|destin|destinée|issue|verdict|tarif|motif|histoire)$/
const LEADS = /^(?:pour|à|au|aux|chez|dans|de|du)$/
const TOO = /^(?:aussi|également|idem|pareil|itou)$/
const LONGEST = 14

/** Token past « Idem », « Même sort », « De même » that opens the sentence; -1 when it opens otherwise. */
function pastAlike(reading: Reading): number {
  const { first } = reading
  const form = (i: number) => reading.form(i)
  if (ALIKE.test(form(first))) return first + 1
  if (form(first) === 'même' && FATE.test(form(first + 1))) return first + 2
  return form(first) === 'de' && form(first + 1) === 'même' ? first + 2 : -1
}

/** The site that a sentence without a verb says to fare as the one before; null when it says something else. */
export function sameFate(reading: Reading): SameFate | null {
  const { block, tokens, first, last } = reading
  if (last - first > LONGEST || tokens.slice(first, last).some((_, k) => finiteness(tokens, first + k) === 2))
    return null
  const form = (i: number) => reading.form(i)
  const past = pastAlike(reading)
  if (past >= 0) {
    const from = LEADS.test(form(past)) ? past + 1 : -1
    return from < 0 ? null : siteAt(reading, first, from)
  }
  const end = tokens[last - 1]?.kind === 'mark' ? last - 2 : last - 1
  // « L'atelier de Vire aussi », « Celui de Flers non plus »
  const too = TOO.test(form(end)) ? end : form(end) === 'plus' && form(end - 1) === 'non' ? end - 1 : -1
  if (too <= first + 1) return null
  const head = headAt(block, first, Math.min(too, first + 6))
  return head?.sort === 'place' && tokens.slice(first, too).every(t => t.kind === 'word')
    ? { start: tokens[first]!.start, end: tokens[end]!.end, site: siteOf(reading, first, head.at) }
    : null
}

/** « Idem pour | le magasin d'usine »: only what is a site, or a pronoun for one. */
function siteAt(reading: Reading, first: number, from: number): SameFate | null {
  const { block, tokens, last } = reading
  const head = headAt(block, from, Math.min(last, from + 6))
  if (head?.sort !== 'place') return null
  return { start: tokens[first]!.start, end: tokens[head.at]!.end, site: siteOf(reading, from, head.at) }
}

const siteOf = ({ tokens }: Reading, from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to]!.end,
})
