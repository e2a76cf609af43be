/** Words of money, by what they say about a sum. Nouns and adjectives in the singular, verbs as lemmas. */
import type { Token } from '../../french/types.ts'
import type { BudgetRole } from '../types.ts'
import { family, nouns } from '../words.ts'

const fold = (form: string) => (form.length > 3 ? form.replace(/[sx]$/, '') : form)

/** Nouns that name money, by role; `-` where the role stays open. */
const NOUNS =
  'turnover:chiffre ca vente revenu recette|loss:perte déficit dette passif ardoise trou|fundraising:levée tour|aid:aide subvention chèque prêt avance crédit garantie bonus prime soutien cofinancement|envelope:enveloppe budget dotation fonds financement cagnotte réserve tranche|contract:contrat commande montant transaction rachat valeur|cost:coût surcoût prix tarif facture devis ticket salaire loyer indemnité note remise rabais ristourne taxe surtaxe impôt tva cotisation rémunération cours amende|investment:investissement dépense mise|-:marge bénéfice résultat profit somme emprunt dividende trésorerie capital solde reliquat euro dollar franc rallonge acompte provision caution participation quote-part contribution paiement versement règlement indemnisation dédommagement pénalité excédent liquidité créance impayé arriéré apport manne pactole valorisation capitalisation pénalité addition smic redevance honoraire salariale douane manque intéressement abondement'
/** Verbs and givers that tell the role of a sum but are no money. */
const CUES =
  'turnover:facturer vendre activité|loss:perdre brûler|fundraising:lever réunir|aid:soutenir subventionner octroyer accorder allouer débloquer abonder verser cofinancer rembourser région etat état feder fui fdes bpifrance ademe|envelope:doter mécanisme guichet mission flécher réserver plan programme inscrire|contract:marché carnet acheter racheter céder cession acquérir achat acquisition|cost:coûter payer chiffrer estimer évaluer deviser engloutir provisionner|investment:investir injecter débourser consacrer engager mobiliser dépenser apporter financer miser placer'

const read = (table: string) =>
  table.split('|').flatMap(row => {
    const [role, words] = row.split(':') as [string, string]
    return words.split(' ').map(word => [fold(word), role === '-' ? null : (role as BudgetRole)] as const)
  })
const names = new Map(read(NOUNS))
const cues = new Map(read(CUES))

/** « écocontribution », « éco-taxe » */
const plain = (form: string) => fold(form.replace(/^éco-?/, ''))

/** Whether a noun names money: a percentage of it is one of money, and a million beside it too. */
export const isMoneyNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((names.has(plain(token.form)) && token.form !== 'capital') || /^(?:charges|capitaux)$/.test(token.form))
/** Whether a token speaks of money at all: its nouns, the verbs of paying and giving. */
export const isMoneyWord = (token: Token): boolean =>
  names.has(fold(token.form)) || isPurse(token) || token.verbs.some(({ lemma }) => cues.has(lemma))
/** What a token says a sum is for; null when nothing. */
export function roleOf(token: Token | undefined): BudgetRole | null {
  if (!token) return null
  const noun = fold(token.form)
  const verb = token.verbs.find(({ lemma }) => cues.has(lemma))
  return names.get(noun) ?? cues.get(noun) ?? (verb && cues.get(verb.lemma)) ?? null
}

const PURSES = nouns('fonds guichet soutien mise pot trésorerie fui feder fdes pia')
const CHANGING = nouns(
  'enveloppe budget dotation crédit financement aide subvention cagnotte prime bonus allocation investissement dépense recette manne',
)
const isIn = (token: Token | undefined, set: ReadonlySet<string>) => token !== undefined && set.has(fold(token.form))
/** Purses whose change is news by itself; « fonds », « guichet » and « soutien » have other lives. */
export const isChangingPurse = (token: Token | undefined): boolean => isIn(token, CHANGING)
/** What a public or private purse is called: comparisons and exclusions must be about one of these. */
export const isPurse = (token: Token | undefined): boolean => isIn(token, CHANGING) || isIn(token, PURSES)

const COSTS = nouns('coût facture devis addition recette montant dette loyer tarif prix surcoût')
const SALES = nouns('vente dépense somme chiffre bénéfice ardoise déficit')
/** What is news when it doubles. */
export const isCostOrPurse = (token: Token | undefined): boolean => isIn(token, COSTS) || isIn(token, CHANGING)

/** What half or a third of is a sum. */
export const isShared = (token: Token | undefined): boolean =>
  isPurse(token) || isIn(token, COSTS) || isIn(token, SALES)

/** « quart », « tiers », « sixième »: parts of a whole. */
const FRACTIONS = nouns(
  'moitié tiers quart cinquième sixième septième huitième neuvième dixième douzième quinzième vingtième centième',
)
export const isFraction = (token: Token | undefined): boolean => isIn(token, FRACTIONS)

/** Nouns a percentage of which is not one of money, though money may stand further off. */
export const UNSHARED = nouns(
  'capacité production effectif volume émission insertion marché croissance cadence consommation trafic voix emploi salarié part action bourse énergie poids rendement produit population inflation température capital participation électricité poste surface export rythme chômage client demande erreur sondage',
)

/** Changes of a purse, in either direction; as stems where no verb table needs them. */
export const CHANGES = family(
  'geler réduire diminuer baisser plafonner suspendre bloquer doubler tripler augmenter supprimer limiter alourdir alléger maintenir relever annuler disparaître rétrécir maigrir dégonfler regonfler doper',
)
/** What befalls a fund too: « le fonds sort laminé ». */
export const STRONG_STEMS = 'laminé siphonné étrillé grignoté écorné cisaillé asséché raboté'.split(' ')
export const CHANGE_STEMS =
  'explos dérap tari flamb évapor sanctuaris épuisé rabot amput sabr rogn gonfl dégel fond sacrifi ponctionn rallong étoff'.split(
    ' ',
  )
/** Nouns of change: « gel des crédits ». */
export const CHANGE_NOUNS = nouns(
  'gel dégel coupe rabot amputation doublement triplement gonflement baisse hausse réduction diminution augmentation ponction suppression plafonnement maintien',
)
