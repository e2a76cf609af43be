import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clutterLines } from '../../src/clutter/text-lines.ts'

const ARTICLE = [
  'La tuilerie de Marsac passe au four électrique',
  "Le fabricant de tuiles investit onze millions d'euros en Dordogne, et promet de garder ses 140 salariés pendant les travaux.",
  "Depuis lundi, les visiteurs de la tuilerie de Marsac entendent surtout le silence : l'ancien four à gaz est éteint, et son remplaçant n'arrivera qu'en novembre.",
  'Un pari sur le prix du courant',
  "« Nous avons signé pour dix ans avec un producteur d'électricité solaire », explique la directrice du site, qui ne dit pas à quel prix.",
  "L'Etat apporte 2,3 millions d'euros, la Région un million. Le reste vient des actionnaires, qui ont renoncé à leurs dividendes jusqu'en 2027.",
]
const HEAD = ['Se connecter', "S'abonner", 'Partager sur Facebook', 'Publié le 14/05/2024']
const TAIL = [
  'Recevez nos enquêtes dans votre boîte mail',
  "En vous inscrivant, vous acceptez nos conditions générales d'utilisation.",
  'Conférence',
  'LES RENDEZ-VOUS DE LA CÉRAMIQUE',
  'Limoges - 12 juin 2024',
  'Énergie et environnement',
  "Offres d'emploi",
  'Conducteur de four H/F - CDI - Marsac',
]
const left = (lines: string[]) => {
  const clutter = clutterLines(lines)
  return lines.filter((_, i) => !clutter.has(i))
}

describe('a region of prose, then the cues in it', () => {
  it.each([
    ['nothing but the article', ARTICLE],
    ['a head and a tail', [...HEAD, ...ARTICLE, ...TAIL]],
    ['an advertisement in the middle', [...ARTICLE.slice(0, 3), 'Publicité', ...ARTICLE.slice(3)]],
    ['a lone source line', [...ARTICLE.slice(0, 4), 'source', ...ARTICLE.slice(4)]],
    [
      'a pointer to another article',
      [...ARTICLE.slice(0, 3), 'À lire aussi : Un four dans le Gers', ...ARTICLE.slice(3)],
    ],
    [
      'a box of indices before the last paragraph',
      [
        ...ARTICLE.slice(0, 5),
        'VOS INDICES',
        'source',
        '102.3 -0.4',
        'Mars 2024',
        'Argile',
        'Base 100 en 2015',
        ...ARTICLE.slice(5),
      ],
    ],
    [
      'a signature with a life',
      [...ARTICLE, 'Ada Roche', 'Ada Roche est grand reporter à la rédaction depuis 2001.', ...TAIL],
    ],
  ])('%s', (_, lines) => {
    expect(left(lines)).toEqual(ARTICLE)
  })
})

describe('lines of an article that look like clutter stay in it', () => {
  it.each([
    'Le groupe lance une newsletter interne et recrute 40 personnes pour l’écrire.',
    'Une conférence de presse est prévue jeudi 6 juin à Limoges.',
    'La formation des 25 conducteurs de four débutera en septembre.',
    'Le site a reçu le trophée de la meilleure reconversion, devant 30 candidats.',
    '"Abonnez-vous à notre courant vert", lance le producteur à ses voisins.',
    'La source du problème',
    'Partager la facture : la Région et l’Etat se renvoient la balle.',
    'Les données personnelles de 600 clients ont été volées au printemps.',
    "L'indice des prix de la tuile a reculé de 0,8 % en mars, selon l'Insee.",
    'Le tribunal attend les offres avant le 5 mars, et réserve sa décision.',
    'Formation et apprentissage',
    'Des abonnés exigeants',
    'Silence.',
  ])('%s', line => {
    for (let at = 2; at < ARTICLE.length; at++) {
      const lines = [...HEAD, ...ARTICLE.slice(0, at), line, ...ARTICLE.slice(at), ...TAIL]
      expect(left(lines), `at ${at}`).toContain(line)
    }
  })
})

it('known miss: a label of the site above the title has no cue of its own', () => {
  expect(left(['Le Journal des Usines', ...ARTICLE])).toContain('Le Journal des Usines')
})

it.each([[[]], [['']], [['', '  ', '']], [['Seul.']], [['Partager']]])('answers for %j', lines => {
  expect(() => clutterLines(lines)).not.toThrow()
})

it('costs as much as there is text', () => {
  const long = ['mot ', '1', '1 ', 'A', '"', '« ', '( ', 'parlez ', ', ', 'partager '].map(unit => unit.repeat(20_000))
  expect(() => clutterLines(long)).not.toThrow()
}, 5000)

const SHARED = new URL('../../../shared/', import.meta.url)
const shared = (path: string) => readFileSync(new URL(path, SHARED), 'utf8').trim().split('\n')

describe.runIf(existsSync(SHARED))('the development set', () => {
  it('parts the sample text at line 13, and drops its lone source line', () => {
    const clutter = clutterLines(shared('seed/article.txt'))
    expect([...clutter.keys()].sort((a, b) => a - b)).toEqual([3, ...Array.from({ length: 21 }, (_, i) => i + 12)])
  })

  it('loses no line of an article, with the dangerous lines mixed in', () => {
    const danger = shared('gold/article-lines-that-look-like-clutter.txt')
    const own = readdirSync(new URL('gold/own/', SHARED)).map(file => JSON.parse(shared(`gold/own/${file}`).join('\n')))
    for (const { title, standfirst, blocks } of own) {
      const texts: string[] = [
        title,
        standfirst,
        ...blocks.flatMap((b: { items?: string[]; text: string }) => b.items ?? [b.text]),
      ]
      expect(left(texts)).toEqual(texts)
      const mixed = texts.flatMap((text, i) => (i > 1 ? [text, danger[i % danger.length]!] : [text]))
      expect(left(mixed)).toEqual(mixed)
    }
  })
})
