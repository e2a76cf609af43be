/** « Budget »: every sum of money, percentages of money, and what is said of funds without a number. */
import type { Article } from '../article/types.ts'
import { sentenceAt } from '../french/clauses.ts'
import type { AnalysedText, Span } from '../french/types.ts'
import { besideItsNoun } from './apposed.ts'
import { elidedPercents } from './budget/elided-percents.ts'
import { fundAt } from './budget/fund.ts'
import { isOfMoney } from './budget/percents.ts'
import { periodAt, roleAt } from './budget/role.ts'
import { capped, paidAlong, spentBefore, spentLater, tooDear } from './budget/spent.ts'
import { sumsOf } from './budget/sums.ts'
import { unnumbered } from './budget/unnumbered.ts'
import { isMoneyNoun } from './budget/words.ts'
import { asFinding, byPlace, type Known } from './evidence.ts'
import { endsOf } from './quantities.ts'
import type { BudgetData, Finding } from './types.ts'

const NOTHING: BudgetData = { amount: null, percent: null, role: null, period: null, fund: null, partOf: null }

/** Budget findings in order of the text. */
export function findBudget(text: AnalysedText, article: Article): Finding<'budget'>[] {
  const found: Finding<'budget'>[] = []
  const sumsByBlock = sumsOf(text)
  text.blocks.forEach((block, index) => {
    const sums = sumsByBlock[index]!
    const add = (core: Span, data: Partial<BudgetData>, known: Known = {}) => {
      const role = data.role ?? roleAt(block, core)
      found.push(asFinding(text, 'budget', index, core, { ...NOTHING, ...data, role }, known))
    }
    sums.forEach((sum, i) => {
      const { value, low, high, bound, currency, whole } = sum
      // « Sur les 38 millions, 12 proviendront d'un emprunt »: the 38 are a given.
      const given = /(?:^|[.!?»"] )Sur [lcs]es $/.test(block.norm.slice(Math.max(0, sum.start - 10), sum.start))
      add(
        sum,
        {
          amount: { value, low, high, bound, currency },
          period: periodAt(block, sum, sums[i + 1]?.start ?? block.norm.length),
          fund: fundAt(block, sum, sums),
          partOf: whole && block.text.slice(whole.start, whole.end),
        },
        {
          ...capped(block, sum),
          ...besideItsNoun(block, sum, isMoneyNoun),
          ...(given
            ? { modality: 'asserted' }
            : { ...spentLater(block, sum), ...spentBefore(block, sum, article.published), ...tooDear(block, sum) }),
        },
      )
    })
    const busy: Span[] = [...sums]
    let money = -1
    for (const percent of block.mentions) {
      if (percent.type !== 'percent') continue
      // « contre 50 % auparavant » goes on with what the percentage before it measured.
      const sentence = sentenceAt(block, percent.start)
      const earlier = money >= sentence.start
      if (!isOfMoney(block, percent, sums, earlier)) continue
      money = percent.start
      busy.push(percent)
      for (const { start, end, value, low, high, bound } of endsOf(block, percent))
        add(
          { start, end },
          {
            percent: value,
            ...(low !== null && { low, high }),
            ...(bound !== '=' && { bound }),
            role: roleAt(block, percent) ?? 'change',
            period: periodAt(block, percent, percent.end + 30),
          },
          { ...paidAlong(block, { start, end }), ...capped(block, { start, end }) },
        )
      for (const { start, end, value } of elidedPercents(block, percent)) {
        busy.push({ start, end })
        add({ start, end }, { percent: value, role: 'change' })
      }
    }
    block.sentences.forEach((sentence, i) => {
      const before = block.sentences[i - 1]
      const earlier = before !== undefined && sums.some(sum => sum.start >= before.start && sum.end <= before.end)
      for (const { start, end, role, negated } of unnumbered(block, sentence, busy, earlier))
        add({ start, end }, { role }, negated ? { negated } : {})
    })
  })
  return found.sort(byPlace)
}
