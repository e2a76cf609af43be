/** The cleaned article itself as Markdown. */
import type { BlockKind } from '../article/types.ts'
import { escapeMarkdown, frontMatter } from './markdown.ts'
import type { Format } from './types.ts'

const START: Partial<Record<BlockKind, string>> = {
  title: '# ',
  heading: '## ',
  item: '- ',
  quotation: '> ',
  standfirst: '**',
  caption: '*',
}

export const toArticleMarkdown: Format = ({ article }, label) => {
  const lines = article.blocks.map(({ kind, text }, i) => {
    const start = START[kind] ?? ''
    const tight = kind === 'item' && article.blocks[i + 1]?.kind === 'item'
    return `${start}${escapeMarkdown(text)}${start.startsWith('*') ? start : ''}\n${tight ? '' : '\n'}`
  })
  const rest = article.truncated ? `*${label('excerpt')}*\n` : ''
  return `${frontMatter(article)}\n${lines.join('')}${rest}`.trim().concat('\n')
}
