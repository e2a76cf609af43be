/** What each kind says in one line, before hedges and attribution. Null: the data does not carry a line of its own. */
import { latin } from '../../french/latin.ts'
import type { DataOf, Kind } from '../types.ts'
import { asked } from './asked.ts'
import { clip } from './cut.ts'
import { dated } from './dated.ts'
import { determined } from './determined.ts'
import { NB } from './format.ts'
import { renewed } from './renewed.ts'
import { COLON, type Line, type Said } from './said.ts'
import { PRONOUN } from './source.ts'

type Lines = { readonly [K in Kind]?: (data: DataOf[K], said: Said) => Line | null }

const LINES: Lines = { renewal: renewed, directive: asked, agenda: dated, actor, quote }

/** The line of a fact. */
export const lineOf = <K extends Kind>(kind: K, data: DataOf[K], said: Said): Line | null =>
  LINES[kind]?.(data, said) ?? null

function actor(data: DataOf['actor']): Line | null {
  if (data.acronym && data.expansion) return { text: `${data.acronym}${COLON}${data.expansion}`, verbatim: true }
  return data.role ? { text: `${data.name}, ${data.role}`, verbatim: true } : null
}

function quote(data: DataOf['quote'], { block }: Said): Line | null {
  // « …, écrivent-ils »: the sentence says more than the pronoun.
  if (!data.speaker || PRONOUN.test(data.speaker)) return null
  const speaker = determined(data.speaker, block.text)
  const words = clip(withoutIncise(data.text.trim(), data.speaker), Math.max(40, 94 - speaker.length))
  return { text: `${speaker}${COLON}«${NB}${words}${NB}»`, verbatim: true }
}

/** « Le site tiendra, jure Paul Diot, et nous avec »: up to the incise, which would name the speaker twice. */
function withoutIncise(text: string, speaker: string): string {
  const name = speaker
    .split(' ')
    .at(-1)
    ?.replace(/[^\p{L}-]/gu, '')
  const who = name ? `-(?:t-)?(?:ils?|elles?|on)|\\s${name}` : '-(?:t-)?(?:ils?|elles?|on)'
  const incise = latin(new RegExp(`\\s?»?,\\s(?:[^\\s,«»]+\\s){0,4}?[^\\s,«»]+(?:${who})(?![\\p{L}-])`, 'u')).exec(text)
  return incise && incise.index > 12 ? `${text.slice(0, incise.index)}…` : text
}
