import { describe, expect, it } from 'vitest'
import { clutterLines } from '../../src/clutter/text-lines.ts'

const TITLE = 'La tuilerie de Marsac passe au four électrique'
const PROSE = [
  "Depuis lundi, les visiteurs de la tuilerie de Marsac entendent surtout le silence : l'ancien four à gaz est éteint.",
  "L'Etat apporte 2,3 millions d'euros, la Région un million. Le reste vient des actionnaires, qui ont attendu longtemps.",
  'Le nouveau four arrivera en novembre, par la route, en onze morceaux que quarante monteurs assembleront sur place.',
]
const FORM = [
  'Recevez nos enquêtes dans votre boîte mail',
  "En vous inscrivant, vous acceptez nos conditions générales d'utilisation.",
  'Votre email est traité par notre titre de presse.',
]
const EVENTS = ['Conférence', 'LES RENDEZ-VOUS DE LA CÉRAMIQUE', 'Limoges - 12 juin 2024', 'Énergie et environnement']
const left = (lines: readonly string[]) => {
  const clutter = clutterLines(lines)
  return lines.filter((_, i) => !clutter.has(i))
}

describe('lines of the article outside of its main stretch stay', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a title above the date line', [TITLE], ['Publié le 14/05/2024', ...PROSE]],
    ['a title among the links of the page', ['Se connecter', TITLE, 'Partager sur Facebook'], PROSE],
    [
      'a short last paragraph after a form',
      [...PROSE, ...FORM],
      ['Les voisins dormiront mieux. La nuit, le gaz sifflait.'],
    ],
    ['one word that ends the text', [...PROSE, ...FORM], ['Soulagement.']],
    ['a heading with its paragraph after a form', [...PROSE, ...FORM], ['Et après ?', 'Le maire attend une réponse.']],
    ['a figure by itself after a form', [...PROSE, ...FORM], ['Effectif : 140 salariés']],
    ['an item after a form', [...PROSE, ...FORM], ['- un four à rouleaux']],
    [
      'what follows a name and its life in a portrait',
      [...PROSE, 'Ada Roche'],
      ['Journaliste puis tuilière, elle dirige Marsac.', ...PROSE],
    ],
    ['a portrait at the end', PROSE, ['Ada Roche', 'Diplômée de Limoges, elle dirige la tuilerie depuis 2019.']],
    [
      'a calendar inside a box of indices',
      [...PROSE, 'Base 100 en 2015'],
      ['Premier semestre 2025 : pose du four ;', 'source', ...PROSE],
    ],
    ['a heading between two lone sources', [PROSE[0]!, 'source'], ['Un four de trop', 'source', ...PROSE]],
    [
      'a heading that is also a word of the house',
      PROSE,
      ['Formation', 'Le site formera 25 conducteurs de four à Limoges.'],
    ],
  ])('%s', (_, before, after) => {
    const lines = [...before, ...after]
    const own = lines.filter(
      line =>
        ![
          ...FORM,
          'Publié le 14/05/2024',
          'Se connecter',
          'Partager sur Facebook',
          'Base 100 en 2015',
          'source',
        ].includes(line),
    )
    expect(left(lines)).toEqual(own)
  })
})

describe('what follows the article goes, each line with its rule', () => {
  it('signature, form and events', () => {
    const lines = [TITLE, ...PROSE, 'Ada Roche', 'Ada est grand reporter, et suit la céramique.', ...FORM, ...EVENTS]
    const clutter = clutterLines(lines)
    expect(lines.slice(4).map((line, i) => [line, clutter.get(i + 4)?.id])).toEqual([
      ['Ada Roche', 'author-box'],
      ['Ada est grand reporter, et suit la céramique.', 'author-box'],
      [FORM[0], 'newsletter-form'],
      [FORM[1], 'newsletter-legal'],
      [FORM[2], 'newsletter-legal'],
      ...EVENTS.map(line => [line, 'event']),
    ])
    expect(left(lines)).toEqual([TITLE, ...PROSE])
  })

  it('the signature of one of the house above the text', () => {
    const life =
      'Ada est grand reporter, et suit la céramique pour L’Usine Nouvelle depuis 2001, après dix ans à Limoges.'
    expect(left(['Ada Roche - Directrice de la rédaction', TITLE, 'Ada Roche', life, ...PROSE])).toEqual([
      TITLE,
      ...PROSE,
    ])
  })

  it('a box of indices in the text, its figures and names included', () => {
    const box = ['VOS INDICES', '102.3 -0.4', 'Mars 2024', 'Argile', 'Base 100 en 2015']
    expect(left([...PROSE, ...box, ...PROSE])).toEqual([...PROSE, ...PROSE])
  })
})

it('costs as much as there is text', () => {
  const long = Array.from({ length: 20_000 }, (_, i) => ['Base 100 en 2015', 'Argile', 'Conférence', ''][i % 4]!)
  expect(clutterLines([...PROSE, ...long]).size).toBeGreaterThan(10_000)
}, 5000)
