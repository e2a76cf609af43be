import { COORDINATORS } from './cues.ts'
import type { Pass } from './pass.ts'

const words = (list: string) => new Set(list.split(','))
const RELATIVES = words(
  'qui,dont,où,lequel,laquelle,lesquels,lesquelles,auquel,auxquels,auxquelles,duquel,desquels,desquelles',
)
const SUBORDINATORS = words("si,lorsque,lorsqu',quand,puisque,puisqu',quoique,quoiqu',comment,pourquoi,combien")
/** « alors que, parce que »: the clause starts before « que ». */
const BEFORE_QUE = words('alors,parce,tandis,bien,afin,pour,avant,après,dès,depuis,pendant,sans,ainsi,tant,pourvu,à')

/** « 200 de plus qu'en 2013 », « moins cher que dans l'Ain »: no clause begins at that « que ». */
function isComparison(tokens: Pass['tokens'], i: number): boolean {
  if (!/^(?:en|dans|à|au|aux|chez|lors|pour|sous)$/.test(tokens[i + 1]?.form ?? '')) return false
  for (let at = i - 1; at >= 0 && at > i - 4 && tokens[at]!.kind !== 'mark'; at--)
    if (/^(?:plus|moins|aussi|autant|mieux|davantage)$/.test(tokens[at]!.form)) return true
  return false
}

/** Opens the clause that a relative pronoun or a conjunction at token `i` begins; false when none stands there. */
export function readConnective({ tokens, first, stack }: Pass, i: number): boolean {
  const { form } = tokens[i]!
  const before = tokens[i - 1]?.form ?? ''
  const { top } = stack
  if (RELATIVES.has(form) && !(form === 'où' && before === "d'")) {
    const preposition = /^(?:à|de|d'|dans|par|pour|sur|avec|sans|selon|chez|en)$/.test(before)
    const coordinated = COORDINATORS.has(before) || (before === ',' && top.kind === 'relative' && !top.paired)
    if (coordinated && top.kind === 'relative' && top.predicate >= 0 && stack.depth > stack.floor) stack.close(i - 1)
    const at = preposition ? i - 1 : i
    if (at > first || form !== 'où') stack.open('relative', at, tokens[at - 1]?.form === ',')
    return true
  }
  if (form === 'que' || form === "qu'") {
    if (isComparison(tokens, i)) return true
    const early = BEFORE_QUE.has(before) && i > first
    const at = early ? i - 1 : i
    // « plutôt que de fermer » has no verb of its own.
    if (!/^d[e']$/.test(tokens[i + 1]?.form ?? ''))
      stack.open(early ? 'subordinate' : 'que', at, early && (at === first || tokens[at - 1]?.form === ','))
    return true
  }
  // « dire à quel prix l'électricité sera vendue »
  if (/^quel(?:le)?s?$/.test(form)) {
    const at = /^(?:à|de|d'|dans|par|pour|sur|avec|sous|en|chez|vers)$/.test(before) ? i - 1 : i
    const verb = tokens[at - 1]
    if (at <= first || !verb?.verbs.length || verb.form === 'importe') return false
    stack.open('subordinate', at, false)
    return true
  }
  if (SUBORDINATORS.has(form) || (form === "s'" && /^ils?$/.test(tokens[i + 1]?.form ?? ''))) {
    stack.open('subordinate', i, before === ',' || i === first)
    return true
  }
  return false
}
