import { describe } from 'vitest'
import { hits, none } from './directive-table.ts'

describe('what somebody has to do', () => {
  hits([
    ['Les employeurs ont à déclarer leurs accidents.', ['ont à déclarer', null, 'employeurs']],
    ['Les usines sont obligées de couper leurs fours.', ['obligées de couper', null, 'usines']],
    ['Les distributeurs se doivent de montrer l’exemple.', ['doivent de montrer', null, 'distributeurs']],
    [
      'Les fabricants n’auront plus le droit d’utiliser ce solvant.',
      ['auront plus le droit d’utiliser', null, 'fabricants'],
    ],
    ['Les fabricants ne pourront plus utiliser ce solvant.', ['pourront plus utiliser', null, 'fabricants']],
    [
      'Les fabricants sont dans l’obligation de reprendre les piles.',
      ['sont dans l’obligation de reprendre', null, 'fabricants'],
    ],
    ['Les usines ont six mois pour réduire leurs rejets.', ['ont six mois pour réduire', null, 'usines']],
    ['Le groupe ne devra pas fermer le site.', ['devra pas fermer', null, 'groupe']],
    ['L’ordre est donné : tout arrêter.', ['ordre est donné : tout arrêter', null, null]],
    [
      'Le nouveau PDG a pour feuille de route de réduire la dette.',
      ['a pour feuille de route de réduire', null, 'nouveau PDG'],
    ],
    ['Il incombe au vendeur de dépolluer le sol.', ['incombe au vendeur de dépolluer', null, 'vendeur']],
    ['C’est maintenant à l’Etat de payer.', ['à l’Etat de payer', null, 'Etat']],
    ['A eux de convaincre les banques.', ['A eux de convaincre', null, 'eux']],
    [
      'Il est de la responsabilité de l’exploitant de dépolluer.',
      ['est de la responsabilité de l’exploitant de dépolluer', null, 'exploitant'],
    ],
    [
      'Il est fait obligation aux exploitants de clôturer leurs bassins.',
      ['fait obligation aux exploitants de clôturer', null, 'exploitants'],
    ],
    ['Mission lui est confiée de relancer le port.', ['Mission lui est confiée de relancer', null, null]],
    ['Les PME vont devoir changer de logiciel.', ['vont devoir changer', null, 'PME']],
    ['L’opérateur doit couvrir le canton avant juin.', ['doit couvrir', null, 'opérateur']],
    [
      'Le juge a décidé que la société devait publier ses comptes.',
      ['décidé que la société devait publier', 'juge', 'société'],
    ],
    [
      'Le préfet a averti les exploitants qu’ils devraient vider les cuves.',
      ['averti les exploitants qu’ils devraient vider', 'préfet', 'exploitants'],
    ],
    ['Les pièces doivent être livrées sous 48 heures, exige le constructeur.', ['doivent être', 'constructeur', null]],
    ['Aux termes du bail, le locataire devra clôturer le terrain.', ['devra clôturer', 'bail', 'locataire']],
    ['L’opérateur, tenu de desservir les îles, réclame une aide.', ['tenu de desservir', null, 'opérateur']],
  ])
  none([
    "L'association a jusqu'au 30 juillet pour saisir le juge.",
    'Les syndicats demandent à voir.',
    "La charte n'en prévoit qu'un tiers.",
    '« Posez la question à Bruxelles », élude un actionnaire.',
    "Les porcelainiers devront-ils s'effacer ?",
    "Personne n'a les 20 millions qu'exige la mise aux normes.",
    'Les candidats ont trois semaines pour lever le doigt.',
    "Les candidats ont jusqu'au 8 juin pour lever le doigt.",
    'La société a à cœur de former ses salariés.',
    'Le groupe aura à affronter la concurrence.',
    'Les ouvriers ont à leur disposition trois presses.',
    'L’usine a deux ans de retard pour livrer.',
    'Le groupe n’a pas le droit à l’erreur.',
    'La PME a à peine trois mois pour bâtir un plan.',
    'A nous de rester compétitifs.',
    'Les salariés ne peuvent plus attendre.',
    'Aux commandes de l’usine, un ancien de Renault.',
    'C’est au tribunal que l’affaire s’est jouée.',
    'Il revient à Lyon après dix ans d’absence.',
    'Les ventes vont devoir progresser.',
    'L’usine doit son nom à la rivière.',
    'Le groupe doit 3 millions à ses fournisseurs.',
    'Le groupe doit construire une usine à Lens.',
    'Le constructeur doit présenter son plan le 3 mars.',
    'Le ministre devait venir.',
    'Tenue en mars, la réunion a été longue.',
  ])
})

describe('what has to be done, in somebody’s mouth', () => {
  hits([
    ['Il nous faut investir, explique Paul Durand, directeur de l’usine.', ['faut investir', 'Paul Durand', 'nous']],
    ['« Il faut baisser les charges », martèle le président du Medef.', ['faut baisser', 'président du Medef', null]],
    ['Il convient de renforcer les digues, estime le rapport.', ['convient de renforcer', 'rapport', null]],
    [
      '« Il est urgent d’investir dans le réseau », plaide le patron de RTE.',
      ['est urgent d’investir', 'patron de RTE', null],
    ],
    ['Il est indispensable que l’Etat agisse.', ['est indispensable que l’Etat agisse', null, 'Etat']],
    ['L’expert estime essentiel que les PME exportent.', ['estime essentiel que les PME exportent', 'expert', 'PME']],
    ['Mieux vaut grouper les achats, conseille le médiateur.', ['Mieux vaut grouper', 'médiateur', null]],
    [
      'Les industriels auraient intérêt à se regrouper, estime l’expert.',
      ['auraient intérêt à se regrouper', 'expert', 'industriels'],
    ],
    ['Le mieux serait de grouper les achats, estime le banquier.', ['serait de grouper', 'banquier', null]],
    ['« Nous devons former nos soudeurs », explique Paul Durand.', ['devons former', 'Paul Durand', null]],
    ['« Baissez vos prix », lance l’acheteur à ses fournisseurs.', ['Baissez', 'acheteur', null]],
    ['« Que l’Etat prenne ses responsabilités », tonne le maire.', ['Que l’Etat prenne', 'maire', 'Etat']],
  ])
  none([
    'Le marché aurait intérêt à baisser.',
    'Le groupe ferait mieux que l’an dernier.',
    'Il est bon de rappeler que l’usine date de 1920.',
    'Il est urgent d’attendre.',
    '« Il faut deux ans pour former un soudeur », explique le directeur.',
    '« Il faut dire que le marché est porteur », explique le directeur.',
    '« Il faut voir le bon côté », sourit le patron.',
    '« Nous devons notre succès à nos équipes », sourit le patron.',
    '« Nous devons avoir 300 clients », calcule le patron.',
    '« On doit être une dizaine en Europe », calcule le patron.',
    '« Imaginez une usine sans bruit », lance le patron.',
    '« Avions et hélicoptères » est le titre du salon.',
    'Le patron juge utile la visite.',
    'Le groupe juge nécessaire de fermer deux sites.',
  ])
})

describe('who is told, beside a participle', () => {
  hits([
    [
      'Sommée par le préfet de vider ses cuves, la société a obtempéré.',
      ['Sommée par le préfet de vider', 'préfet', 'société'],
    ],
    [
      'Contraints par la loi de déclarer leurs émissions, les cimentiers investissent.',
      ['Contraints par la loi de déclarer', 'loi', 'cimentiers'],
    ],
    ['Les élus sont appelés par le préfet à se prononcer.', ['appelés par le préfet à se prononcer', 'préfet', 'élus']],
    ['Le groupe a été condamné à rembourser les aides.', ['condamné à rembourser', null, 'groupe']],
    ['Pressé par les banques de vendre, le groupe hésite.', ['Pressé par les banques de vendre', 'banques', 'groupe']],
    ['Le préfet reçoit le patron, sommé de payer.', ['sommé de payer', 'préfet', 'patron']],
    ['L’usine s’est vu imposer une réduction de ses rejets.', ['imposer une réduction', null, 'usine']],
  ])
  none([
    'Invités d’honneur, les Chinois exposent leurs robots.',
    'Appelée à grandir, la société recrute.',
    'Encouragé par ses ventes à investir, le groupe agrandit l’usine.',
    'Contraint par la crise de fermer, le patron vend.',
    'Chargé de vendre des robots, il voyage beaucoup.',
    'Obligé de réduire la voilure, le groupe vend.',
    'Condamné à une amende, le groupe fait appel.',
    'Condamnée à s’adapter, la filière innove.',
  ])
})

describe('who commits', () => {
  hits([
    ['Le groupe s’est fait fort de trouver un repreneur.', ['fait fort de trouver', 'groupe', null]],
    ['Le groupe a donné sa parole qu’il ne fermerait pas.', ['donné sa parole qu’il ne fermerait', 'groupe', null]],
    ['La direction assure qu’elle ne licenciera pas.', ['assure qu’elle ne licenciera', 'direction', null]],
    ['Le groupe s’est engagé à ce que l’usine reste ouverte.', ['engagé à ce que l’usine reste', 'groupe', null]],
    ['Le repreneur promet la création de 50 emplois.', ['promet la création', 'repreneur', null]],
    ['Engagement a été pris de rouvrir la ligne.', ['Engagement a été pris de rouvrir', null, null]],
    ['Engagé à recycler ses batteries, le fabricant ouvre un centre.', ['Engagé à recycler', 'fabricant', null]],
    ['Le groupe met un point d’honneur à recruter localement.', ['met un point d’honneur à recruter', 'groupe', null]],
  ])
  none([
    'Le groupe a promis une belle année.',
    'Le projet promet la création de 30 emplois.',
    'Le vendeur garantit la pièce dix ans.',
    'Le patron assure qu’il ira mieux.',
    'La direction assure qu’elle a tout tenté.',
    'Le groupe a pris l’engagement au sérieux.',
    'Le groupe tient ses promesses.',
    'Engagé à Lyon en 2010, le directeur part.',
  ])
})

describe('meetings are no duties', () => {
  none([
    'Les Etats membres doivent en débattre les 25 et 26 juin.',
    'Les élus doivent en discuter mardi.',
    'Les deux conseils devront délibérer du budget en avril.',
    'Les ministres doivent y revenir en mai.',
    'Les actionnaires doivent en reparler.',
    'Les députés doivent plancher sur le texte le 4 avril.',
  ])
  hits([
    ['Les élus devront consulter les salariés.', ['devront consulter', null, 'élus']],
    ["Les industriels devront parler d'une seule voix.", ['devront parler', null, 'industriels']],
  ])
})

describe('a deed asks nobody', () => {
  none([
    "Prolonger le service ne réclamerait guère qu'une vingtaine de millions d'euros.",
    "Fermer l'usine exige de payer 3 millions d'euros.",
    "Sauver le site exige que l'État paie.",
    "Les élus ne demandent désormais plus qu'une réponse.",
  ])
  hits([['Le préfet exige de payer 3 millions.', ['exige de payer', 'préfet', null]]])
})

describe('whoever has a role before « qui »', () => {
  hits([
    [
      "« C'est long », s'inquiète Claire Dumas, directrice du campus des métiers, qui exhorte la métropole à créer un fonds.",
      ['exhorte la métropole à créer', 'Claire Dumas', 'métropole'],
    ],
    [
      '« Assez », souffle Jean Roy, patron du four solaire, qui presse le préfet de trancher.',
      ['presse le préfet de trancher', 'Jean Roy', 'préfet'],
    ],
  ])
  none(["« C'est long », s'inquiète Claire Dumas, devant un four neuf, qui exige deux opérateurs."])
})
