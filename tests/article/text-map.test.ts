import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/article/blocks.ts'
import { articleFromLines } from '../../src/article/lines.ts'
import { positionsOf, textOf } from '../../src/article/text.ts'
import { locate, mapText } from '../../src/article/text-map.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import { showSaved } from '../../src/page/saved.ts'

const { document } = new JSDOM('<main></main>').window
showSaved(document)
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
  [
    '<p>Une de\u0301ce\u00ad\u0301nnie e\u0301coule\u0301e.</p>',
    'décénnie écoulée',
    'de\u0301ce\u00ad\u0301nnie e\u0301coule\u0301e',
  ],
  ['<p>Un x\u0302 rare.</p>', 'x\u0302 rare', 'x\u0302 rare'],
  ['<p>Avant,<br>après.</p>', 'Avant, après', 'Avant,après'],
  ['Nu.<br><br>Le second.', 'Le second', 'Le second'],
])('finds the words of %s', (html, words, source) => {
  const { blocks, map } = mapped(html)
  const block = blocks.findIndex(({ text }) => text.includes(words))
  const start = blocks[block]!.text.indexOf(words)
  const range = map.range(block, start, start + words.length)!
  expect(range.toString()).toBe(source)
  expect(locate(blocks, range.startContainer, range.startOffset)).toEqual({ block, offset: start })
  expect(locate(blocks, range.endContainer, range.endOffset)).toEqual({ block, offset: start + words.length })
})

it('answers null where there is nothing', () => {
  const { map, blocks } = mapped('<p>Court.</p>')
  expect(map.range(0, 0, 99)).toBeNull()
  expect(map.range(0, 3, 3)).toBeNull()
  expect(map.range(7, 0, 1)).toBeNull()
  expect(locate(blocks, document.body, 0)).toEqual({ block: 0, offset: 0 })
  expect(locate(blocks, document.head, 0)).toBeNull()
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

describe('however accents and hyphens are written', () => {
  const TEXT =
    "Début février, la société Énergétique a cédé à l'État près de 12,5 millions d'euros. Le préfet exige l'arrêt du site d'ici à décembre. « Nous n'y étions pas prêts », a déclaré Hélène Périer, la présidente."
  const HTML = TEXT.replace('société', '<b>société</b>').replace('« Nous', '« <i>Nous</i>')
  /** Each letter as it is, decomposed, or with something unseen after it. */
  const written = (html: string, coins: Iterator<number>) =>
    html.replace(/\p{L}(?![^<]*>)/gu, letter => {
      const coin = coins.next().value as number
      if (coin === 0) return letter.normalize('NFD')
      return coin === 1 ? `${letter}\u00ad` : coin === 2 ? `${letter.normalize('NFD')}\u200b` : letter
    })
  const coins = fc.infiniteStream(fc.nat(5))

  it('a page has the same text, and ranges hold the words of the page', () => {
    fc.assert(
      fc.property(coins, fc.nat(TEXT.length - 1), fc.nat(30), (stream, start, length) => {
        const { blocks, map } = mapped(`<p>${written(HTML, stream)}</p>`)
        expect(blocks.map(({ text }) => text)).toEqual([TEXT])
        const words = TEXT.slice(start, start + length + 1)
        const shown = map.range(0, start, start + words.length)!.toString()
        expect(shown.normalize('NFC').replace(/[\u00ad\u200b]/g, '')).toBe(words)
        expect(shown).not.toMatch(/^[\u0300-\u036f]/)
        expect(main.textContent).toContain(shown)
      }),
    )
  })

  it('lines have the same facts', () => {
    const facts = (text: string) =>
      extractFacts(articleFromLines(['Un site fermera', text], { title: true, published: '2014-03-10' }))
    const plain = facts(TEXT)
    expect(plain.length).toBeGreaterThan(2)
    fc.assert(
      fc.property(coins, stream => {
        expect(facts(written(TEXT, stream))).toEqual(plain)
      }),
      { numRuns: 40 },
    )
  })
})
