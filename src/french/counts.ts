import { boundAround, findNumbers, type NumberMention } from './numbers.ts'
import type { Count } from './types.ts'

type UnitClass = Count['unitClass']

/** Nouns in the singular, by what they count. */
const CLASSES = new Map<string, UnitClass>()
const nouns = (unitClass: UnitClass, words: string) => {
  for (const word of words.split(' ')) CLASSES.set(word, unitClass)
}
nouns(
  'people',
  'salarié salariée personne employé employée ouvrier ouvrière ingénieur ingénieure technicien technicienne cadre apprenti apprentie alternant alternante intérimaire agent collaborateur collaboratrice opérateur opératrice chercheur chercheuse doctorant stagiaire travailleur travailleuse saisonnier vacataire contractuel titulaire compagnon métallo cheminot mineur sidérurgiste soudeur chaudronnier usineur monteur mécanicien électricien développeur informaticien conducteur ajusteur commercial conseiller homme femme jeune senior effectif volontaire tête fonctionnaire formateur licencié',
)
nouns(
  'jobs',
  'emploi poste cdi cdd etp embauche recrutement licenciement suppression départ équivalent job recrue création apprentissage reclassement mutation contrat',
)
nouns(
  'site',
  'usine site atelier unité ligne fabrique établissement centre hall bâtiment entrepôt fonderie raffinerie agence four chaîne plateforme plate-forme gigafactory laboratoire filiale implantation boutique magasin mine haut-fourneau',
)
nouns('surface', 'm² m2 hectare ha mètre-carré')
nouns(
  'capacity',
  'tonne kilotonne litre hectolitre baril mégawatt gigawatt kilowatt mégawattheure gigawattheure térawattheure mw gw kw mwh gwh twh kwh mwc mt kt t m³ m3',
)
/** Time is for durations; « fois » counts nothing. */
const NOT_COUNTED = new Set(
  'an année mois jour journée semaine heure minute seconde trimestre semestre siècle fois point h er degré cm mm euro dollar'.split(
    ' ',
  ),
)
/** What may follow a number without being counted by it. */
const FUNCTION = new Set(
  'pour dans sur par en et ou à au aux de du des le la les qui que dont est sont sera seront ont a avec via chez contre puis avant après lors selon cette ces ce depuis environ seulement mais ni se il elle ils elles on pas plus'.split(
    ' ',
  ),
)
/** Adjectives that stand between a number and its noun. */
const BEFORE_NOUN = new Set(
  'nouveau nouvelle autre seul seule premier première dernier dernière ancien ancienne petit petite grand grande bon bonne futur future jeune prochain prochaine quelque simple gros grosse vieux vieille meilleur principal principale différent différente'.split(
    ' ',
  ),
)

const NOUN = /[ {2}]?((?:de |d')?)([\p{L}][\p{L}\p{N}²³]*(?:-\p{L}+)*)/uy
/** « d'emplois », « de poste », « d'électrolyseurs », « à temps plein »: what completes the unit. */
const COMPLEMENT =
  / (?:temps plein(?! \p{L}*temps)|carrés?(?!\p{L})|cubes?(?!\p{L})|(?:d'|de )(?!ici|ce|plus|moins|entre|la|leur|ses?|ces|son)(\p{Ll}+))/uy
const RATE =
  / ?(?:\/ ?(?:an|jour|mois|h|heure|semaine)|par (?:an|jour|mois|heure|semaine|minute|année|équipe)|chaque (?:année|jour|mois|semaine)|l'an|à l'heure|annuels?|annuelles?|quotidiens?|mensuels?)(?!\p{L})/uy
const YEAR_BEFORE =
  /(?<!\p{L})(?:en|depuis|dès|année|années|début|fin|mi|an|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|automne|hiver|printemps|et|à|de|que)[ -]$/iu

const singular = (word: string): string => {
  if (CLASSES.has(word) || NOT_COUNTED.has(word)) return word
  if (word.endsWith('aux')) return CLASSES.has(`${word.slice(0, -3)}al`) ? `${word.slice(0, -3)}al` : word.slice(0, -1)
  return /[sx]$/.test(word) ? word.slice(0, -1) : word
}
const round = (value: number) => Number(value.toPrecision(12))

/** « deux à trois cents », « 3 à 4 millions »: what the first number of a range takes from the second. */
function sharedScale(norm: string, first: NumberMention, second: NumberMention): number {
  if (first.scale === 1 && second.scale > 1) return second.scale
  const times = / (cent|mille)s?$/.exec(norm.slice(second.start, second.end))
  return times && !first.figure && first.value! < 20 ? (times[1] === 'cent' ? 100 : 1000) : 1
}

interface Unit {
  readonly start: number
  readonly end: number
  readonly unitClass: UnitClass
}

/** The noun that a number ending at `end` counts, with its complement and rate. `of`: « de » must precede it, or must not. */
function unitAt(norm: string, end: number, of: boolean): Unit | null {
  NOUN.lastIndex = end
  let match = NOUN.exec(norm)
  if (!match || (match[1] !== '') !== of) return null
  let start = NOUN.lastIndex - match[2]!.length
  for (let i = 0; i < 3 && match; i++) {
    const word = singular(match[2]!.toLowerCase())
    if (!BEFORE_NOUN.has(word)) break
    const from: number = NOUN.lastIndex
    const next: RegExpExecArray | null = NOUN.exec(norm)
    // « deux nouveaux », « trois jeunes »: the adjective is the noun when none follows.
    if (!next || next[1] || !/[sx]$/.test(match[2]!) !== !/[sx²23]$/.test(next[2]!)) {
      NOUN.lastIndex = from
      break
    }
    match = next
    start = from + 1
  }
  const noun = match[2]!
  const lower = noun.toLowerCase()
  const head = singular(lower)
  let unitEnd = NOUN.lastIndex
  const metres = head === 'mètre' && /^ carrés?(?!\p{L})/u.test(norm.slice(unitEnd, unitEnd + 9))
  if (NOT_COUNTED.has(head) || FUNCTION.has(lower)) return null
  let unitClass = CLASSES.get(head) ?? 'other'
  // « t », « MW »: abbreviations keep their case; « Mt » is no word.
  if (/^(?:t|ha|mt|kt)$/.test(head) && noun !== noun.toLowerCase() && !/^[MkK]t$/.test(noun)) unitClass = 'other'
  COMPLEMENT.lastIndex = unitEnd
  const complement = COMPLEMENT.exec(norm)
  if (complement && (complement[1] === undefined || unitClass === 'jobs' || unitClass === 'capacity'))
    unitEnd = COMPLEMENT.lastIndex
  if (metres) unitClass = 'surface'
  // « 11e » is an ordinal; only measures may be glued to their number.
  if (/\d/.test(norm[start - 1] ?? '') && unitClass !== 'surface' && unitClass !== 'capacity') return null
  // « une création de société » and « trois contrats d'assurance » are no jobs.
  const ofWhat = complement?.[1] ? singular(complement[1]) : ''
  if (/^(?:création|suppression|départ|contrat|mutation|équivalent)$/.test(head)) {
    const persons = CLASSES.get(ofWhat)
    const ok =
      persons === 'people' || persons === 'jobs' || ofWhat === 'alternance' || complement?.[0].startsWith(' temps')
    if (!ok && (ofWhat || head === 'création' || head === 'équivalent')) unitClass = 'other'
    if (!ok && (head === 'mutation' || head === 'contrat')) unitClass = 'other'
  }
  if (/^fiches?$/.test(lower) && ofWhat === 'poste') {
    unitClass = 'jobs'
    unitEnd = COMPLEMENT.lastIndex
  }
  RATE.lastIndex = unitEnd
  let rate = RATE.exec(norm)
  if (!rate) {
    // « 40 000 tonnes de sucre blanc par an »
    const near = /^(?: [\p{L}'-]+){1,4}? par (?:an|jour|mois|heure|semaine)(?!\p{L})/u.exec(
      norm.slice(unitEnd, unitEnd + 60),
    )
    if (near && unitClass !== 'people') {
      unitEnd += near[0].length
      rate = near
    }
  } else unitEnd = RATE.lastIndex
  if (rate && (unitClass === 'other' || unitClass === 'site')) unitClass = 'capacity'
  return { start, end: unitEnd, unitClass }
}

/**
 * Numbers with the noun they count: people, jobs, sites, surfaces, capacities (a physical unit, or anything at a rate),
 * and whatever else. Durations, sums of money and percentages are none.
 */
export function findCounts(norm: string): Count[] {
  const numbers = findNumbers(norm)
  const found: Count[] = []
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i]!
    const before = norm[first.start - 1] ?? ''
    if (first.article || (first.figure && /[\p{L}°]/u.test(before))) continue
    const year = first.figure && /^(?:19|20)\d\d$/.test(norm.slice(first.start, first.end))
    if (year && YEAR_BEFORE.test(norm.slice(Math.max(0, first.start - 12), first.start))) continue
    const ofNeeded = (n: typeof first) => n.scale > 1 && !/mille$/i.test(norm.slice(n.start, n.end))
    let last = first
    let unit: Unit | null = null
    const second = numbers[i + 1]
    const gap = second ? norm.slice(first.end, second.start) : ''
    const between = /(?<!\p{L})entre $/iu.test(norm.slice(Math.max(0, first.start - 7), first.start))
    if (second && !second.article && (gap === ' à ' || gap === ' ou ' || gap === '-' || (between && gap === ' et '))) {
      unit = unitAt(norm, second.end, ofNeeded(second))
      if (unit) {
        last = second
        i++
      }
    }
    unit ??= unitAt(norm, first.end, ofNeeded(first))
    if (!unit) continue
    const stated = boundAround(norm, first.start, unit.end)
    const approximate = first.approximate && stated.bound === '='
    const low = last === first || first.value === null ? null : round(first.value * sharedScale(norm, first, last))
    found.push({
      type: 'count',
      start: last !== first && between ? first.start - 6 : stated.start,
      end: unit.end,
      value: last === first ? first.value : null,
      low,
      high: last === first ? null : last.value,
      bound: approximate ? '~' : stated.bound,
      unit: norm.slice(unit.start, unit.end).toLowerCase(),
      unitClass: unit.unitClass,
    })
  }
  return found
}
