/** What a sum knows of itself that its clause does not say: it was spent, it will be, it is only a bound. */
import { isCapped } from '../../french/bounds.ts'
import { clauseAt } from '../../french/clauses.ts'
import { reads } from '../../french/predicates.ts'
import { SPEECH } from '../../french/speakers/verbs.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import type { Known } from '../evidence.ts'
import { family, lemmaIn } from '../words.ts'

/** « ne dépassera pas 300 euros »: a bound denies no sum. */
export const capped = (block: TextBlock, { start }: Span): Known =>
  isCapped(block.norm, start) ? { negated: false } : {}

/** « … n'ira pas au-delà de l'été : trop chère, 11 000 euros par PME »: the price that explains what will be is there already. */
const TOO_DEAR =
  /: (?:(?:jugée?s?|bien|beaucoup|car|devenue?s?) )*trop (?:ch[eè]re?s?|coûteu(?:x|ses?)|onéreu(?:x|ses?)|gourmande?s?|lourde?s?)(?: \p{L}+ment)?, (?:à |près de |environ |plus de )*$/u
export const tooDear = ({ norm }: TextBlock, { start }: Span): Known =>
  TOO_DEAR.test(norm.slice(Math.max(0, start - 60), start)) ? { modality: 'asserted', negated: false } : {}

/** « sur les 4,6 millions que le groupe prévoit d'y consacrer »: the relative clause says when, unless it tells what somebody said. */
export function spentLater(block: TextBlock, sum: Span): Known {
  if (!/^(?: \p{L}+)? qu(?:e |')/u.test(block.norm.slice(sum.end, sum.end + 16))) return {}
  const main = clauseAt(block, sum.start)
  const relative = clauseAt(block, block.norm.indexOf(' qu', sum.end) + 5)
  const said = block.tokens[main.predicate]?.verbs.some(({ lemma }) => SPEECH.has(lemma)) ?? false
  return main.modality === 'asserted' && relative !== main && relative.modality !== 'asserted' && !said
    ? { modality: relative.modality }
    : {}
}

/** « ce que deviendra la subvention de 1,6 million d'euros versée en 2009 »: the participle says that it is spent, whatever becomes of it. */
const SPENT =
  /^(?: d'euros)? (?:déjà )?(?:versée?s?|perçue?s?|touchée?s?|reçue?s?|accordée?s?|allouée?s?|octroyée?s?|obtenue?s?|engagée?s?|dépensée?s?|débloquée?s?|investie?s?|empruntée?s?|levée?s?|apportée?s?|consentie?s?|décrochée?s?|payée?s?|prêtée?s?|injectée?s?) (?:\S+ ){0,3}?(?:en ((?:19|20)\d\d)|il y a |l'an dernier|l'année dernière|(?:le mois|l'été|l'hiver) dernier|à l'époque|depuis|au départ|lors d)/u
/** « après une perte de 4 millions d'euros l'an passé », « contre 8 millions en 2009 »: what was, beside what is to come. */
const BESIDE =
  /(?<!\p{L})(?:contre |(?:après|malgré|au lieu d') ?(?:une? |des |ses |sa |les? |la )?(?:\p{L}+ ){1,3}(?:de |d'))$/u
const ONCE =
  /^(?: d'euros)?(?: de \p{L}+)? (?:en ((?:19|20)\d\d)|il y a |(?:l'an(?:née)?|l'exercice|le mois|l'été|l'hiver|le semestre|le trimestre) (?:dernier|dernière|passée?|précédente?)|auparavant|jusqu'ici|(?:un|deux|trois) ans (?:plus tôt|auparavant))/u
export function spentBefore(block: TextBlock, sum: Span, published: string | null): Known {
  const after = block.norm.slice(sum.end, sum.end + 60)
  const beside = BESIDE.test(block.norm.slice(Math.max(0, sum.start - 50), sum.start))
  const match = SPENT.exec(after) ?? (beside ? ONCE.exec(after) : null)
  const past = match && (!match[1] || (published !== null && match[1] < published.slice(0, 4)))
  return past ? { modality: 'asserted' } : {}
}

const PAID = family('payer rémunérer indemniser dédommager rembourser compenser financer cofinancer subventionner')
/** « chômeront six jours, payés à 75 % du brut »: the participle that a comma shuts off goes on with its clause. */
export function paidAlong(block: TextBlock, { start }: Span): Known {
  const { tokens } = block
  const own = clauseAt(block, start)
  const participle = tokens[own.predicate]
  if (!participle || participle.start !== own.start || !lemmaIn(participle, PAID)) return {}
  if (!reads(participle, 'past-participle') || tokens[own.predicate + 1]?.form !== 'à') return {}
  if (tokens[own.predicate - 1]?.form !== ',') return {}
  // « en activité partielle, indemnisée à 84 % »: of the noun right before it, which is always paid so.
  const agreed = /ée(s?)$/.exec(participle.form)
  if (agreed && tokens[own.predicate - 2]?.form.endsWith(`e${agreed[1]}`)) return {}
  const around = clauseAt(block, own.start - 2)
  // « L'usine, payée à 40 % par l'Etat, sera vendue »: paid before.
  const after = around.predicate >= 0 && around.predicate < own.predicate
  return after && around.modality !== 'asserted' ? { modality: around.modality } : {}
}
