import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readBlocks } from '../../src/article/blocks.ts'
import { showSaved } from '../../src/page/saved.ts'

const blocks = (html: string) => {
  const { document } = new JSDOM(`<head><style>.caché{display:none}</style></head><main>${html}</main>`).window
  showSaved(document)
  return readBlocks(document.querySelector('main')!).map(({ kind, text }) => `${kind}: ${text}`)
}

it.each([
  ['<p>Un.</p><p>Deux.</p>', ['paragraph: Un.', 'paragraph: Deux.']],
  [
    'Du texte nu.<br><br>Un autre.<br> <br>Un dernier.',
    ['paragraph: Du texte nu.', 'paragraph: Un autre.', 'paragraph: Un dernier.'],
  ],
  ['<p>Une ligne,<br>puis sa suite.</p>', ['paragraph: Une ligne, puis sa suite.']],
  [
    '<div>Nu.<p>Dans un paragraphe.</p>Encore nu.</div>',
    ['paragraph: Nu.', 'paragraph: Dans un paragraphe.', 'paragraph: Encore nu.'],
  ],
  [
    '<p><span class="interTitre">Un intertitre</span></p><p>Texte.</p>',
    ['heading: Un intertitre', 'paragraph: Texte.'],
  ],
  [
    '<p><span class="interTitre">Un intertitre</span>Texte collé.</p>',
    ['heading: Un intertitre', 'paragraph: Texte collé.'],
  ],
  ['<p><strong>Un titre en gras</strong></p><p>Texte.</p>', ['heading: Un titre en gras', 'paragraph: Texte.']],
  ['<p><strong>Une phrase en gras.</strong></p>', ['paragraph: Une phrase en gras.']],
  ['<p><strong>Un début</strong> de phrase</p>', ['paragraph: Un début de phrase']],
  ['<h2>Deux</h2><h3>Trois</h3>', ['heading: Deux', 'heading: Trois']],
  ['<ul><li>Un</li><li><p>Deux</p></li></ul>', ['item: Un', 'item: Deux']],
  ['<ol><li>Un<ul><li>Dedans</li></ul></li></ol>', ['item: Un', 'item: Dedans']],
  ['<blockquote><p>« Dit-il. »</p></blockquote>', ['quotation: « Dit-il. »']],
  ['<aside class="exergue"><p>« Dit-elle. »</p></aside>', ['quotation: « Dit-elle. »']],
  ['<figure><img src="data:,"><figcaption>Le hall neuf.</figcaption></figure>', ['caption: Le hall neuf.']],
  [
    '<table><tr><th>An</th><th>Rames</th></tr><tr><td>2024</td><td><p>6</p></td></tr></table>',
    ['item: An Rames', 'item: 2024 6'],
  ],
  [
    '<table><tr><td><p>Mise en page.</p><p>Pas des données.</p></td></tr></table>',
    ['paragraph: Mise en page.', 'paragraph: Pas des données.'],
  ],
  [
    '<p>Un mot cou\u00adpé, un\u200b autre,\n   et 12\u00a0000 tonnes.</p>',
    ['paragraph: Un mot coupé, un autre, et 12\u00a0000 tonnes.'],
  ],
  ['<p>\u00a0</p><p> </p><p></p>', []],
  [
    '<p>Vu.</p><p hidden>Non.</p><p style="display: none">Non.</p><p class="caché">Non.</p><template><p>Non.</p></template>',
    ['paragraph: Vu.'],
  ],
  ['<script>Non()</script><noscript>Non.</noscript><p>Vu<script>Non()</script>.</p>', ['paragraph: Vu.']],
])('%s', (html, expected) => {
  expect(blocks(html)).toEqual(expected)
})

it('reads a thousand nested elements without running out of stack', () => {
  expect(blocks(`${'<div>'.repeat(1000)}Au fond.`)).toEqual(['paragraph: Au fond.'])
})
