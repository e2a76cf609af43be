import { describe, expect, test } from 'vitest'
import { findRenewal } from '../../src/facts/renewal.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])

const read = (text: string) => {
  const found = findRenewal(analyse([text], article.published), article)
  return found.map(({ core, data }) => [text.slice(...core), data.outcome])
}

describe('seasons, light verbs, what goes on being done, terms that move', () => {
  test.each([
    ['La centrale pourra tourner deux hivers de plus.', 'pourra tourner deux hivers de plus', 'renewed'],
    ['La coentreprise est dissoute.', 'est dissoute', 'ended'],
    ["Le mandat du président est prolongé jusqu'à l'été.", "est prolongé jusqu'à l'été", 'renewed'],
    [
      "Le constructeur continuera à fournir la boîte de vitesses jusqu'en 2030.",
      "continuera à fournir la boîte de vitesses jusqu'en 2030",
      'renewed',
    ],
    [
      "L'expérimentation fait l'objet d'une prolongation d'un an.",
      "fait l'objet d'une prolongation d'un an",
      'renewed',
    ],
    ["L'aide à l'embauche tire à sa fin.", 'tire à sa fin', 'ended'],
    ['La Commission a levé les droits antidumping.', 'a levé', 'ended'],
    ["Le gel des embauches est prolongé jusqu'à l'été.", "est prolongé jusqu'à l'été", 'renewed'],
    [
      "La centrale continuera à brûler du charbon jusqu'en mars 2024.",
      "continuera à brûler du charbon jusqu'en mars 2024",
      'renewed',
    ],
    ['La période de souscription a été étendue au 30 juin.', 'a été étendue au 30 juin', 'renewed'],
    ['Une nouvelle prolongation a été demandée au juge.', 'prolongation', 'renewed'],
    ['La niche fiscale est rabotée puis supprimée.', 'est rabotée puis supprimée', 'ended'],
    ["Le pacte régional, qui aurait dû s'éteindre en juin, vivra un été de plus.", 'vivra un été de plus', 'renewed'],
    ["Le bail de la halle court jusqu'en 2031 au lieu de 2026.", "court jusqu'en 2031", 'renewed'],
    ["La réforme de l'assurance attendra l'automne.", "attendra l'automne", 'postponed'],
  ])('%s', (text, core, outcome) => expect(read(text)).toEqual([[core, outcome]]))
})

describe('lengths', () => {
  test.each([
    ['La concession est prolongée de deux ans et quatre mois.', 'P28M'],
    ["La fermeture de l'usine est reportée d'au moins un an.", 'P1Y'],
    ['La durée du plan sera étendue de six à dix ans.', 'P10Y'],
  ])('%s', (text, duration) =>
    expect(findRenewal(analyse([text], article.published), article).map(({ data }) => data.duration)).toEqual([
      duration,
    ]),
  )
})

describe('near misses', () => {
  test.each([
    "La salle de pause a été rénovée et l'éclairage renouvelé.",
    "L'air de l'atelier est renouvelé quatre fois par heure.",
    "Le tunnel sera prolongé de 300 mètres vers l'est.",
    'Le vernis prolonge la tenue de la couleur.',
    'Le montage se termine par un contrôle.',
    'La bande est arrêtée toutes les deux heures.',
    'Les bénéfices ont été reportés à nouveau.',
    'La fusée a été reportée au pas de tir.',
    'La région a signé un accord-cadre.',
    "L'accord prévoit une prime de 500 euros.",
    'Le programme de lavage dure trois heures.',
    'La période la plus chaude est juillet.',
    'La campagne de betteraves se terminera en janvier.',
    "La réunion s'est prolongée jusqu'à minuit.",
    "L'arrêt de la ligne a coûté cher.",
    'La suppression de la bavure est automatique.',
    "La canicule s'est étendue à tout le pays.",
    'La production est maintenue à son niveau.',
    'La pièce est maintenue par deux brides.',
    'Les délais de paiement sont de soixante jours.',
    "L'usine a obtenu un prêt garanti.",
    'Le salon fermera ses portes dimanche.',
    "Le dispositif de freinage a été abandonné au profit d'un système électrique.",
    "Le contrat de confiance entre la marque et ses clients s'étiole.",
    "L'exposition est ouverte jusqu'au 12 mai.",
    'Le minerai sera exploité pendant trente ans.',
    'Son engagement pour la formation est reconnu.',
    "Il continue de travailler jusqu'à 18 heures.",
    'Les équipes de nuit travaillent deux heures de plus.',
    'Les sanctions visent les aciers russes.',
    "L'arrêt de bus a été déplacé.",
    'Le réseau de chaleur est étendu à trois quartiers.',
    'La ligne de métro arrive à son terminus.',
    "L'échéance électorale inquiète les patrons.",
    'Le groupe poursuit ses investissements.',
    "L'alliage a été abandonné au profit du titane.",
    'Deux postes sont supprimés.',
    'Le permis de conduire a été retiré au chauffeur.',
    'La réunion est reportée.',
    'Le nombre de stagiaires est maintenu.',
    'Le dirigeant a été maintenu en garde à vue.',
    'La licence du club compte 300 membres.',
    "L'abonné a résilié.",
    "Le protocole d'essai a été suivi à la lettre.",
    'La machine a été arrêtée pour maintenance.',
    'Le chef a été renouvelé dans ses illusions.',
    "L'entreprise s'est renouvelée.",
    'Le contrat est passé de main en main.',
    'Le pacte régional a été signé en juin.',
    'La Région a remis les clés de la halle.',
    'Le dispositif couvre trois départements.',
    'La dernière année de collège est décisive.',
    'La livraison du premier avion est prévue en mars.',
    'Le chantier a pris un an de retard.',
    "L'assemblage dure trois mois de moins.",
    'La tempête a interrompu le chantier.',
    'Le fonds de commerce a été vendu.',
    "L'usine a été fermée au terme d'un long conflit.",
    "A la fin de son mandat, il a repris l'entreprise.",
    'Depuis la suppression de la taxe, les ventes remontent.',
  ])('%s', text => expect(read(text)).toEqual([]))
})
