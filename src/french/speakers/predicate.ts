/** Quotations that are what their subject says of itself: « La maison « ne commente pas » », « Le groupe « regrette cette grève » ». */
import { reads } from '../predicates.ts'
import { subjectBefore } from '../speech.ts'
import type { Sentence, Speaker } from '../types.ts'
import { firstToken, type Site, speaker } from './site.ts'

/** What one does with words, or refuses to: whoever does it has said so. */
const STANCE: ReadonlySet<string> = new Set(
  'commenter communiquer confirmer infirmer démentir répondre réagir souhaiter regretter exclure refuser contester déplorer assumer démordre'.split(
    ' ',
  ),
)
/** « , elle, » */
const ASIDE = /^(?:,? (?:lui|elle|eux|elles)(?: aussi|-même)?,?)? ?$/
const CLITIC = /^(?:n[e']|s[e']|l[ae]|l'|les|y|en)$/

/** Index of the verb of stance that the quotation begins with, over « ne », « le », « s' »; -1 when another word stands there. */
const verbOf = ({ block, quote }: Site): number => {
  const { tokens } = block
  let at = firstToken(block, quote.inner.start)
  while (CLITIC.test(tokens[at]?.form ?? '')) at++
  const verb = tokens[at]
  return verb?.verbs.some(({ lemma }) => STANCE.has(lemma)) && reads(verb, 'present') ? at : -1
}

/** Whether a quotation begins with a verb of stance: « ne commente pas ». */
export const saysOfItself = (site: Site): boolean => verbOf(site) >= 0

/** The subject right before a quotation that is its predicate. */
export const predicated = (site: Site, sentence: Sentence): Speaker | null => {
  const { block, quote } = site
  const verb = verbOf(site)
  const subject = verb < 0 ? null : subjectBefore(block, firstToken(block, quote.start), sentence.first)
  const touches = subject !== null && ASIDE.test(block.norm.slice(subject.end, quote.start))
  return touches ? speaker(site, subject, 'verb') : null
}
