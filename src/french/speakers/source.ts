/** The speaker whom « selon », « d'après » or « pour » names: a phrase, the person in it, or who stands close to him. */
import { textOf } from '../antecedents.ts'
import type { Span, Speaker } from '../types.ts'
import { personIn, type Site, speaker } from './site.ts'
import { isAround } from './somebody.ts'

/** A source named by a phrase, or by the person whose role the phrase is. */
export const according = (site: Site, source: Span): Speaker => {
  const person = personIn(site.block, source.start, source.end + 3)
  const pronoun = /^(?:lui|elles?|eux)$/.test(site.block.norm.slice(source.start, source.end))
  // « selon l'entourage de la ministre Line Roy », « selon un proche de Paul Diot »: not Paul Diot himself.
  const words = site.block.norm.slice(source.start, person?.start ?? source.start)
  if (person && / d(?:e |')$/.test(words) && isAround(words))
    return { name: textOf(site.block, source), how: 'according' }
  return person && !pronoun && person.whole.start <= source.end + 2
    ? { name: person.name, how: 'according' }
    : speaker(site, source, 'according')
}
