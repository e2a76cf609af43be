import type { Article, Block } from '../../src/article/types.ts'

/** An article of the given blocks, paragraphs where only text is given. */
export const articleOf = (blocks: readonly (string | Block)[], published: string | null = '2016-05-10'): Article => ({
  url: 'https://example.org/article',
  site: '',
  title: '',
  standfirst: null,
  authors: [],
  published,
  modified: null,
  section: null,
  truncated: false,
  blocks: blocks.map(block => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)),
})
