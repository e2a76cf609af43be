/**
 * The patterns that are nothing but a list of strings: « ^(?:ne|n')$ ». Half of those that an article meets are, asked about a word;
 * a set answers without a pattern that V8 would have to compile (src/french/listed.ts).
 */
import type { AST } from '@eslint-community/regexpp'
import { alternativesOf, cased } from './required.ts'

/** What a pattern matches, all of it, and the ends of the text that it must reach: '', '^', '$' or '^$'. */
export interface List {
  /** In the order in which the pattern tries them. */
  readonly strings: readonly string[]
  readonly ends: string
}

const MOST = 150

type Strings = readonly string[] | null

/** One after another, in the order of the tries: of the first part's ways each with all of the second's. */
const joined = (starts: Strings, ends: Strings): Strings =>
  starts && ends && starts.length * ends.length <= MOST ? starts.flatMap(start => ends.map(end => start + end)) : null

function all(alternatives: readonly AST.Alternative[]): Strings {
  const sets = alternatives.map(({ elements }) => elements.map(read).reduce(joined, ['']))
  const strings = sets.flatMap(set => set ?? [])
  return sets.includes(null) || strings.length > MOST ? null : strings
}

function read(node: AST.Element): Strings {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)]
  if (node.type === 'Group') return node.modifiers ? null : all(node.alternatives)
  if (node.type === 'CharacterClass' && !node.negate) {
    const characters = node.elements.map(one => (one.type === 'Character' ? String.fromCodePoint(one.value) : null))
    return characters.includes(null) ? null : characters.map(String)
  }
  if (node.type === 'Quantifier' && node.max === 1) {
    const once = read(node.element)
    if (!once || node.min === 1) return once
    return node.greedy ? [...once, ''] : ['', ...once]
  }
  return null
}

const isAssertion = (node: AST.Element | undefined, kind: string) => node?.type === 'Assertion' && node.kind === kind

/** The list that a pattern is, or null for any other. Throws a SyntaxError for a source that is no pattern. */
export function listOf(source: string, flags: string): List | null {
  // A global pattern remembers where it was.
  if (/[^iu]/.test(flags)) return null
  const alternatives = alternativesOf(source, flags)
  const [only] = alternatives
  const elements = alternatives.length === 1 ? [...only!.elements] : []
  const ends = [isAssertion(elements[0], 'start') ? '^' : '', isAssertion(elements.at(-1), 'end') ? '$' : '']
  const inner = elements.slice(ends[0] ? 1 : 0, ends[1] ? -1 : undefined)
  const strings = alternatives.length === 1 ? inner.map(read).reduce(joined, ['']) : all(alternatives)
  if (!strings || strings.some(one => one.includes('\n'))) return null
  return { strings: cased(strings, flags), ends: ends.join('') }
}
