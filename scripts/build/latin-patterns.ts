/**
 * Ships the patterns of the French rooms over Latin letters, as `latin` in src/french/latin.ts would make them at run time.
 * V8 takes milliseconds for each pattern with `\p{L}`, twice: as it reads the script and at the first match. There are
 * nearly two hundred of them; a rule is still written with `\p{L}`, which is what it means.
 */
import type { Plugin } from 'vite'
import { latinSource } from '../../src/french/latin.ts'

interface Literal {
  readonly start: number
  readonly end: number
  readonly regex: { readonly pattern: string; readonly flags: string }
}

const isNode = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isPattern = (node: Record<string, unknown>): node is Record<string, unknown> & Literal =>
  node.type === 'Literal' && isNode(node.regex)

function* patternsIn(node: unknown): Generator<Literal> {
  if (!isNode(node)) return
  if (isPattern(node)) yield node
  else for (const child of Object.values(node)) yield* patternsIn(child)
}

/** What ranges cannot say keeps its flag: code points beyond UTF-16 units, properties that are no letter. */
const NEEDS_UNICODE = /\\u\{|\\P\{|\\p\{|[\ud800-\udfff]/

/** The code with its Unicode patterns over Latin letters. Lines stay where they are. */
function withLatinPatterns(code: string, program: unknown): string {
  let result = ''
  let at = 0
  for (const { start, end, regex } of patternsIn(program)) {
    const source = latinSource(regex.pattern)
    if (!regex.flags.includes('u') || NEEDS_UNICODE.test(source)) continue
    result += `${code.slice(at, start)}/${source}/${regex.flags.replace('u', '')}`
    at = end
  }
  return result + code.slice(at)
}

export const latinPatterns = (): Plugin => ({
  name: 'latin-patterns',
  // After the types are gone: the parser reads JavaScript.
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/(?:french|facts)\/[^?]*\.ts$/ },
    handler(code) {
      return { code: withLatinPatterns(code, this.parse(code)), map: null }
    },
  },
})
