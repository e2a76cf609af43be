/** Surfaces and capacities: what a site can hold or make. */
import { sentenceAt } from '../../french/clauses.ts'
import type { Count, Percent, Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { isNoun } from '../words.ts'
import { CAPACITY, isPlace, NOT_MADE, PRODUCING, PRODUCTION } from './words.ts'

const RATE =
  /(?:par (?:an|jour|mois|semaine|heure|minute)|\/ ?(?:an|jour|mois|h)|chaque (?:année|jour|mois|semaine)|annuel|quotidien|à l'heure|l'an)/
const BUILDING = new Set(
  'construire bâtir aménager agrandir étendre occuper implanter louer ouvrir inaugurer disposer installer ajouter couvrir acquérir étaler déployer investir regrouper doubler'.split(
    ' ',
  ),
)

function near(block: TextBlock, from: number, to: number, test: (i: number) => boolean): boolean {
  for (let i = Math.max(0, from); i < to && i < block.tokens.length; i++) if (test(i)) return true
  return false
}

/** Whether a count is a surface or a capacity that a site has, had or will have. */
export function isCapacity(block: TextBlock, count: Count): boolean {
  const { tokens, norm } = block
  const sentence = sentenceAt(block, count.start)
  const made = (i: number) =>
    isNoun(tokens[i], PRODUCTION) || isPlace(tokens[i]) || tokens[i]!.verbs.some(v => PRODUCING.has(v.lemma))
  if (count.unitClass === 'surface') {
    if (!/^(?:ha|hectare)/.test(count.unit)) return true
    return near(
      block,
      sentence.first,
      sentence.last,
      i => isPlace(tokens[i]) || tokens[i]!.verbs.some(v => BUILDING.has(v.lemma)),
    )
  }
  if (
    NOT_MADE.test(count.unit) ||
    /co2|carbone|déchets? produits/.test(count.unit) ||
    /^ de (?:co2|carbone)/i.test(norm.slice(count.end, count.end + 10))
  )
    return false
  const rate =
    RATE.test(norm.slice(count.end - count.unit.length, Math.min(sentence.end, count.end + 45))) ||
    /chaque (?:année|jour|mois|semaine)/i.test(norm.slice(sentence.start, count.start))
  const before = block.sentences[block.sentences.indexOf(sentence) - 1]
  if (count.unitClass === 'capacity' && rate) return near(block, before?.first ?? sentence.first, sentence.last, made)
  const first = tokenFrom(block, count.start)
  const past = tokenFrom(block, count.end)
  if (
    count.unitClass === 'capacity' &&
    near(block, past, past + 3, i => tokens[i]!.verbs.some(v => PRODUCING.has(v.lemma)))
  )
    return true
  if (count.unitClass === 'capacity')
    return near(
      block,
      Math.max(sentence.first, first - 7),
      first,
      i =>
        isNoun(tokens[i], CAPACITY) ||
        tokens[i]!.form === 'production' ||
        tokens[i]!.verbs.some(v => PRODUCING.has(v.lemma)) ||
        (/^(?:usine|unité|ligne|giga-?factory|site|installation|lot)s?$/.test(tokens[i]!.form) &&
          tokens[i + 1]?.form === 'de'),
    )
  if (count.unitClass !== 'other' || !rate || (count.value ?? 100) < 10) return false
  return near(
    block,
    sentence.first,
    sentence.last,
    i => isNoun(tokens[i], CAPACITY) || tokens[i]!.verbs.some(v => PRODUCING.has(v.lemma)),
  )
}

/** Whether a percentage is of a capacity, a cadence or the workforce: « de 12 % sa capacité », « 10 % des effectifs ». */
export function percentOf(block: TextBlock, percent: Percent): 'capacity' | 'workforce' | null {
  const { tokens } = block
  const sentence = sentenceAt(block, percent.start)
  const past = tokenFrom(block, percent.end)
  for (let i = past; i < past + 4; i++) {
    if (!tokens[i] || tokens[i]!.kind === 'mark') break
    if (isNoun(tokens[i], CAPACITY)) return 'capacity'
    if (/^(?:effectifs?|emplois|postes|salariés|personnel)$/.test(tokens[i]!.form)) return 'workforce'
    if (/^(?:\p{L}+s|chiffre|budget)$/u.test(tokens[i]!.form) && i > past + 1) break
  }
  for (let i = tokenFrom(block, percent.start) - 1; i >= sentence.first && i > past - 14; i--) {
    if (/^[;:.]$/.test(tokens[i]!.form)) break
    if (isNoun(tokens[i], CAPACITY)) return 'capacity'
    if (/^effectifs?$/.test(tokens[i]!.form)) return 'workforce'
    if (tokens[i]!.kind === 'number') break
  }
  return null
}

/** « de 12 % …, puis de 25 % »: goes on with the percentage before. */
export const goesOn = (block: TextBlock, before: Span, percent: Span): boolean =>
  /^[^.;]{0,60}puis (?:de )?$/.test(block.norm.slice(before.end, percent.start))
