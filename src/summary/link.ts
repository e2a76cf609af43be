/** Text fragments (https://wicg.github.io/scroll-to-text-fragment/) that lead to one sentence and no other. */
import type { Article } from '../article/types.ts'
import type { Fact, Place } from '../facts/types.ts'
import type { SummaryFact } from './types.ts'

/** Browsers compare without case, accents and kinds of space. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s/g, ' ').toLowerCase()

/** `-`, `,` and `&` have a meaning in a fragment, parentheses in Markdown. */
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[-()]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/** A sentence up to this length (UTF-16 code units) is written out, a longer one by its first and last words. */
const WHOLE = 80

/**
 * Gives the function that turns a place of the text into an address with a text fragment. `texts` are the blocks in order,
 * offsets UTF-16 code units; nothing leads to a text without an address. A browser takes the first match in the page: words are added, then a prefix, until that is ours.
 */
export function linker(url: string, texts: readonly string[]): (place: Pick<Place, 'block' | 'evidence'>) => string {
  if (!url) return () => ''
  const page = fold(texts.join('\n'))
  const base = `${url.split('#')[0]}#:~:text=`

  return ({ block, evidence: [start, end] }) => {
    const text = texts[block] ?? ''
    // A match begins and ends on the edge of a word, and « fini.Le » is one word.
    const glued = /\S$/.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(text.slice(start)) ? 1 : 0
    const words = [...text.slice(start, end).matchAll(/\S+/g)].slice(glued)
    const from = start + (words[0]?.index ?? 0)
    const last = words.at(-1)
    const to = last ? start + last.index + last[0].length : end
    const before = texts.slice(0, block).concat(text.slice(0, from)).join('\n')
    const at = fold(before).length
    const stop = at + fold(text.slice(from, to)).length

    for (let count = to - from > WHOLE ? 4 : words.length; count * 2 < words.length; count += 2) {
      const head = text.slice(from, start + (words[count]?.index ?? 0)).trim()
      const tail = text.slice(start + (words.at(-count)?.index ?? 0), to)
      const close = page.indexOf(fold(tail), at + fold(head).length)
      if (page.indexOf(fold(head)) === at && close + fold(tail).length === stop)
        return `${base}${encode(head)},${encode(tail)}`
    }
    const whole = text.slice(from, to)
    const context = before.match(/\S+\s*/g) ?? []
    let prefix = ''
    for (let n = 1; n < 20 && page.indexOf(fold(prefix + whole)) !== at - fold(prefix).length; n++)
      prefix = context.slice(-n).join('')
    return `${base}${prefix && `${encode(prefix.trim())}-,`}${encode(whole)}`
  }
}

/** Facts of an article, each with the address of its sentence. Costly on long pages: not for the page's own thread. */
export function withLinks({ url, blocks }: Article, facts: readonly Fact[]): SummaryFact[] {
  const texts = blocks.map(block => block.text)
  const link = linker(url, texts)
  return facts.map(fact => ({ ...fact, link: link(fact) }))
}
