import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('colleagues and former ones', () =>
  table([
    ["Dix-huit collègues s'en iront en mars.", [['Dix-huit collègues', 18, 'cut']]],
    ['Quarante collègues vont quitter la forge.', [['Quarante collègues', 40, 'cut']]],
    ['Une trentaine d’anciens seraient réembauchés.', [['Une trentaine d’anciens', 30, 'created']]],
    ['Douze anciens ont été rappelés par le repreneur.', [['Douze anciens', 12, 'headcount']]],
    ["Six collègues s'en amusent.", []],
    ['Deux anciens du rugby ont été invités.', []],
  ]))

describe('crews that stay', () =>
  table([
    ["Un noyau de 14 personnes restera jusqu'en mai.", [['14 personnes', 14, 'headcount']]],
    ['Une brigade de 9 personnes surveillera les murs.', [['9 personnes', 9, 'headcount']]],
    ['Une poignée de 12 personnes subsisterait.', [['12 personnes', 12, 'headcount']]],
    ['Un groupe de 40 personnes visitait le musée.', []],
    ['Une file de 30 personnes attendait.', []],
  ]))

describe('people set to a task, and called back', () =>
  table([
    ['Le consortium avait affecté 22 personnes au projet.', [['22 personnes', 22, 'headcount']]],
    [
      'Le bureau a détaché 30 personnes au Havre ; douze ont été rappelées.',
      [
        ['30 personnes', 30, 'headcount'],
        ['douze', 12, 'headcount'],
      ],
    ],
    ['La canicule a affecté 30 personnes.', []],
  ]))

describe('more of those before, taken up by « en »', () =>
  table([
    [
      'La verrerie embauchera 30 soudeurs ; la forge en cherche une dizaine.',
      [
        ['30 soudeurs', 30, 'created'],
        ['une dizaine', 10, 'created'],
      ],
    ],
    [
      'Le groupe forme 30 régleurs. Son voisin en recrutera huit.',
      [
        ['30 régleurs', 30, 'created'],
        ['huit', 8, 'created'],
      ],
    ],
    ['Le groupe a trois tours à charbon et en cherche une dizaine.', []],
    ['Le club a douze joueurs et en cherche une dizaine.', []],
  ]))

describe('trades of several words', () =>
  table([
    ['Le cabinet recrutera deux chargés de mission.', [['deux chargés', 2, 'created']]],
    ['La société embauche trois responsables de clientèle.', [['trois responsables', 3, 'created']]],
    ['Le chantier cherche quatre chefs de chantier.', [['quatre chefs', 4, 'created']]],
    ['Quatre chefs ont signé le menu.', []],
    ['Deux camions chargés de mission partent.', []],
  ]))

describe('levels that a pronoun reaches', () =>
  table([
    [
      "L'usine devait sortir neuf rames par mois ; elle plafonnera à six.",
      [
        ['neuf rames par mois', 9, 'capacity'],
        ['six', 6, 'capacity'],
      ],
    ],
    [
      "L'atelier fabrique 300 pièces par jour. Il culminera à 450.",
      [
        ['300 pièces par jour', 300, 'capacity'],
        ['450', 450, 'capacity'],
      ],
    ],
    ["L'aide est de 4 points. Elle plafonnera à 6.", []],
  ]))

describe('what a park or a school holds', () =>
  table([
    ['Le parc de 320 mégawatts attendra.', [['320 mégawatts', 320, 'capacity']]],
    ['Le groupe porte un projet de 120 MW.', [['120 MW', 120, 'capacity']]],
    ['Les projets de moins de 5 MW attendent.', []],
    [
      "340 personnes y travaillent d'après le groupe, un peu moins de 300 à en croire la CFDT.",
      [
        ['340 personnes', 340, 'headcount'],
        ['moins de 300', 300, 'headcount'],
      ],
    ],
    ['On a frôlé la liquidation.', []],
    ['Un train de nuit, qui aurait rempli les halls, a été abandonné en mai.', []],
    ['Le champ éolien de 62 MW est raccordé.', [['62 MW', 62, 'capacity']]],
    ['Le centre de formation vise 250 places.', [['250 places', 250, 'capacity']]],
    ["L'école de soudage offrira 80 places dès septembre.", [['80 places', 80, 'capacity']]],
    ['Le concours offre 80 places de cinéma.', []],
    ['Le parking du centre compte 80 places de stationnement.', []],
    ["L'usine a gagné 12 places au classement.", []],
  ]))

describe('schools of trades', () =>
  table([
    ['Une école de chaudronnerie ouvrira ses portes en mai.', [['ouvrira ses portes', null, 'opened']]],
    ["Le groupe inaugurera une école d'usinage.", [['inaugurera une école', null, 'opened']]],
    ["L'école de soudure fermera en juin.", [["L'école de soudure fermera", null, 'closed']]],
    ['L’école de Vire fermera en juin.', []],
    ['Le festival ouvrira ses portes en mai.', []],
  ]))

describe('projects of sites', () =>
  table([
    ['Le suédois a gelé son projet de scierie.', [['a gelé son projet de scierie', null, 'closed']]],
    ["L'aciériste enterre son projet de laminoir.", [['enterre son projet de laminoir', null, 'closed']]],
    ["Le chimiste suspend le chantier de l'atelier.", [["suspend le chantier de l'atelier", null, 'closed']]],
    ['Il a abandonné son projet de gigafactory.', [['a abandonné son projet de gigafactory', null, 'closed']]],
    ["Le groupe relance son projet d'usine.", [["relance son projet d'usine", null, 'opened']]],
    ['Le ministre a gelé son projet de loi.', []],
    ['Le groupe a abandonné son projet de fusion.', []],
    ["Le maire a enterré le projet d'aire de jeux.", []],
  ]))

describe('what a site no longer does', () =>
  table([
    ['La fromagerie a cessé la collecte.', [['cessé la collecte', null, 'closed']]],
    ["L'abattoir arrêtera la découpe en mai.", [['arrêtera la découpe', null, 'closed']]],
    ['Le fabricant suspend à la réponse une ligne de test.', []],
    ["L'unité avalera 280 000 m³ de résineux par an.", [['280 000 m³ de résineux par an', 280000, 'capacity']]],
    ["L'usine avale 280 000 m³ d'eau par an.", []],
    ["Le contrat tiendra jusqu'au lancement de la ligne.", []],
    ["L'usine a failli fermer.", []],
    ['Le groupe a failli supprimer 200 emplois.', []],
    ['Le montage des cartes reviendra dans la Drôme.', [['reviendra dans la', null, 'moved']]],
    ['Le chausseur y emménagera.', [['y emménagera', null, 'opened']]],
    ['Le chimiste arrête son électrolyse.', [['arrête son électrolyse', null, 'closed']]],
    ["A Carling (Moselle), l'usine fermera.", [["l'usine fermera", null, 'closed']]],
    ["« On ne lâche rien », s'emporte Jean Bonetti.", []],
    ["Filiale ou distributeur, rien n'est arrêté.", []],
    ["Le contingent, 18 000 tonnes par an, s'éteint.", []],
    ['La société a réveillé une ligne.', [['réveillé une ligne', null, 'opened']]],
    ['La moitié des sièges va aux moins de 250 salariés.', []],
    ['La raffinerie suspend le raffinage.', [['suspend le raffinage', null, 'closed']]],
    ["L'association a cessé la collecte de fonds.", []],
    ['Le site a suspendu la collecte des données.', []],
  ]))

describe('who opens and closes, after where', () =>
  table([
    ['Près de Vire, une verrerie fermera.', [['une verrerie fermera', null, 'closed']]],
    ['Non loin de Brest, un chantier naval ouvrira ses portes.', [['ouvrira ses portes', null, 'opened']]],
    ["Près d'Auch, la conserverie a changé de mains.", [['a changé de mains', null, 'sold']]],
    ['Près de 40 soudeurs partiront.', [['Près de 40 soudeurs', 40, 'cut']]],
  ]))

describe('objects after where something is', () =>
  table([
    [
      'Le groupe érigera, contre sa fonderie de Vire, un bâtiment.',
      [['érigera, contre sa fonderie de Vire, un bâtiment', null, 'opened']],
    ],
    [
      'La PME construira, derrière la gare, un atelier.',
      [['construira, derrière la gare, un atelier', null, 'opened']],
    ],
    [
      "Il envisage de fermer l'un de ses trois ateliers et licencie.",
      [["fermer l'un de ses trois ateliers", null, 'closed']],
    ],
    ['Il compte fermer un de ses deux fours.', [['fermer un de ses deux fours', null, 'closed']]],
    [
      'Le groupe construira à Vire (Calvados) un entrepôt.',
      [['construira à Vire (Calvados) un entrepôt', null, 'opened']],
    ],
    [
      'Le groupe ouvrira, près de Rodez (Aveyron), une fonderie.',
      [['ouvrira, près de Rodez (Aveyron), une fonderie', null, 'opened']],
    ],
    ["Il ferme l'un des guichets.", []],
  ]))
