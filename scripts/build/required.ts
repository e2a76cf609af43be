/**
 * What a text must hold for a pattern to match in it: one of a few strings, read off the pattern's own tree. The background
 * asks a text for them before it has V8 compile the pattern (src/french/guarded.ts), which most articles then never need.
 * The idea is that of RE2's `FilteredRE2`: https://github.com/google/re2/blob/main/re2/prefilter.h.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp'

type Strings = readonly string[]

/** Whole matches of a part of a pattern, as long as they are few, and strings of which any match holds one. */
interface Found {
  readonly whole: Strings | null
  readonly required: Strings | null
}

const MOST_WHOLE = 24
const MOST_REQUIRED = 80
const NOTHING: Found = { whole: [''], required: null }
const ANYTHING: Found = { whole: null, required: null }

const shortest = (strings: Strings): number => Math.min(...strings.map(({ length }) => length))

/** The better of two: whose shortest string is longer, then the fewer strings. Past six letters a string is rare enough. */
function better(a: Strings | null, b: Strings | null): Strings | null {
  if (!a || !b) return a ?? b
  const [one, other] = [Math.min(shortest(a), 6), Math.min(shortest(b), 6)]
  if (one !== other) return one > other ? a : b
  return a.length < b.length || (a.length === b.length && shortest(a) > shortest(b)) ? a : b
}

/** What whole matches require: themselves, unless one is empty. */
const ofWhole = (whole: Strings | null): Strings | null => (whole && shortest(whole) > 0 ? whole : null)

function distinct(strings: Strings, most: number): Strings | null {
  const set = [...new Set(strings)]
  return set.length > most ? null : set
}

const joined = (starts: Strings, ends: Strings): Strings | null =>
  distinct(
    starts.flatMap(start => ends.map(end => start + end)),
    MOST_WHOLE,
  )

/** One part after another: whole matches of neighbours are joined until they are too many. */
function sequence(parts: readonly Found[]): Found {
  let whole: Strings | null = ['']
  let required: Strings | null = null
  let run: Strings = ['']
  for (const part of parts) {
    const longer = part.whole && joined(run, part.whole)
    required = better(better(required, part.required), ofWhole(run))
    run = longer ?? part.whole ?? ['']
    whole = whole && longer
  }
  return { whole, required: better(required, ofWhole(run)) }
}

/** Strings of which a text that holds a match of one of these must hold one. */
function any(alternatives: readonly AST.Alternative[]): Found {
  const parts = alternatives.map(({ elements }) => sequence(elements.map(read)))
  const wholes = parts.map(({ whole }) => whole)
  const sets = parts.map(({ whole, required }) => better(required, ofWhole(whole)))
  return {
    whole: wholes.includes(null)
      ? null
      : distinct(
          wholes.flatMap(set => set!),
          MOST_WHOLE * 2,
        ),
    required: sets.includes(null)
      ? null
      : distinct(
          sets.flatMap(set => set!),
          MOST_REQUIRED,
        ),
  }
}

function characterClass({ negate, elements }: Pick<AST.CharacterClass, 'negate' | 'elements'>): Found {
  const characters = elements.flatMap(one => (one.type === 'Character' ? [String.fromCodePoint(one.value)] : []))
  const listed = !negate && characters.length === elements.length && characters.length <= 4
  return listed ? { whole: characters, required: null } : ANYTHING
}

function quantifier({ min, max, element }: AST.Quantifier): Found {
  const once = read(element)
  if (min > 0) return max === 1 ? once : { whole: null, required: better(once.required, ofWhole(once.whole)) }
  if (max > 1 || !once.whole) return ANYTHING
  return { whole: ['', ...once.whole], required: null }
}

function read(node: AST.Element): Found {
  switch (node.type) {
    case 'Character':
      return characterClass({ negate: false, elements: [node] })
    case 'CharacterClass':
      return characterClass(node)
    case 'Group':
    case 'CapturingGroup':
      return any(node.alternatives)
    case 'Quantifier':
      return quantifier(node)
    case 'Assertion':
      // What is looked at is in the text as well, though no part of the match.
      return (node.kind === 'lookahead' || node.kind === 'lookbehind') && !node.negate
        ? { whole: [''], required: any(node.alternatives).required }
        : NOTHING
    default:
      return ANYTHING
  }
}

/** The ways of a pattern. Throws a SyntaxError for a source that is none. */
export const alternativesOf = (source: string, flags: string): readonly AST.Alternative[] =>
  new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') }).alternatives

/** Each string once, in lower case for a pattern that ignores case. */
export const cased = (strings: Strings, flags: string): Strings => [
  ...new Set(flags.includes('i') ? strings.map(one => one.toLowerCase()) : strings),
]

/**
 * Strings of which every text that the pattern matches holds at least one, in lower case for a pattern that ignores case;
 * empty when the pattern requires none. Throws a SyntaxError for a source that is no pattern.
 */
export function requiredStrings(source: string, flags: string): Strings {
  const strings = cased(any(alternativesOf(source, flags)).required ?? [], flags)
  // A string that holds another of them asks for nothing more.
  return strings.filter(one => !strings.some(other => other !== one && one.includes(other)))
}
