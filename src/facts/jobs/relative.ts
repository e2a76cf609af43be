/** What becomes of people and jobs by a relative clause of which they are the object: « les 47 personnes que l'acquéreur ne reprendra pas ». */
import { clauseAt } from '../../french/clauses.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, lemmaIn } from '../words.ts'
import { type Change, PEOPLE_VERBS } from './words.ts'

const DONE_TO_THEM = family(
  'embaucher réembaucher recruter créer engager licencier congédier supprimer détruire remercier débaucher perdre sacrifier sabrer garder conserver reprendre sauver préserver maintenir sauvegarder reclasser replacer réintégrer recaser titulariser transférer muter redéployer',
)
/** … of which nobody but workers suffers these: people are saved, lost and taken elsewhere in many ways. */
const TO_WORKERS = family(
  'embaucher réembaucher recruter licencier congédier débaucher reprendre reclasser replacer réintégrer recaser titulariser muter redéployer',
)
/** How far the verb may stand behind the auxiliary of its clause: « qu'il n'a finalement pas pu reprendre ». */
const REACH = 6

export interface Relative {
  readonly change: Change
  /** Whether whoever it is done to works there, by whatever noun: « personnes ». */
  readonly sure: boolean
  /** The verb and its negation: where modality and negation are read. */
  readonly at: Span
}

/** What the relative clause right after those counted says is done to them; null when none does. */
export function relativeAt(block: TextBlock, { start, end }: Span): Relative | null {
  const { tokens } = block
  // « le site de 200 salariés que le groupe a repris »: the site is.
  if (/^d[e']$/.test(tokens[tokenFrom(block, start) - 1]?.form ?? '')) return null
  const que = tokens[tokenFrom(block, end)]
  if (!que || !/^qu[e']$/.test(que.form)) return null
  const clause = clauseAt(block, que.start)
  if (clause.start < end || clause.predicate < 0) return null
  for (let i = clause.predicate; i <= clause.predicate + REACH && (tokens[i]?.start ?? clause.end) < clause.end; i++) {
    if (tokens[i]!.kind !== 'word') return null
    const lemma = lemmaIn(tokens[i], DONE_TO_THEM)
    const change = lemma && PEOPLE_VERBS.get(lemma)
    if (!change) continue
    const denied = /^(?:pas|plus|jamais)$/.test(tokens[i + 1]?.form ?? '')
    return {
      change,
      sure: TO_WORKERS.has(lemma),
      at: { start: tokens[i]!.start, end: tokens[denied ? i + 1 : i]!.end },
    }
  }
  return null
}
