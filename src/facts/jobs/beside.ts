/** Numbers told by what stands beside them: « Ils sont 45 à pointer », « 90 de ses salariés », « Les recrutements, une soixantaine, … ». */
import { sentenceAfter, sentenceAt, sentenceBefore } from '../../french/clauses.ts'
import type { NumberMention } from '../../french/numbers.ts'
import type { TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, isNoun, lemmaIn } from '../words.ts'
import { ENDS, isTotal, isWorkNoun, type Named, REACH, type WorkCount } from './bare-words.ts'
import { INDUSTRIAL, isPlace, PEOPLE_VERBS } from './words.ts'

const TOTAL = /^(?: (?:au total|en tout|environ|tout au plus|à peine))?,/
/** « Les recrutements, une soixantaine au total, commenceront », « les départs seront au nombre de 40 », « les 240 de la forge »: what stands beside the number. */
export function besideAt(block: TextBlock, { start, end, value }: NumberMention): Named | null {
  const { tokens, norm } = block
  const at = tokenFrom(block, start)
  const past = tokenFrom(block, end)
  const form = (i: number) => tokens[i]?.form ?? ''
  /** Whether jobs or workers stand at a token, as « les recrutements » and « ses soudeurs » do. */
  const named = (i: number) =>
    /^(?:[ldsc]es|leurs|nos)$/.test(form(i - 1)) &&
    form(i).endsWith('s') &&
    (isWorkNoun(tokens[i]) || isTotal(block, i) || isNoun(tokens[i], INDUSTRIAL))
  if (form(at - 1) === ',' && TOTAL.test(norm.slice(end, end + 20)) && named(at - 2))
    return { unit: form(at - 2), at: past }
  if (form(at - 1) === 'de' && form(at - 2) === 'nombre' && form(at - 3) === 'au') {
    const { first } = sentenceAt(block, start)
    for (let i = at - 4; i > first && i > at - REACH; i--) if (named(i)) return { unit: form(i), at: past }
  }
  const of = /^d(?:u|e)$/.test(form(past)) && (form(past) === 'du' ? past + 1 : past + 2)
  if (of && form(at - 1) === 'les' && (value ?? 0) >= 10 && isPlace(tokens[of]) && !form(of).endsWith('s'))
    return { unit: 'salariés', at: past }
  return null
}

/** « Ils sont 45 à pointer à l'usine », « nous ne sommes plus que 140 »: those who work somewhere, by a pronoun. */
export function pronounAt(block: TextBlock, { start, end }: NumberMention): Named | null {
  const { tokens } = block
  const sentence = sentenceAt(block, start)
  const at = tokenFrom(block, start)
  const past = tokenFrom(block, end)
  let be = at - 1
  while (
    be > sentence.first &&
    /^(?:plus|qu[e']|encore|désormais|aujourd'hui|déjà|pas|environ|près|de|quelque)$/.test(tokens[be]!.form)
  )
    be--
  if (!tokens[be]?.verbs.some(({ lemma }) => lemma === 'être')) return null
  const who = tokens.slice(Math.max(sentence.first, be - 2), be).some(t => /^(?:ils|elles|nous)$/.test(t.form))
  const after = tokens[past]?.form ?? ''
  if (!who || !(ENDS.test(after) || after === '' || past >= sentence.last)) return null
  const before = sentenceBefore(block, sentence) ?? sentence
  const near = tokens.slice(before.first, sentence.last)
  // « Ils sont 206. Ils ne perdront pas leur emploi. »
  const next = sentenceAfter(block, sentence)
  const theirs = next && tokens.slice(next.first, next.last)
  const works = theirs?.some((t, k) => /^leurs?$/.test(theirs[k - 1]?.form ?? '') && isWorkNoun(t)) ?? false
  return works || near.some(t => isPlace(t) || (t.form.endsWith('s') && isWorkNoun(t)))
    ? { unit: 'salariés', at: past }
    : null
}

/** « 90 de ses salariés », « les 140 que comptait l'usine », « 110 emplois perdus, 35 gagnés »: what stands after the number tells. */
export function partAt(
  block: TextBlock,
  { start, end, value }: NumberMention,
  before: WorkCount | undefined,
): Named | null {
  const { tokens } = block
  const number = tokenFrom(block, end)
  // « 60 autres transférés à Blagnac »
  const past = tokens[number]?.form === 'autres' ? number + 1 : number
  const [next, then, last] = [0, 1, 2].map(k => tokens[past + k])
  if (next?.form === 'de' && /^(?:ses|leurs|nos)$/.test(then?.form ?? '') && isWorkNoun(last) && (value ?? 0) > 4)
    return { unit: last!.form, at: past }
  if (!before?.work || before.end < sentenceAt(block, start).start) return null
  if (/^qu[e']$/.test(next?.form ?? '') && lemmaIn(then, COUNTING))
    return { unit: before.unit, at: past, change: 'headcount' }
  if (isFurtherWay(block, before, tokenFrom(block, start), past)) return { unit: before.unit, at: past }
  const closed = !then || then.kind === 'mark' || then.form === 'et' || WHERE_OR_WHEN.test(then.form)
  const told = next?.verbs.some(
    v => v.tense === 'past-participle' && (PEOPLE_VERBS.has(v.lemma) || v.lemma === 'gagner'),
  )
  return closed && told && next!.form.endsWith('s') ? { unit: before.unit, at: past } : null
}
/** What may follow the participle of those counted: « 60 transférés à Blagnac », « 12 licenciés en mars ». */
const WHERE_OR_WHEN = /^(?:à|aux?|en|dans|vers|chez|sur|par|pour|dès|avant|après|d'ici|sans)$/
const RATE = /^(?:an|année|mois|semaine|jour|journée|heure|équipe|site|usine|poste|personne|tête|lot|vague)s?$/
/** Whether the number at tokens [first, past) goes on with a list of ways: « 30 partiront par la retraite et une vingtaine par mobilité »; not « 12 par mois et 3 par semaine ». */
function isFurtherWay(block: TextBlock, before: WorkCount, first: number, past: number): boolean {
  const { tokens } = block
  const way = (i: number) => tokens[i]?.form === 'par' && !RATE.test(tokens[i + 1]?.form ?? '')
  if (!way(past) || !/^(?:,|et|ou)$/.test(tokens[first - 1]?.form ?? '')) return false
  const from = tokenFrom(block, before.end)
  return tokens.slice(from, first).some((_, k) => way(from + k))
}
const COUNTING = family('compter employer occuper faire')
