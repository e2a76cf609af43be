/** What must stand around a figure of speech for it to leave something open: « page blanche », « au frigo », « la chèvre et le chou ». */
import { isNegated } from '../../french/modality.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { isNoun, isVerb, nouns } from '../words.ts'
import { some } from './cue.ts'
import { AWAITED, BARGAINS, FATES, MATTERS, OPTIONS, PLANS, SOUGHT, TALKS, VENTURES } from './cues.ts'

type Fits = (block: TextBlock, clause: Clause, i: number) => boolean

/** Files and texts that wait on somebody's desk. */
const FILES = nouns(
  'rapport étude texte loi réforme demande dossier projet plan plainte permis décret arrêté proposition candidature',
)
const openMatter = (t: Token) =>
  [MATTERS, FATES, PLANS, SOUGHT, AWAITED, OPTIONS, VENTURES, FILES].some(set => isNoun(t, set))
const filed = (t: Token) => [FILES, VENTURES, PLANS, MATTERS].some(set => isNoun(t, set))
const form = (block: TextBlock, i: number) => block.tokens[i]?.form ?? ''
const denies = (t: Token) => t.form === 'ne' || t.form === "n'"
const verb =
  (...lemmas: string[]) =>
  (t: Token) =>
    lemmas.some(lemma => isVerb(t, lemma))

/** « Pour l'an prochain, page blanche »: all that is said, after what it is said of. */
const alone: Fits = (block, clause, i) => {
  const before = block.norm.slice(Math.max(clause.start - 2, 0), block.tokens[i]!.start)
  const led = block.norm.slice(Math.max(0, block.tokens[i]!.start - 14), block.tokens[i]!.start)
  return (
    before.length < 80 &&
    /(?:[,:] ?(?:c'est |le |la |l'|un )*)$/i.test(led) &&
    !/[,:] ?\p{L}+ (?:le|la|un) $/u.test(led)
  )
}
/** « De repreneur, point. »: what is lacking opens the clause. */
const lacking: Fits = (block, _clause, i) => {
  if (block.norm.startsWith(" d'interrogation", block.tokens[i]!.end)) return !isNegated(block, block.tokens[i]!)
  for (let k = i - 1; k > i - 7 && k >= 0; k--)
    if (/^(?:de|d')$/.test(form(block, k))) return form(block, i - 1) === ',' && some(block, k, i, openMatter)
  return false
}
const after =
  (back: number, test: (t: Token) => boolean): Fits =>
  (block, _clause, i) =>
    some(block, i - back, i, test)
const both =
  (...all: Fits[]): Fits =>
  (block, clause, i) =>
    all.every(one => one(block, clause, i))
const before =
  (word: RegExp): Fits =>
  (block, _clause, i) =>
    word.test(form(block, i - 1))
/** « mis la demande au frigo », « le projet reste au congélateur » */
const iced = both(before(/^au$/), after(8, verb('mettre', 'placer', 'laisser', 'rester', 'ranger')), after(9, filed))
const airs: Fits = (block, _clause, i) =>
  some(block, i - 4, i, verb('être', 'devenir')) || /^(?:airs|allures?)$/.test(form(block, i - 2))
const guesses: Fits = (block, _clause, i) =>
  /^(?:son|leur|ses|leurs)$/.test(form(block, i - 1)) &&
  form(block, i - 2) === 'de' &&
  some(block, i - 5, i, t => t.form === 'y')

/** What a project has not yet: « n'a toujours ni site ni date ». */
const WANTING = nouns(
  'date calendrier site lieu budget financement permis nom prix chiffrage repreneur autorisation tracé emplacement terrain partenaire décret agenda échéance enveloppe argent client pilote adresse gouvernance chef feuille statut patron directeur actionnaire acquéreur investisseur montage plan chiffre coût promoteur exploitant opérateur fournisseur financeur maître échéancier contour périmètre nombre montant',
)
const YET = /(?<!\p{L})(?:toujours|encore|pour l'(?:heure|instant)|pour le moment|à ce (?:stade|jour))(?!\p{L})/u
/** « n'a ni date ni budget »: both are wanting, or one and « toujours » says so; « n'a ni toit ni murs » tells what a thing is. */
const neither: Fits = (block, clause, i) => {
  if (form(block, i + 1) === 'oui') return true
  // « Ni date ni budget. »
  const alone = clause.predicate < 0
  if (!alone) {
    if (clause.direction !== 'present' || !some(block, i - 7, i, verb('avoir', 'disposer', 'posséder', 'connaître')))
      return false
    if (!some(block, i - 8, i, t => t.form === "n'" || t.form === 'ne')) return false
  }
  const second = [2, 3, 4, 5, 6].map(k => i + k).find(k => form(block, k) === 'ni')
  if (second === undefined) return false
  const named = (from: number) => [from + 1, from + 2].some(k => isNoun(block.tokens[k], WANTING))
  const both = named(i) && named(second)
  if (alone) return both
  const yet = YET.test(block.norm.slice(Math.max(clause.start, block.tokens[i]!.start - 40), block.tokens[i]!.start))
  return both || (yet && (named(i) || named(second)))
}

export const FIGURES: ReadonlyMap<string, Fits> = new Map<string, Fits>([
  ['page', alone],
  ['néant', alone],
  ['brouillard', alone],
  ['inconnu', both(before(/^l'$/), alone)],
  ['ni', neither],
  ['saut', after(4, t => /^(?:[,:]|est|c')$/.test(t.form))],
  ['point', lacking],
  ['marc', before(/^le$/)],
  ['crayon', both(before(/^au$/), after(4, verb('écrire', 'tracer', 'dessiner')), after(12, openMatter))],
  ['encre', before(/^(?:l'|d'|une?)$/)],
  ['calendes', before(/^aux$/)],
  ['frigo', iced],
  ['congélateur', iced],
  ['poussière', both(before(/^la$/), after(3, verb('prendre')), after(9, filed))],
  // « son appel est resté lettre morte », not « n'est pas resté lettre morte »
  ['lettre', both(after(4, verb('rester', 'demeurer')), (block, _clause, i) => !some(block, i - 5, i, denies))],
  ['arlésienne', airs],
  [
    'vinaigre',
    both(
      after(3, verb('tourner')),
      after(9, t => isNoun(t, TALKS) || isNoun(t, BARGAINS)),
    ),
  ],
  ['faïence', after(3, t => t.form === 'chiens')],
  ['chèvre', after(3, verb('ménager'))],
  ['pied', both(before(/^quel$/), after(6, verb('savoir')))],
  ['fers', before(/^(?:deux|plusieurs|trois|ses|les)$/)],
  ['positions', () => true],
  ['sans', after(8, verb('achever', 'séparer', 'quitter', 'terminer', 'finir', 'clore', 'conclure'))],
  ['réponse', () => true],
  ['puzzle', after(8, verb('manquer'))],
  ['délai', after(5, verb('demander', 'donner', 'prendre', 'accorder', 'obtenir', 'solliciter', 'réclamer'))],
  [
    'signe',
    (block, _clause, i) =>
      some(block, i - 4, i, verb('donner')) &&
      isNegated(block, block.tokens[i]!) &&
      some(block, i - 24, i, t => isNoun(t, SOUGHT) || isNoun(t, nouns('fonds prétendant groupe ministère autorité'))),
  ],
  [
    'goutte',
    both(
      after(3, verb('voir')),
      after(4, t => t.form === "n'" || t.form === 'ne'),
    ),
  ],
  ['pronostic', guesses],
  ['pronostics', guesses],
  ['dur', before(/^plus$/)],
])
