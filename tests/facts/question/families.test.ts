import { describe, expect, test } from 'vitest'
import { findQuestion } from '../../../src/facts/question.ts'
import { analyse } from '../../../src/french/analyse.ts'
import { articleOf } from '../articles.ts'
import { BESIDE } from './closed/beside.ts'
import { DATED, LEFTOVER, OTHERWISE } from './closed/dated.ts'
import { ELSEWHERE } from './closed/elsewhere.ts'
import { LITERAL } from './closed/figures.ts'
import { LOOKALIKES } from './closed/lookalikes.ts'
import { MISTAKEN } from './closed/mistaken.ts'
import { NEAR } from './closed/near-misses.ts'
import { PLAIN } from './closed/plain.ts'
import { PROMISED } from './closed/promised.ts'
import { SETTLED } from './closed/settled.ts'
import { ASKED } from './open/asked.ts'
import { AWAITED } from './open/awaited.ts'
import { BROADER } from './open/broader.ts'
import { CASES } from './open/cases.ts'
import { EVADED } from './open/evaded.ts'
import { FIGURES } from './open/figures.ts'
import { PARTLY } from './open/partly.ts'
import { REMAINING } from './open/remaining.ts'
import { SOUGHT } from './open/sought.ts'
import { TALKS } from './open/talks.ts'
import { TODO } from './open/todo.ts'
import { TURNS } from './open/turns.ts'
import { UNDECIDED } from './open/undecided.ts'
import { UNEXCLUDED } from './open/unexcluded.ts'
import { UNKNOWN } from './open/unknown.ts'
import { UNSAID } from './open/unsaid.ts'
import { UNSETTLED } from './open/unsettled.ts'
import { WORDINGS } from './open/wordings.ts'

const OPEN: Readonly<Record<string, readonly string[]>> = {
  'still to be done': TODO,
  unknown: UNKNOWN,
  undecided: UNDECIDED,
  'under negotiation': TALKS,
  'left unsaid': UNSAID,
  'awaited, depending': AWAITED,
  sought: SOUGHT,
  'not excluded': UNEXCLUDED,
  asked: ASKED,
  'turns of phrase and headlines': TURNS,
  'further wordings': WORDINGS,
  'cases, prices and parties': CASES,
  'done in part, relatives, options': PARTLY,
  'rulings to come, replies, further parties': BROADER,
  'figures of speech, short replies': FIGURES,
  'drafts, threads, leftovers': REMAINING,
  'sent on, anything but settled, lacking so far': UNSETTLED,
  'parted by an aside, evaded, disputed': EVADED,
}

function cores(text: string): string[] {
  const article = articleOf([text])
  return findQuestion(analyse([text], article.published), article).map(({ core }) => text.slice(...core))
}

describe.each(Object.entries(OPEN))('%s', (_, rows) => {
  test.each(rows)('%s', row => {
    expect(cores(row.replace(/[[\]]/g, ''))).toEqual([/\[(.*)\]/.exec(row)?.[1]])
  })
})

describe('near misses', () => {
  test.each([
    ...NEAR,
    ...BESIDE,
    ...DATED,
    ...LEFTOVER,
    ...OTHERWISE,
    ...ELSEWHERE,
    ...PLAIN,
    ...SETTLED,
    ...LITERAL,
    ...LOOKALIKES,
    ...PROMISED,
  ])('%s', text => expect(cores(text)).toEqual([]))
  test.fails.each(MISTAKEN)('%s', text => expect(cores(text)).toEqual([]))
})

describe('a question and the reply that leaves it open', () => {
  test.each([
    ['Qui paiera ? Nul ne le sait.', 'Qui paiera ?'],
    ['Le terrain sera-t-il vendu ? Le maire a reporté sa décision.', 'Le terrain sera-t-il vendu ?'],
    ['Qui sauvera le site ? Le maire, Luc Bru, dit « frapper aux portes ».', 'Qui sauvera le site ?'],
    ['La ligne rouvrira-t-elle ? Le préfet réserve son choix.', 'La ligne rouvrira-t-elle ?'],
    ["Tiendra-t-il jusqu'au vote ? Personne, au groupe, ne s'aventure à le dire.", "Tiendra-t-il jusqu'au vote ?"],
    ["L'usine tiendra-t-elle ? Rien n'est moins sûr.", "L'usine tiendra-t-elle ?"],
  ])('%s: one matter', (text, matter) => {
    const article = articleOf([text])
    const found = findQuestion(analyse([text], article.published), article)
    expect(found.map(({ data }) => data.matter)).toEqual([matter])
  })
})

describe('a relative that leaves another matter open', () => {
  test.each([
    ["L'avenir du fret dépend d'une enquête qui reste à lancer.", ["dépend d'une enquête", 'reste à lancer']],
    ['La vente est suspendue à un accord qui reste à trouver.', ['est suspendue à un accord', 'reste à trouver']],
    ["Reste à convaincre le repreneur, dont le nom n'est pas connu.", ['Reste à convaincre', "n'est pas connu"]],
    ["Reste à fixer le loyer, dont l'indexation n'est pas tranchée.", ['Reste à fixer', "n'est pas tranchée"]],
    ['Reste une question, que nul ne tranche.', ['Reste une question']],
    ['Reste un point noir, dont personne ne parle.', ['Reste un point noir']],
    ['Le groupe cherche un accord qui reste à trouver.', ['cherche un accord']],
  ])('%s', (text, matters) => expect(cores(text)).toEqual(matters))
})

describe('a heading of what comes next', () => {
  const under = (heading: string, text: string) => {
    const article = articleOf([{ kind: 'heading', text: heading }, text])
    return findQuestion(analyse([heading, text], article.published), article).map(({ block }) => block)
  }
  test.each([
    ['Et en février ?', 'Nul ne sait ce que la ligne deviendra.', [0, 1]],
    ['Et les salaires ?', 'Les primes ne sont pas encore fixées.', [0, 1]],
    ['Mais le bruit ?', "L'étude reste à mener.", [0, 1]],
    ['Et les salaires ?', 'Ils augmenteront de 2 % en mai.', []],
    ['Et si on parlait prix ?', 'Le montant reste à fixer.', [1]],
    ['Et alors ?', 'Le montant reste à fixer.', [1]],
  ])('%s %s', (heading, text, blocks) => expect(under(heading, text)).toEqual(blocks))
})
