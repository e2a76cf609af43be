/** What is not the article, in any shape. Each piece shows by structure what it is: links, a form, buttons, a place. */
import type { Design } from './design.ts'
import { joined, type Piece, plain } from './piece.ts'
import type { Random } from './random.ts'
import * as words from './words.ts'

const link = (text: string) => `<a href="/x/${text.length}">${text}</a>`

/** Lines one under another; those that begin with `>` are links. */
function lines({ line }: Design, texts: readonly string[]): Piece {
  const bare = texts.map(text => text.replace(/^> /, ''))
  const html = texts.map((text, i) => `<${line}>${text.startsWith('> ') ? link(bare[i]!) : text}</${line}>`)
  return plain(html.join(''), [], bare)
}

export const share = ({ shuffled }: Random, { box, tag }: Design): Piece => {
  const names = shuffled(words.SHARE).slice(0, 3)
  return box(tag, plain(names.map(name => `<a href="#">${name}</a>`).join(' '), [], names), 'share')
}

/** The same as buttons, which some sites make of anything. */
export const buttons = ({ shuffled, chance }: Random, { box }: Design): Piece => {
  const names = shuffled(words.PRESSES).slice(0, 3)
  const own = chance(0.5)
  const html = names.map(name => (own ? `<button>${name}</button>` : `<div role="button">${name}</div>`)).join('')
  return box('div', plain(html, [], own ? [] : names), 'tools')
}

const line = (tag: string, text: string): Piece => plain(`<${tag}>${text}</${tag}>`, [], [text])

/** A label in a slot whose frame has not come. */
export const label = ({ pick }: Random, { box }: Design): Piece =>
  box('div', line(pick(['p', 'small', 'div', 'span']), pick(words.AD_LABELS)), 'slot')

export const flash = ({ pick }: Random, { box }: Design): Piece => box('div', line('p', pick(words.FLASHES)), 'flash')

export const offer = ({ pick }: Random): Piece => {
  const text = pick(words.OFFERS)
  return plain(link(text), [], [text])
}

export const length = ({ pick }: Random): Piece => line('span', pick(words.LENGTHS))

export const app = ({ pick }: Random, { box }: Design): Piece => {
  const text = pick(words.APPS)
  return box('div', plain(`<p>${text}</p>${link('Installer')}`, [], [text, 'Installer']), 'app')
}

/** Who took a picture, as the end of its caption. */
export const credit = ({ pick, chance }: Random): Piece =>
  chance(0.4) ? plain('') : line(pick(['span', 'small']), pick(words.CREDITS))

export const promotion = ({ pick }: Random, design: Design): Piece =>
  design.box(design.tag, lines(design, pick(words.BOXES)), 'box')

export function related({ pick, shuffled, chance }: Random, { box, tag }: Design): Piece {
  const titles = shuffled(words.OTHERS).slice(0, 3)
  const head = pick(words.RELATED)
  if (chance(0.4)) {
    const list = titles.map(title => `<li>${link(title)}</li>`).join('')
    return box(tag, plain(`<h3>${head}</h3><ul>${list}</ul>`, [], [head, ...titles]), 'list')
  }
  const around = chance(0.5)
  const cards = titles.map(title => {
    const teaser = pick(words.TEASERS)
    const inside = around
      ? `<a href="/y"><h4>${title}</h4><p>${teaser}</p></a>`
      : `<h4>${link(title)}</h4><p>${teaser}</p>`
    return box('div', plain(inside, [], [title, teaser]), 'card')
  })
  return box(tag, joined([plain(`<h3>${head}</h3>`, [], [head]), ...cards]), 'cards')
}

export function jobs({ pick, shuffled }: Random, design: Design): Piece {
  const names = shuffled(words.JOBS).slice(0, 2)
  return design.box(design.tag, lines(design, [pick(words.JOB_HEADS), ...names.map(name => `> ${name}`)]), 'jobs')
}

export function letter({ pick, chance }: Random, design: Design): Piece {
  const [first, ...rest] = pick(words.LETTERS)
  const form = plain('<input type="email"><button>Valider</button>')
  const inside = joined([lines(design, [first!]), form, lines(design, rest)])
  return design.box(chance(0.5) ? 'form' : design.tag, inside, 'letter')
}

export function biography({ pick }: Random, design: Design, author: string): Piece {
  const life = pick(words.BIOGRAPHIES).replace('NAME', author)
  const { html } = lines(design, [author, life])
  return design.box(design.tag, plain(html, [], [life]), 'life')
}

export function vote({ pick }: Random, design: Design): Piece {
  const [question, ...answers] = pick(words.VOTES)
  const buttons = plain(answers.map(answer => `<button>${answer}</button>`).join(''))
  return design.box(design.tag, joined([lines(design, [question!]), buttons]), 'vote')
}

/** An ad whose slot says so, or is a frame under a line. */
export const ad = ({ pick }: Random, { box, tag }: Design): Piece => {
  const label = pick(['Publicité', 'Annonce', 'Sponsorisé'])
  return box(tag, plain(`<small>${label}</small><iframe></iframe>`, [], [label]), 'ad')
}

export function pointer({ pick, chance }: Random, { box, paragraph }: Design): Piece {
  const [label, title] = pick(words.POINTERS)
  const inside = plain(`${label}${chance(0.3) ? `<b>${link(title)}</b>` : link(title)}`, [], [label + title])
  return box(paragraph === 'br' ? 'p' : paragraph, inside, 'pointer')
}

export const sticky = (_: Random, { box }: Design): Piece =>
  box(
    'div',
    plain(
      `<span>Premier de vos trois articles du mois</span> ${link('Lire sans compter')}`,
      [],
      ['Premier de vos trois articles du mois', 'Lire sans compter'],
    ),
    'bar',
  )

export function footer({ pick }: Random, { box, foot }: Design): Piece {
  const [line, ...links] = pick(words.FOOTERS)
  return box(foot, plain(`<p>${line}</p><div>${links.map(link).join(' ')}</div>`, [], [line!, ...links]))
}
