import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/french/analyse.ts'
import { isNegated, modalityAt } from '../../src/french/modality.ts'

/** Modality and negation at the words between square brackets. */
function at(marked: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const block = analyse([marked.replace('[', '').replace(']', '')], '2014-03-10').blocks[0]!
  return { modality: modalityAt(block, { start, end }), negated: isNegated(block, { start, end }) }
}

describe('what is said not to be so', () => {
  test.each([
    ['Il est faux que [la fonderie ferme].'],
    ['Il est faux, rétorque le préfet, que [la fonderie fermera].'],
    ['Il est totalement faux de prétendre que [la fonderie fermera].'],
    ["Il n'est pas vrai que [30 postes seront supprimés]."],
    ["Il n'est pas exact d'écrire que [30 postes seront supprimés]."],
    ['Il ne faut pas croire que [la fonderie fermera].'],
    ['Le maire ne pense pas que [la fonderie rouvrira].'],
    ['Plus personne ne croit que [la fonderie rouvrira].'],
    ["La rumeur d'une [fermeture de la fonderie] est infondée."],
    ["L'information d'une [vente de la fonderie] était fausse."],
    ['Le fondeur a démenti mardi, par la voix de son avocat, [la vente du site].'],
    ['Le fondeur dément, dans une lettre aux salariés, [la suppression de 30 postes].'],
    ["Le fondeur n'a, à cette heure, aucune intention de [vendre le site]."],
    ["La direction balaie l'hypothèse d'une [fermeture du site]."],
    ['Pas question, pour le préfet, de [prolonger la dérogation].'],
  ])('denied: %s', sentence => {
    expect(at(sentence).negated).toBe(true)
  })

  test.each([
    ['Il est vrai que [la fonderie fermera].'],
    ["Il n'est pas faux que [la fonderie fermera]."],
    ["Ce n'est pas faux : [la fonderie fermera]."],
    ['Il faut croire que [la fonderie fermera].'],
    ['Il ne faut pas oublier que [la fonderie fermera].'],
    ['Le maire pense que [la fonderie fermera].'],
    ["Le maire n'avait jamais pensé que [la fonderie fermerait]."],
    ['Le maire ne dit pas que [la fonderie fermera].'],
    ['Le chiffre de [30 postes] est exact.'],
    ['Le fondeur dément, mais [la fonderie fermera].'],
    ['La direction dément, les syndicats annoncent [30 suppressions de postes].'],
    ['La direction balaie les critiques et [ferme le site].'],
    ['Le fondeur dément la vente, les syndicats [confirment la cession].'],
  ])('not denied: %s', sentence => {
    expect(at(sentence).negated).toBe(false)
  })
})

describe('a time that its clause says before its verb', () => {
  test.each([
    ["Garder le four, [jusqu'en 2020] au moins, coûterait cher.", 'conditional'],
    ['Arrêter la ligne, [pendant six mois], coûterait cher.', 'conditional'],
    ['Le four, [forte tête de série], coûterait cher.', 'asserted'],
  ])('%s', (sentence, expected) => {
    expect(at(sentence).modality).toBe(expected)
  })
})
