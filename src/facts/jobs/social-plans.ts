/** Redundancy plans, with or without a number: « un plan social », « une vague de licenciements », « un PSE ». */
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { family, lemmaIn, tokenFrom } from '../words.ts'

const PLANS =
  /(?<!\p{L})(?:plans? soci(?:al|aux)|(?:(?:vague|charrette|train|salve)s? de |plans? de )(?:départs(?: volontaires)?|licenciements?|suppressions? (?:de postes|d'emplois)|réduction (?:des |d')effectifs|sauvegarde de l'emploi)|(?<!\()PSE|ruptures? conventionnelles? collectives?|(?<!\()RCC)(?!\p{L})/gu

/** What a plan holds: no news of there being one. */
const HOLDING = family('comporter contenir comprendre inclure détailler prévoir')
const FIRST_WORDS = /^l[ea]s?$|^l'$|^ce(?:tte)?$/

/** Whether the plan at a span is only the subject of what it holds: « le plan social prévoit des formations ». */
function isDescribed(block: TextBlock, { start, end }: Span): boolean {
  const { tokens, norm } = block
  const past = tokenFrom(block, end + (/^ \(\p{L}+\)/u.exec(norm.slice(end, end + 9))?.[0].length ?? 0))
  const known = FIRST_WORDS.test(tokens[tokenFrom(block, start) - 1]?.form ?? '')
  return (
    known &&
    tokens.slice(past, past + 3).some(t => lemmaIn(t, HOLDING) !== null && t.verbs.some(v => v.tense === 'present'))
  )
}

/** Redundancy plans of one sentence. */
export function plansOf(block: TextBlock, { start, end }: Sentence): Span[] {
  return [...block.norm.slice(start, end).matchAll(PLANS)]
    .map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }))
    .filter(
      plan =>
        // « mieux-disant sur le plan social »
        !(
          /sur (?:le|ce) $/.test(block.norm.slice(Math.max(0, plan.start - 8), plan.start)) &&
          /^plan soc/.test(block.norm.slice(plan.start))
        ) && !isDescribed(block, plan),
    )
}
