/** Open matters of a sentence, one a clause at most. */
import { innermost } from '../../french/clauses.ts'
import { firstFrom } from '../../french/offsets.ts'
import { auxiliaryAcross } from '../../french/predicates.ts'
import type { Clause, Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, lemmaIn, tokensIn } from '../words.ts'
import { STAY, WH } from './cues.ts'
import { doubt, isDoubtful } from './doubt.ts'
import { goalEnd, negationEnd } from './reach.ts'
import { PENDING, stateAt } from './states.ts'
import { turnAt, turnOf } from './turns.ts'
import { isOpening, verbCue } from './verbs.ts'

export interface Hit extends Span {
  /** Token whose subject is the matter. */
  readonly token: number
  /** The matter follows the cue instead of being its subject. */
  readonly after: boolean
  /** Where the core ends, at the value of the cue; `end` is where the cue does. */
  readonly until: number
  readonly clause: Clause
}

/** Whether anything is looked for at a word: most of a text is left here. */
const starts = (token: Token): boolean =>
  PENDING.has(token.form) || turnOf(token) !== undefined || isDoubtful(token) || isOpening(token)

const OPENS_HABIT = family("quand lorsque lorsqu'")

/** « deux vis restent à serrer avant chaque départ » */
const HABIT = /(?<!\p{L})(?:à|avant|après|lors de) chaque (?!étape|fois)/u

const opensIf = ({ tokens }: TextBlock, first: number) =>
  tokens[first]?.form === 'si' || (tokens[first]?.form === "s'" && /^ils?$/.test(tokens[first + 1]?.form ?? ''))

const isHypothesis = ({ clauses }: Sentence, clause: Clause) =>
  clauses.some(other => other !== clause && other.predicate >= 0 && other.modality !== 'asserted')

/**
 * « Si le décret se fait attendre, l'usine chômera » supposes, « quand un client hésite » tells of a habit. « Si le prix
 * reste à fixer, le site est choisi » concedes what is open.
 */
function isSupposed(block: TextBlock, sentence: Sentence, clause: Clause, first: number): boolean {
  const form = block.tokens[first]?.form ?? ''
  // « si l'artiste n'est pas membre et n'a pas signé d'accord »
  if (form === 'et' || form === 'ou') {
    const before = sentence.clauses[firstFrom(sentence.clauses, clause.start) - 1]
    return (
      before !== undefined && opensIf(block, firstFrom(block.tokens, before.start)) && isHypothesis(sentence, before)
    )
  }
  if (OPENS_HABIT.has(form) || HABIT.test(block.norm.slice(clause.start, clause.end))) return true
  return opensIf(block, first) && isHypothesis(sentence, clause)
}

const FRONTS = family(
  "à a au aux avec après avant chez contre dans de d' depuis devant dès durant en entre faute grâce hors jusqu' lors lorsqu' lorsque malgré outre par parmi pendant pour puisqu' puisque quand selon si s' sous sur alors bien contacté contactée contactés sollicité sollicitée sollicités interrogé interrogée interrogés",
)
const SUBJECTS = family(
  "le la les l' un une ce cet cette ces son sa ses leur leurs aucun aucune nul nulle rien personne tout plusieurs deux trois il elle ils elles on nous",
)

/** First token of a clause past what stands before its subject: « Si les chaînes tournent, | la date », « Faute d'accord, | le sort ». */
function pastFronted({ tokens }: TextBlock, { predicate }: Clause, first: number): number {
  if (!FRONTS.has(tokens[first]?.form ?? '')) return first
  for (let i = predicate - 1; i > first; i--)
    if (tokens[i]?.form === ',' && SUBJECTS.has(tokens[i + 1]?.form ?? '') && i + 1 < predicate) return i + 1
  return first
}

/** What is open in a sentence, one matter a clause, the clauses in their order. */
export function openIn(block: TextBlock, sentence: Sentence): Hit[] {
  const found: Hit[] = []
  const known = new Set<Clause>()
  let clause: Clause | null = null
  let [first, last] = [0, 0]
  let supposed = false
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = block.tokens[i] as Token
    if (token.kind !== 'word' || !starts(token)) continue
    // A clause holds those inside it: each word is read in its own.
    const own = innermost(sentence.clauses, token.start)
    if (known.has(own)) continue
    if (own !== clause) {
      ;[first, last] = tokensIn(block, own)
      supposed = isSupposed(block, sentence, own, first)
      first = pastFronted(block, own, first)
    }
    if (supposed) continue
    clause = own
    const cue =
      stateAt(block, clause, i) ??
      turnAt(block, clause, i) ??
      (isDoubtful(token) ? doubt(block, clause, i, first, last) : null) ??
      verbCue(block, clause, i, first, last)
    if (!cue) continue
    const from = cue.from ?? withoutStart(block, predicateStart(block, i, first), first)
    const end = token.end + cue.more
    const until = Math.max(
      goalEnd(block, i, end),
      cue.until ?? 0,
      (block.tokens[negationEnd(block, from, i)] as Token).end,
    )
    const start = (block.tokens[from] as Token).start
    known.add(clause)
    found.push({ start, end, until, token: i, after: cue.after, clause })
  }
  return found
    .filter(hit => !found.some(other => other !== hit && isAside(block, hit, other)))
    .sort((a, b) => a.clause.start - b.clause.start || b.clause.end - a.clause.end)
}

const ASIDES = family("qui que qu' dont où sans")

const HINGING = family('dépendre suspendre soumettre conditionner subordonner reposer tenir')

/** « dépend d'une étude qui reste à commander »: what the matter from `start` on hangs on is still to be done. */
export function isToDo({ tokens }: TextBlock, { token, clause, start: own }: Hit, start: number): boolean {
  const opening = tokens[firstFrom(tokens, clause.start)]
  return (
    opening?.form === 'qui' &&
    lemmaIn(tokens[token], STAY) !== null &&
    tokens.slice(firstFrom(tokens, start), firstFrom(tokens, own)).some(t => lemmaIn(t, HINGING) !== null)
  )
}

/**
 * « réfléchit à une fusion, sans qu'une date ait été fixée », « l'arbitrage, repoussé à mai, dépendra du prix »: said in
 * passing, inside a clause that leaves the same matter open.
 */
function isAside(block: TextBlock, hit: Hit, other: Hit): boolean {
  const { tokens, norm } = block
  const { clause, token } = hit
  const around = other.clause
  if (clause === around || clause.start < around.start || clause.end > around.end) return false
  if (isToDo(block, hit, other.start)) return false
  const first = firstFrom(tokens, clause.start)
  const { form } = tokens[first] as Token
  // « dont la date n'est pas fixée » is a matter of its own, « n'est bouclé qu'à moitié » opens no relative.
  if (form === 'dont' && !/^(?:ils?|elles?|on|nul|personne)$/.test(tokens[first + 1]?.form ?? '')) return false
  // « suspendu à une taxe dont nul ne sait combien elle pèsera » asks of its own.
  if (form === 'dont' && WH.test(norm.slice(tokens[token]?.end, clause.end))) return false
  if (/^qu/.test(form) && (tokens[first - 1]?.verbs.length ?? 0) > 0) return false
  return (
    ASIDES.has(form) ||
    tokens[first - 1]?.form === 'sans' ||
    (first === token && (tokens[token]?.verbs.some(({ tense }) => tense === 'past-participle') ?? false))
  )
}

/** Whether a sentence leaves anything open. */
export const leavesOpen = (block: TextBlock, sentence: Sentence): boolean => openIn(block, sentence).length > 0

const AUXILIARIES = family('être avoir rester demeurer sembler paraître subsister attendre')
const BEFORE = family("ne n' pas encore toujours se s' quant sans non")

/** A subject, a conjunction or a relative: what stands before it is another's. */
const ANOTHER = family("qui dont où et ou mais car il ils elle elles on je j' nous vous ce c' cela que qu'")

/** First token of the predicate around a cue: auxiliaries, clitics, « ne » and « sans » before it, an incise passed. */
function predicateStart(block: TextBlock, i: number, first: number): number {
  const { tokens } = block
  // « n'a pas, à ce jour, trouvé »
  const across = auxiliaryAcross(tokens, i)
  const from = across < first ? i - 1 : across
  let start = i
  for (let j = from; j >= first && j > from - 6; j--) {
    const token = tokens[j] as Token
    if (token.kind === 'mark') {
      // « n'est, lui, pas bouclé »
      const opening = token.form === ',' ? [2, 3, 4].find(back => tokens[j - back]?.form === ',') : undefined
      // « Quant au prix, mystère »
      if (opening === undefined) return tokens[first]?.form === 'quant' && j - first < 8 ? first : start
      j -= opening
    } else if (ANOTHER.has(token.form) && !isRestricted(block, j)) break
    else if (lemmaIn(token, AUXILIARIES) !== null || BEFORE.has(token.form)) start = j
    if (token.form === 'ne' || token.form === "n'") break
  }
  return start
}

/** « sans que le coût soit connu »: by itself « soit connu » would say the contrary. */
function withoutStart({ tokens }: TextBlock, start: number, first: number): number {
  if (/^(?:ne|n'|aucune?)$/.test(tokens[start]?.form ?? '')) return start
  for (let j = start - 1; j >= Math.max(first - 1, start - 8); j--) {
    if (tokens[j]?.kind !== 'word') return start
    if (tokens[j]?.form === 'sans') return /^qu[e']$/.test(tokens[j + 1]?.form ?? '') ? j : start
  }
  return start
}

/** « n'est qu'à moitié bouclé » */
const isRestricted = ({ tokens }: TextBlock, i: number) =>
  /^qu[e']$/.test(tokens[i]?.form ?? '') && [2, 3].some(back => /^n[e']$/.test(tokens[i - back]?.form ?? ''))
