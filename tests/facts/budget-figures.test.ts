import { describe, expect, test } from 'vitest'
import { findBudget } from '../../src/facts/budget.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])

/** Core, then value, percentage, or role of what has no number. */
const read = (text: string) =>
  findBudget(analyse([text], article.published), article).map(({ core, data: { amount, percent, role } }) => [
    text.slice(...core),
    amount?.value ?? percent ?? role,
  ])

const table = (rows: [string, [string, number | string][]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('sums and rates whose unit is said before', () =>
  table([
    [
      "L'Etat apporte 11 millions d'euros. La Région en rajoute 2,2 et Bpifrance se porte caution de 5 autres.",
      [
        ["11 millions d'euros", 11000000],
        ['2,2', 2200000],
        ['5', 5000000],
      ],
    ],
    [
      "La Région monte à 14 millions d'euros et le Fonds social européen fait l'appoint avec 6,5. Le reste suivra.",
      [
        ["14 millions d'euros", 14000000],
        ['6,5', 6500000],
      ],
    ],
    [
      "L'industriel investit 12 millions d'euros, la Région complète avec 3.",
      [
        ["12 millions d'euros", 12000000],
        ['3', 3000000],
      ],
    ],
    [
      "A 2,10 euros la boîte, l'atelier boit la tasse ; à 2,60, il nage.",
      [
        ['2,10 euros', 2.1],
        ['2,60', 2.6],
      ],
    ],
    [
      'Le ticket moyen tombe à 85 000 euros, contre 120 000 hier.',
      [
        ['85 000 euros', 85000],
        ['120 000', 120000],
      ],
    ],
    [
      "Un stage pris en charge hier à 100 % ne l'est plus qu'à 70.",
      [
        ['100 %', 100],
        ['70', 70],
      ],
    ],
    [
      'Le taux de subvention, hier à 50 %, retombe à 30.',
      [
        ['50 %', 50],
        ['30', 30],
      ],
    ],
  ]))

describe('words of money', () =>
  table([
    ["L'armateur sort de la commande, moyennant 5,5 millions de dédit.", [['5,5 millions', 5500000]]],
    ['Chacune des trente rames vaut un peu plus de 7 millions.', [['plus de 7 millions', 7000000]]],
    ['Le groupe encaisse un chèque de 2 millions.', [['2 millions', 2000000]]],
    ['Le repreneur pose 5 millions sur la table.', [['5 millions', 5000000]]],
    ["L'accord garantit 75 % du brut aux ouvriers.", [['75 %', 75]]],
    ['Une retenue de 15 % est appliquée sur la paie de lait.', [['15 %', 15]]],
    ['Une décote de 20 % a été consentie.', [['20 %', 20]]],
    ["L'Etat prend à sa charge 40 % des études.", [['40 %', 40]]],
  ]))

describe('what is said without a number', () =>
  table([
    ["Acte III : moins d'argent, plus d'élus.", [["moins d'argent", 'change']]],
    ["Les crédits d'animation repartent sur le même pied qu'en 2021.", [["même pied qu'en 2021", 'change']]],
    ['La dotation reste à son niveau de 2015.', [['son niveau de 2015', 'change']]],
    ["Le budget est reconduit à l'euro près.", [["à l'euro près", 'change']]],
    [
      'Les crédits des projets perdent un cinquième de leur volume.',
      [['perdent un cinquième de leur volume', 'change']],
    ],
    ["Les études d'ingénierie sortent du champ de l'aide.", [['sortent du champ', 'exclusion']]],
    ["Les frais de transport sortent de l'assiette de la subvention.", [["sortent de l'assiette", 'exclusion']]],
    ["L'immobilier n'entre plus dans le calcul de la prime.", [["n'entre plus", 'exclusion']]],
    [
      "Les salaires ne sont pas pris en compte dans l'assiette de l'aide.",
      [['ne sont pas pris en compte', 'exclusion']],
    ],
    ["L'occasion est rayée de la liste des dépenses éligibles.", [['rayée de la liste des dépenses', 'exclusion']]],
    ["L'aide au permis est coupée en deux.", [['aide au permis est coupée', 'change']]],
    ['Les crédits sont passés au rabot.', [['crédits sont passés au rabot', 'change']]],
    ['Le FUI est mis à la diète.', [['FUI est mis à la diète', 'change']]],
    ['Le fonds est à sec.', [['fonds est à sec', 'change']]],
    ['Coup de ciseaux dans les crédits.', [['Coup de ciseaux dans les crédits', 'change']]],
    ['Tour de vis sur les aides à la pierre.', [['Tour de vis sur les aides', 'change']]],
    ['La Région taille dans les subventions.', [['taille dans les subventions', 'change']]],
    ['Bercy serre les cordons de la bourse.', [['serre les cordons de la bourse', 'change']]],
    ["L'Etat ne remettra pas au pot.", [['remettra pas au pot', 'investment']]],
    ['Les actionnaires remettent la main à la poche.', [['remettent la main à la poche', 'investment']]],
    ['Le conseil général ne déboursera rien.', [['ne déboursera rien', 'exclusion']]],
    ["L'Etat se désengage du financement.", [['désengage du financement', 'exclusion']]],
    ['Le prix du gaz a triplé.', [['prix du gaz a triplé', 'change']]],
    ["L'Etat éponge la moitié de la dette.", [['la moitié de la dette', 'change']]],
  ]))

describe('the same words in another sense', () => {
  test.each([
    "Le vin fait l'appoint avec le fromage.",
    'Le train part à 7 heures ; à 9, le suivant.',
    "L'usine emploie 120 personnes, l'autre en compte 40.",
    'Le pavillon est coupé en deux par la route.',
    'Le câble est coupé en deux.',
    'La salle est divisée par trois cloisons.',
    'Les ouvriers sortent du champ.',
    'Le tracteur sort du champ.',
    'Les chiffres sortent du champ de la statistique.',
    'La voiture sort de la route.',
    "L'assiette est sortie du four.",
    'Le brut de la mer du Nord pèse 60 % des livraisons.',
    'La raffinerie traite 40 % du brut importé.',
    'Le rendement net est de 90 %.',
    "L'eau couvre 75 % du globe.",
    'La fuite est de 15 %.',
    'Il remet la main à la pâte.',
    "Le potier remet de l'eau au pot.",
    'Le chef serre les cordons du sac.',
    'La trésorière tient les cordons de la bourse.',
    'Le puits est à sec.',
    'La caisse est vide depuis hier.',
    'Le réservoir est à sec.',
    "L'étang se tarit.",
    'La neige fond de moitié.',
    "L'équipe perd un cinquième de son effectif.",
    "L'entreprise perd le quart de ses clients.",
    'La vanne se ferme.',
    "La vanne est fermée par l'opérateur.",
    'Un coup de rabot suffit à ajuster la porte.',
    'Le menuisier passe la planche au rabot.',
    'Plus de bruit, moins de mouvement.',
    'Moins de postes, plus de robots.',
    'Il vaut mieux attendre.',
    'Le diplôme ne vaut plus rien.',
    "La cure d'amaigrissement du directeur a réussi.",
    'Tour de vis sur la sécurité.',
    'Le vélo est doublé par la voiture.',
    'La route se trouve à 2,60 mètres du quai.',
    'Le score passe de 2 à 3.',
    'Les études sortent en mars.',
    'Le film sort du cadre.',
    'Le groupe sort du périmètre de sécurité.',
    "L'usine sort du périmètre de consolidation.",
    'Le rendement, hier à 80 %, retombe à 70.',
    "L'effectif baisse de 10 %, à 70.",
    "Le taux d'emploi est de 50 %, contre 60 auparavant.",
    "Une solution retenue de 15 % d'alcool a été versée.",
    "La retenue d'eau est pleine à 40 %.",
    'Le score passe de 10 % à 30.',
    'Il a plus de fonds que de surface.',
    "L'animal met la patte à la poche.",
    'Elle met la main à la pâte.',
    'Le portefeuille est au bureau.',
    'Le coup de frein surprend le cycliste.',
    'Le coup de ciseaux du tailleur est sûr.',
    'Il taille dans le bois.',
    'Le maire coupe dans la foule.',
    'Le bateau est mis à sec.',
    "L'usine vaut le détour.",
    'Le train pose 5 millions de voyageurs.',
    'Le client ne reçoit rien.',
    'Le radar ne voit rien.',
    'Moins de moyens de transport passent par la vallée.',
    'Le compteur reste à son niveau de 2015.',
    "Le lac est au même niveau qu'en 2011.",
    'Le plombier rouvre le robinet de la cuve.',
    "L'équipe se retire du terrain.",
    'Le nom est rayé de la liste des invités.',
    'Le maire ouvre les vannes du barrage.',
    'Le chef a pris le compte.',
    'Un double tarif est affiché.',
  ])('%s', text => expect(read(text)).toEqual([]))
})

describe('left out of a sum, without a number', () =>
  table([
    [
      "La Région accorde une avance de 1,1 million d'euros, à l'exclusion de toute aide aux machines.",
      [
        ["1,1 million d'euros", 1100000],
        ["à l'exclusion de toute aide", 'exclusion'],
      ],
    ],
    ["Tous les salariés, à l'exception des cadres, sont là.", []],
    [
      "Les crédits d'Etat qui financent les projets ne sont pas compris dans ce total.",
      [['ne sont pas compris dans ce total', 'exclusion']],
    ],
    ['Les intérimaires ne sont pas compris dans ce total.', []],
    ["Les dépenses de fonctionnement n'y sont plus admises.", [["n'y sont plus admises", 'exclusion']]],
    ["Les visiteurs n'y sont plus admis.", []],
    ['La région ne finance plus les thèses.', [['ne finance plus', 'exclusion']]],
    ['Le FUI ne paiera plus les études amont.', [['ne paiera plus', 'exclusion']]],
    ['La direction ne paie plus ses fournisseurs.', []],
    ['La mairie ne soutiendra plus son équipe.', []],
  ]))

describe('purses by a part less or more', () =>
  table([
    ["L'appel à projets sera doté d'un quart de moins.", [['un quart de moins', 'change']]],
    ["L'enveloppe compte un tiers de plus.", [['un tiers de plus', 'change']]],
    ["L'atelier produira un tiers de moins.", []],
    ['Les équipes comptent un tiers de plus de femmes.', []],
  ]))

describe('schemes better or worse endowed', () =>
  table([
    ['Deux éditions ont retenu 22 dossiers. La nouvelle est mieux pourvue.', [['mieux pourvue', 'change']]],
    ['Le deuxième appel est moins bien doté.', [['moins bien doté', 'change']]],
    ['La ville est mieux dotée en crèches.', []],
    ['Le programme sera mieux doté en professeurs.', []],
    ['Les joueurs sont là. Le nouveau est mieux pourvu.', []],
  ]))

describe('an aid that goes on is a renewal', () =>
  table([
    ["L'Etat maintient son aide aux usines jusqu'en 2027.", []],
    ["L'Etat maintient le budget.", [['maintient le budget', 'change']]],
  ]))

test.each([
  ["La mairie aimerait savoir ce que deviendra la subvention de 1,6 million d'euros versée en 2009.", 'asserted'],
  ["La Région versera une subvention de 3 millions d'euros en 2017.", 'future'],
])('%s', (text, modality) =>
  expect(findBudget(analyse([text], article.published), article)[0]?.modality).toBe(modality),
)
