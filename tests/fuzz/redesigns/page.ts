import { body, lead as leadPicture, teaser } from './body.ts'
import * as clutter from './clutter.ts'
import { type Design, designOf } from './design.ts'
import { joined, type Piece, plain } from './piece.ts'
import { randomOf } from './random.ts'
import { AUTHORS, OWN } from './words.ts'

/** A page nobody has designed, with what must stay of it and what must go. */
export interface Redesign {
  readonly url: string
  readonly html: string
  /** Lines of the article: title, standfirst and each block of its body. */
  readonly own: readonly string[]
  readonly clutter: readonly string[]
  readonly design: Design
}

const slug = (title: string) =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')

/** The same page for the same seed. */
export function redesign(seed: number): Redesign {
  const random = randomOf(seed)
  const { pick, chance } = random
  const design = designOf(random)
  const title = pick(OWN.title!)
  const author = pick(AUTHORS)
  const date = `20${pick(['27', '28', '29'])}-0${pick(['1', '4', '9'])}-1${pick(['0', '5', '8'])}`
  const standfirst = design.standfirst === 'none' ? null : pick(OWN.standfirst!)
  const { box, tag } = design

  const heading = plain(`<h1>${title}</h1>`, [title])
  const lead = standfirst
    ? plain(design.standfirst === 'h2' ? `<h2>${standfirst}</h2>` : `<p>${standfirst}</p>`, [standfirst])
    : plain('')
  const length = chance(0.5) ? clutter.length(random) : plain('')
  const byline = plain(
    `<${tag}>${chance(0.5) ? 'Par ' : ''}<span>${author}</span> <time datetime="${date}">${date.slice(0, 4)}</time> ${length.html}</${tag}>`,
    [],
    length.clutter,
  )
  const share = chance(0.7) ? pick([clutter.share, clutter.buttons])(random, design) : plain('')
  const picture = chance(0.5) ? leadPicture(random, design) : plain('')
  const cut = chance(0.15)
  const text = body(random, design, cut ? teaser(random) : plain(''))
  // The wall is nobody's clutter: readers log in there.
  const wall = plain(
    cut
      ? '<div class="paywall"><p>La suite est réservée à nos abonnés</p><a href="/f">Choisir</a><form><input type="password"></form></div>'
      : '',
  )
  const tail = joined(
    random
      .shuffled([
        clutter.biography(random, design, author),
        clutter.letter(random, design),
        clutter.related(random, design),
        clutter.promotion(random, design),
        clutter.jobs(random, design),
        clutter.vote(random, design),
      ])
      .slice(0, 2 + random.below(4)),
  )
  const side = joined(
    random
      .shuffled([
        clutter.promotion(random, design),
        clutter.related(random, design),
        clutter.jobs(random, design),
        clutter.letter(random, design),
      ])
      .slice(0, 1 + random.below(3)),
  )

  const head = design.head === 'inside' ? joined([heading, byline, lead, share, picture]) : null
  const opening =
    design.head === 'inside'
      ? plain('')
      : design.head === 'header'
        ? joined([box('header', joined([heading, lead, byline])), share, picture])
        : joined([heading, byline, share, lead, picture])
  const article = text(head)
  const sticky = chance(0.3) ? clutter.sticky(random, design) : plain('')
  const column = box(design.main, joined([opening, article, wall, tail]))
  const beside = box(design.side === 'none' ? 'div' : pick(['aside', 'div']), side)
  const middle: Piece =
    design.side === 'none' ? column : box('div', joined(design.side === 'before' ? [beside, column] : [column, beside]))
  const offer = chance(0.5) ? clutter.offer(random) : plain('')
  const masthead = plain(
    `<${design.top}><a href="/">L'Usine Nouvelle</a> <nav><a href="/a">Acier</a> <a href="/b">Bois</a></nav> ${offer.html}</${design.top}>`,
    [],
    offer.clutter,
  )
  const bars = [clutter.label, clutter.flash].filter(() => chance(0.3)).map(make => make(random, design))
  const app = chance(0.2) ? clutter.app(random, design) : plain('')
  const all = joined([masthead, sticky, ...bars, middle, clutter.footer(random, design), app])

  const name = JSON.stringify(title)
  const data =
    design.data === 'json'
      ? `<script type="application/ld+json">{"@type":"NewsArticle","headline":${name},"datePublished":"${date}","author":{"name":"${author}"}}</script>`
      : `<meta property="article:published_time" content="${date}"><meta name="author" content="${author}">`
  return {
    url: `https://www.usinenouvelle.com/rubrique/${slug(title)}-${seed.toString(16)}`,
    html: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="og:title" content="${title.replace(/"/g, '&quot;')}">${data}</head><body>${all.html}</body></html>`,
    own: all.own,
    clutter: all.clutter,
    design,
  }
}
