import { table } from './jobs-table.ts'

table([
  // whoever it was done to; members of a club are licensed
  ['Les 240 licenciés de la tannerie attendent leurs indemnités.', [['240 licenciés', 240, 'headcount']]],
  ['Le championnat compte 1 200 licenciés et douze clubs.', []],
  // whoever works; firms do too
  ["L'atelier où 60 artisans travaillent est à vendre.", [['60 artisans', 60, 'headcount']]],
  ["Au total, 3 000 entreprises travaillent pour l'aéronautique.", []],
  // « sur 75 » is what it is a part of
  ['La verrerie a rappelé 40 fondeurs sur 90.', [['40 fondeurs', 40, 'headcount']]],
  ['La région a perdu 4 000 emplois, soit un sur six.', [['4 000 emplois', 4000, 'cut']]],
  // desks
  ['Les 80 postes de soudage ont des aspirateurs.', []],
  ['Le fabricant va supprimer 120 postes de travail.', [['120 postes de travail', 120, 'cut']]],
  // sizes, and what is not done each year
  ['La branche compte 900 sociétés, dont 80 % de moins de 20 salariés.', []],
  ["L'usine sort 80 000 moteurs l'an.", [["80 000 moteurs l'an", 80000, 'capacity']]],
  ["Le terminal a traité 4 millions de colis l'an dernier.", []],
  // « en »
  [
    "La SNCF promettait 40 embauches et n'en a signé que 18.",
    [
      ['40 embauches', 40, 'created'],
      ['18', 18, 'created'],
    ],
  ],
  ['Le cabinet suit les salariés licenciés et en a replacé 160.', [['160', 160, 'kept']]],
  ['Le salon attendait 200 exposants et en a compté 340.', []],
  ['Le groupe a des salariés et des clients : il en a perdu trois.', []],
  [
    'Le boulanger exploite trois usines et en construira une quatrième à Albi.',
    [['en construira une quatrième', null, 'opened']],
  ],
  ['Le brasseur possède deux usines et trois marques : il en vendra une.', []],
  ["L'éditeur a lancé dix revues et en arrêtera deux.", []],
  // a relative and a clitic for an object
  ["La ganterie de Millau, qu'un rival italien a rachetée, revit.", [['a rachetée', null, 'sold']]],
  ['La machine que le groupe a rachetée date de 1960.', []],
  ["Le ministre dit que l'usine plaît.", []],
  ['La fonderie bretonne souffre. Son propriétaire la fermera en mai.', [['la fermera', null, 'closed']]],
  ['Le fabricant tient une recette et la reprendra au printemps.', []],
  // doors open to visitors
  ["L'usine ouvre ses portes aux lycéens samedi.", []],
  ['Le groupe a ouvert ses ateliers à des retraités de la mine.', []],
  ["L'usine ouvrira ses portes aux abords de Lyon.", [['ouvrira ses portes', null, 'opened']]],
  // software
  ['Le groupe a fermé sa plateforme de réservation.', []],
  ['Le groupe ferme sa plateforme de stockage.', [['ferme sa plateforme', null, 'closed']]],
  // « une série » is no number of sites
  ["L'arrêt d'une série de moules a retardé la livraison.", []],
  ["L'arrêt d'une des cuves est décidé.", [["arrêt d'une des cuves", null, 'closed']]],
  // work that stops where a place is named
  ["Le groupe mettra fin à l'emboutissage à Poissy.", [["mettra fin à l'emboutissage", null, 'closed']]],
  ['Le sous-traitant arrêtera le polissage à Thiers.', [['arrêtera le polissage', null, 'closed']]],
  ['La direction a mis fin au blocage à Poissy.', []],
  ['Le maire a supprimé le stationnement à Lyon.', []],
  // of any subject, when nothing is said to be made
  ['La tranche 2 a cessé de produire en février.', [['a cessé de produire', null, 'closed']]],
  ['Le pays a cessé de produire des cigarettes.', []],
  // gathered in one place, which is said before or after
  ['Le groupe concentre à Oyonnax la production de lunettes.', [['concentre à Oyonnax la production', null, 'moved']]],
  ['Le groupe concentre ses activités sur le luxe.', []],
  [
    "Il va transférer de Blois à Brno l'assemblage des pompes.",
    [["transférer de Blois à Brno l'assemblage", null, 'moved']],
  ],
  // events of a site named before
  [
    "La nouvelle usine, dont l'ouverture, prévue en mars, n'a pas eu lieu, sera bleue.",
    [["ouverture, prévue en mars, n'a pas eu lieu", null, 'opened', 'neg']],
  ],
  ['Notre usine est rentable. Son arrêt est programmé.', [['arrêt est programmé', null, 'closed']]],
  ["Dans l'atelier, l'arrêt des bavardages est attendu.", []],
  // denied without a noun
  ['Le constructeur a traversé la crise sans licencier.', [['sans licencier', null, 'cut', 'neg']]],
  ['Le fondeur a doublé ses ventes sans investir.', []],
  // how, not what
  ['Les trois sites normands ferment un à un.', [['Les trois sites normands ferment', null, 'closed']]],
  // people who lose their place, and families
  ['70 personnes restent sur le carreau.', [['70 personnes', 70, 'cut']]],
  ['Deux cents familles vivent de la papeterie.', [['Deux cents familles', 200, 'headcount']]],
  ['Une délégation de 12 salariés a été reçue à la préfecture.', []],
  ["La biotech s'installe à Évry.", [['installe à Évry', null, 'opened']]],
  ["La jeune pousse s'implante à Lens.", [['implante à Lens', null, 'opened']]],
  // shares of a workforce, where something becomes of them
  ["L'usine d'Amiens perdra un tiers de ses effectifs.", [['un tiers de ses effectifs', null, 'cut']]],
  ['Un poste sur cinq disparaîtra.', [['Un poste sur cinq', null, 'cut']]],
  ['La moitié des salariés sont des femmes.', []],
  ['Un salarié sur quatre est syndiqué.', []],
  ['Une femme sur trois est menacée.', []],
  // of which of two nouns a relative speaks is not said
  ["Le budget de l'atelier, que la région a doublé, suffit.", []],
])
