import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/french/analyse.ts'
import { resolve } from '../../src/french/coreference.ts'

/** What the words between brackets stand for; ` | ` parts blocks. */
const read = (marked: string) => {
  const blocks = marked.split(' | ')
  const block = blocks.findIndex(text => text.includes('['))
  const start = blocks[block]?.indexOf('[') ?? 0
  const end = (blocks[block]?.indexOf(']') ?? 0) - 1
  const text = analyse(
    blocks.map(one => one.replace(/[[\]]/g, '')),
    null,
  )
  return resolve(text, block, { start, end })
}
const table = (rows: [string, string][]) => test.each(rows)('%s', (text, expected) => expect(read(text)).toBe(expected))

describe('pronouns', () =>
  table([
    ['Anne Kerbrat a signé. [Elle] attend.', 'Anne Kerbrat'],
    ['Anne Kerbrat a reçu Paul Diot. [Elle] attend.', 'Anne Kerbrat'],
    ['Le constructeur a signé pour un an. [Il] attend.', 'constructeur'],
    ['La Région Centre a signé. | Le vote est acquis. [Elle] attend.', 'Région Centre'],
    ['Les syndicats ont signé. [Ils] attendent.', 'syndicats'],
    ['Paul Diot et Anne Kerbrat ont signé. [Ils] attendent.', 'Paul Diot et Anne Kerbrat'],
    ['Paul Diot a vu les laboratoires le 3 mars. Il [leur] a écrit.', 'laboratoires'],
    ["L'usine a reçu le préfet. Le plan [lui] échappe.", 'préfet'],
    ["Une usine rouvre. | L'agence Altis recrute ; [elle] publiera la liste.", 'agence Altis'],
    ["Paul Diot a saisi le préfet. [Ce dernier] n'a pas répondu.", 'préfet'],
    ["Paul Diot écrit au ministre de l'Industrie. [Ce dernier] attend.", "ministre de l'Industrie"],
    ['Paul Diot, directeur du four, a signé. [L’ancien directeur] attend.', 'ancien directeur'],
    ['Paul Diot, ancien directeur du four, a signé. [L’ancien directeur] attend.', 'Paul Diot (ancien directeur)'],
  ]))

describe('roles', () =>
  table([
    ['Paul Diot, le ministre du Redressement productif, est venu. [Le ministre] a promis.', 'Paul Diot (ministre)'],
    ['Anne Kerbrat dirige Solvia. [La dirigeante] attend.', 'Anne Kerbrat (dirigeante)'],
    ['Anne Kerbrat parle. [Le nouveau directeur de la Banque] attend.', 'nouveau directeur de la Banque'],
  ]))

describe('a phrase that nobody is known for stays itself', () =>
  table([
    ['Paul Diot a signé. [Un directeur de site] attend.', 'directeur de site'],
    ['Paul Diot a signé. [Le groupe] attend.', 'groupe'],
    ['Anne Kerbrat, présidente de Solvia, a signé. [Le président du tribunal] attend.', 'président du tribunal'],
  ]))
