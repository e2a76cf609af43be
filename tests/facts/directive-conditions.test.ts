import { expect, test } from 'vitest'
import { findDirective } from '../../src/facts/directive.ts'
import { analyse } from '../../src/french/analyse.ts'
import { hits, none } from './directive-table.ts'

// The whole subject wants: several, one with its apposition, one behind a participle or a relative.
hits([
  ['Lyon et Grenoble pressent la Région de payer.', ['pressent la Région de payer', 'Lyon et Grenoble', 'Région']],
  ['Le syndicat presse le groupe de renégocier les tarifs.', ['presse le groupe de renégocier', 'syndicat', 'groupe']],
  ['La Région somme le port de cartographier ses friches.', ['somme le port de cartographier', 'Région', 'port']],
  [
    'Réunis à Nantes, les patrons de la chaudronnerie ont demandé à l’Etat d’agir.',
    ['demandé à l’Etat d’agir', 'patrons de la chaudronnerie', 'Etat'],
  ],
  [
    'Les auteurs du rapport, une avocate et un ingénieur des mines, suggèrent de fusionner les agences.',
    ['suggèrent de fusionner', 'auteurs du rapport', null],
  ],
  [
    'Les distillateurs, dont les cuves débordent depuis un mois, sollicitent du ministre l’ouverture d’un contingent.',
    ['sollicitent du ministre l’ouverture', 'distillateurs', 'ministre'],
  ],
])

// Who is told stands further off.
hits([
  [
    'Sommée par la préfecture de traiter ses rejets, qui polluent la rivière, la papeterie investit.',
    ['Sommée par la préfecture de traiter', 'préfecture', 'papeterie'],
  ],
  [
    'Le fonds a donné jusqu’au 15 mai aux banques pour abandonner leurs créances.',
    ['donné jusqu’au 15 mai aux banques pour abandonner', 'fonds', 'banques'],
  ],
  [
    'Feuille de route du nouveau directeur : fusionner les ateliers.',
    ['route du nouveau directeur : fusionner', null, 'nouveau directeur'],
  ],
  ['Feuille de route du gouvernement : planter des haies.', ['route du gouvernement : planter', 'gouvernement', null]],
  [
    'Bercy a fait savoir aux dirigeants qu’ils devaient trouver 3 millions.',
    ['savoir aux dirigeants qu’ils devaient trouver', 'Bercy', 'dirigeants'],
  ],
  [
    'L’injonction de dépolluer le terrain coûtera à l’exploitant 4 millions d’euros.',
    ['injonction de dépolluer', null, 'exploitant'],
  ],
  [
    'Le dispositif encourage les employeurs à former leurs apprentis.',
    ['encourage les employeurs à former', 'dispositif', 'employeurs'],
  ],
])

none([
  'Le maire a dit aux habitants qu’ils devaient attendre.',
  'La hausse du gaz encourage les usines à tourner la nuit.',
  'L’aide est réservée aux artisans qui demandent un acompte.',
  'Le négociant demande 300 euros la tonne à ses clients.',
  'Le préfet a levé l’injonction ; l’usine respire.',
])

// What is asked for is asked for now, however it is put; what would be asked is not.
test.each([
  ['Le ministre veut contraindre les raffineurs à incorporer du colza.', 'asserted'],
  ['L’injonction de dépolluer le terrain coûtera 4 millions d’euros.', 'asserted'],
  ['Les constructeurs devront incorporer du plastique recyclé.', 'future'],
  ['Si le juge lui ordonnait de fermer, l’usine perdrait ses clients.', 'conditional'],
  ['Le juge lui ordonnait de fermer.', 'asserted'],
])('%s', (text, modality) =>
  expect(findDirective(analyse([text], '2015-03-02')).map(found => found.modality)).toEqual([modality]),
)

// What a renewal hangs on is told with the renewal.
none([
  'La prime est reconduite pour un an, à condition que l’employeur conserve ses apprentis.',
  'Le prêt a été prolongé, à condition que le groupe garde le site.',
])
hits([
  [
    'La Région verse une prime au groupe, à condition que le groupe garde le site.',
    ['condition que le groupe garde', 'Région', 'groupe'],
  ],
])
