/** A verb in its clause, and what the rules of open matters ask of the words around it. */
import { isNegated } from '../../french/modality.ts'
import { subjectOf } from '../../french/subject.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn, tokensIn } from '../words.ts'

/** Token indices are of the block; texts are folded (`norm`). */
export interface Cue {
  readonly block: TextBlock
  readonly clause: Clause
  readonly i: number
  /** Tokens of the clause, `[first, past the last)`. */
  readonly first: number
  readonly last: number
  readonly token: Token
  /** The clause after the verb. */
  readonly rest: string
  /** What follows the verb, beyond the clause too. */
  readonly onward: string
  /** Whether a « ne », « ni » or « pas » denies this very verb. */
  readonly negated: boolean
  readonly infinitive: boolean
  readonly participle: boolean
  readonly passive: boolean
  /** First token of its subject, or its own index when none is found. */
  readonly subject: number
}

/**
 * How much text after the word belongs to the cue, and whether the matter follows it; null when nothing is open. `until`
 * is where the core ends in the block, when it goes beyond the cue.
 */
export type Found = {
  readonly more: number
  readonly after: boolean
  readonly until?: number
  /** Token that the core starts at, where it is not the predicate. */
  readonly from?: number
} | null

export const subject = { more: 0, after: false }
export const object = { more: 0, after: true }
export const when = (fits: boolean, found: Found = object): Found => (fits ? found : null)

/** What follows the verb is all of the cue: « laisse la porte ouverte ». */
export const whole = (match: RegExpExecArray | null): Found => match && { more: match[0].length, after: true }

/** A rule, with the lemmas that call it. */
export type Rules = readonly (readonly [lemmas: string, rule: (c: Cue) => Found])[]

/** Tokens, and characters, that a rule looks through: a clause without end would be read again at each of its words. */
const FAR = 80
export const LONG = 400

/** Whether a token from `from` up to `to` satisfies a test. */
export function some(block: TextBlock, from: number, to: number, test: (token: Token) => boolean): boolean {
  for (let i = Math.max(0, from, to - FAR); i < to; i++)
    if (block.tokens[i] && test(block.tokens[i] as Token)) return true
  return false
}

const BEING = family('être sembler paraître rester demeurer')
const FINITE = family('present past subjunctive')

/** The verb at token `i`, with what its rules look at: each is found when a rule asks for it, as most look at few. */
export function cueOf(block: TextBlock, clause: Clause, i: number, first: number, last: number): Cue {
  const token = block.tokens[i] as Token
  const tense = (name: string) => token.verbs.some(verb => verb.tense === name)
  // « ne s'interdit pas »: the form is a participle too, but it bears the clause.
  const finite = clause.predicate === i && token.verbs.some(({ tense }) => FINITE.has(tense))
  const participle = tense('past-participle') && !finite
  let rest: string | undefined
  let onward: string | undefined
  let negated: boolean | undefined
  let passive: boolean | undefined
  let head: number | undefined
  return {
    block,
    clause,
    i,
    first,
    last,
    token,
    infinitive: tense('infinitive'),
    participle,
    get rest() {
      rest ??= block.norm.slice(token.end, Math.min(Math.max(clause.end, token.end), token.end + LONG))
      return rest
    },
    get onward() {
      onward ??= block.norm.slice(token.end, token.end + 160)
      return onward
    },
    get negated() {
      negated ??= deniedBefore(block, first, i) && isNegated(block, token)
      return negated
    },
    get passive() {
      passive ??= participle && some(block, i - 6, i, t => lemmaIn(t, BEING) !== null)
      return passive
    },
    get subject() {
      const phrase = head === undefined ? subjectOf(block, i) : null
      head ??= phrase ? tokensIn(block, phrase)[0] : i
      return head
    },
  }
}

export const DENIAL = family("ne n' ni non pas sans aucun aucune")
/**
 * A verb is denied by what stands before it: not « assure » in « Le groupe assure n'avoir rien décidé », nor the noun of
 * « La levée de fonds n'est pas bouclée ».
 */
const deniedBefore = (block: TextBlock, first: number, i: number) => some(block, first, i, t => DENIAL.has(t.form))

export const near = (c: Cue, reach: number, set: ReadonlySet<string>) =>
  some(c.block, c.i + 1, c.i + reach, t => isNoun(t, set))
export const before = (c: Cue, set: ReadonlySet<string>) => some(c.block, c.first, c.i, t => isNoun(t, set))
/** Whether a noun of the family stands among the first words of the clause or of its subject: the head of the latter. */
export const heads = (c: Cue, set: ReadonlySet<string>) =>
  some(c.block, c.first, Math.min(c.i, c.first + 4), t => isNoun(t, set)) ||
  some(c.block, c.subject, Math.min(c.i, c.subject + 4), t => isNoun(t, set))
/** « une date que le groupe tait »: a relative of a noun of one of the families. */
export const relativeOf = ({ block, first }: Cue, ...sets: ReadonlySet<string>[]) =>
  /^(?:qu[e']|qui|dont)$/.test(block.tokens[first]?.form ?? '') &&
  some(block, first - 4, first, t => sets.some(set => isNoun(t, set)))
export const words = ({ block, clause, token }: Cue) =>
  block.norm.slice(Math.max(clause.start, token.start - LONG), Math.min(clause.end, token.end + LONG))
export const denied = (c: Cue) => some(c.block, c.i - 4, c.i, t => t.form === 'ne' || t.form === "n'")
export const present = (c: Cue) => !c.infinitive && !c.participle && c.token.verbs.some(v => v.tense === 'present')
/** « cherche », and « chercherait » of unconfirmed news: a hypothesis is left out before any rule is asked. */
export const current = (c: Cue) =>
  present(c) || (!c.infinitive && !c.participle && c.token.verbs.some(v => v.tense === 'conditional'))
export const reflexive = (c: Cue) =>
  some(c.block, c.i - (c.participle ? 4 : 1), c.i, t => t.form === 'se' || t.form === "s'")
/** Neither denied nor told of the past: « dépend », « hésitera », « étudierait ». */
export const ongoing = (c: Cue) => !c.negated && c.clause.direction !== 'past'

/** « n'est plus financé », « ne sera plus fixé par l'Etat »: what has ended is not open. */
export const noLonger = (c: Cue) =>
  some(c.block, c.i - 4, c.i + 2, t => t.form === 'plus') &&
  denied(c) &&
  !some(c.block, c.i - 4, c.i + 3, t => /^(?:pas|que|qu'|rien|toujours|encore|non)$/.test(t.form))

/** Words that bring a past tense near: « hier soir, rien n'était signé ». */
export const NOW =
  /(?<!\p{L})(?:hier|avant-hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir|semaine|heure|jour|mois)(?!\p{L})/u
/** « Le repas n'était pas fini » tells a story; « hier soir, rien n'était signé », « il a dit que le prix n'était pas fixé » leave open. */
export const isStory = (c: Cue) => {
  const verb = c.block.tokens[c.clause.predicate]
  return (
    (verb?.verbs.some(({ tense }) => tense === 'imperfect') ?? false) &&
    !NOW.test(words(c)) &&
    !some(c.block, c.first - 1, c.i, t => t.form === 'que' || t.form === "qu'")
  )
}

/** Whether a day, a month or a season stands in the clause. */
export const isDated = ({ block, clause }: Cue) =>
  block.mentions.some(({ type, start, end }) => type === 'date' && start >= clause.start && end <= clause.end)

const LONG_AGO =
  /(?<!\p{L})(?:en (?:19|20)\d\d|à l'époque|alors|jusque-là|jusqu'alors|autrefois|à ses débuts)(?!\p{L})/u
/** « En 2012, le site n'était pas encore choisi »: no longer open. « Hier soir, rien n'était signé » still is. */
export const longAgo = (c: Cue) => c.clause.direction === 'past' && LONG_AGO.test(words(c))

/** « tout dépend », « rien ne repose »: the clause begins with everything. */
export const all = (c: Cue) =>
  /(?:^|\s)(?:tout|beaucoup|cela|rien|ça)(?: \S+){0,2} $/i.test(
    c.block.norm.slice(Math.max(c.clause.start, c.token.start - LONG), c.token.start),
  )

/** « "C'est un pont", temporise le délégué »: whether a quotation ends right before a word, which tells how it was said. */
export const isBehindQuote = ({ norm }: TextBlock, { start }: Token): boolean =>
  /["»] ?,? $/.test(norm.slice(Math.max(0, start - 4), start))

/** The lexicon's infinitives, and those it does not know by their ending. */
export const isInfinitive = (t: Token | undefined) =>
  t !== undefined &&
  (t.verbs.some(v => v.tense === 'infinitive') ||
    (t.kind === 'word' && t.verbs.length === 0 && /(?:[^i]er|oir|[dtv]re|[uai]ncre|plir|rir)$/.test(t.form)))

/** The first infinitive among the `reach` tokens after the verb. */
export function infinitiveAfter(c: Pick<Cue, 'block' | 'i'>, reach: number): Token | undefined {
  return c.block.tokens.slice(c.i + 1, c.i + 1 + reach).find(isInfinitive)
}
