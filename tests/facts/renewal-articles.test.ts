import { describe, expect, test } from 'vitest'
import { terms } from './renewal-table.ts'

type Row = [text: string, ...found: [core: string, outcome: 'renewed' | 'ended' | 'postponed', term: string | null][]]

/** What whole articles say beside what looks like it, by construction. */
const FAMILIES: Readonly<Record<string, { hits: Row[]; near: string[] }>> = {
  'put off, with the new date or how much later': {
    hits: [
      [
        'La pose du toit, prévue en juin, est décalée à la mi-août.',
        ['est décalée à la mi-août', 'postponed', '2016-08-20'],
      ],
      ['Le comité de suivi est reporté au 3 juin.', ['est reporté au 3 juin', 'postponed', '2016-06-03']],
      [
        "L'agence a repoussé au 1er juillet la hausse de la redevance.",
        ['a repoussé au 1er juillet', 'postponed', '2016-07-01'],
      ],
      ['La livraison des cuves glisse de six mois.', ['glisse de six mois', 'postponed', 'P6M']],
      ['La mise en service est retardée de deux ans.', ['est retardée de deux ans', 'postponed', 'P2Y']],
      ["Le raccordement est ajourné jusqu'en 2018.", ["est ajourné jusqu'en 2018", 'postponed', '2018-12-31']],
      ["Soulagement des meuniers : report d'un an de l'étiquetage.", ["report d'un an", 'postponed', 'P1Y']],
    ],
    near: [
      'Les clients reportent leurs achats sur le modèle voisin.',
      "Le conseil a repoussé en mars l'offre de son rival.",
      'Le tribunal a renvoyé le procès au 28 septembre.',
      "L'athlète repousse ses limites à chaque course.",
      'Le train a été retardé de deux heures.',
      'Remise des dossiers le 19 juin.',
      'Le groupe a remis à plus tard le recrutement de six monteurs.',
      'Les maçons ont décalé la cloison de deux mètres.',
    ],
  },
  'more than a first term': {
    hits: [
      ["Le permis court désormais jusqu'en 2023.", ["court désormais jusqu'en 2023", 'renewed', '2023-12-31']],
      [
        "Le régime, qui arrivait à échéance cet été, courra jusqu'en 2018.",
        ["courra jusqu'en 2018", 'renewed', '2018-12-31'],
      ],
      ['Sa ligne de nuit est maintenue pour un an.', ['est maintenue pour un an', 'renewed', 'P1Y']],
      ['La remise sera maintenue au moins deux ans.', ['sera maintenue au moins deux ans', 'renewed', 'P2Y']],
      [
        'La charte restera en vigueur six mois supplémentaires.',
        ['restera en vigueur six mois supplémentaires', 'renewed', 'P6M'],
      ],
    ],
    near: [
      "Signé en mai, le marché court jusqu'en 2029.",
      "Leur licence court quant à elle jusqu'en 2019.",
      "L'OPA court jusqu'au 3 juin.",
      "La grille s'appliquera jusqu'à la fin de 2018.",
      "Le contrat de gaz garantit un prix fixe jusqu'en 2019.",
      'Le taux est maintenu à 2 % pour trois ans.',
      'La température est maintenue pendant deux jours.',
      "Le chantier dure jusqu'en 2018.",
    ],
  },
  'sites and activities that go on': {
    hits: [
      [
        "La cokerie restera en activité jusqu'à fin 2018.",
        ["restera en activité jusqu'à fin 2018", 'renewed', '2018-12-31'],
      ],
      ["L'aciérie tournera jusqu'en 2019.", ["tournera jusqu'en 2019", 'renewed', '2019-12-31']],
      ['Le dépôt a deux ans de répit.', ['a deux ans de répit', 'renewed', 'P2Y']],
      ["Les teinturiers ont deux ans de plus pour s'équiper.", ['ont deux ans de plus', 'renewed', 'P2Y']],
      ['Encore un an pour les quotas', ['Encore un an', 'renewed', 'P1Y']],
      ["L'enquête est prolongée jusqu'au 15 juin.", ["est prolongée jusqu'au 15 juin", 'renewed', '2016-06-15']],
      ['Les échéances sont gelées jusqu’au 3 juin.', ['sont gelées jusqu’au 3 juin', 'postponed', '2016-06-03']],
    ],
    near: [
      'La boutique restera ouverte jusqu’à 20 heures.',
      "Le moteur tournera jusqu'en 2019.",
      "L'usine tournera à plein jusqu'en juin.",
      "Le maire a prolongé ses vacances d'une semaine.",
      'Le délai de livraison passe de six à huit semaines.',
    ],
  },
  'titles lost, schemes that lapse': {
    hits: [
      ['La taxe est maintenue, la prime supprimée.', ['supprimée', 'ended', null]],
      ["Tant que le bail n'est pas renouvelé, rien ne bouge.", ["n'est pas renouvelé", 'ended', null]],
      [
        "L'ancien barème n'est plus en vigueur, le régime n'est plus applicable.",
        ["n'est plus applicable", 'ended', null],
      ],
      ["L'institut perd son agrément au 1er juillet.", ['perd son agrément au 1er juillet', 'ended', '2016-07-01']],
      ['La préfecture lui a retiré sa licence.', ['a retiré', 'ended', null]],
      ['Le fonds meurt avec le canton.', ['meurt', 'ended', null]],
      ['La prime cède la place à un prêt.', ['cède la place', 'ended', null]],
      ['Le guichet est mis en sommeil.', ['est mis en sommeil', 'ended', null]],
      ['Le bonus ne sera pas rétabli.', ['ne sera pas rétabli', 'ended', null]],
      [
        "La coopérative n'a pas obtenu de nouvelle autorisation.",
        ["n'a pas obtenu de nouvelle autorisation", 'ended', null],
      ],
    ],
    near: [
      'Le groupe perd son directeur.',
      'Le cheval saute la haie.',
      'Elle a deux ans de plus que lui.',
      'Le port conserve un contrat avec Airbus.',
      'Les postes sont maintenus pour trois ans.',
      'La société a perdu un contrat de 3 millions.',
      "L'ouvrier retire son casque.",
      "La vis européenne finira au musée avant l'aide.",
      "La mission de la sonde s'achève en beauté.",
      'La convention nationale se termine dimanche.',
      "Le programme télévisé s'arrête en juin.",
      'La prime de rentrée tombera le 15 août.',
      'Le dépôt des plis est clos vendredi.',
      'Un appel à projets sera clos vendredi.',
      "« S'ils tirent le rideau à Vire, nous partons. »",
    ],
  },
  'back, or once more': {
    hits: [
      ["Le Sénat rétablit jusqu'en 2018 la prime au bois.", ["rétablit jusqu'en 2018", 'renewed', '2018-12-31']],
      ['Le guichet Etabli, clos en mars, rouvrira en septembre.', ['rouvrira', 'renewed', null]],
      ["La troisième tranche sera suivie d'une quatrième.", ["sera suivie d'une quatrième", 'renewed', null]],
      ['Le dispositif tient bon.', ['tient bon', 'renewed', null]],
      ['Le moratoire gagne soixante jours.', ['gagne soixante jours', 'renewed', 'P60D']],
      ['Le chèque remet ça pour une troisième année.', ['remet ça pour une troisième année', 'renewed', 'P1Y']],
      ['La Région reconduit telle quelle son aide.', ['reconduit', 'renewed', null]],
      [
        'Le conseil a reconduit la direction pour trois ans.',
        ['a reconduit la direction pour trois ans', 'renewed', 'P3Y'],
      ],
      ['Ils ont voté la reconduction de la grève.', ['reconduction', 'renewed', null]],
      ['Le hall est loué un an, durée renouvelable une fois.', ['renouvelable', 'renewed', null]],
    ],
    near: [
      "L'entreprise tient bon.",
      'Le courant a été rétabli en juin.',
      "Le contrat sera suivi d'une embauche.",
      "L'usine souffle ses vingt bougies.",
      'Le fonds Ardenne Relance a son siège à Givet.',
      'Un plafond de revenus limite cette prime.',
      "Le canal du Nord prolonge celui de l'Oise jusqu'à la mer.",
      "Les gardes ont reconduit le visiteur jusqu'à la porte.",
      'La société émet des obligations renouvelables.',
    ],
  },
}

describe.each(Object.entries(FAMILIES))('%s', (_, { hits, near }) => {
  test.each(hits)('%s', (text, ...found) => expect(terms(text)).toEqual(found))
  test.each(near)('%s', text => expect(terms(text)).toEqual([]))
})
