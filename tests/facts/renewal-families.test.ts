import { describe, expect, test } from 'vitest'
import { findRenewal } from '../../src/facts/renewal.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])

/** Core and outcome of each renewal. Published on 10 May 2016. */
const read = (text: string) =>
  findRenewal(analyse([text], article.published), article).map(({ core, data }) => [text.slice(...core), data.outcome])

type Row = [text: string, core: string, outcome: 'renewed' | 'ended' | 'postponed']

/** What must be found beside what looks like it and must not, by construction. */
const FAMILIES: Readonly<Record<string, { hits: Row[]; near: string[] }>> = {
  'kept up until an end, or with none': {
    hits: [
      ["Le forfait reste en place dans l'intervalle.", 'reste en place', 'renewed'],
      ['Le port garde son label.', 'garde', 'renewed'],
      [
        "L'Anjou maintient bel et bien jusqu'en 2018 son aide au fret.",
        "maintient bel et bien jusqu'en 2018",
        'renewed',
      ],
      ["Keolis reste délégataire jusqu'en 2024.", "reste délégataire jusqu'en 2024", 'renewed'],

      ["Londres maintient jusqu'en 2019 ses quotas d'importation.", "maintient jusqu'en 2019", 'renewed'],
      ["La ristourne est conservée jusqu'à nouvel ordre.", "est conservée jusqu'à nouvel ordre", 'renewed'],
      ["Le régime d'exception est étendu à l'année entière.", "est étendu à l'année entière", 'renewed'],
      ['La prime sera maintenue en 2017.', 'sera maintenue en 2017', 'renewed'],
      ['Le département maintient sa subvention.', 'maintient', 'renewed'],
      ["Les associés confirment leur accord jusqu'en 2020.", "confirment leur accord jusqu'en 2020", 'renewed'],
      ["Le permis reste en vigueur jusqu'au 3 juin.", "reste en vigueur jusqu'au 3 juin", 'renewed'],
      ['La Région maintient un an de plus son chèque.', 'maintient un an de plus', 'renewed'],
      ['La période de transition ne sera pas étendue.', 'ne sera pas étendue', 'ended'],
    ],
    near: [
      "Le programme s'étend sur cinq ans.",
      'Le remboursement est étalé sur trois ans.',
      "Le directeur reste en place jusqu'en juin.",
      'Le taux de chômage est maintenu à 8 %.',
      'La garantie du véhicule est étendue à sept ans.',
      "Le groupe maintient ses prévisions jusqu'à fin 2016.",
      'Le distributeur maintient ses tarifs.',
      'Le taux de marge est maintenu à 8 %.',
      "La pile tient jusqu'à trois jours.",
      'Le contrat dure trois ans.',
      "L'accord étend la mutuelle aux ouvriers.",
      "Le procès se poursuit jusqu'à jeudi.",
      "L'équipementier confirme ses objectifs jusqu'en 2020.",
    ],
  },
  'renewed as products, boards and vows are': {
    hits: [
      ['Le port a renouvelé la concession du terminal.', 'a renouvelé', 'renewed'],
      ['Le 3008 sera renouvelé pour trois ans.', 'sera renouvelé pour trois ans', 'renewed'],
    ],
    near: [
      "Renault renouvelle la Clio à l'automne.",
      'Le groupe a renouvelé son comité exécutif.',
      'Le ministre renouvelle son soutien à la filière.',
      'La A16 sera prolongée de douze kilomètres.',
      "Les délais de paiement s'allongent de dix jours.",
      'Le chauffeur a reconduit la voiture au dépôt.',
      'La direction pérennise 40 postes.',
    ],
  },
  'nouns that go on, are put off or end': {
    hits: [
      ["La levée de l'embargo soulage les éleveurs.", 'levée', 'ended'],
      ['Le plan de relance en prolongation', 'prolongation', 'renewed'],

      ['Les deux groupes ont signé un avenant de trois ans.', 'avenant de trois ans', 'renewed'],
      ['Le bail dont la ville a voté la prolongation expire en juin.', 'prolongation', 'renewed'],
      ['Les banques consentent un report de six mois.', 'report de six mois', 'postponed'],
      ['La pérennité du dispositif est assurée.', 'pérennité', 'renewed'],

      ["Le maintien de l'aide jusqu'en 2018 rassure.", "maintien de l'aide jusqu'en 2018", 'renewed'],
      ["L'extension pour deux ans du bail est signée.", 'extension pour deux ans', 'renewed'],
      ['Le report de la date limite au 3 juin étonne.', 'report de la date limite au 3 juin', 'postponed'],
      ['La résiliation du contrat coûte cher.', 'résiliation', 'ended'],
      ['La fin des quotas laitiers bouscule la filière.', 'fin', 'ended'],
      ["Fin de l'exonération pour les apprentis", 'Fin', 'ended'],
      ['Côté bourses, aucune reconduction.', 'reconduction', 'ended'],
      ['Pas de prolongation pour le bonus.', 'prolongation', 'ended'],
    ],
    near: [
      'La levée de fonds atteint 3 millions.',
      "L'avenant au contrat prévoit deux jours de télétravail.",
      'La pérennité de la société est assurée.',
      'La dénonciation de la loi par la CGT a surpris.',
      "L'extension du port coûtera 3 millions d'euros.",
      "L'extension du contrat à la maintenance a été signée.",
      "L'allongement des files d'attente agace.",
      'Le report de voix a joué.',
      'À la fin du contrat, le salarié part.',
      "À l'expiration du délai, l'usine fermera.",
      "La fin de l'année sera difficile.",
      'La suppression de 300 postes est annoncée.',
      'Le maintien à domicile est un marché.',
      'Le quartier, vitrine du renouvellement urbain, attire des artisans.',
    ],
  },
  'respites and extra time': {
    hits: [
      ["Bouclier tarifaire : jusqu'en juin", "jusqu'en juin", 'renewed'],
      ['La filature décroche du rab.', 'rab', 'renewed'],

      ['Les échéances sont gelées six mois de plus.', 'sont gelées six mois de plus', 'renewed'],

      ['Le juge accorde un sursis à la tannerie.', 'sursis', 'renewed'],
      ['Les tisseurs décrochent un nouveau sursis.', 'sursis', 'renewed'],
      ["L'aciérie obtient un délai de grâce.", 'délai de grâce', 'renewed'],
      ['Nouveau répit pour les éleveurs', 'répit', 'renewed'],
      ["Chômage partiel : sursis jusqu'en juin", "sursis jusqu'en juin", 'renewed'],
      ['Remise carburant : encore deux mois', 'encore deux mois', 'renewed'],
      ['Deux ans de plus pour le fonds chaleur', 'Deux ans de plus', 'renewed'],
      ['La tranche tournera deux exercices de plus.', 'tournera deux exercices de plus', 'renewed'],
      ["L'atelier gagne un an.", 'gagne un an', 'renewed'],
    ],
    near: [
      "Candidatures : jusqu'au 30 juin",
      "L'usine vend de l'oxygène.",
      'Le chantier demandera six mois supplémentaires.',
      'La direction accorde trois jours supplémentaires de congé.',
      'Il y a encore deux ans, elle gagnait sa vie.',
      'Le chantier gagne six mois.',
      'Le gérant écope de six mois de prison avec sursis.',
      'Le groupe est en sursis.',
      'Le département vote une rallonge budgétaire.',
      'Le fournisseur accorde un délai de paiement de trente jours.',
      'Il reste encore deux mois aux équipes.',
      "L'usine tournera deux jours de plus par semaine.",
      'Le marché offre un répit aux aciéristes.',
    ],
  },
  'periods that come again': {
    hits: [
      ["L'État dit oui à une deuxième période de cinq ans pour le label.", 'deuxième période de cinq ans', 'renewed'],
      ['Pas de troisième saison pour la pépinière', 'troisième saison', 'ended'],
      ['Le pôle entame un second mandat de quatre ans.', 'second mandat de quatre ans', 'renewed'],
    ],
    near: [
      'La seconde phase des travaux durera trois ans.',
      'La deuxième saison de la série sera tournée à Lille.',
      'Une seconde vie pour les batteries',
      "Le groupe ouvre un nouveau cycle d'investissement de cinq ans.",
      'Le maire brigue un deuxième mandat.',
    ],
  },
  'there to stay': {
    hits: [
      ['Elle a signé un bail de trois ans, renouvelable une fois.', 'renouvelable', 'renewed'],
      ['Le contrat, reconductible une fois, porte sur cinq ans.', 'reconductible', 'renewed'],

      ["L'exonération, aujourd'hui caduque, coûtait cher.", "aujourd'hui caduque", 'ended'],

      ['La mission, désormais pérenne, recrute.', 'désormais pérenne', 'renewed'],
      ['Le guichet devient permanent.', 'devient permanent', 'renewed'],
      ["Le Parlement a rendu permanent le crédit d'impôt.", 'a rendu permanent', 'renewed'],
    ],
    near: [
      'Les énergies renouvelables deux fois moins chères séduisent.',
      "Le sommet de l'Union a tenu jusqu'à minuit.",
      "L'emploi pérenne reste la norme.",
      "Le modèle n'est pas pérenne.",
      'La ville cherche un site permanent.',
    ],
  },
  'figures of speech': {
    hits: [
      ["La convention n'a pas trouvé de successeur.", "n'a pas trouvé de successeur", 'ended'],
      ['La prime ne reviendra pas.', 'ne reviendra pas', 'ended'],
      ['Les verriers en reprennent pour cinq ans.', 'reprennent pour cinq ans', 'renewed'],
      ['Le dispositif passera le cap de 2020.', 'passera le cap de 2020', 'renewed'],
      ['La ville met, sans surprise, fin au contrat.', 'met, sans surprise, fin', 'ended'],
      ['Exit la prime à la cuve', 'Exit', 'ended'],
      ["L'aide est de retour.", 'est de retour', 'renewed'],
      ['Le dispositif reprend en septembre.', 'reprend', 'renewed'],

      ['La ville tire un trait sur la convention.', 'tire un trait', 'ended'],
      ['Bercy sonne le glas du bonus.', 'sonne le glas', 'ended'],
      ["C'en est fini du tarif vert.", "C'en est fini", 'ended'],
      ["Prime à l'embauche : c'est fini", "c'est fini", 'ended'],
      ['Contrats aidés : clap de fin', 'clap de fin', 'ended'],
      ['Le pacte est devenu caduc.', 'est devenu caduc', 'ended'],
      ['Le chèque vit ses derniers jours.', 'vit ses derniers jours', 'ended'],
      ["L'aide n'est plus versée.", "n'est plus versée", 'ended'],
      ["Le contrat, c'est reparti pour trois ans.", 'est reparti pour trois ans', 'renewed'],
      ["Le barrage a vu sa concession filer jusqu'en 2040.", "a vu sa concession filer jusqu'en 2040", 'renewed'],
      ['Le port laisse expirer la licence.', 'expirer', 'ended'],
    ],
    near: [
      'Le groupe passe le cap de dix ans.',
      "Le patron a rendu l'âme en 1950.",
      "La CGT dénonce l'accord.",
      'Le contrat a fini par être signé.',
      "Le dispositif ne cesse d'évoluer.",
      'Les commandes tombent à 300 en juin.',
      "C'est fini pour Mory.",
      'La croissance est de retour.',
      'Le programme reprend les idées du rapport.',
      'Le guichet ferme à 18 heures.',
      'Le projet est tombé à l’eau.',
      'La société a tourné la page du charbon.',
      "C'est fini pour ce soir.",
      "L'usine repart pour une bonne année.",
      'Elle a tiré le rideau en 2012.',
      "Le directeur n'a pas trouvé de successeur.",
      "L'entreprise ne reviendra pas.",
    ],
  },
  'put off': {
    hits: [
      ['Le programme glisse de six mois.', 'glisse de six mois', 'postponed'],
      ["L'enquête publique glissera à l'automne.", "glissera à l'automne", 'postponed'],
      ["Le plan de soutien est repoussé d'un an.", "est repoussé d'un an", 'postponed'],

      ["L'entrée en vigueur de la réforme est reportée d'un an.", "est reportée d'un an", 'postponed'],
      ["Les candidats ont finalement jusqu'au 15 juin.", "ont finalement jusqu'au 15 juin", 'postponed'],
    ],
    near: [
      'Les aides reculent en 2015.',
      'Les commandes reculent de 12 % en un an.',
      'La sortie du nouveau modèle est repoussée à 2017.',
      'Le lancement du satellite a été reporté au 12 juin.',
      "L'audience est renvoyée au 14 juin.",
    ],
  },
  'the verb understood, or after its participle': {
    hits: [
      ["Reconductible une fois, la convention l'a été en mai.", "l'a été", 'renewed'],
      ["Maintenu jusqu'au 31 mai par arrêté, le remboursement profite.", "Maintenu jusqu'au 31 mai", 'renewed'],
      ['Une fois le bail renouvelé, elle embauchera.', 'renouvelé', 'renewed'],
    ],
    near: ["Il voulait être élu ; il l'a été.", "Élu en mai, le maire l'a été de peu."],
  },
}

for (const [name, { hits, near }] of Object.entries(FAMILIES))
  describe(name, () => {
    test.each(hits)('%s', (text, core, outcome) => expect(read(text)).toContainEqual([core, outcome]))
    test.each(near)('%s', text => expect(read(text)).toEqual([]))
  })

describe('attributes', () => {
  const find = (text: string) => findRenewal(analyse([text], article.published), article)
  test('« la même durée » is the one stated before', () => {
    expect(find('Le fonds, créé pour un an, est renouvelé pour la même durée.')[0]?.data.duration).toBe('P1Y')
  })
  test('what is refused is denied', () => {
    const [fact] = find('La ville refuse de proroger le bail.')
    expect([fact?.negated, fact?.data.outcome]).toEqual([true, 'ended'])
  })
  test('what does not end goes on', () => {
    const [fact] = find("Le contrat n'a pas été dénoncé.")
    expect([fact?.negated, fact?.data.outcome]).toEqual([true, 'renewed'])
  })
  test('what is not ruled out is not denied', () => {
    expect(find("La ville n'exclut pas de proroger le bail.")[0]?.negated).toBe(false)
  })
  test('a renewal taken for granted is asserted', () => {
    expect(find("Sans la prolongation de l'aide, l'usine aurait fermé.")[0]?.modality).toBe('asserted')
  })
  test('what was not wished has not been done', () => {
    const [fact] = find("Le syndicat n'a pas souhaité proroger le bail.")
    expect([fact?.negated, fact?.modality]).toEqual([true, 'asserted'])
  })
  test('« maintenue en 2017 » lasts to the end of the year', () => {
    expect(find('La prime sera maintenue en 2017.')[0]?.data.until).toBe('2017-12-31')
  })
})
