import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/article/types.ts'
import { extractFacts } from '../../src/facts/extract.ts'
import type { Kind } from '../../src/facts/types.ts'
import { articleOf } from './articles.ts'

const title = (text: string): Block => ({ kind: 'title', text })
const standfirst = (text: string): Block => ({ kind: 'standfirst', text })
const heading = (text: string): Block => ({ kind: 'heading', text })

/** Blocks where each fact of a kind is stated, its core first. */
const places = (kind: Kind, ...blocks: (string | Block)[]) =>
  extractFacts(articleOf(blocks))
    .filter(fact => fact.kind === kind)
    .map(fact => [fact.block, ...fact.mentions.map(({ block }) => block)].sort())

describe('one proposition, one fact', () => {
  test('standfirst and body', () => {
    expect(
      places(
        'renewal',
        standfirst('Le fonds Textile est reconduit pour trois ans.'),
        'Le ministre a confirmé la reconduction pour trois ans du fonds Textile, au moins.',
      ),
    ).toEqual([[0, 1]])
  })
  test('title and standfirst tell the main thing, whatever its name', () => {
    expect(
      places(
        'renewal',
        title("L'Etat prolonge le plan Fonderies"),
        standfirst("Le programme jouera les prolongations jusqu'en 2018."),
      ),
    ).toEqual([[0, 1]])
  })
  test('the same sum in title and body', () => {
    expect(
      places(
        'budget',
        title("Marbois investit 12 millions d'euros à Laval"),
        "Le groupe Marbois va investir 12 millions d'euros dans son usine.",
      ),
    ).toEqual([[0, 1]])
  })
  test('a sub-heading and what its paragraph leaves open', () => {
    expect(
      places('question', heading("L'avenir de Laval en suspens"), "Le sort de l'usine n'est pas encore tranché."),
    ).toEqual([[0, 1]])
  })
})

describe('two facts stay two', () => {
  test('one site and several of a sector', () => {
    expect(
      places(
        'jobs',
        title('Marbois ferme son usine de Laval'),
        "Selon le maire, cinq usines ont fermé depuis janvier. L'usine de Laval fermera en mai.",
      ),
    ).toEqual([[0, 1], [1]])
  })
  test('conflicting durations', () => {
    expect(
      places(
        'renewal',
        standfirst('Le bail est renouvelé pour trois ans.'),
        'Le bail a été renouvelé pour neuf ans, corrige le maire.',
      ),
    ).toEqual([[0], [1]])
  })
  test('an end and a renewal', () => {
    expect(
      places('renewal', "L'aide au fret est reconduite pour un an.", "L'aide à la pêche s'arrêtera en juin."),
    ).toHaveLength(2)
  })
  test('two requests of one sentence, though the first runs on over the second', () => {
    expect(
      places(
        'directive',
        'Le préfet demande aux exploitants de contrôler leurs cuves et leur recommande de former leurs équipes.',
      ),
    ).toHaveLength(2)
    expect(
      places('directive', 'FO somme la direction de publier ses comptes, la CGT exige une nationalisation temporaire.'),
    ).toHaveLength(2)
  })
  test('an end and what comes after it, in one sentence', () => {
    expect(places('renewal', 'La convention expire le 31 décembre et pourra être renouvelée pour un an.')).toHaveLength(
      2,
    )
  })
  test('a sub-heading repeats one open matter of its paragraph, not all', () => {
    expect(
      places(
        'question',
        heading("L'avenir de Laval en suspens"),
        "Le sort de l'usine n'est pas encore tranché. Le montant de l'aide reste à fixer.",
      ),
    ).toEqual([[0, 1], [1]])
  })
  test('two sums', () => {
    expect(
      places('budget', title("Marbois investit 12 millions d'euros"), "L'Etat apporte 3 millions d'euros au projet."),
    ).toHaveLength(2)
  })
})

test('conditions of all places are kept', () => {
  const [fact] = extractFacts(
    articleOf([
      standfirst('Les pôles de compétitivité sont reconduits pour trois ans, au moins.'),
      'Les pôles de compétitivité ont obtenu la reconduction pour trois ans, reconductibles, de leur contrat.',
    ]),
  ).filter(({ kind }) => kind === 'renewal')
  expect(fact?.kind === 'renewal' && [...fact.data.conditions].sort()).toEqual(['au moins', 'reconductibles'])
})
