/** The article's own text, laid out in one of many ways, with clutter between its paragraphs. */
import * as clutter from './clutter.ts'
import type { Design } from './design.ts'
import { joined, type Piece, plain } from './piece.ts'
import type { Random } from './random.ts'
import { LEADS, OWN, SHORT, SIDEBARS, TERMS, TRAPS } from './words.ts'

const paragraph = ({ paragraph: tag }: Design, text: string): Piece =>
  tag === 'br' ? plain(`${text}<br><br>`, [text]) : plain(`<${tag}>${text}</${tag}>`, [text])

function heading({ heading: tag, paragraph: par }: Design, text: string): Piece {
  if (tag !== 'bold') return plain(`<${tag}>${text}</${tag}>`, [text])
  return par === 'br' ? plain(`<b>${text}</b><br>`, [text]) : plain(`<${par}><strong>${text}</strong></${par}>`, [text])
}

/** The picture between title and text, with its caption. */
export function lead(random: Random, { box }: Design): Piece {
  const { pick } = random
  const caption = pick(LEADS)
  const credit = clutter.credit(random)
  const [outer, inner] = pick([
    ['figure', 'figcaption'],
    ['div', 'p'],
    ['x-pic', 'span'],
  ] as const)
  const said = plain(`<span>${caption}</span>`, [caption])
  const picture = plain('<img src="data:," alt="">')
  return box(
    outer,
    joined([picture, inner === 'figcaption' ? box(inner, joined([said, credit]), 'said') : joined([said, credit])]),
    'pic',
  )
}

/** Terms with what is said of them, and a quotation pulled out of the text: boxes of no element made for them. */
function facts({ shuffled }: Random, { box }: Design): Piece {
  const terms = shuffled(TERMS).slice(0, 3)
  const list = terms.map(([term, said]) => `<div><dt>${term}</dt><dd>${said}</dd></div>`).join('')
  return box('div', plain(`<h3>En bref</h3><dl>${list}</dl>`, ['En bref', ...terms.flat()]), 'facts')
}
function pulled({ pick }: Random, { box }: Design): Piece {
  const quote = `« Nous avons vendu ${pick(['de la qualité', 'du temps', 'notre savoir'])} à des gens qui achetaient du prix. »`
  return box(
    pick(['div', 'aside']),
    plain(`<p>${quote}</p><p>Gérard Bonnafous, carrier</p>`, [quote, 'Gérard Bonnafous, carrier']),
    'pulled',
  )
}

/** What stands in an article beside its paragraphs. */
function extra(random: Random, design: Design): Piece {
  const { pick, chance } = random
  const kind = pick(['list', 'quote', 'figure', 'table', 'sidebar', 'sidebar', 'facts', 'pulled'] as const)
  if (kind === 'facts') return facts(random, design)
  if (kind === 'pulled') return pulled(random, design)
  if (kind === 'list') {
    const [, ...items] = pick(SIDEBARS)
    return plain(`<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`, items)
  }
  if (kind === 'quote') {
    const quote = `« ${pick(['On a tenu', 'Il fallait le faire', 'Nous ne partirons pas'])}, et ${pick(['c’est tout', 'voilà le résultat', 'nous recommencerons'])}. »`
    return plain(pick([`<blockquote>${quote}</blockquote>`, `<figure><blockquote>${quote}</blockquote></figure>`]), [
      quote,
    ])
  }
  if (kind === 'figure') {
    const caption = pick(OWN.caption!.filter(text => text.length > 30))
    return plain(`<figure><img src="data:," alt=""><figcaption>${caption}</figcaption></figure>`, [caption])
  }
  if (kind === 'table') {
    const rows = ['2027 31 000', '2028 80 000']
    const html = rows.map(row => `<tr><td>${row.slice(0, 4)}</td><td>${row.slice(5)}</td></tr>`).join('')
    return plain(`<table><tr><th>Année</th><th>Tonnes</th></tr>${html}</table>`, ['Année Tonnes', ...rows])
  }
  const [head, ...all] = pick(SIDEBARS)
  const items = chance(0.5) ? all : [...all.slice(1), pick(TRAPS)]
  const list = chance(0.6)
    ? `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
    : items.map(item => `<p>${item}</p>`).join('')
  const { box } = design
  return box(pick(['aside', 'div', 'section']), plain(`<h3>${head}</h3>${list}`, [head!, ...items]), 'sidebar')
}

/** Paragraphs under a heading, or without one. */
function chapter(random: Random, design: Design, titled: boolean, count: number): Piece[] {
  const { pick, chance } = random
  const pieces: Piece[] = titled ? [heading(design, pick(OWN.heading!.filter(text => text.length > 12)))] : []
  for (let i = 0; i < count; i++) {
    pieces.push(paragraph(design, chance(0.25) ? pick(SHORT) : pick(OWN.paragraph!)))
    if (chance(0.12)) pieces.push(extra(random, design))
  }
  return pieces
}

/** Something between two paragraphs that is not the article. */
function between(random: Random, design: Design): Piece {
  const make = random.pick([
    clutter.ad,
    clutter.promotion,
    clutter.pointer,
    clutter.letter,
    clutter.related,
    clutter.label,
  ])
  return make(random, design)
}

/** The last lines that may be seen of a subscriber's article, in a box named like the wall they fade into. */
export const teaser = ({ pick }: Random): Piece => {
  const text = pick(OWN.paragraph!.filter(words => words.length > 200)).replace(/ \S+$/, '')
  return plain(`<div class="paywall-fade"><p>${text}</p></div>`, [text])
}

/** Builds the body; what it is given stands at its head, as where the title is part of it, and `end` after all. */
export function body(random: Random, design: Design, end: Piece): (head: Piece | null) => Piece {
  const { chance, below } = random
  const { box, wrap, bodyTag } = design
  // The first paragraphs are long ones: a short text alone is told from nothing else.
  const chapters = [
    [...[0, 1].map(() => paragraph(design, random.pick(OWN.paragraph!.filter(text => text.length > 200))))],
    ...Array.from({ length: 2 + below(3) }, () => chapter(random, design, chance(0.6), 1 + below(4))),
  ]
  chapters.at(-1)!.push(end)
  return head => {
    const first = head ? [head] : []
    if (wrap === 'split') {
      const containers = chapters.map((pieces, i) => box(bodyTag, joined(i ? pieces : [...first, ...pieces]), 'text'))
      return joined(containers.flatMap((piece, i) => (i && chance(0.7) ? [between(random, design), piece] : [piece])))
    }
    const mixed = (pieces: readonly Piece[]) =>
      pieces.flatMap((piece, i) => (i && chance(0.2) ? [between(random, design), piece] : [piece]))
    if (wrap === 'sections')
      return box(
        bodyTag,
        joined([
          ...first,
          ...chapters.flatMap((pieces, i) => [
            ...(i && chance(0.4) ? [between(random, design)] : []),
            box('section', joined(pieces), 'part'),
          ]),
        ]),
        'text',
      )
    if (wrap === 'each')
      return box(bodyTag, joined([...first, ...mixed(chapters.flat().map(piece => box('div', piece, 'item')))]), 'text')
    const flat = joined([...first, ...mixed(chapters.flat())])
    return wrap === 'nested' ? box('div', box('div', box(bodyTag, flat, 'text'))) : box(bodyTag, flat, 'text')
  }
}
