import { COORDINATORS } from './cues.ts'
import type { Pass } from './pass.ts'

const words = (list: string) => new Set(list.split(','))
const RELATIVES = words(
  'qui,dont,où,lequel,laquelle,lesquels,lesquelles,auquel,auxquels,auxquelles,duquel,desquels,desquelles',
)
const SUBORDINATORS = words("si,lorsque,lorsqu',quand,puisque,puisqu',quoique,quoiqu',comment,pourquoi,combien")
/** « alors que, parce que »: the clause starts before « que ». */
const BEFORE_QUE = words('alors,parce,tandis,bien,afin,pour,avant,après,dès,depuis,pendant,sans,ainsi,tant,pourvu,à')

/** Tokens between « plus » or « ne » and their « que ». */
const NEAR = 7

/** Whether a comma or a coordinator comes before the next sure verb. */
function pausesFirst({ tokens, first, last, sure }: Pass, i: number): boolean {
  for (let at = i + 1; at < last && sure[at - first] !== 2; at++)
    if (tokens[at]!.kind === 'mark' || COORDINATORS.has(tokens[at]!.form)) return true
  return false
}

/** « moins cher que dans l'Ain », « moins riche que les précédents, et »: no clause begins at that « que ». */
function isComparison(pass: Pass, i: number): boolean {
  const { tokens, first } = pass
  const adverbial = /^(?:en|dans|à|au|aux|chez|lors|pour|sous)$/.test(tokens[i + 1]?.form ?? '')
  for (let at = i - 1; at >= first && at > i - (adverbial ? 4 : NEAR) && tokens[at]!.kind !== 'mark'; at--) {
    const { form } = tokens[at]!
    if (/^(?:plus|moins|aussi|autant|mieux|davantage)$/.test(form)) return adverbial || pausesFirst(pass, i)
    // « ne tourne que trois jours par semaine, et les équipes sont parties »
    if (/^(?:pas|jamais|rien|que|qu')$/.test(form)) return false
    if (/^n[e']$/.test(form)) return pausesFirst(pass, i)
  }
  return false
}

/** Opens the clause that a relative pronoun or a conjunction at token `i` begins; false when none stands there. */
export function readConnective(pass: Pass, i: number): boolean {
  const { tokens, first, stack } = pass
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
    if (isComparison(pass, i)) return true
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
