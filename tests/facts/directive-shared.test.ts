import { describe } from 'vitest'
import { hits, none } from './directive-table.ts'

// One subject, two duties.
hits([
  [
    'Le concessionnaire est tenu de draguer le chenal et devra rénover la capitainerie.',
    ['tenu de draguer', null, 'concessionnaire'],
    ['devra rénover', null, 'concessionnaire'],
  ],
  [
    'Le concessionnaire est tenu de rendre compte chaque trimestre et devra rénover la capitainerie.',
    ['tenu de rendre', null, 'concessionnaire'],
    ['devra rénover', null, 'concessionnaire'],
  ],
  [
    'Les exploitants ont accepté le contrôle et devront financer les capteurs.',
    ['devront financer', null, 'exploitants'],
  ],
  [
    'La direction a reçu les élus qui occupent le hall, puis devra communiquer ses comptes.',
    ['devra communiquer', null, 'direction'],
  ],
])
none([
  'Le prix est connu et devra baisser.',
  'Le maire pense que la halle est finie et devra plaire.',
  'Le four est arrivé et devra chauffer.',
])

// What is asked of one, then of another; what one asks, then another.
hits([
  [
    'Le repreneur demande aux bailleurs de baisser les loyers, et à la mairie de refaire la voirie.',
    ['demande aux bailleurs de baisser', 'repreneur', 'bailleurs'],
    ['à la mairie de refaire', 'repreneur', 'mairie'],
  ],
  [
    'Le repreneur demande aux bailleurs de patienter, et à la communauté de communes d’acheter la halle.',
    ['demande aux bailleurs de patienter', 'repreneur', 'bailleurs'],
    ['à la communauté de communes d’acheter', 'repreneur', 'communauté de communes'],
  ],
  [
    'Le directoire est tenu de rendre compte et devra publier ses comptes.',
    ['tenu de rendre', null, 'directoire'],
    ['devra publier', null, 'directoire'],
  ],
  [
    'La ministre presse les banques de prêter et les assureurs de baisser leurs primes.',
    ['presse les banques de prêter', 'ministre', 'banques'],
    ['les assureurs de baisser', 'ministre', 'assureurs'],
  ],
  [
    'Le préfet invite les communes à planter des haies et les industriels à trier leurs déchets.',
    ['invite les communes à planter', 'préfet', 'communes'],
    ['les industriels à trier', 'préfet', 'industriels'],
  ],
  [
    'La CGT exige que la prime soit versée, la CFDT que les horaires soient revus.',
    ['exige que la prime soit versée', 'CGT', null],
    ['la CFDT que les horaires soient revus', 'CFDT', null],
  ],
  [
    'Les écologistes réclament que le canal soit curé, les bateliers que l’écluse soit rouverte.',
    ['réclament que le canal soit curé', 'écologistes', null],
    ['les bateliers que l’écluse soit rouverte', 'bateliers', null],
  ],
  [
    'Le repreneur demande à l’Etat de garantir le prêt et à ses clients.',
    ['demande à l’Etat de garantir', 'repreneur', 'Etat'],
  ],
  [
    'Le maire demande au préfet de soutenir l’usine, la mairie de Lyon aussi.',
    ['demande au préfet de soutenir', 'maire', 'préfet'],
  ],
  [
    'La CGT exige que la prime soit versée, la prime que le groupe avait promise.',
    ['exige que la prime soit versée', 'CGT', null],
  ],
  [
    'La CGT exige que la prime soit versée aux ouvriers, les ouvriers que le groupe avait licenciés.',
    ['exige que la prime soit versée', 'CGT', null],
  ],
])

// A clitic before « appeler ».
hits([['Ce fonds, que Lyon l’appelle à doter, attend.', ['appelle à doter', 'Lyon', 'fonds']]])

// To wait is not to ask; a condition of what goes on by itself is no order; nobody asks.
none([
  'Les ouvriers attendent toujours que le vestiaire soit repeint.',
  'Les élus attendent encore que la route soit refaite.',
  'Le bail se renouvelle tous les ans, à condition que le locataire paie.',
  'Un article ouvre le droit à un délai, sous réserve que chaque éleveur déclare ses bêtes.',
  'Rien n’oblige le groupe à publier ses comptes.',
  'La mairie note que « rien n’oblige les forains à partir ».',
  'Rien n’interdit au groupe de vendre la mine.',
  'Personne ne demande aux banques de payer.',
  'Aucun texte n’impose aux communes de trier.',
])
hits([
  ['Les élus attendent de l’Etat qu’il tranche.', ['attendent de l’Etat qu’il tranche', 'élus', 'Etat']],
  [
    'La Région versera 3 millions, sous réserve que le groupe garde le site.',
    ['réserve que le groupe garde', 'Région', 'groupe'],
  ],
  ['L’aide sera versée à condition que le groupe embauche.', ['condition que le groupe embauche', null, 'groupe']],
])

// Who is told stands before the order, who gives it behind the deed.
hits([
  ['A la Sernam, il est demandé de livrer la nuit.', ['demandé de livrer', null, 'Sernam']],
  ['Aux banques, il est ordonné de prêter.', ['ordonné de prêter', null, 'banques']],
  ['A l’aube, il est demandé de livrer sans bruit.', ['demandé de livrer', null, null]],
  [
    'Quant aux services des douanes, ordre leur est donné de saisir les lots.',
    ['ordre leur est donné de saisir', null, 'services des douanes'],
  ],
  ['Quant au directeur, le préfet lui demande de publier ses comptes.', ['demande de publier', 'préfet', 'directeur']],
  [
    'Quant aux tarifs, le ministre a reçu les transporteurs et leur demande de patienter.',
    ['demande de patienter', 'ministre', 'transporteurs'],
  ],
  [
    'Matignon est prié de trancher par Chantal Verdier, maire de Roanne.',
    ['prié de trancher', 'Chantal Verdier', 'Matignon'],
  ],
  ['Le groupe est sommé de revoir son plan par le préfet.', ['sommé de revoir', 'préfet', 'groupe']],
  ['Le groupe est sommé de remplacer son directeur par un ingénieur.', ['sommé de remplacer', null, 'groupe']],
  ['Le groupe est prié de passer par le préfet.', ['prié de passer', null, 'groupe']],
  [
    '« On nous demande de produire plus », soupire Line Marchal, gérante de la scierie.',
    ['On nous demande de produire'.slice(8), 'On', 'nous'],
  ],
])

// Whoever opens the clause is taken up before those of a title.
hits([
  [
    'Réunis à Tours, les gérants du fonds ont entendu la ministre déléguée aux Armées, Irma Vallet. Elle leur enjoint de prêter 20 millions.',
    ['enjoint de prêter', 'Irma Vallet', 'gérants du fonds'],
  ],
])

describe('an impersonal duty goes on with who was told before', () =>
  hits([
    [
      'Le préfet somme les carriers de curer les fossés. Il leur faudra aussi bâcher les camions.',
      ['somme les carriers de curer', 'préfet', 'carriers'],
      ['faudra aussi bâcher', null, 'carriers'],
    ],
    [
      'Le ministre exige du port un plan de charge. Il leur faudra aussi publier les tarifs.',
      ['exige du port un plan', 'ministre', 'port'],
      ['faudra aussi publier', null, null],
    ],
  ]))

describe('whom a clause names by a pronoun', () =>
  hits([
    [
      "Les régions veulent leur part. L'Etat voudrait qu'elles paient d'abord.",
      ["voudrait qu'elles paient", 'Etat', 'régions'],
    ],
    ["Le tribunal attend d'eux qu'ils recrutent.", ["attend d'eux qu'ils recrutent", 'tribunal', null]],
    [
      "Les pièces ont du retard. Le constructeur exige qu'elles soient livrées en mai.",
      ["exige qu'elles soient livrées", 'constructeur', null],
    ],
    [
      "L'inspectrice a demandé à tout le monde de quitter l'atelier.",
      ['demandé à tout le monde de quitter', 'inspectrice', 'tout le monde'],
    ],
    [
      'Le syndicat appelle tout le monde à cesser le travail.',
      ['appelle tout le monde à cesser', 'syndicat', 'tout le monde'],
    ],
  ]))

describe('a plan without anybody told, and what somebody hears', () =>
  none([
    "Il est prévu que le comité se réunisse chaque mois à l'usine.",
    "Il est prévu de fermer deux lignes de l'usine.",
    "Les livreurs ont entendu ce qu'ils n'osaient plus espérer à l'usine.",
  ]))
