import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readBlocks } from '../../src/article/blocks.ts'
import { positionsOf, textOf } from '../../src/article/text.ts'
import { mapText } from '../../src/article/text-map.ts'

const { document } = new JSDOM('<main></main>').window
const main = document.querySelector('main')!
const mapped = (html: string) => {
  main.innerHTML = html
  const blocks = readBlocks(main)
  return { blocks, map: mapText(blocks) }
}

it.each([
  ['<p>Un <a href="#">lien au <em>milieu</em></a> du texte.</p>', 'lien au milieu du', 'lien au milieu du'],
  ['<p>Des\n   blancs   \t repliés.</p>', 'Des blancs repliés', 'Des\n   blancs   \t repliés'],
  ['<p>Un mot cou\u00adpé ici.</p>', 'coupé', 'cou\u00adpé'],
  ['<p>Avant,<br>après.</p>', 'Avant, après', 'Avant,après'],
  ['Nu.<br><br>Le second.', 'Le second', 'Le second'],
])('finds the words of %s', (html, words, source) => {
  const { blocks, map } = mapped(html)
  const block = blocks.findIndex(({ text }) => text.includes(words))
  const start = blocks[block]!.text.indexOf(words)
  const range = map.range(block, start, start + words.length)!
  expect(range.toString()).toBe(source)
  expect(map.locate(range.startContainer, range.startOffset)).toEqual({ block, offset: start })
  expect(map.locate(range.endContainer, range.endOffset)).toEqual({ block, offset: start + words.length })
})

it('answers null where there is nothing', () => {
  const { map } = mapped('<p>Court.</p>')
  expect(map.range(0, 0, 99)).toBeNull()
  expect(map.range(0, 3, 3)).toBeNull()
  expect(map.range(7, 0, 1)).toBeNull()
  expect(map.locate(document.body, 0)).toEqual({ block: 0, offset: 0 })
  expect(map.locate(document.head, 0)).toBeNull()
  expect(() => map.element(7)).toThrow(RangeError)
  main.innerHTML = ''
  expect(map.range(0, 0, 3)).toBeNull()
})

it('positions point at the unit that the folded text shows, whatever the white space', () => {
  const unit = fc.constantFrom('a', 'é', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '😀')
  fc.assert(
    fc.property(fc.array(fc.array(unit, { maxLength: 8 }), { maxLength: 6 }), parts => {
      const nodes = parts.map(part => document.createTextNode(part.join('')))
      const text = textOf(nodes)
      const { node, offset } = positionsOf(nodes)
      for (let i = 0; i < text.length; i++) {
        const source = nodes[node[i]!]!.data[offset[i]!]!
        expect(text[i] === ' ' ? source.trim() : source).toBe(text[i] === ' ' ? '' : text[i])
      }
    }),
  )
})
