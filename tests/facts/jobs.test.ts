import { describe, expect, test } from 'vitest'
import { find, read, table } from './jobs-table.ts'

describe('people and jobs', () =>
  table([
    ["L'usine emploie 240 personnes.", [['240 personnes', 240, 'headcount']]],
    ['Le groupe va créer une trentaine de postes.', [['une trentaine de postes', 30, 'created']]],
    ['La direction supprimera 85 emplois.', [['85 emplois', 85, 'cut']]],
    ['Le plan prévoit 85 suppressions de postes.', [['85 suppressions de postes', 85, 'cut']]],
    ['Le repreneur conserverait 60 salariés.', [['60 salariés', 60, 'kept']]],
    ['Il y aura 15 techniciens de moins dans les ateliers.', [['15 techniciens', 15, 'cut']]],
    [
      "L'effectif passera de 120 à 150 salariés.",
      [
        ['120', 120, 'headcount'],
        ['150 salariés', 150, 'headcount'],
      ],
    ],
    ['Le site cherche 20 soudeurs.', [['20 soudeurs', 20, 'created']]],
    ['La société (45 salariés) est basée à Laval.', [['45 salariés', 45, 'headcount']]],
    ['Le plan touche 310 des 900 salariés.', [['310 des 900 salariés', 310, 'cut']]],
    [
      "L'usine compte 90 salariés, dont 12 en apprentissage.",
      [
        ['90 salariés', 90, 'headcount'],
        ['12', 12, 'headcount'],
      ],
    ],
    [
      "L'entreprise voulait recruter 40 ouvriers. Elle n'en a trouvé que 7.",
      [
        ['40 ouvriers', 40, 'created'],
        ['7', 7, 'created'],
      ],
    ],
    [
      'Les effectifs sont passés de 310 à 240 en trois ans.',
      [
        ['310', 310, 'headcount'],
        ['240', 240, 'headcount'],
      ],
    ],
    [
      'Le site compte 40 ouvriers. Ils seront 70 en mai.',
      [
        ['40 ouvriers', 40, 'headcount'],
        ['70', 70, 'headcount'],
      ],
    ],
    [
      'Il y aura 30 postes de moins à Nantes, 12 de plus à Brest.',
      [
        ['30 postes', 30, 'cut'],
        ['12', 12, 'created'],
      ],
    ],
    ['Ses 45 chaudronniers sont au chômage partiel.', [['45 chaudronniers', 45, 'headcount']]],
    ['Elle licencie 10 % de ses effectifs.', [['10 %', 10, 'cut']]],
  ]))

describe('people who are not at work', () =>
  table([
    ['Plus de 300 personnes ont visité le salon.', []],
    ['Le concert a attiré 4 000 personnes.', []],
    ['Une centaine de personnes ont manifesté devant la mairie.', []],
    ['Deux salariés sur trois sont propriétaires.', []],
    ['Le site vend à 3 000 clients.', []],
    ['Le groupe a vendu 40 moteurs.', []],
    ['Deux cents personnes ont accueilli le ministre.', []],
    ['Le débrayage a été suivi par 60 % du personnel.', []],
  ]))

test('a trade in a list of figures', () => {
  expect(read('Un centre logistique : 3 hectares, 90 caristes.')).toContainEqual(['90 caristes', 90, 'headcount'])
})

describe('denials and plans', () =>
  table([
    ['Aucun licenciement ne sera prononcé.', [['Aucun licenciement', null, 'cut', 'neg']]],
    ['On ne licencie personne, jure le patron.', [['On ne licencie personne', null, 'cut', 'neg']]],
    ['La direction prépare un plan social.', [['plan social', null, 'cut']]],
    ['La direction exclut tout plan social.', [['plan social', null, 'cut', 'neg']]],
    // The number says it already; a person is somebody.
    ['Le plan social vise 40 postes.', [['40 postes', 40, 'cut']]],
    ['Une personne a été recrutée.', []],
  ]))

describe('sites', () =>
  table([
    ["Le groupe ferme son usine d'Amiens.", [['ferme son usine', null, 'closed']]],
    ["L'usine d'Amiens fermera fin juin.", [["L'usine d'Amiens fermera", null, 'closed']]],
    ["L'atelier sera transféré à Tours.", [['sera transféré', null, 'moved']]],
    ['Il a inauguré hier une ligne de peinture.', [['inauguré hier une ligne', null, 'opened']]],
    ['La fermeture de la sucrerie est confirmée.', [['fermeture de la sucrerie', null, 'closed']]],
    ['Le tribunal a accepté la reprise de la papeterie.', [['reprise de la papeterie', null, 'sold']]],
    ['Il va agrandir son laboratoire de Dijon.', [['agrandir son laboratoire', null, 'extended']]],
    ['Le fondeur a déposé le bilan lundi.', [['a déposé le bilan', null, 'insolvent']]],
    ['Le groupe a été placé en liquidation judiciaire.', [['placé en liquidation judiciaire', null, 'insolvent']]],
    ['Le plasturgiste relocalise une production à Oyonnax.', [['relocalise une production', null, 'moved']]],
    ["L'équipementier pose la première pierre de son usine.", [['pose la première pierre', null, 'opened']]],
    ['La tannerie baisse le rideau.', [['baisse le rideau', null, 'closed']]],
    ['La nouvelle centrale a été inaugurée hier.', [['a été inaugurée', null, 'opened']]],
    [
      "L'atelier, ouvert en 1998, ne rouvrira pas.",
      [["L'atelier, ouvert en 1998, ne rouvrira", null, 'opened', 'neg']],
    ],
    ['Le site ne fermera pas.', [['Le site ne fermera', null, 'closed', 'neg']]],
  ]))

describe('other openings and closings', () =>
  table([
    ['Sa grand-mère Adèle avait vu le jour à Vesoul.', []],
    ['La Chine ouvre la porte aux constructeurs.', []],
    ['Le ministre a fermé les yeux.', []],
    ["L'ouverture du capital est écartée.", []],
    ["Le syndicat réclame l'ouverture de négociations.", []],
    ['Le guichet a baissé le rideau en mars.', []],
    ["La reprise de l'activité se confirme.", []],
    ['Le plan de sauvegarde du littoral est voté.', []],
    ["La ferme de l'éleveur est à vendre.", []],
  ]))

describe('surfaces and capacities', () =>
  table([
    ['Le bâtiment de 6 000 m² est prêt.', [['6 000 m²', 6000, 'capacity']]],
    ['La ligne produira 40 000 vélos par an.', [['40 000 vélos par an', 40000, 'capacity']]],
    ['Une capacité de 300 tonnes est prévue.', [['300 tonnes', 300, 'capacity']]],
    ['La cadence montera de 15 %.', [['15 %', 15, 'capacity']]],
    ['Chaque année, 90 000 moteurs sortiront de la chaîne.', [['90 000 moteurs', 90000, 'capacity']]],
    // Counted at a rate, but made by nobody; weight that is no capacity.
    ['Le musée accueille 40 000 visiteurs par an.', []],
    ["L'usine émet 30 000 tonnes de CO2 par an.", []],
    ['Le convoi pèse 80 tonnes.', []],
    ['Le pays importe 2 millions de tonnes de blé par an.', []],
    ["L'usine tourne à 70 % de sa capacité.", []],
  ]))

test('modality is that of the clause, and of the verb of the event', () => {
  expect(find('Le groupe pourrait créer 30 postes.')[0]!.modality).toBe('expected')
  expect(find('Le repreneur garderait 60 salariés.')[0]!.modality).toBe('conditional')
  expect(find("L'usine fermera en juin.")[0]!.modality).toBe('future')
  expect(find('Le futur bâtiment, de 4 500 m², abritera des presses.')[0]!.modality).toBe('future')
  expect(find("L'usine, 11 000 m², passera sous pavillon turc.")[0]!.modality).toBe('asserted')
  expect(find("Le nouveau patron de l'usine, 11 000 m², investira.")[0]!.modality).toBe('asserted')
})

test.each([
  ['Le groupe ferme son usine de Saint-Dizier.', 'usine de Saint-Dizier'],
  ['Le centre de recherche textile emploie 40 ingénieurs.', 'centre de recherche textile'],
  ['Les 388 salariés du site mosellan bloquent les expéditions.', 'site mosellan'],
  ['Le groupe construira un site de 1 200 emplois à Rodez.', 'site'],
  ['Trente emplois seront supprimés sur la base du volontariat.', null],
  ['Le groupe reprendrait la ligne de couchage et une cinquantaine de postes.', 'ligne de couchage'],
])('the site is named: %s', (text, site) => expect(find(text)[0]!.data.site).toBe(site))
