import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/french/analyse.ts'
import { objectOf } from '../../src/french/object.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../../src/french/phrases.ts'
import { subjectOf } from '../../src/french/subject.ts'
import type { Span, TextBlock } from '../../src/french/types.ts'

/** Applies a query at the word between square brackets; the words of the answer. */
function ask(query: (block: TextBlock, token: number) => Span | null, marked: string): string | null {
  const start = marked.indexOf('[')
  const block = analyse([marked.replace(/[[\]]/g, '')], '2014-03-10').blocks[0]!
  const span = query(
    block,
    block.tokens.findIndex(token => token.start >= start),
  )
  return span && block.text.slice(span.start, span.end)
}

describe('subject of a verb', () => {
  test.each([
    ['Le site de Brest [fermera] en 2015.', 'Le site de Brest'],
    ['Les aides [sont] reconduites pour un an.', 'Les aides'],
    ['Les aides sont [reconduites] pour un an.', 'Les aides'],
    ['Les usines de Lyon et de Nantes [fermeront].', 'Les usines de Lyon et de Nantes'],
    ["L'État, la Région et les banques [ont] prolongé le prêt.", "L'État, la Région et les banques"],
    ['Renault et Peugeot [signent] un accord.', 'Renault et Peugeot'],
    ['Le directeur leur a donc [demandé] de partir.', 'Le directeur'],
    ['Le contrat, que les deux groupes [ont] signé, sera prolongé.', 'les deux groupes'],
    ['Le contrat, que les deux groupes ont signé, [sera] prolongé.', 'Le contrat'],
    ['Le fonds, qui [finance] les projets, est reconduit.', 'Le fonds'],
    ['Le fonds (créé en 2004), qui finance les projets, [est] reconduit.', 'Le fonds'],
    ["L'an dernier, la PME [a] recruté.", 'la PME'],
    ["Dans l'usine de Brest, la direction [gèle] les salaires.", 'la direction'],
    ['Pour ses salariés, le groupe [prévoit] une formation.', 'le groupe'],
    ['Mais les 12 pôles [devront] réduire leurs coûts.', 'les 12 pôles'],
    ['Quant aux intérimaires, leur contrat [sera] rompu.', 'leur contrat'],
    ['Créé en 2009, le fonds [sera] doté.', 'le fonds'],
    ['[Créé] en 2009, le fonds sera doté.', 'le fonds'],
    ['Ce dispositif, expérimenté à Rennes, [sera] étendu.', 'Ce dispositif'],
    ["Il supprime 120 emplois et [ferme] l'atelier.", 'Il'],
    ['[Sera]-t-il reconduit ?', 'il'],
    ["Le site fermera, [indique] le ministre de l'Industrie.", "le ministre de l'Industrie"],
    ["L'usine où [travaillent] 300 personnes fermera.", '300 personnes'],
    ['La convention signée en 2010 [a] été prorogée.', 'La convention'],
    ['Anne Roy, la ministre des PME, [a] signé.', 'Anne Roy'],
    ['Aucun site ne [fermera].', 'Aucun site'],
    ['Elle [investit].', 'Elle'],
    ["Selon le maire, Jean Dupont, l'usine [fermera] en mai.", "l'usine"],
    ['Selon son délégué général, Bastien Morvan, les banques [exigent] un accord.', 'les banques'],
    ["D'après Luc Petit, le directeur, deux ateliers [ont] fermé.", 'deux ateliers'],
    // Named after the source, and somebody else.
    ['Selon le journal, Jean Dupont, le maire, [réclame] un sursis.', 'Jean Dupont'],
    ['Après le vote, Jean Dupont, le maire, [réclame] un sursis.', 'Jean Dupont'],
  ])('%s → %s', (marked, expected) => {
    expect(ask(subjectOf, marked)).toBe(expected)
  })

  test.each([['[Reste] à voter le texte.']])('%s has none', marked => {
    expect(ask(subjectOf, marked)).toBeNull()
  })
})

describe('object of a verb', () => {
  test.each([
    ['Le préfet [prolonge] le sursis.', 'le sursis'],
    ['Le préfet a [prolongé] le sursis de six mois.', 'le sursis de six mois'],
    ['Le préfet [a] prolongé le sursis.', 'le sursis'],
    ["La direction [reconduit] pour trois ans le dispositif d'aide.", "le dispositif d'aide"],
    ['Elle a [demandé] aux directions achat des grands groupes plus de solidarité.', 'plus de solidarité'],
    ["Un avenant vient de [prolonger] le contrat de filière jusqu'en 2020.", 'le contrat de filière'],
    ['Le groupe [exige] par ailleurs le gel des salaires.', 'le gel des salaires'],
    ['Le groupe [exige], en outre, le gel des salaires.', 'le gel des salaires'],
    ['Il [réclame] du temps.', 'du temps'],
    ['Il [ferme] trois sites et en rachète un.', 'trois sites'],
    ["L'usine [crée] près de 200 emplois.", 'près de 200 emplois'],
    ['Un accord [fixe] la mise en service de la ligne.', 'la mise en service de la ligne'],
  ])('%s → %s', (marked, expected) => {
    expect(ask(objectOf, marked)).toBe(expected)
  })

  test.each([
    ['Les aides [sont] reconduites pour un an.'],
    ['Les aides ont été [reconduites] pour un an.'],
    ["Le groupe [demande] de s'organiser."],
    ['Le groupe [annonce] que le site ferme.'],
    ['Il [part].'],
  ])('%s has none', marked => {
    expect(ask(objectOf, marked)).toBeNull()
  })
})

describe('noun phrases beside a word', () => {
  test.each([
    ['la [reconduction] du fonds unique', 'du fonds unique'],
    ["[confirme] également l'aide aux PME", "l'aide"],
    ['[prolonge] les pôles de compétitivité jusqu’en 2018', 'les pôles de compétitivité'],
    ['[soit] 12 millions', '12 millions'],
    ['[malgré] la baisse des commandes en Asie', 'la baisse des commandes'],
    ['[vend] une usine à gaz', 'une usine à gaz'],
    ['[signe] un contrat passé avec la ville', 'un contrat'],
  ])('after: %s → %s', (marked, expected) => {
    expect(ask(nounPhraseAfter, marked)).toBe(expected)
  })

  test.each([
    ['Le contrat de filière [reconduit] en 2012', 'Le contrat de filière'],
    ['un prêt de 3 millions, [prolongé] hier', 'un prêt de 3 millions'],
    ['Les aides aux PME [prorogées] en mai', 'Les aides'],
  ])('before: %s → %s', (marked, expected) => {
    expect(ask(nounPhraseBefore, marked)).toBe(expected)
  })
})
