/** Noun phrases that are a site, a firm or an activity. */

import { isUpper, latin } from '../../french/latin.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { isFirmAgain, isPlaceAgain } from './anaphora.ts'
import { isMaker } from './maker.ts'
import { isRailway } from './railway.ts'
import { isActivity, isBarred, isFirm, isMachine, isPlace } from './words.ts'

export type Sort = 'place' | 'machine' | 'firm' | 'activity' | 'name'

const END = /^(?:à|aux?|en|dans|pour|sur|par|avec|chez|qui|que|dont|où|et|[,(:;.])$/
/** Heads that only say how many: « la moitié de ses usines », « deux des ateliers », « des actifs des fonderies ». */
const PARTITIVE =
  /^(?:moitié|tiers|quart|partie|ensemble|plupart|totalité|l'un|l'une|actifs?|reste|plusieurs|majorité|contrôle|aucune?|une?|deux|trois|quatre|cinq|six)$/

const PRONOUN = /^(?:nous|vous|ils?|elles?|on|je|j'|tu|cela|ça)$/
const AGAIN = /^(?:l[ea]s?|l'|une?|s(?:es|on|a)|leurs?|ce(?:s|t|tte)?)$/
const BEFORE = /^(?:l'|tou(?:s|te|tes|t)|d(?:e|')|plus|comme|,|«)$/

/** What makes a noun of sites one where nobody works, right after it: « site internet », « ligne budgétaire ». */
const NO_PLACE: Readonly<Record<string, RegExp>> = {
  site: /^ (?:officiel|internet|web|marchand|d'enchères|de rencontre|de vente|de e-commerce)/,
  ligne:
    /^ (?:à grande|à haute|de (?:découvert|trésorerie|financement|liquidité|recherche|conduite|vêtement|produit|crédit|défense|mire|front|code|cosmétique|maquillage|soin|bus|train|tramway|métro|fuite|partage|fracture)|dure|éditor|rouge|budg|direct|polit|ferrov|aérien|tgv|téléph|électr|[a-h](?![a-zà-ÿ\d'])|[a-h\d]+ d[eu] (?:rer|métro|tram))/,
  base: /^ (?:de données|électoral|juridique|légale|de calcul|industrielle)/,
  usine: /^ à gaz/,
  collecte:
    /^ (?:de (?:fonds|dons|données|signatures|sang|vêtements|jouets|preuves|l'impôt|la taxe)|d(?:'|es )(?:information|donnée|impôt|fonds|taxe|don|signature|ordure))/,
  extraction: /^ (?:de|des) données/,
  centrale: /^ (?:d'achat|syndical)/,
  établissement: /^ (?:public|scolaire|de crédit|bancaire|financier|de santé)/,
  barrage: /^ (?:routier|filtrant|de police|d[eu] (?:tracteur|pneu|camion))/,
  agence: /^ (?:nationale|européenne|régionale|de notation|de presse|spatiale|française)/,
  unité: /^ (?:de mesure|syndical|national|de compte)/,
  bureau: /^ (?:exécutif|politique|de vote|national|du conseil)/,
  centre: /^ (?:de gravité|hospitalier|culturel|de loisirs|de vacances|d'intérêt)/,
  chaîne: /^ (?:de valeur|de télé|d'info|de blocs|du froid|d'approvisionnement|logistique|de restaurant|de magasin)/,
  mine: /^ (?:d'or |d'informations?)/,
  antenne: /^ (?:relais|téléph|5g|4g|de télé|parabol|satellit|radio|de réception|plate)/,
  comptoir: /^ (?:de cuisine|d'accueil|en )/,
  puits: /^ de (?:carbone|science|lumière)/,
  dépôt: latin(
    /^ (?:de |d'|du |des )(?:(?:la |l'|tout |toute |tous |nouve\p{L}+ |leurs? |s(?:es|on|a) ){0,3})(?:plainte|garantie|brevet|marque|gerbe|liste|offre|dossier|candidature|demande|déclaration|amendement|préavis|recours|requête|bilan)/u,
  ),
  boutique: /^ (?:en ligne|virtuel)/,
  magasin: /^ (?:en ligne|virtuel)/,
}

/** Whether the words that a token begins, lower case, are no place to work at: « site internet ». */
function isNoPlace({ form }: Token, words: string): boolean {
  const pattern = NO_PLACE[form] ?? NO_PLACE[form.replace(/[sx]$/, '')]
  return pattern?.test(words.slice(form.length)) ?? false
}

/** A platform is made of stone when its words say so, or when it has none: « de tri », « de Carling »; it is made of software otherwise. */
const SOFTWARE = latin(
  /^plate-?formes? (?:en ligne|web|internet|numérique|digitale|logicielle|juridique|d'(?!assemblage|essai|expédition)\p{Ll}|de (?!(?:tri|distribution|production|préparation|traitement|messagerie|démantèlement|fret|colis|béton|bois|matériau)s?(?!\p{L})|(?!partage|covoitur|parrain|sond|démarch)\p{L}+age(?!\p{L}))\p{Ll})/u,
)

/** « l'équipe de nuit » and « la salle blanche » are run and closed like lines; a team or a room is none. */
const SHIFT =
  /^équipes? (?:de (?:nuit|jour|week-end)|supplémentaire|du (?:soir|matin|week-end|samedi)|de fin de semaine|de suppléance|sur (?:deux|trois|quatre|cinq))/
const ROOM = /^salles? (?:blanches?|grises?|propres?|de (?:brassage|cuves|traite|découpe|tri))/

/** Works by two words: « la forme de radoub », « le parc éolien »; a form and a park are none. */
const WORKS =
  /^(?:formes? de (?:radoub|construction)|cales? (?:sèches?|de (?:construction|lancement|radoub))|fermes? (?:éoliennes?|solaires?|photovoltaïques?|de serveurs)|parcs? (?:éoliens?|solaires?|logistiques?|photovoltaïques?|à (?:bois|tôles|gommes|grumes|ferrailles|conteneurs))|outils? (?:de production|industriels?)|écoles? (?:de (?:production|soudure|couture|coupe|dentelle|[a-zà-ÿ]+erie|[a-zà-ÿ]+age)|d'usinage|d(?:u|es) (?:cuirs?|bois|verre|feu|textile|meuble|métal|fer|lin|métiers?)))(?![\wà-ÿ])/
/** « un centre d'usinage » is a machine tool: it is bought like one. */
const MACHINE_TOOL = /^centres? (?:d'usinage|de (?:tournage|fraisage|perçage|tournage-fraisage))(?![\wà-ÿ])/
const WORKS_HEAD = /^(?:forme|cale|ferme|parc|école|outil)s?$/

/** Whether a capital at a token tells nothing: it opens the text or a sentence. */
const opens = (tokens: readonly Token[], i: number) => i === 0 || /^[.!?…]$/.test(tokens[i - 1]!.form)
const COMMON = latin(
  /^(?:l[ae']?s?|une?|d[eu']s?|ce.*|s[ae]s?|son|leurs?|n[oô]tre|nos|tout.*|tous|rien|personne|chacune?|aucune?|certain.*|plusieurs|beaucoup|autant|reste|qui|que|quand|si|s'|on|ça|cela|moins|plus|mais|et|or|car|puis|ainsi|voilà|voici|où|dont|\p{L}*ment)$/u,
)
/** Governments go by their towns. */
const CAPITALS = /^(?:bercy|matignon|bruxelles|paris|washington|pékin|berlin|londres|madrid|rome|tokyo|moscou)$/
/** « Novachim avale Solvex »: a word that opens a sentence and has a verb right after it is a name. */
function isBare({ tokens }: TextBlock, i: number): boolean {
  const { form, kind, verbs } = tokens[i]!
  if (kind !== 'word' || verbs.length > 0 || CAPITALS.test(form) || COMMON.test(form)) return false
  const next = tokens[i + 1]
  return next !== undefined && next.kind === 'word' && next.verbs.some(v => v.tense !== 'infinitive')
}

function sortAt(block: TextBlock, i: number): Sort | null {
  const token = block.tokens[i]!
  const { form } = token
  if (/^centres?$/.test(form) && MACHINE_TOOL.test(block.norm.slice(token.start, token.start + 40).toLowerCase()))
    return 'machine'
  if (isPlace(token)) return 'place'
  const tail = /^(?:équipe|salle)s?$/.test(form) ? block.norm.slice(token.start, token.start + 40).toLowerCase() : ''
  const again =
    form === 'équipe' && /^(?:deuxième|seconde|troisième|quatrième|cinquième)$/.test(block.tokens[i - 1]?.form ?? '')
  // « Une des trois équipes sera supprimée »
  const counted = form === 'équipes' && /^(?:deux|trois|quatre|cinq|six)$/.test(block.tokens[i - 1]?.form ?? '')
  if (tail) return again || counted || SHIFT.test(tail) || ROOM.test(tail) ? 'place' : null
  if (WORKS_HEAD.test(form) && WORKS.test(block.norm.slice(token.start, token.start + 40).toLowerCase())) return 'place'
  if (isMachine(token)) return 'machine'
  // « la jeune pousse »
  if (/^pousses?$/.test(form) && /^jeunes?$/.test(block.tokens[i - 1]?.form ?? '')) return 'firm'
  if (isFirm(token) || isMaker(block, i)) return 'firm'
  // « Tissages Barthevin » is a firm's name.
  const named = isUpper(block.text[token.start]) && !opens(block.tokens, i)
  return isActivity(token) && !named ? 'activity' : null
}

/** Head of a noun phrase and what it is; null when it is neither site, firm, activity nor a name that is no person's. */
export function headAt(
  block: TextBlock,
  from: number,
  to: number,
): { readonly sort: Sort; readonly at: number } | null {
  const { tokens } = block
  if (isBarred(tokens, from)) return null
  if (isPlaceAgain(block, from)) return { sort: 'place', at: from }
  if (isFirmAgain(block, from)) return { sort: 'firm', at: from }
  let partitive = false
  let named = -1
  for (let i = from; i < to && i < from + 9; i++) {
    const token = tokens[i]!
    if (/^d(?:'|e|es|u)$/.test(token.form) && i > from) {
      if (!partitive) break
      partitive = false
      continue
    }
    if (END.test(token.form) || PRONOUN.test(token.form)) break
    // « la concurrence chinoise inquiète l'usine »: a second determiner begins another phrase.
    if (i > from && !partitive && AGAIN.test(token.form) && !BEFORE.test(tokens[i - 1]!.form)) break
    const words = block.norm.slice(token.start, token.start + 40)
    if (
      isRailway(block, i) ||
      isNoPlace(token, words.toLowerCase()) ||
      (/^plate/.test(token.form) && SOFTWARE.test(words))
    )
      return null
    // « 750 000 euros d'activité » is a sum.
    if (/^(?:euros?|€|millions?|milliards?)$/.test(token.form)) return null
    const sort = sortAt(block, i)
    if (sort) return { sort, at: i }
    // « une des usines » is of usines, « une série de cuves » of a series.
    if (
      (PARTITIVE.test(token.form) || token.kind === 'number') &&
      (!/^(?:une?|aucune?)$/.test(token.form) || /^d/.test(tokens[i + 1]?.form ?? ''))
    )
      partitive = true
    if (named < 0 && isUpper(block.text[token.start]) && (!opens(tokens, i) || isBare(block, i))) named = i
  }
  const person =
    named >= 0 &&
    block.mentions.some(m => m.type === 'person' && m.start <= tokens[named]!.start && tokens[named]!.start < m.end)
  return named < 0 || person ? null : { sort: 'name', at: named }
}

/** Head of the noun phrase at a span, and what it is. */
export const headOf = (block: TextBlock, span: Span) =>
  headAt(block, tokenFrom(block, span.start), tokenFrom(block, span.end))

/** Sort of the noun phrase at a span. */
export const sortOf = (block: TextBlock, span: Span | null): Sort | null => span && (headOf(block, span)?.sort ?? null)
