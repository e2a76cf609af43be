/** A second term without a verb of its own: « prolongée de douze mois, puis jusqu'à la fin du semestre ». */
import type { Sentence, TextBlock } from '../../french/types.ts'
import { tokensIn } from '../words.ts'
import { isDenied } from './attributes.ts'
import { lengthAfter, untilAfter } from './terms.ts'
import type { Trigger } from './trigger.ts'

const THEN =
  /^[^;:"«»]{3,70}?,? puis(?:, [^,;:.]{2,40},| (?:à nouveau|de nouveau|encore|finalement|récemment|hier|une (?:deuxième|seconde|nouvelle|dernière) fois))? (?=(?:d'|de |pour |jusqu'))/
/** UTF-16 units in which the second term stands. */
const NEAR = 60
/** Nothing but a preposition before it. */
const AT_ONCE = /^(?:(?:de |d'|pour )(?:encore |une durée de |les )?)?(?:jusqu'(?:(?:à (?:la |l')?|aux? |en ))?)?$/

/** The second terms of the renewals of a sentence. */
export const secondTerms = (block: TextBlock, sentence: Sentence, told: readonly Trigger[]): Trigger[] =>
  told.flatMap(first => {
    const then = THEN.exec(block.norm.slice(first.end, sentence.end))
    if (!then || first.outcome !== 'renewed' || first.condition || isDenied(block, first)) return []
    const start = first.end + then[0].length
    // « prolongée de six mois, puis supprimée », « a tenu un an, puis est partie »: another verb is another story.
    const [from, past] = tokensIn(block, { start: first.end, end: first.end + then[0].indexOf(' puis') })
    if (block.tokens.slice(from, past).some(({ verbs }) => verbs.some(({ tense }) => FINITE.test(tense)))) return []
    const end = Math.min(sentence.end, start + NEAR)
    const length = lengthAfter(block, start, end)
    const term = length ?? untilAfter(block, start, end, false)
    if (!term || !AT_ONCE.test(block.norm.slice(start, term.start))) return []
    // « puis pour trois ans le taux baissera »
    if (length && !LAST.test(block.norm.slice(length.end, sentence.end))) return []
    const own = length ? { duration: length.value } : {}
    return [{ start, end: term.end, at: first.at, thing: first.thing, outcome: 'renewed' as const, ...own }]
  })

const LAST = /^ ?(?:[.,;:!?»)]|$|et |(?:de plus|supplémentaires?|fermes?|à nouveau)(?!\p{L}))/u
const FINITE = /^(?:present|imperfect|past|future|conditional)$/
