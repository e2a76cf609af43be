/** What the rank knows of an article and of the facts beside one; made once for all of them. */
import type { Article } from '../../article/types.ts'
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import type { AnalysedText, Clause, Sentence, TextBlock } from '../../french/types.ts'
import type { Merged } from '../merge.ts'
import type { Kind, Place } from '../types.ts'
import { fold, stems } from './stems.ts'

/** A fact of one kind. */
export type MergedOf<K extends Kind> = Extract<Merged, { readonly kind: K }>

export interface Setting {
  readonly article: Article
  /** Index of the first block that is neither title nor standfirst. */
  readonly body: number
  readonly title: ReadonlySet<string>
  /** Stems of title and standfirst. */
  readonly head: ReadonlySet<string>
  readonly kinds: ReadonlyMap<Kind, readonly Merged[]>
  /** Facts of the same sentence, the fact itself among them. */
  readonly beside: (place: Place) => readonly Merged[]
  readonly here: (fact: Merged) => Here
}

/** Where a fact stands, looked up once. */
export interface Here {
  readonly block: TextBlock
  readonly sentence: Sentence
  readonly clause: Clause
  /** Folded words of the core, of its clause and of its sentence, and what stands before the core in that sentence, as it is. */
  readonly core: string
  readonly said: string
  readonly told: string
  readonly before: string
  /** The places of the fact in title and standfirst, and elsewhere. */
  readonly isHead: boolean
  readonly isBody: boolean
}

/** No article has more facts of a kind: each is set beside these at most, to keep the cost linear. */
const MOST = 60

export function settingOf(facts: readonly Merged[], article: Article, text: AnalysedText): Setting {
  const { blocks } = article
  const body = blocks.findIndex(({ kind }) => kind !== 'title' && kind !== 'standfirst')
  const title = stems(article.title)
  const kinds = new Map<Kind, Merged[]>()
  const sentences = new Map<string, Merged[]>()
  const key = ({ block, evidence }: Place) => `${block} ${evidence[0]}`
  const add = <K>(map: Map<K, Merged[]>, at: K, fact: Merged) => {
    const list = map.get(at)
    if (!list) map.set(at, [fact])
    else if (list.length < MOST) list.push(fact)
  }
  for (const fact of facts) {
    add(kinds, fact.kind, fact)
    add(sentences, key(fact), fact)
  }
  const isHead = ({ block }: Place) => block < body || body < 0
  const here = (fact: Merged): Here => {
    const block = text.blocks[fact.block] as TextBlock
    const clause = clauseAt(block, fact.core[0])
    const places = [fact, ...fact.mentions]
    return {
      block,
      clause,
      sentence: sentenceAt(block, fact.core[0]),
      core: fold(block.norm.slice(...fact.core)),
      said: fold(block.norm.slice(clause.start, clause.end)),
      told: fold(block.norm.slice(...fact.evidence)),
      before: block.norm.slice(fact.evidence[0], fact.core[0]),
      isHead: places.some(isHead),
      isBody: places.some(place => !isHead(place)),
    }
  }
  return {
    article,
    body,
    title,
    head: new Set([...title, ...stems(article.standfirst ?? '')]),
    kinds,
    beside: place => sentences.get(key(place)) ?? [],
    here,
  }
}
