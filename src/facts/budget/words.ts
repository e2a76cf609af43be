/** Words of money, by what they say about a sum. Nouns and adjectives in the singular, verbs as lemmas. */
import type { BudgetRole } from '../types.ts'
import { family, nouns } from '../words.ts'

/** What a public or private purse is called: comparisons and changes without a number must be about one of these. */
export const PURSES = nouns(
  'enveloppe budget dotation crédit fonds financement aide subvention cagnotte guichet mise soutien prime bonus allocation subside concours abondement rallonge pot trésorerie fui feder fdes pia investissement dépense',
)

/** Purses whose change is news by itself; « fonds », « guichet », « soutien » and « concours » have other lives. */
export const CHANGING_PURSES = nouns(
  'enveloppe budget dotation crédit financement aide subvention cagnotte prime bonus allocation abondement investissement dépense subside',
)

/** Words that make a bare million money. */
export const MONEY = nouns(
  "euro dollar franc ca vente recette chiffre-d'affaires perte bénéfice déficit dette passif facture coût montant ticket capital trésorerie levée tour-de-table emprunt prêt avance garantie impôt taxe commande contrat transaction rachat réserve loi solde reliquat reste somme addition note chèque dividende pénalité économie marge profit résultat prix valeur devis rançon tranche versement cofinancement",
)

/** Nouns a percentage of which is a percentage of money. */
export const SHARED = nouns(
  "budget dépense coût surcoût prix tarif cours salaire rémunération facture crédit enveloppe dotation subvention aide remise rabais ristourne marge bénéfice résultat perte investissement financement montant tva taxe impôt loyer dette recette revenu vente chiffre ca affaires trésorerie passif prime prêt taux-d'aide cofinancement somme commande dividende cotisation emprunt devis abondement bonus indemnité intérêt fonds rachat transaction tarifaire ebitda profit déficit mise assiette allègement avance",
)

/** Nouns a percentage of which is none, nearer than the above. */
export const UNSHARED = nouns(
  'capacité production effectif volume émission insertion marché croissance cadence consommation trafic voix emploi salarié part action titre bourse énergie poids rendement produit immatriculation livraison population inflation pib température capital participation électricité main-d’œuvre personnel poste surface export exportation activité rythme recul chômage usine ménage client demande',
)

const roles = new Map<string, BudgetRole>()
const roleOf = (role: BudgetRole, words: string) => {
  for (const word of words.split(' ')) roles.set(word, role)
}
roleOf('turnover', 'chiffre ca vente revenu recette activité facturer vendre')
roleOf('loss', 'perte déficit trou perdre passif dette ardoise brûler')
roleOf('fundraising', 'lever levée tour amorçage augmentation série réunir')
roleOf(
  'aid',
  'aide subvention prêt avance crédit garantie soutenir subventionner octroyer accorder allouer débloquer abonder verser cofinancer soutien feder fui fdes bpi bpifrance ademe pia cir cice région etat état prime bonus conseil rembourser dotation-jeunes',
)
roleOf(
  'envelope',
  'enveloppe budget dotation fonds doter réserve cagnotte ligne mécanisme guichet mission flécher réserver plan programme inscrire',
)
roleOf('contract', 'contrat commande marché carnet montant transaction rachat racheter céder cession acquérir reprise')
roleOf(
  'cost',
  'coûter coût prix facture devis deviser ticket salaire loyer amende indemnité payer note addition chiffrer estimer évaluer toucher surcoût tarif',
)
roleOf(
  'investment',
  'investir injecter débourser consacrer engager mobiliser investissement mettre dépenser apporter financer miser placer ajouter amener',
)

/** Role that a noun in the singular or a lemma gives to a sum, by spelling. */
export const ROLES: ReadonlyMap<string, BudgetRole> = roles

/** Verbs by which a sum passes from one value to another. */
export const PASSING = family(
  'passer grimper monter porter tomber descendre baisser augmenter réduire relever ramener chuter bondir reculer gonfler croître progresser revenir fondre diminuer élever ramener',
)
/** Verbs that change a purse, in either direction. */
export const CHANGES = family(
  'raboter amputer geler réduire diminuer baisser plafonner suspendre bloquer doubler tripler quadrupler augmenter grimper supprimer fondre limiter alourdir alléger maintenir relever chuter dégeler rallonger étoffer annuler sanctuariser renforcer',
)
/** Stems of change that no verb table needs to list. */
export const CHANGE_STEMS = [
  'rabot',
  'amput',
  'sabr',
  'rogn',
  'gonfl',
  'dégel',
  'dégonfl',
  'fond',
  'sanctuaris',
  'sacrifi',
  'siphonn',
  'rallong',
  'étoff',
  'écrêt',
  'ponctionn',
]
/** Nouns of change: « gel des crédits ». */
export const CHANGE_NOUNS = nouns(
  'gel dégel coupe rabot amputation doublement triplement quadruplement gonflement baisse hausse réduction diminution augmentation ponction suppression plafonnement maintien',
)
/** What is in a purse or out of it. */
export const INCLUSIONS = family(
  'inclure comprendre intégrer financer abonder couvrir figurer cofinancer subventionner rembourser',
)
export const INCLUSION_WORDS = new Set(
  'inclus incluse incluses compris comprise comprises éligible éligibles'.split(' '),
)
