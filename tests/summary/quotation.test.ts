import { expect, it } from 'vitest'
import { quoted } from '../../src/summary/quotation.ts'

it.each([
  ['Le fonds reste ouvert.', '« Le fonds reste ouvert. »'],
  ['« Nous avons signé. »', '« Nous avons signé. »'],
  ['« Nous avons signé », dit-elle.', '« “Nous avons signé”, dit-elle. »'],
  ['«\u00a0Nous avons signé\u00a0», dit-elle.', '« “Nous avons signé”, dit-elle. »'],
  ['"Nous avons signé", dit-elle.', '« “Nous avons signé”, dit-elle. »'],
  ['Un appel « Fours » puis un autre, "Fonte 2030".', '« Un appel “Fours” puis un autre, “Fonte 2030”. »'],
  ['Elle dit : « Le plan “Relance” court. »', '« Elle dit : “Le plan ‘Relance’ court.” »'],
  ['Elle dit : « Le plan "Relance" court. »', '« Elle dit : “Le plan ‘Relance’ court.” »'],
  ['“Nous avons signé”, dit-elle.', '« “Nous avons signé”, dit-elle. »'],
  // A sentence cut out of a longer quotation.
  ['« Nous avons signé.', '« “Nous avons signé.” »'],
  ['Nous attendrons », dit-elle.', '« “Nous attendrons”, dit-elle. »'],
  ['Elle dit : « Nous avons signé.', '« Elle dit : “Nous avons signé.” »'],
  ['"Nous avons signé.', '« “Nous avons signé.” »'],
  ['Nous attendrons", dit-elle.', '« “Nous attendrons”, dit-elle. »'],
  ['Nous attendrons ». Puis : « Nous verrons.', '« “Nous attendrons”. Puis : “Nous verrons.” »'],
  ['« L’aide « Relance » court, dit-elle.', '« “L’aide ‘Relance’ court, dit-elle.” »'],
])('%s', (text, written) => {
  expect(quoted(text)).toBe(written)
})
