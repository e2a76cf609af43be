/** Gold articles and passages: those of tests/facts/gold and, where a folder of further ones is given, those. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { articleFromLines } from '../../src/article/lines.ts'
import type { Article, Block, BlockKind } from '../../src/article/types.ts'
import type { Kind } from '../../src/facts/types.ts'

/** Attributes a gold fact may state; `opt`: neither missed nor wrong; `same`: one proposition in several places. */
export interface GoldAttributes {
  readonly opt?: number
  readonly same?: string
  readonly v?: number | null
  readonly lo?: number
  readonly hi?: number
  readonly bound?: string
  readonly cur?: string
  readonly iso?: string
  readonly until?: string
  readonly start?: string
  readonly end?: string
  readonly mod?: string
  readonly neg?: boolean
  readonly sp?: string
  readonly attr?: string
  readonly role?: string
  readonly exp?: string
  readonly issuer?: string
  readonly addressee?: string
}

export type GoldFact = readonly [kind: Kind, core: string, attributes?: GoldAttributes]

interface GoldBlock {
  readonly tag: string
  readonly text?: string
  readonly items?: readonly string[]
}

interface GoldFile {
  readonly id: string
  readonly published: string
  readonly title?: string
  readonly standfirst?: string | null
  readonly text?: string
  readonly blocks?: readonly GoldBlock[]
  readonly facts: readonly GoldFact[]
}

/** A line of a `.jsonl` file: a passage with its facts of one kind, none for a near miss. */
interface GoldPassage {
  readonly text: string
  readonly published: string
  readonly of: Kind
  readonly facts: readonly GoldFact[]
}

export interface GoldArticle {
  readonly id: string
  /** The kind that was annotated, where only one was. */
  readonly only?: Kind
  readonly article: Article
  readonly facts: readonly GoldFact[]
  /** For each reader, the cores of the facts to be shown first, most telling first; empty when nobody chose. */
  readonly picks: readonly (readonly string[])[]
}

const KIND_OF: Readonly<Record<string, BlockKind>> = { h2: 'heading', h3: 'heading', blockquote: 'quotation' }

function articleOf(file: GoldFile): Article {
  if (file.text !== undefined) return articleFromLines(file.text.split('\n'), { published: file.published })
  const body = (file.blocks ?? []).flatMap(({ tag, text, items }): Block[] =>
    items
      ? items.map(item => ({ kind: 'item', text: item }))
      : [{ kind: KIND_OF[tag] ?? 'paragraph', text: text ?? '' }],
  )
  const head: Block[] = [{ kind: 'title', text: file.title ?? '' }]
  if (file.standfirst) head.push({ kind: 'standfirst', text: file.standfirst })
  return {
    url: `https://www.usinenouvelle.com/article/${file.id}`,
    site: "L'Usine Nouvelle",
    title: file.title ?? '',
    standfirst: file.standfirst ?? null,
    authors: [],
    published: file.published,
    modified: null,
    section: null,
    truncated: false,
    blocks: [...head, ...body],
  }
}

/** Each passage stands in a paragraph, under a title that says nothing. */
const passages = (path: string): GoldArticle[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim())
    .map((line, index) => {
      const { text, published, of, facts } = JSON.parse(line) as GoldPassage
      const id = `${basename(path, '.jsonl')}:${index + 1}`
      return {
        id,
        article: articleOf({ id, published, blocks: [{ tag: 'p', text }], facts }),
        only: of,
        facts,
        picks: [],
      }
    })

/** Reads `.json` and `.jsonl` files and folders of them; `picks` adds what readers chose, by article id. */
export function readGold(
  paths: readonly string[],
  picks: Readonly<Record<string, readonly (readonly string[])[]>> = {},
): GoldArticle[] {
  const files = paths.flatMap(path =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter(name => /\.jsonl?$/.test(name))
          .sort()
          .map(name => join(path, name))
      : [path],
  )
  return files.flatMap(path => {
    if (path.endsWith('.jsonl')) return passages(path)
    const content = JSON.parse(readFileSync(path, 'utf8')) as GoldFile | GoldFile[]
    return [content].flat().map(file => ({
      id: file.id,
      article: articleOf(file),
      facts: file.facts,
      picks: picks[file.id] ?? [],
    }))
  })
}
