/** The patterns of the French rooms as they ship, and texts to ask them about. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst, transformWithOxc } from 'vite'
import { readGold } from '../../scripts/bench-facts/gold.ts'
import { patternsIn } from '../../scripts/build/pattern-nodes.ts'
import { latinPattern } from '../../scripts/build/patterns.ts'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** Sentences of the gold articles, and stretches of them. */
export function texts(): string[] {
  const gold = readGold([fileURLToPath(new URL('../facts/gold', import.meta.url))])
  const blocks = gold.flatMap(({ article }) => article.blocks.map(({ text }) => text.replaceAll('’', "'")))
  return blocks
    .filter((_, i) => i % 9 === 0)
    .flatMap((text, i) => [text, text.slice(i % 40), text.slice(0, 20 + (i % 60))])
}

/** Without the flags `g` and `y`: each is asked about a whole text. */
export async function patternsOfFrench(): Promise<{ name: string; source: string; flags: string }[]> {
  const names = ['french', 'facts'].flatMap(room =>
    readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' }).map(name => join(SRC, room, name)),
  )
  const modules = await Promise.all(
    names
      .filter(name => name.endsWith('.ts'))
      .map(async name => ({ name, ...(await transformWithOxc(readFileSync(name, 'utf8'), name)) })),
  )
  return modules.flatMap(({ name, code }) =>
    [...patternsIn(parseAst(code))].map(({ pattern, flags: given }) => {
      const [source, flags] = latinPattern(pattern, given.replace(/[gy]/g, ''))
      return { name, source, flags }
    }),
  )
}
