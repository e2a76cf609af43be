import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/**
 * The way of the data: what each room may import. A name alone is the whole room; `types` after it means declarations
 * only, that is `import type` or the room's types.ts. `content.ts` wires the rooms and may import all.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  page: [],
  article: ['page'],
  clutter: ['article', 'page'],
  french: [],
  facts: ['article types', 'french'],
  summary: ['facts types', 'article types', 'french types'],
  panels: ['summary', 'facts types', 'article types', 'clutter types', 'french types', 'page types', 'settings types'],
  settings: [],
}

interface Import {
  readonly from: string
  readonly to: string
  readonly types: boolean
}

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/gmu

/** Relative imports of a file, `?inline` and the like dropped. */
function importsOf(file: string, source: string): Import[] {
  return [...source.matchAll(STATEMENT)].map(([, type, path, dynamic]) => {
    const to = relative(SRC, resolve(dirname(join(SRC, file)), (path ?? dynamic ?? '').split('?')[0]!))
    return { from: file, to, types: type !== undefined || to.endsWith('types.ts') }
  })
}

const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : 'content')

/** Why an import goes the wrong way; null when it does not. */
function objection({ from, to, types }: Import): string | null {
  const [room, other] = [roomOf(from), roomOf(to)]
  if (to.startsWith('../') || room === other || room === 'content') return null
  const allowed = MAY_IMPORT[room]
  if (!allowed) return `${from}: '${room}' is no room`
  if (allowed.includes(other) || (types && allowed.includes(`${other} types`))) return null
  return `${from} may not import ${to}`
}

/** Files on a circle of imports, in order; null when there is none. */
function circle(imports: readonly Import[]): string[] | null {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return null
    for (const to of next.get(file) ?? []) {
      const found = visit(to, [...path, file])
      if (found) return found
    }
    done.add(file)
    return null
  }
  for (const file of next.keys()) {
    const found = visit(file, [])
    if (found) return found
  }
  return null
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file))
const imports = files.flatMap(file => importsOf(file, readFileSync(join(SRC, file), 'utf8')))

describe('the rooms of the house', () => {
  it('import leftward only', () => {
    expect(imports.length).toBeGreaterThan(20)
    expect(imports.map(objection).filter(Boolean)).toEqual([])
  })

  it('import in no circle', () => {
    expect(circle(imports)).toBeNull()
  })
})

describe('the rule itself', () => {
  const source = (text: string) => importsOf('facts/jobs.ts', text).map(objection)

  it.each([
    ["import { analyse } from '../french/analyse.ts'", null],
    ["import type { Article } from '../article/types.ts'", null],
    ["import { readArticle } from '../article/read.ts'", 'facts/jobs.ts may not import article/read.ts'],
    ["import {\n  hide,\n  restore,\n} from '../clutter/hide.ts'", 'facts/jobs.ts may not import clutter/hide.ts'],
    ["import '../panels/panel.tsx'", 'facts/jobs.ts may not import panels/panel.tsx'],
    ["export { hide } from '../clutter/hide.ts'", 'facts/jobs.ts may not import clutter/hide.ts'],
    ["const late = await import('../page/recognise.ts')", 'facts/jobs.ts may not import page/recognise.ts'],
    ["import css from '../panels/panel.css?inline'", 'facts/jobs.ts may not import panels/panel.css'],
  ])('%s', (text, expected) => {
    expect(source(text)).toEqual([expected])
  })

  it('sees a circle', () => {
    const link = (from: string, to: string): Import => ({ from, to, types: false })
    expect(circle([link('a.ts', 'b.ts'), link('b.ts', 'c.ts'), link('c.ts', 'b.ts')])).toEqual(['b.ts', 'c.ts', 'b.ts'])
  })
})
