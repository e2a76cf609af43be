/** Bare numbers and the quantity that gives them their unit: « dont 14 apportés par la banque », « les régions 85 ». */
import { sentenceAt, sentenceBefore } from '../french/clauses.ts'
import { reads } from '../french/predicates.ts'
import type { Amount, Count, Percent, Quantity, Span, TextBlock, Token } from '../french/types.ts'
import { AGO, AT_A_TIME, isAnswer, isYearly, opensList, PLACED, SOURCED } from './listed-numbers.ts'
import { pastBounds } from './stated-bounds.ts'
import { family, isVerb, lemmaIn, tokenFrom } from './words.ts'

/** « dont 14 apportés par la banque », « elle n'en a trouvé que 31 »: a number whose unit stands before it. */
export interface Elided extends Span, Quantity {
  readonly type: 'elided'
  /** The quantity that gives it its unit. */
  readonly like: Amount | Count
}

export type Quantified = Amount | Percent | Count | Elided

/** What may follow a number that bears no noun. */
const AFTER =
  /^(?:pour|d[eu]s?|d'|d'ici|dès|si|pendant|lors|déjà|ici|parmi|rien|par|en|aux?|à|via|chez|dans|sous|auprès|sur|et|ou|qui|dont|l'an|aujourd'hui|hier|demain|désormais|jadis|naguère|autrefois|initialement|auparavant|depuis|seulement|il|contre|puis|fin|avant|autres|lors|selon|tout|cette|sans|avec|faute|restante?s?|(?:in)?directs|[,.;):…»])$/
/** Words before a number that make it a name, a date or a rank. */
const NAMED =
  /^(?:n°|numéro|rang|phase|tranche|lot|version|niveau|chapitre|étape|top|indice|article|page|les|tou(?:te)?s|euro|cap|acte|série|ligne|four|bâtiment|halle|quai|unité|zone|réacteur|secteur|poste|département|catégorie|génération)$/

/** Verbs by which a value passes to another. */
export const PASSING = family(
  'passer retomber remonter grimper monter porter tomber descendre baisser augmenter réduire relever ramener chuter bondir reculer gonfler croître progresser revenir fondre diminuer élever',
)

/** What a price or a wage is at: « le vierge est à 870 ». */
const PRICED = family('être vendre négocier échanger coter rester facturer plafonner')

/** « …, la Caisse des dépôts 3 et les fondateurs 1,2 »: a short noun phrase right before the number, after the comma or « et » of a list. */
function isGiver(tokens: readonly Token[], first: number): boolean {
  let start = first - 1
  while (start > first - 7 && tokens[start]?.kind === 'word' && tokens[start]!.form !== 'et') start--
  const mark = tokens[start]?.form
  if (first - start < 3 || (mark !== ',' && mark !== 'et' && mark !== ';')) return false
  if (!/^(?:l'|l[ea]s?|une?|leurs?|ses|sa|son)$/.test(tokens[start + 1]!.form)) return false
  return tokens.slice(start + 2, first).every(({ form }) => !/^(?:à|en|dans|sur|pour|par|au|aux|qui|que)$/.test(form))
}

/** What a number, spoken of by a pronoun, comes to. */
const LEVEL = family('plafonner culminer stagner stabiliser passer monter grimper tomber remonter retomber descendre')

const TOPPING = family('compléter abonder suivre contribuer participer renchérir')
/** « la Région fait l'appoint », « complète », before the preposition at token `i`. */
const topsUp = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 3), i).some(token => token.form === 'appoint' || lemmaIn(token, TOPPING) !== null)

/** What is said beforehand of a sum as a whole. */
const ANNOUNCING = family(
  'promettre prévoir annoncer demander espérer attendre escompter voter budgéter inscrire réclamer programmer provisionner',
)

/** « 80 millions, sur les 300 que compte la cagnotte », « sur les 25 promis »; « une usine sur les 12 que compte le pays » counts plants. */
function isWhole(tokens: readonly Token[], first: number, next: number): boolean {
  const form = (i: number) => tokens[i]?.form ?? ''
  if (form(first - 1) !== 'les' || form(first - 2) !== 'sur') return false
  if ([3, 4, 5].some(back => /^une?$/.test(form(first - back)))) return false
  const announced = reads(tokens[next], 'past-participle') !== undefined && lemmaIn(tokens[next], ANNOUNCING) !== null
  return /^(?:qu[e']|dont)$/.test(form(next)) || announced
}

function isElided(
  { tokens, norm, text }: TextBlock,
  first: number,
  next: number,
  people: boolean,
  sameSentence: boolean,
): boolean {
  const form = (i: number) => tokens[i]?.form ?? ''
  const last = form(first - 1)
  const { start } = tokens[first]!
  // « une centaine » is two tokens.
  const { end } = tokens[next - 1]!
  if (NAMED.test(last) || !/^[ ,;('-]?$/.test(norm[start - 1] ?? '')) return false
  const after = tokens[next]
  if (after?.start === end && after.kind !== 'mark') return false
  // « une vingtaine de contrôleurs » has a noun of its own.
  if (
    /(?:aine|millier)s?$/.test(form(next - 1)) &&
    /^d[e'](?!(?:entre|après|ici|abord)(?!\p{L}))/u.test(norm.slice(end + 1, end + 9))
  )
    return false
  const verb = after?.verbs.some(({ tense }) => tense !== 'infinitive' && tense !== 'imperfect') ?? false
  const season = after?.form === "l'" && /^(?:an|été|hiver|automne)/.test(form(next + 1))
  const ago = after !== undefined && AGO.test(norm.slice(after.start, after.start + 40))
  if (after && !AFTER.test(after.form) && !verb && !season && !ago) return false
  const bounded = pastBounds(tokens, first)
  // « un peu moins de 300 »
  const stated = form(bounded - 1) === 'peu' && form(bounded - 2) === 'un' ? bounded - 2 : bounded
  const lead = form(stated - 1)
  if (lead === 'dont' || form(first - 2) === 'dont') return true
  // « en ajoute 9 », « n'en a trouvé que 31 »
  for (let i = first - 2; i > first - 8 && tokens[i] && tokens[i]!.kind !== 'mark'; i--)
    if (form(i) === 'en' && tokens[i + 1]!.verbs.length) return true
  // « ils seront 70 à l'été », « ils ne sont plus que 70 »
  if (people && (/^qu[e']$/.test(last) || isVerb(tokens[first - 1], 'être')))
    for (let i = first - 2; i > first - 7; i--)
      if (/^(?:ils|elles|nous)$/.test(form(i))) return tokens.slice(i, first).some(t => isVerb(t, 'être'))
  const alone = !after || after.kind === 'mark'
  // « pour 45 d'entre eux au moins »
  if (people && /^d'entre (?:eux|elles|nous)(?!\p{L})/u.test(norm.slice(after?.start ?? end, end + 16)))
    return !tokens.slice(next + 3, next + 6).some(t => t.form.endsWith('nt') && t.verbs.length > 0)
  // « neuf rames par mois ; elle plafonnera à six », « Elle culminera à 450 »
  if (people && alone && last === 'à' && /^(?:il|elle)s?$/.test(form(first - 3)) && lemmaIn(tokens[first - 2], LEVEL))
    return true
  if (!sameSentence) return false
  // « un lauréat sur deux » is a share of laureates, « 48 opérateurs sur 75 » one of 75.
  if (last === 'sur' && (people || [3, 4].some(back => /^une?$/.test(form(first - back))))) return false
  // « six années sur sept »
  if (last === 'sur' && /^(?:ans?|années?|exercices?|mois|semaines?|jours?|fois|sites?|usines?)$/.test(form(first - 2)))
    return false
  if (/^(?:contre|puis|après|sur)$/.test(lead)) return true
  // « pourrait être porté à 600 »
  if (last === 'à' && lemmaIn(tokens[first - 2], PASSING)) return true
  // « 64 postes de moins, 20 de plus »
  // « 70 emplois directs et 200 indirects »
  if (people && /direct/.test(form(next))) return true
  // « 340 personnes selon la direction, 300 à en croire la CFDT », « voire une centaine d'après l'expert »
  if (people && /^(?:,|mais|voire|plutôt)$/.test(lead) && SOURCED.test(norm.slice(end, end + 14))) return true
  // « emploie 80 personnes, une centaine en saison », « une cinquantaine en 2010, une douzaine aujourd'hui »
  if (people && /^(?:,|et|mais)$/.test(lead) && AT_A_TIME.test(norm.slice(end, end + 16))) return true
  // « Cent salariés iront à Brest, 40 à Lorient »: the second place answers a first one.
  if (people && /^(?:,|et)$/.test(last) && PLACED.test(form(next))) return isAnswer(tokens, first)
  // « 270 postes : 164 à Issoudun, 71 à Colomiers »
  if (people && last === ':' && PLACED.test(form(next))) return opensList(tokens, next)
  // « l'une garde 57 salariés, l'autre 34 »
  if (people && alone && tokens[stated - 1]?.kind === 'word' && [3, 4].some(back => form(stated - back) === ','))
    return true
  if (people) return form(next) === 'de' && /^(?:plus|moins)$/.test(form(next + 1))
  // « … 1 050 euros la tonne quand le vierge est à 870 »
  if (last === 'à' && alone && lemmaIn(tokens[first - 2], PRICED)) return true
  // « 9 000 euros, soit 1 500 de moins »
  if (last === 'soit' && form(next) === 'de') return /^(?:plus|moins)$/.test(form(next + 1))
  // « fait l'appoint avec 6,5 », « se porte caution de 5 autres »
  if (last === 'avec' && (alone || form(next) === 'et') && topsUp(tokens, first - 1)) return true
  if (last === 'de' && /^autres?$/.test(form(next)) && tokens[next + 1]?.kind !== 'word') return true
  // « A 2,10 euros la boîte, … ; à 2,60, il nage »
  if (last === 'à' && /^(?:;|mais|et)$/.test(form(first - 2)) && form(next) === ',') return true
  if (/^(?:,|et|puis|à)$/.test(last) && isYearly(tokens, first, next)) return true
  // A list of sums whose unit is said once: « 21 pour les missions », « 9 de la trésorerie », « Brennhof 7,5 ».
  const complement = /^(?:pour|d[eu]s?|d'|par|à|aux?|via|chez|sous|auprès)$/.test(form(next))
  if (/^(?:,|et|ou|:|;)$/.test(last)) return complement || verb
  // « la SNCF avance 190 millions, les régions 85 ; »
  const gapped = after?.kind === 'mark' && tokens[first - 1]?.kind === 'word' && form(first - 3) === ','
  const named =
    gapped || isGiver(tokens, first) || last === ')' || /\p{Lu}/u.test(text[tokens[first - 1]?.start ?? start]!)
  return named && (!after || after.kind === 'mark' || complement || after.form === 'et')
}

/** The quantity before a bare number that it takes its unit from, null when none. A sum may stand behind what else is counted in its sentence. */
export function likeOf(
  block: TextBlock,
  found: readonly Quantified[],
  start: number,
  end: number,
): Amount | Count | null {
  const sentence = sentenceAt(block, start)
  const before = sentenceBefore(block, sentence) ?? sentence
  const [first, next] = [tokenFrom(block, start), tokenFrom(block, end)]
  const whole = isWhole(block.tokens, first, next)
  let passed = false
  for (let i = found.length - 1; i >= 0; i--) {
    const last = found[i]!
    if (last.type === 'percent') continue
    const like = last.type === 'elided' ? last.like : last
    if (last.start < before.start) return null
    const counted = like.type === 'count'
    if (whole) return counted || last.start < sentence.start ? null : like
    if (passed && counted) continue
    // … of which a surface gives way to a sum.
    const sum = (q: Quantified) => (q.type === 'elided' ? q.like : q).type === 'amount' && q.start >= sentence.start
    if (counted && /^(?:surface|capacity)$/.test(like.unitClass) && found.some(sum)) {
      passed = true
      continue
    }
    const subject = counted && isSubject(block, last, start)
    if (!subject && isElided(block, first, next, counted, last.start >= sentence.start)) return like
    // « 31 iront au quai et à une aire de 6 hectares ; 14 à la halle », « cinq banques en prêtent 120 »
    if (!counted || (!subject && /^(?:people|jobs)$/.test(like.unitClass))) return null
    passed = true
  }
  return null
}

/** Whether what is counted does what is said of the number: « et cinq banques en prêtent 120 », « deux options en ajouteraient 41 ». */
function isSubject({ norm }: TextBlock, count: Span, number: number): boolean {
  return (
    /(?:^|[.;,:]|(?<!\p{L})et|mais|tandis que|quand) $/u.test(norm.slice(Math.max(0, count.start - 12), count.start)) &&
    /^(?: \p{L}+)?(?:, [^,;.]*,)? (?:lui |leur )?en \p{L}+ $/u.test(norm.slice(count.end, number))
  )
}
