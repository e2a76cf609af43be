import { thousandfold } from './amounts.ts'
import { boundAround } from './bounds.ts'
import { guessesMore, isGuessedEnd } from './guesses.ts'
import { latin } from './latin.ts'
import { findNumbers, type NumberMention } from './numbers.ts'
import type { Count } from './types.ts'

const GLUED = latin(/[\p{L}°]/u)
const BETWEEN = latin(/(?<!\p{L})entre $/iu)

type UnitClass = Count['unitClass']

/** Nouns in the singular, by what they count; `other` for what a number may stand before without counting it. */
const CLASSES = new Map<string, UnitClass>()
for (const [unitClass, words] of [
  [
    'people',
    'salarié salariée personne employé employée ouvrier ouvrière ingénieur technicien cadre apprenti apprentie alternant alternante intérimaire agent collaborateur opérateur chercheur doctorant thésard stagiaire travailleur saisonnier contractuel compagnon métallo commercial conseiller conducteur homme femme jeune effectif permanent fonctionnaire maçon docker mécano bûcheron manutentionnaire gars',
  ],
  [
    'jobs',
    'emploi poste cdi cdd etp embauche recrutement licenciement suppression départ équivalent recrue reclassement création contrat',
  ],
] as const)
  for (const word of words.split(' ')) CLASSES.set(word, unitClass)
const SURFACE = /^(?:m[²2]|hectare|ha)$/
const PHYSICAL = /^(?:(?:kilo|méga|giga|téra)?(?:tonne|watt(?:heure)?)|(?:hecto)?litre|baril|[kmgt]wh?c?|[mk]?t|m[³3])$/
/** Time is for durations, « fois » counts nothing, and function words are not counted. */
const NOT_COUNTED = new Set(
  'ici an année mois jour journée semaine heure minute seconde trimestre semestre siècle fois point h er degré cm mm euro dollar pour dans sur par en et ou à au aux de du des le la les qui que dont est sont sera seront ont a avec via chez contre puis avant après lors selon cette ces ce depuis environ seulement mais ni se il elle ils elles on pas plus ne n y leur lui l'.split(
    ' ',
  ),
)
/** Adjectives that stand between a number and its noun, by how they begin. */
const BEFORE_NOUN =
  /^(?:nouve|autre|seul|premi|derni|ancien|petit|grand|bon(?:ne)?s?$|futur|jeune|prochain|simple|gros|vieux|vieill|meilleur|princip|différent)/

const NOUN = latin(/ ?((?:de |d')?)(\p{L}[\p{L}\p{N}²³]*(?:-\p{L}+)*)/uy)
/** « d'emplois », « de poste », « d'électrolyseurs », « à temps plein »: what completes the unit. */
const COMPLEMENT = latin(
  / (?:temps plein(?! \p{L}*temps)|carrés?(?!\p{L})|cubes?(?!\p{L})|(?:d'|de )(?!(?:perdu|supprim|créé|sauv|gagné|détruit|menac|mainten|préserv)\p{L}*|ici|l'|ce|plus|moins|entre|la|leur|ses?|ces|son)(\p{Ll}+))/uy,
)
const RATE = latin(
  / ?(?:(?:\/ ?|par |chaque )(?:an|jour|mois|heure|h|semaine|minute|année|équipe)|l'an(?! (?:proch|derni|pass|\d))|à l'heure|(?:annuel(?:le)?|quotidien|mensuel)s?)(?!\p{L})/uy,
)
const YEAR_BEFORE = latin(
  /(?<!\p{L})(?:en|depuis|dès|années?|début|fin|mi|an|et|à|de|que|\p{L}*vrier|janvier|mars|avril|mai|juin|juillet|août|\p{L}+bre)[ -]$/iu,
)

const singular = (word: string): string =>
  CLASSES.has(word) || NOT_COUNTED.has(word) ? word : word.replace(/(?<=ci)aux$/, 'al').replace(/[sx]$/, '')
/** What a noun counts, in either number. */
export const classOf = (noun: string): UnitClass => CLASSES.get(singular(noun)) ?? 'other'
const round = (value: number) => Number(value.toPrecision(12))

/** « deux à trois cents », « 3 à 4 millions »: what the first number of a range takes from the second. */
function sharedScale(norm: string, first: NumberMention, second: NumberMention): number {
  if (first.scale === 1 && second.scale > 1) return second.scale
  if (thousandfold(first, second) > 1) return 1000
  const times = / (cent|mille)s?$/.exec(norm.slice(second.start, second.end))
  return times && !first.figure && first.value! < 20 ? (times[1] === 'cent' ? 100 : 1000) : 1
}

interface Unit {
  readonly start: number
  readonly end: number
  readonly unitClass: UnitClass
}

/** Heads whose complement says whether they are jobs: « suppressions de postes », « contrats d'assurance ». */
const OF_JOBS = /^(?:création|suppression|départ|contrat|équivalent|fiche|offre)s?$/
/** « contrats courts », « contrats aidés »: of people, not of sales. */
const EMPLOYED =
  /^ (?:courts?|précaires?|aidés?|à durée (?:in)?déterminée|en alternance|de chantier|de mission|d'avenir|de professionnalisation|d'apprentissage|pros?|étudiants?|saisonniers?)(?![\p{L}-])/u
/** « tonnes de sucre blanc par an », « vélos électriques par mois » */
const FAR_RATE = latin(/(?: \p{Ll}+)?(?: d(?:e |')[\p{L}' -]{1,40}?)? par (?:an|jour|mois|heure|semaine)(?!\p{L})/uy)

/** The noun that a number ending at `end` counts, with its complement and rate. `of`: « de » must precede it, or must not. */
function unitAt(norm: string, end: number, of: boolean): Unit | null {
  NOUN.lastIndex = end
  let match = NOUN.exec(norm)
  if (!match || (match[1] !== '') !== of) return null
  let unitEnd = NOUN.lastIndex
  while (BEFORE_NOUN.test(match[2]!.toLowerCase())) {
    const next: RegExpExecArray | null = NOUN.exec(norm)
    // « deux nouveaux », « trois jeunes »: the adjective is the noun when none follows.
    if (!next || next[1] || !/[sx]$/.test(match[2]!) !== !/[sx²23]$/.test(next[2]!)) break
    match = next
    unitEnd = NOUN.lastIndex
  }
  const noun = match[2]!
  const start = unitEnd - noun.length
  const head = singular(noun.toLowerCase())
  if (NOT_COUNTED.has(head)) return null
  COMPLEMENT.lastIndex = unitEnd
  const complement = COMPLEMENT.exec(norm)
  const ofWhat = complement?.[1] ? CLASSES.get(singular(complement[1])) : undefined
  const square = head === 'mètre' && complement?.[0].startsWith(' ca')
  let unitClass = CLASSES.get(head) ?? 'other'
  // « MW » and « Mt » keep their capitals; « T » is no tonne.
  if (SURFACE.test(head) || square) unitClass = 'surface'
  else if (PHYSICAL.test(head) && noun !== 'T') unitClass = 'capacity'
  else if (OF_JOBS.test(head)) {
    const own = head === 'contrat' && EMPLOYED.test(norm.slice(unitEnd, unitEnd + 24))
    const ok =
      own ||
      ofWhat === 'people' ||
      ofWhat === 'jobs' ||
      / (?:temps|d'(?:alt|intér|appren)|de travail|saisonn)/.test(complement?.[0] ?? '')
    unitClass = ok || (!complement && /^[ds]/.test(head)) ? 'jobs' : 'other'
  }
  if (
    complement &&
    (complement[1] === undefined || unitClass === 'jobs' || unitClass === 'capacity' || OF_JOBS.test(head))
  )
    unitEnd = COMPLEMENT.lastIndex
  // « 11e » is an ordinal; only measures may be glued to their number.
  if (start === end && !/^[sc]/.test(unitClass)) return null
  for (const rate of unitClass === 'people' ? [RATE] : [RATE, FAR_RATE]) {
    rate.lastIndex = unitEnd
    if (!rate.test(norm)) continue
    unitEnd = rate.lastIndex
    if (unitClass === 'other') unitClass = 'capacity'
    break
  }
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
    if (first.article || (first.figure && GLUED.test(before))) continue
    const year = first.figure && /^(?:19|20)\d\d$/.test(norm.slice(first.start, first.end))
    if (year && YEAR_BEFORE.test(norm.slice(Math.max(0, first.start - 12), first.start))) continue
    const ofNeeded = (n: typeof first) => n.scale > 1 && !/mille$/i.test(norm.slice(n.start, n.end))
    let last = first
    let unit: Unit | null = null
    const second = numbers[i + 1]
    const gap = second ? norm.slice(first.end, second.start) : ''
    const between = BETWEEN.test(norm.slice(Math.max(0, first.start - 7), first.start))
    const joined =
      gap === ' à ' ||
      gap === ' ou ' ||
      gap === '-' ||
      (between && gap === ' et ') ||
      (second && guessesMore(gap, first, second))
    if (second && !second.article && joined) {
      unit = unitAt(norm, second.end, ofNeeded(second))
      if (unit) {
        last = second
        i++
      }
    }
    unit ??= unitAt(norm, first.end, ofNeeded(first))
    if (!unit) continue
    // « 200 postes, voire 250 »
    const guessed = last === first && second && isGuessedEnd(norm, first, unit.end, second)
    if (guessed) {
      last = second
      i++
    }
    const stated = boundAround(norm, first.start, unit.end)
    const approximate = first.approximate && stated.bound === '='
    const low = last === first || first.value === null ? null : round(first.value * sharedScale(norm, first, last))
    found.push({
      type: 'count',
      start: last !== first && between ? first.start - 6 : stated.start,
      end: guessed ? second.end : unit.end,
      value: last === first ? first.value : null,
      low,
      high: last === first ? null : last.value,
      bound: approximate ? '~' : stated.bound,
      unit: norm.slice(unit.start, unit.end).toLowerCase(),
      unitStart: unit.start,
      unitClass: unit.unitClass,
    })
  }
  return found
}
