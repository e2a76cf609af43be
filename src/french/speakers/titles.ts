/** Marks that stand around no speech. */
import { canAct } from '../groups.ts'
import { isUpper, latin } from '../latin.ts'
import { finiteness } from '../predicates.ts'
import type { Quotation, Span, TextBlock } from '../types.ts'
import { firstToken, type Site } from './site.ts'

/** Nouns and participles before a title, a nickname, the name of a plan. */
const TITLED = latin(
  /(?:intitul|surnomm|baptis|appel|dénomm|nomm|labellis|estampill|rebaptis)\p{L}*(?: comme)? $|(?<!\p{L})(?:dite|dits|plan|programme|dispositif|volet|projet|projets|label|exposition|spectacle|album|émission|série|colloque|guide|campagne|loi|opération|marque|gamme|mission|slogan|concept|type|les|des|aux|le|la|pont|navire|parcours|charte|certification|formation|module|option|journées?|semaine|nuit|fête|forum|convention|festival|salon|concours|prix|trophée|challenge|application|logiciel|plateforme|site|association|collectif|fonds|paquebot|bateau|hall|bâtiment|salle|quartier|club|restaurant|enseigne|boutique|jeu|rubrique|norme|appel à projets|offre|pack|contrat|stage|atelier|espace|initiative|réseau) $/iu,
)
/** Works: what they are called may be a sentence. */
const WORK = latin(
  /(?<!\p{L})(?:intitul\p{L}*|surnomm\p{L}*|baptis\p{L}*|livre|film|rapport|revue|roman|chanson|hymne|article|chapitre|pièce|poème|toile|tableau|documentaire|podcast|magazine|journal|quotidien|hebdomadaire|blog|essai|ouvrage|recueil|bande dessinée|BD|téléfilm|court-métrage|tube|refrain|cantique|manuel|mémoire|thèse|étude|livret|brochure|tribune|dossier|comédie|drame|opéra|(?:projection|lecture|représentation|diffusion|reprise|avant-première|tournage|couverture|auteure?|réalisat\p{L}+) d(?:e|u))(?: \p{Ll}+)?,? $/iu,
)
/** « a chanté « Ne me quitte pas » »: the verb is followed by what is sung, shown, published. */
const PERFORMED = latin(
  /(?<!\p{L})(?:chant|enton|fredonn|interpr[èé]t|siffl|sifflot|jou|rejou|proje|diffus|reli|publi|sign|tourn|réalis|pein|expos|mont)\p{L}{0,6} $/iu,
)
/** « Dans « Les Temps modernes », Chaplin visse »: a work that the sentence opens with. */
const OPENING = /(?:^|[.!?] )(?:Dans|Avec|Depuis|De) $/
/** « la tour, qu'ils ont baptisée « la bougie » », « ont surnommé le four « la bête » », « Luc Bru, dit « Bob la Presse » » */
const NICKNAMED = latin(/, dite?s? $|(?:baptis|surnomm)\p{L}* (?:l[ae]s? |l'|leurs? |s(?:on|a|es) )?\p{L}+ $/u)
/** Things whose name may be in small letters. */
const NAMED_THING = latin(
  /(?<!\p{L})(?:espace|rubrique|catégorie|case|mode|bouton|onglet|label|mention|statut|bac|licence|master|BTS|CAP|forfait|pack|atelier|module|option|chèque|prime|journée|semaine|stage) $/u,
)
const WORDS = latin(/\p{L}[\p{L}\p{N}-]*/gu)
/** How many words a text has. */
export const words = (text: string): number => text.match(WORDS)?.length ?? 0

/** « la comédie « Les Trois Fondeurs » »: a noun and its name. */
const APPOSED = latin(/(?:^|[ (])(?:l[ae] |l'|une? |d[eu] |au |d'|s(?:on|a) |leur |cet(?:te)? |ce )(\p{Ll}{3,}) $/iu)
/** « Son école, « La Bobine », »: shut off by commas. */
const SHUT_OFF = latin(/(?:^|[ (])(?:l[ae] |l'|une? |s(?:on|a) |leur |notre )(\p{Ll}{3,}), $/iu)
/** Nouns that what was said may follow. */
const SAID =
  /^(?:mots?|phrase|formule|cri|argument|message|mot|réponse|expression|terme|sentence|devise|refrain|adage|question|consigne|appel|titre|pancarte|banderole|écriteau|panneau|affiche|inscription|autocollant|tract|tweet)$/

/** Marks around a title, a nickname or a name: no verb, and a noun or « intitulé » before. */
export const isTitle = (block: TextBlock, quote: Quotation): boolean => {
  const lead = block.norm.slice(Math.max(0, quote.start - 30), quote.start)
  const text = block.norm.slice(quote.inner.start, quote.inner.end)
  if (/[.!?]$/.test(text)) return false
  const [first, last] = [firstToken(block, quote.inner.start), firstToken(block, quote.inner.end)]
  const verb = block.tokens.slice(first, last).some((_, i) => finiteness(block.tokens, first + i) > 0)
  const upper = isUpper(text)
  if (upper && (WORK.test(lead) || PERFORMED.test(lead) || OPENING.test(lead))) return true
  // « Le patron, Luc Bru, dit « frapper à toutes les portes » »
  const does = !upper && block.tokens[first]?.verbs.some(({ tense }) => tense === 'infinitive')
  if (!verb && !does && NICKNAMED.test(lead) && words(text) < 6) return true
  const shut = block.norm[quote.end] === ',' ? SHUT_OFF.exec(lead) : null
  const noun = (APPOSED.exec(lead) ?? shut)?.[1] ?? ''
  if (upper && !verb && noun && !SAID.test(noun) && (!canAct(noun) || (shut !== null && words(text) < 4))) return true
  // « juge le dispositif « trop timide pour être efficace » » is no title.
  const lower = !upper && words(text) > 3 && !/(?:les|des|aux|le|la) $/i.test(lead)
  return (TITLED.test(lead) && !lower && !verb) || (NAMED_THING.test(lead) && !verb)
}

/** « Fonderie : « … » »: a word that the text writes small elsewhere, or not at all, is what it is about, and nobody. */
export const isRubric = ({ block, text }: Site, { start, end }: Span): boolean => {
  const word = block.norm.slice(start, end)
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || !/^ ?:/.test(block.norm.slice(end))) return false
  const small = latin(new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u'))
  const others = text.blocks.filter(other => other !== block)
  return others.some(({ norm }) => small.test(norm)) || !others.some(({ norm }) => norm.includes(word))
}
