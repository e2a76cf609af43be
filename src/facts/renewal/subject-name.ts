/** What a renewal is of, as it is shown: a noun phrase without its article and without what is said of it. */
import { clauseAt } from '../../french/clauses.ts'
import type { TextBlock } from '../../french/types.ts'
import { withoutLooseEnd } from '../loose.ts'
import { tokensIn } from '../words.ts'

const DETERMINER = /^(?:s(?:on|a|es)|leurs?|notre|nos|ce(?:t|tte|s)?|une?|l[ae]s?|l['’])(?:\s+|(?<=['’]))/i
/** « accord désormais », « plan jusqu'en 2015 » */
const ASIDE = /\s(?:au-delà|dite?s?|jusqu['’].*|dès|alors|désormais)$/iu
/** « une première », « c' », « d'autant », « celui de la chaîne belge »: nothing that a reader could name. */
const NOBODY =
  /^(?:c['’]|d['’]|de\s|du\s|des\s|(?:premi(?:er|ère)|derni(?:er|ère)|second|autre|même|dit)e?s?$|\p{Ll}+er\s(?:ce|un|l))/iu

/** Whether a verb of the block, and no noun or participle, stands at `i`: « limite de dépôt », « tarif réduit » and « fonds Relance » are none. */
function isPredicate(block: TextBlock, i: number): boolean {
  const token = block.tokens[i]!
  return (
    clauseAt(block, token.start).predicate === i &&
    !token.verbs.some(({ tense }) => tense === 'past-participle') &&
    !/^\p{Lu}/u.test(block.text.slice(token.start, token.end)) &&
    !/^d(?:[eu]|es|')$/.test(block.tokens[i + 1]?.form ?? '')
  )
}

/** The name of a thing; null where the words name none. */
export function subjectName(block: TextBlock, name: string | null): string | null {
  if (name === null) return null
  const start = block.text.indexOf(name)
  let end = start + name.length
  // « convention avec la Région | court jusqu'en »: the phrase ran into its verb.
  const [first, last] = start < 0 ? [0, 0] : tokensIn(block, { start, end })
  for (let i = first + 1; i < last; i++)
    if (isPredicate(block, i)) {
      end = block.tokens[i - 1]!.end
      break
    }
  const words = withoutLooseEnd(
    (start < 0 ? name : block.text.slice(start, end)).replace(DETERMINER, '').replace(ASIDE, '').trim(),
  )
  return words.length < 3 || NOBODY.test(words) ? null : words
}
