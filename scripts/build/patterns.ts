/**
 * Ships the patterns of the French rooms as V8 is quickest with them; a rule is still a plain expression in its source.
 * - Over Latin letters, as `latin` in src/french/latin.ts would make them at run time: V8 takes milliseconds for each
 *   pattern with `\p{L}`, twice, as it reads the script and at the first match, and there are nearly two hundred.
 * - Made only for a text that may match (src/french/guarded.ts): there are two and a half thousand, and an article meets
 *   few of them; half of those are mere lists of words (src/french/listed.ts).
 */
import type { Plugin } from 'vite'
import { latinSource } from '../../src/french/latin.ts'
import { listOf } from './listed.ts'
import { patternsIn } from './pattern-nodes.ts'
import { requiredStrings } from './required.ts'

/** What ranges cannot say keeps its flag: code points beyond UTF-16 units, properties that are no letter. */
const NEEDS_UNICODE = /\\u\{|\\P\{|\\p\{|[\ud800-\udfff]/

/** The source and flags of a pattern over Latin letters, without the flag `u`. */
export function latinPattern(pattern: string, flags: string): [source: string, flags: string] {
  const source = latinSource(pattern)
  return flags.includes('u') && !NEEDS_UNICODE.test(source) ? [source, flags.replace('u', '')] : [pattern, flags]
}

const call = (name: string, texts: readonly string[]) =>
  `new ${name}(${texts.map(text => JSON.stringify(text)).join()})`

function made(source: string, flags: string): string {
  const list = listOf(source, flags)
  return list
    ? call('Listed', [list.strings.join('\n'), flags, list.ends])
    : call('Guarded', [source, flags, requiredStrings(source, flags).join('\n')])
}

/**
 * The code with its patterns as they ship; that of a function is made at its first call and kept for all. What this adds stands
 * on the first line: the others stay where they are. A sticky pattern is asked at each place of a text and stays a literal.
 */
function withPatterns(code: string, program: unknown): string {
  const kept: string[] = []
  let rest = ''
  let at = 0
  for (const { start, end, pattern, flags: given, inFunction } of patternsIn(program)) {
    const [source, flags] = latinPattern(pattern, given)
    let written = `/${source}/${flags}`
    if (!flags.includes('y')) {
      written = made(source, flags)
      if (inFunction) {
        const name = `$pattern${kept.length}`
        kept.push(name)
        written = `(${name}??=${written})`
      }
    }
    rest += code.slice(at, start) + written
    at = end
  }
  if (at === 0) return code
  const names = kept.length > 0 ? `let ${kept.join()};` : ''
  const imports = `import { Guarded } from '/src/french/guarded.ts';import { Listed } from '/src/french/listed.ts';`
  return `${imports}${names}${rest}${code.slice(at)}`
}

export const patterns = (): Plugin => ({
  name: 'patterns',
  // After the types are gone: the parser reads JavaScript.
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/(?:french|facts)\/(?!guarded|listed)[^?]*\.ts$/ },
    handler(code) {
      return { code: withPatterns(code, this.parse(code)), map: null }
    },
  },
})
