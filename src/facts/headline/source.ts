/** Whose words a reported fact stands on. */
import { latin } from '../../french/latin.ts'
import type { TextBlock } from '../../french/types.ts'
import type { Merged } from '../merge.ts'
import { determined } from './determined.ts'
import { typeset } from './format.ts'

/** « Il exige … » alone does not say who. */
export const PRONOUN = /^(?:ils?|elles?|celui|celles?|ceux|ce dernier|cette dernière)(?!\p{L})/iu
/** Kinds that name who speaks or asks themselves. */
const TELLING = new Set(['quote', 'directive', 'actor'])
const INCISE = /,\s(?:[^\s,]+\s){0,2}?[^\s,]+-(?:t-)?(?:ils?|elles?|on)$/iu
const ACCORDING = /(?<=^|, )(selon|d['’]après) (?:elles?|lui|eux|ces? derniers?|cette dernière)(?=,|$)/iu
/** « « … », tempère Hélène Marchais, chargée … » */
const SPOKEN = /^(«[^»]*»)(?:\s?,\s.*|…)$/u

/** The words without an incise that only has a pronoun, or that would be cut; « selon elle » under its name. `inside`: the core stands in the quotation. */
export function named(
  words: string,
  { reported, attribution, kind }: Merged,
  block: TextBlock,
  inside: boolean,
): string {
  if (!reported || !attribution || TELLING.has(kind)) return words
  const name = determined(attribution.name, block.text)
  if (PRONOUN.test(name)) return words
  const spoken = inside && (words.includes('…') || !words.includes(typeset(name)))
  return (spoken ? words.replace(SPOKEN, '$1') : words)
    .replace(/»…$/, '»')
    .replace(INCISE, '')
    .replace(ACCORDING, `$1 ${name}`)
}

/** What is put behind a line that does not say whose words it is. `whole`: the line is a clause of its sentence without a gap. */
export function source(
  { kind, reported, attribution, evidence }: Merged,
  text: string,
  block: TextBlock,
  whole: boolean,
): string {
  if (!reported || !attribution || TELLING.has(kind)) return ''
  if (text.includes(typeset(attribution.name))) return ''
  const sentence = block.norm.slice(...evidence)
  // « sept investisseurs, menés par le fonds Aker Vind »: not who speaks.
  if (
    latin(
      new RegExp(
        `(?<!\\p{L})(?:par|avec|chez|pour) (?:l[ea]s? |l'|une? )?${attribution.name.replace(/[^\p{L}\p{N} ]/gu, '.')}`,
        'u',
      ),
    ).test(sentence)
  )
    return ''
  // An independent clause of the sentence is not under the verb of another.
  if (whole && sentence.includes(attribution.name) && !/selon|d'après|croire|dires/i.test(sentence)) return ''
  // « Benoît Lardeux (directeur général) »: a line has no room for both.
  const name = determined(attribution.name.replace(/ \([^()]*\)$/, ''), block.text)
  // A common noun that the sentence does not have with its article names nobody.
  const after = sentence.split(attribution.name)[1] ?? ''
  const vague =
    !/\p{Lu}/u.test(name) &&
    (name === attribution.name || !/^(?:[,.»"]|\s(?:du|des?|d'|à|aux?|proche|s'|\S+ qu))/u.test(after))
  return vague || PRONOUN.test(name) ? ' (propos rapporté)' : `, selon ${name}`
}
