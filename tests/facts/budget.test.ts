import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/types.ts'
import { findBudget } from '../../src/facts/budget.ts'
import { analyse } from '../../src/french/analyse.ts'

const article: Article = {
  url: 'https://example.org/',
  site: '',
  title: '',
  standfirst: null,
  authors: [],
  published: '2018-05-15',
  modified: null,
  section: null,
  truncated: false,
  blocks: [],
}

const find = (text: string) => findBudget(analyse([text], article.published), article)

/** Core, then value, [low, high], percentage or role of what has no number. */
const read = (text: string) =>
  find(text).map(({ core, data: { amount, percent, role } }) => [
    text.slice(...core),
    amount ? (amount.low === null ? amount.value : [amount.low, amount.high]) : (percent ?? role),
  ])

const table = (rows: [string, unknown[]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('sums', () =>
  table([
    ["Le chimiste investit 14 millions d'euros à Lacq.", [["14 millions d'euros", 14e6]]],
    [
      'Le projet coûtera entre 30 et 35 M€, dont 6 M€ de la Région.',
      [
        ['entre 30 et 35 M€', [30e6, 35e6]],
        ['6 M€', 6e6],
      ],
    ],
    [
      "La dotation passe de 12 à 19 millions d'euros.",
      [
        ['12', 12e6],
        ["19 millions d'euros", 19e6],
      ],
    ],
    ["Il faudra de 12 à 19 millions d'euros.", [["12 à 19 millions d'euros", [12e6, 19e6]]]],
    ["L'atelier a été cédé pour l'euro symbolique.", [['euro symbolique', 1]]],
  ]))

describe('bare millions', () =>
  table([
    ['La dette atteint 7 millions.', [['7 millions', 7e6]]],
    [
      "Le prêt de 9 millions d'euros a été réduit. Il tombe à 4 millions.",
      [
        ["9 millions d'euros", 9e6],
        ['4 millions', 4e6],
      ],
    ],
    ['Le groupe a touché 3 millions de subventions.', [['3 millions', 3e6]]],
    [
      "Le prêt de 9 millions d'euros est gelé. Tulle renonce à deux grues, soit 3,4 millions.",
      [
        ["9 millions d'euros", 9e6],
        ['3,4 millions', 3.4e6],
      ],
    ],
    ["Armorvol y consacrera 14 millions d'ici à 2021.", [['14 millions', 14e6]]],
    ["Le partenaire apporte 4,5 millions d'argent frais.", [['4,5 millions', 4.5e6]]],
    [
      "Le groupe (9 millions d'euros de ventes) a perdu de l'argent six années sur sept.",
      [["9 millions d'euros", 9e6]],
    ],
    ['Le chèque vaut 5 000 euros. Pas à Pas devait en toucher deux.', [['5 000 euros', 5000]]],
    [
      'Le forfait est raboté de 1.450 à 1.200 euros par patient.',
      [
        ['1.450', 1450],
        ['1.200 euros', 1200],
      ],
    ],
    ['La mairie remet 2 millions dans le projet.', [['2 millions', 2e6]]],
    // Something else was being counted.
    ['Le port a traité 4 millions de tonnes, contre 3 millions un an plus tôt.', []],
    ['La région compte 3 millions.', []],
  ]))

describe('sums whose unit is said once', () =>
  table([
    [
      "Le plan coûtera 40 millions d'euros, dont 15 apportés par la Région.",
      [
        ["40 millions d'euros", 40e6],
        ['15', 15e6],
      ],
    ],
    [
      "Le budget prévoit 30 millions d'euros pour les fours, 12 pour les presses et 2,5 pour la formation.",
      [
        ["30 millions d'euros", 30e6],
        ['12', 12e6],
        ['2,5', 2.5e6],
      ],
    ],
    [
      "La banque met 5 millions d'euros ; le fonds lyonnais Adelis en ajoute 3.",
      [
        ["5 millions d'euros", 5e6],
        ['3', 3e6],
      ],
    ],
    [
      "Le fonds, doté de 30 millions d'euros, pourrait être porté à 50.",
      [
        ["30 millions d'euros", 30e6],
        ['50', 50e6],
      ],
    ],
    // A number with a noun of its own.
    ["Elle a 8 millions d'euros de dette, dont 3 banques se partagent la moitié.", [["8 millions d'euros", 8e6]]],
    ['Avec ses 50 M€ de ventes et 210 salariés, dont 40 à Cholet, elle résiste.', [['50 M€', 50e6]]],
  ]))

describe('percentages', () =>
  table([
    ['La Région prend en charge 30 % de la dépense.', [['30 %', 30]]],
    ['Ses ventes ont reculé de 8 % au premier semestre.', [['8 %', 8]]],
    [
      "Le chiffre d'affaires progresse de 5 %, à 210 M€.",
      [
        ['5 %', 5],
        ['210 M€', 210e6],
      ],
    ],
    ["L'Etat finance 50 % du projet.", [['50 %', 50]]],
    ['Le cuivre coûte 15 % plus cher.', [['15 %', 15]]],
    ['La banque prête à un taux de 3 %.', [['3 %', 3]]],
    // Of something else.
    ['La production a baissé de 8 %.', []],
    ['Le site augmente sa capacité de 20 %.', []],
    ['Le motion a été adoptée à 81 % des voix.', []],
    ['Le fonds détient 51 % du capital.', []],
    ["Le sondage a une marge d'erreur de 3 %.", []],
  ]))

describe('without a number', () =>
  table([
    [
      'Le dispositif, moins généreux que les précédents, ouvre en mai avec ses subventions.',
      [['moins généreux que les précédents', 'change']],
    ],
    ['Les études de faisabilité ne sont plus prises en charge.', [['ne sont plus prises en charge', 'exclusion']]],
    ["Les crédits de l'Ademe n'y figurent pas.", [["n'y figurent pas", 'exclusion']]],
    ['Le programme repart à enveloppe constante.', [['à enveloppe constante', 'change']]],
    ['Bercy rabote les crédits de la recherche.', [['rabote les crédits', 'change']]],
    ['Le budget de l’agence est gelé.'.replace('’', "'"), [["budget de l'agence est gelé", 'change']]],
    ['Le gel des subventions inquiète les industriels.', [['gel des subventions', 'change']]],
    ["Un tiers de l'enveloppe part en fumée.", [["Un tiers de l'enveloppe", 'change']]],
    // A sum says it already; no purse; another sense.
    ["L'enveloppe est réduite à 3 millions d'euros.", [["3 millions d'euros", 3e6]]],
    ['La cadence est moins élevée que prévu.', []],
    [
      'La prime serait moins généreuse que dans le dispositif précédent.',
      [['moins généreuse que dans le dispositif précédent', 'change']],
    ],
    ['Le coût est moins élevé que dans le privé.', []],
    ['Les crédits fondent.', [['crédits fondent', 'change']]],
    // « fonds » is no form of « fondre ».
    ["L'enveloppe du Fonds régional est connue.", []],
    ['Combien de millions seront versés ?', []],
    ['Le groupe vend 30 % du capital de sa filiale.', [['30 %', 30]]],
    ['Il détient 20 % du marché.', []],
    ["L'Etat a raboté ses ambitions.", []],
    ['Le constructeur double la cadence.', []],
    ["Le maire n'y figure pas.", []],
  ]))

describe('money that is not given', () =>
  table([
    ["Le port ne touchera pas un euro de l'Etat.", [['ne touchera pas un euro', 'exclusion']]],
    ['Le four se fera sans le moindre centime.', [['sans le moindre centime', 'exclusion']]],
    ["La Région n'a versé aucune subvention.", [["n'a versé aucune subvention", 'exclusion']]],
    ['Aucun budget ne suit.', [['Aucun budget', 'exclusion']]],
    ["Les ETI n'ont plus droit à la subvention.", [["n'ont plus droit à la subvention", 'exclusion']]],
    ["Les ETI sont privées d'aides.", [["privées d'aides", 'exclusion']]],
    ['Faute de crédits, le four attend.', [['Faute de crédits', 'exclusion']]],
    ["La prime n'est plus versée.", [["n'est plus versée", 'exclusion']]],
    ["La toiture n'est pas budgétée.", [["n'est pas budgétée", 'exclusion']]],
    [
      "Hors aides, le four coûte 3 millions d'euros.",
      [
        ['Hors aides', 'exclusion'],
        ["3 millions d'euros", 3e6],
      ],
    ],
    ["Les ouvriers n'ont pas droit à l'erreur.", []],
    ["Aucune aide-soignante n'a été recrutée.", []],
    ['Faute de pièces, le four attend.', []],
    ['Hors saison, le four attend.', []],
    ["Pas un ouvrier n'est parti.", []],
  ]))

describe('purses compared', () =>
  table([
    ['Cette vague sera moins richement dotée que la première.', [['moins richement dotée que la première', 'change']]],
    ["L'enveloppe sera inférieure à celle de 2017.", [['inférieure à celle', 'change']]],
    ['Il aura le même budget que le premier.', [['le même budget que le premier', 'change']]],
    [
      "L'Ademe y met 15 millions d'euros, moitié moins que la fois précédente.",
      [
        ["15 millions d'euros", 15e6],
        ['moitié moins que la fois précédente', 'change'],
      ],
    ],
    ['La pièce coûte le double.', [['coûte le double', 'change']]],
    ['La Région paie le tiers de la facture.', [['le tiers de la facture', 'change']]],
    ['Le débit est inférieur à celui de 2017.', []],
    ['Le dispositif ira au-delà de 2016.', []],
    ['Les deux tiers des salariés ont voté.', []],
  ]))

describe('purses changed', () =>
  table([
    ['Le fonds régional sort laminé du vote.', [['fonds régional sort laminé', 'change']]],
    ['Les crédits seront revus à la baisse.', [['crédits seront revus', 'change']]],
    ['Le coût du tunnel a doublé.', [['coût du tunnel a doublé', 'change']]],
    ['Le budget de la halle a été divisé par deux.', [['budget de la halle a été divisé', 'change']]],
    ['Le budget reste inchangé.', [['budget reste inchangé', 'change']]],
    ['La tôle sort laminée du four.', []],
    ['Les objectifs ont été revus à la baisse.', []],
    ['La cadence a été divisée par deux.', []],
  ]))

describe('shares that somebody bears, money of its own pocket', () =>
  table([
    ['Les communes assument 30 % du montage.', [['30 %', 30]]],
    ["L'Etat en prendra 30 % à sa charge.", [['30 %', 30]]],
    ['La masse salariale pèse 60 % des charges.', [['60 %', 60]]],
    ['Il versera un acompte de 15 %.', [['15 %', 15]]],
    ['Le fondateur y mettra 2 millions de sa poche.', [['2 millions', 2e6]]],
    ['Les panneaux couvrent 40 % des besoins.', []],
    ['La masse du châssis baisse de 12 %.', []],
  ]))

describe('what a sum is for', () => {
  test.each([
    ["Le groupe a investi 12 millions d'euros.", 'investment'],
    ["Le groupe met 12 millions d'euros dans ses silos.", 'investment'],
    ["Elle a reçu 2 millions d'euros d'aides.", 'aid'],
    ["La PME réalise 30 millions d'euros de chiffre d'affaires.", 'turnover'],
    ["La jeune pousse lève 8 millions d'euros.", 'fundraising'],
    ["Il accuse une perte de 4 millions d'euros.", 'loss'],
    ["Le contrat est évalué à 90 millions d'euros.", 'cost'],
    ["Il a remporté un marché de 90 millions d'euros.", 'contract'],
    ["Le fonds est doté de 50 millions d'euros.", 'envelope'],
  ])('%s', (text, role) => expect(find(text)[0]!.data.role).toBe(role))
})

describe('the fund that a sum belongs to', () => {
  test.each<[string, (string | null)[]]>([
    ['Le fonds nordique Aker Vind apporte 3 millions.', ['fonds nordique Aker Vind']],
    [
      'Le chantier reçoit 3 millions du programme régional Auvergne Robotique.',
      ['programme régional Auvergne Robotique'],
    ],
    ["Elle veut un fonds de soutien aux commerçants doté de 2 millions d'euros.", ['fonds de soutien aux commerçants']],
    ["Un plan de 85 millions d'euros sauvera le site.", [null]],
    ['Le repreneur apporte 9 millions de fonds propres.', [null]],
    ['Coût : 24 millions, dont 7 de France 2030 et 1,5 de la Région.', [null, 'France 2030', null]],
    ['Bpifrance met 4 millions, la Caisse des dépôts 3.', ['Bpifrance', null]],
    ['France 2030 recevra 40 millions, dont 15 pour les pôles.', ['France 2030', 'France 2030']],
  ])('%s', (text, funds) => expect(find(text).map(({ data }) => data.fund)).toEqual(funds))
})

describe('what a sum is not for', () => {
  test.each([
    ["La Banque européenne d'investissement prêterait 20 millions d'euros.", null],
    ["Le chimiste (92 millions d'euros de ventes) y mettra 60 millions.", null],
    ["Le coût se chiffre à 2 millions d'euros.", 'cost'],
    ["Le montage a 6 millions d'euros empruntés, 17 pris sur les réserves, 3 apportés par les associés.", 'investment'],
  ])('%s', (text, role) => expect(find(text).at(-1)?.data.role).toBe(role))
})

test('a bare sum takes the currency of the text', () => {
  const found = find('Le contrat vaut 40 millions de dollars. Une tranche de 12 millions est payée.')
  expect(found.map(f => f.data.amount!.currency)).toEqual(['USD', 'USD'])
})

test('a text cut in the middle of a phrase', () => {
  expect(read('Les ventes montent de 5 % de')).toEqual([])
  expect(read('Les ventes montent de 5 %')).toEqual([['5 %', 5]])
})

describe('units said once, over what else is counted', () =>
  table([
    [
      "Le fonds met 140 millions d'euros et cinq banques en prêtent 120.",
      [
        ["140 millions d'euros", 140e6],
        ['120', 120e6],
      ],
    ],
    [
      'La tranche vaut 96 millions ; deux options, levées ou non, en ajouteraient 41.',
      [
        ['96 millions', 96e6],
        ['41', 41e6],
      ],
    ],
    [
      "Sur les 54 millions d'euros, 31 iront à une aire de 6 hectares ; 14 à la halle.",
      [
        ["54 millions d'euros", 54e6],
        ['31', 31e6],
        ['14', 14e6],
      ],
    ],
    [
      'La banque met 4 millions, la Caisse des dépôts 3 et les fondateurs 1,2.',
      [
        ['4 millions', 4e6],
        ['3', 3e6],
        ['1,2', 1.2e6],
      ],
    ],
    [
      'La banque apporte 700 000 euros, la région Corse 350 000 sous forme de prêt.',
      [
        ['700 000 euros', 700e3],
        ['350 000', 350e3],
      ],
    ],
    [
      'La tonne se vend 1 050 euros quand le vierge est à 870.',
      [
        ['1 050 euros', 1050],
        ['870', 870],
      ],
    ],
    ["Le groupe a mis 12 millions d'euros dans deux robots et en achètera 4.", [["12 millions d'euros", 12e6]]],
    ["La Région ajoute 6 millions d'euros si un lauréat sur deux est breton.", [["6 millions d'euros", 6e6]]],
    ["Les deux lignes coûtent 3 millions d'euros, la ligne 3 et la ligne 4 aussi.", [["3 millions d'euros", 3e6]]],
    [
      "L'Ademe prend 1,9 million d'euros ; elle en met 2 millions à sa charge.",
      [
        ["1,9 million d'euros", 1.9e6],
        ['2 millions', 2e6],
      ],
    ],
    ['La valorisation friserait les 70 millions.', [['friserait les 70 millions', 70e6]]],
    ["L'État retire 25 millions au port.", [['25 millions', 25e6]]],
    ['Le groupe retire 3 millions de véhicules.', []],
    ['Il coûtera 4 millions de pénalités.', [['4 millions', 4e6]]],
    ['Le ticket va de 20 à 30 000 euros.', [['20 à 30 000 euros', [20e3, 30e3]]]],
  ]))

describe('shares and comparisons', () =>
  table([
    [
      'Le pôle portera de 22 à 30 % la part du privé dans ses ressources.',
      [
        ['22', 22],
        ['30 %', 30],
      ],
    ],
    ['La part des femmes dans ses effectifs passera à 30 %.', []],
    ['La pénalité est de 5 % du marché.', [['5 %', 5]]],
    ['Le groupe détient 5 % du marché.', []],
    ["L'acier a renchéri de 20 %.", [['20 %', 20]]],
    [
      "L'aide coûte 3 milliards d'euros, davantage que le budget du CNRS.",
      [
        ["3 milliards d'euros", 3e9],
        ['davantage que le budget', 'change'],
      ],
    ],
    ["Le chiffre d'affaires a bondi d'un tiers.", [["bondi d'un tiers", 'change']]],
    ["L'effectif a bondi d'un tiers.", []],
    ['La Région a coupé les vivres au pôle.', [['coupé les vivres', 'exclusion']]],
    ['Aucune rallonge n’est prévue.', [['Aucune rallonge', 'exclusion']]],
    ['Il gagne plus que le directeur.', []],
    ["Jamais le fonds n'avait été aussi bien doté.", [['aussi bien doté', 'change']]],
    ['Un site aussi bien doté attire.', []],
    ['Le projet sera privé de la contribution anglaise.', [['privé de la contribution', 'exclusion']]],
    ['Les frais sont exclus de l’assiette de l’aide.', [['exclus de l’assiette de l’aide', 'exclusion']]],
    ['Les crédits ne sont inscrits nulle part.', [['ne sont inscrits nulle part', 'exclusion']]],
    ['Les clients ne vont nulle part.', []],
  ]))

test.each([
  "Mais l'enveloppe sera moins ronde que la",
  'Les crédits ne sont inscrits nulle',
  'Il donne 5 000 euros, moins généreux que ce',
  'fois moins cher que son budget',
])('a text that begins or ends in the middle of a comparison: %s', text => expect(() => find(text)).not.toThrow())
