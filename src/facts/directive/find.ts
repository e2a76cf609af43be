/** What the patterns of directives share: the wanted action after a trigger, clitics before it, whose words they are. */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isAdverb, reads } from '../../french/predicates.ts'
import { isInfinitive, phraseAt, subjectBefore } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn } from '../words.ts'
import { isThing } from './trades.ts'
import type { Force } from './verbs.ts'

/** A directive as its pattern sees it; spans are in the block, `null` when the text leaves them to be guessed. */
export interface Directive {
  readonly force: Force
  /** Tokens of the trigger and of the action's verb or noun. */
  readonly trigger: number
  readonly action: number
  readonly issuer: Span | null
  readonly addressee: Span | null
  /** Nobody's unless somebody says it: « il faut investir » is the author's view, « il faut investir, martèle le patron » a call. */
  readonly voiced?: boolean
  /** The addressee does not name its issuer: « chaque branche est priée de ». */
  readonly implicit: boolean
}

const CLITIC =
  /^(?:-?(?:t-)?(?:ils?|elles?|on|nous|je)|le|la|les|l'|lui|leur|en|y|se|s'|me|m'|ne|n'|pas|plus|jamais|nous|vous|maintenant)$/

/** Infinitives that the lexicon lacks and whose endings nouns share: « de colorier », « d'extraire ». */
const isRareInfinitive = ({ form, kind, verbs }: Token): boolean =>
  kind === 'word' &&
  verbs.length === 0 &&
  /(?:[^aeiouyé]ier|crire|ompre|incre|traire|défaire|refaire|aître|cevoir|mouvoir|seoir)$/.test(form) &&
  !isThing(form)

/** Token of the infinitive that stands after the preposition at `at`, clitics and adverbs between; -1 when none does. */
export const infinitiveAfter = (tokens: readonly Token[], at: number): number => {
  let limit = at + 8
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]
    if (!token) return -1
    if (isInfinitive(token) || isRareInfinitive(token)) return i
    // « de se marier »: the clitic proves what the ending alone does not.
    if (/^(?:se|s')$/.test(tokens[i - 1]?.form ?? '') && /(?:er|ir|re)$/.test(token.form)) return i
    // « devront en outre », « devront, en échange, »
    if (
      token.form === 'en' &&
      /^(?:outre|effet|revanche|échange|retour|contrepartie|priorité|parallèle|particulier)$/.test(
        tokens[i + 1]?.form ?? '',
      )
    ) {
      i++
      continue
    }
    if (token.form === ',' && !/^(?:de|d'|à)$/.test(tokens[at]?.form ?? '')) {
      const end = ahead(tokens, i + 1, i + 12, /^,$/)
      if (end < 0) return -1
      limit += end - i
      i = end
      continue
    }
    if (!CLITIC.test(token.form) && !isAdverb(token) && token.form !== '"' && token.form !== '«') return -1
  }
  return -1
}

/** Token of the first finite verb after « que »; -1 when the clause has none. */
export const finiteAfter = (tokens: readonly Token[], at: number, last: number): number => {
  for (let i = at + 1; i < last && i < at + 24; i++) {
    if (/^[.;:]$/.test(tokens[i]?.form ?? '')) return -1
    // « que les sanctions, plafonnées à 1 % du chiffre d'affaires, soient »
    const closes = tokens[i]?.form === ',' ? ahead(tokens, i + 1, i + 16, /^[,.;]$/) : -1
    if (closes > 0 && tokens[closes]?.form === ',') i = closes
    if (
      finiteness(tokens, i) > 0 ||
      // « activent »: a plural that the lexicon lacks.
      (tokens[i]?.verbs.length === 0 && /[^m]ent$/.test(tokens[i]?.form ?? '')) ||
      (reads(tokens[i], 'subjunctive') &&
        !/^(?:l[ea]s?|l'|une?|son|sa|ce|cette|de|d')$/.test(tokens[i - 1]?.form ?? ''))
    ) {
      // « que le choix soit tranché »: the participle says what is wanted.
      const next = tokens[i + 1]
      return next && reads(next, 'past-participle') && /^(?:soit|soient|ait|aient)$/.test(tokens[i]?.form ?? '')
        ? i + 1
        : i
    }
  }
  return -1
}

/** Clitics and auxiliaries before a verb, nearest first. */
export const beforeVerb = (tokens: readonly Token[], at: number, first: number): Token[] => {
  const found: Token[] = []
  for (let i = at - 1; i >= first && i > at - 14; i--) {
    const token = tokens[i]
    if (!token) break
    const skipped =
      isAuxiliary(token) || /^(?:voi(?:t|ent)|vue?s?)$/.test(token.form) || CLITIC.test(token.form) || isAdverb(token)
    if (!skipped) {
      i = found.some(isAuxiliary) || !reads(tokens[at], 'past-participle') ? -1 : auxiliaryFrom(tokens, i, first)
      if (i < 0) break
    }
    found.push(tokens[i] as Token)
  }
  return found
}

const isAuxiliary = ({ form, verbs }: Token): boolean =>
  form !== 'à' && verbs.some(({ lemma }) => lemma === 'avoir' || lemma === 'être')

/** The auxiliary at most seven tokens back from `at`, over what may part it from its participle: « a, de son côté, enjoint », « a ce matin demandé ». */
const auxiliaryFrom = (tokens: readonly Token[], at: number, first: number): number => {
  let commas = 0
  for (let i = at; i >= first && i > at - 8; i--) {
    const token = tokens[i] as Token
    if (isAuxiliary(token)) return commas % 2 === 0 ? i : -1
    if (token.form === ',') commas++
    else if (token.kind === 'mark' || /^(?:qui|qu[e']|dont|où|mais)$/.test(token.form) || finiteness(tokens, i) > 1)
      return -1
  }
  return -1
}

/** « a rappelé …, et mis en demeure »: a participle that shares an auxiliary further back. */
export const sharesAuxiliary = (tokens: readonly Token[], at: number, first: number): boolean =>
  /^(?:et|puis|,)$/.test(tokens[at - 1]?.form ?? '') &&
  tokens
    .slice(Math.max(first, at - 60), at)
    .some(({ form }) => /^(?:a|ont|avait|avaient|aurait|auraient|aura|auront)$/.test(form))

/** Whether the participle at `at` is passive: « est priée », « ont été sommés », « seront invités ». */
export const isPassive = (tokens: readonly Token[], at: number, first: number): boolean => {
  const auxiliary = beforeVerb(tokens, at, first).find(({ verbs }) =>
    verbs.some(({ lemma }) => lemma === 'avoir' || lemma === 'être'),
  )
  return auxiliary?.verbs.some(({ lemma }) => lemma === 'être') ?? false
}

/** « se voit confier la mission de », « s'est vu enjoindre de »: the subject is who is told. */
export const suffers = (before: readonly Token[]): boolean =>
  before.some(({ form }) => /^(?:voi(?:t|ent)|vue?s?)$/.test(form)) &&
  before.some(({ form }) => /^(?:se|s')$/.test(form))

/** The words of the action: from its verb to the end of the clause, at most 160 characters. */
export const actionSpan = (block: TextBlock, at: number, limit: number): Span => {
  const start = block.tokens[at]?.start ?? 0
  const rest = block.norm.slice(start, Math.min(limit, start + 160))
  const end =
    /[.;:!?»")]|, (?=mais|tandis|alors|faute|sous peine|qui|dont|et (?:le|la|les|l'|un)|a-t|selon|d'après)/.exec(rest)
  return { start, end: start + (end ? end.index : rest.length) }
}

/** The verb at a token, with what its clitics and auxiliaries say of it. */
export interface VerbGroup {
  readonly before: readonly Token[]
  readonly participle: boolean
  readonly reflexive: boolean
  readonly denied: boolean
  /** Active: a finite verb, an infinitive, or a participle that has its auxiliary. */
  readonly active: boolean
  /** « avait promis »: told of the past, and over. */
  readonly past: boolean
}

/** How the verb at `at` stands in its clause. */
export const groupAt = (tokens: readonly Token[], at: number, first: number): VerbGroup => {
  const token = tokens[at] as Token
  const before = beforeVerb(tokens, at, first)
  const participle = reads(token, 'past-participle') !== undefined
  const reflexive = before.some(
    ({ form }) => /^(?:se|s'|m')$/.test(form) || (form === 'nous' && token.form.endsWith('ons')),
  )
  const perfect =
    participle &&
    (before.some(({ verbs }) => verbs.some(({ lemma }) => lemma === 'avoir' || (reflexive && lemma === 'être'))) ||
      sharesAuxiliary(tokens, at, first))
  return {
    before,
    participle,
    reflexive,
    denied: before.some(({ form }) => /^n[e']$/.test(form)),
    active: perfect || reads(token, 'infinitive') !== undefined || finiteness(tokens, at) > 0,
    past: before.some(({ form }) => /^(?:avait|avaient|était|étaient)$/.test(form)),
  }
}

/** The noun phrase that ends right before token `at`, not further back than `first`: what « qui » or an apposed participle speaks of. */
export const phraseEndingAt = (block: TextBlock, at: number, first: number): Span | null => {
  const end = block.tokens[at - 1]?.end
  let found: Span | null = null
  for (let k = at - 1; k >= first && k > at - 12; k--) {
    if (block.tokens[k]?.kind === 'mark') break
    const phrase = phraseAt(block, k)
    if (phrase?.end === end) found = phrase
  }
  return found
}

/** Who the verb at `verb` is said of: its subject, the antecedent of « qui » where that is one. */
export const doerOf = (block: TextBlock, verb: number, first: number): Span | null => {
  const { tokens } = block
  let at = verb - 1
  while (
    at > first &&
    (CLITIC.test(tokens[at]?.form ?? '') || isAdverb(tokens[at]) || isAuxiliary(tokens[at] as Token))
  )
    at--
  if (tokens[at]?.form === 'qui' && at > first)
    return phraseEndingAt(block, tokens[at - 1]?.form === ',' ? at - 1 : at, first) ?? subjectBefore(block, verb, first)
  return withoutClitics(block, subjectBefore(block, verb, first))
}

/** « le gouvernement nous demande »: the phrase without the clitics that the verb has before it. */
const withoutClitics = (block: TextBlock, span: Span | null): Span | null => {
  const words = span && block.norm.slice(span.start, span.end)
  const clitic = words && / (?:nous|vous|leur|lui|le|la|les)$/.exec(words)
  return span && clitic ? { start: span.start, end: span.end - clitic[0].length } : span
}

/** The pronoun before a verb that says who is told: « leur », « lui », « nous ». */
export const cliticTold = (before: readonly Token[]): Span | null =>
  before.find(({ form }) => /^(?:leur|lui|nous)$/.test(form)) ?? null

/** The phrase that token `at`, « à » or « aux », opens, without its preposition and the adverbs after it: « aux régions désormais de payer ». */
export const toldAt = (block: TextBlock, at: number): Span | null => {
  const { tokens } = block
  const { form = '' } = tokens[at] ?? {}
  // « à eux de convaincre »
  if (
    form === 'à' &&
    /^(?:lui|eux|elles?|nous|chacune?)$/.test(tokens[at + 1]?.form ?? '') &&
    /^(?:d[e']|,|désormais|maintenant)$/.test(tokens[at + 2]?.form ?? '')
  )
    return tokens[at + 1] as Token
  const phrase =
    form === 'à'
      ? infinitiveAfter(tokens, at) < 0
        ? phraseAt(block, at + 1)
        : null
      : /^aux?$/.test(form)
        ? phraseAt(block, at, true)
        : null
  if (!phrase) return null
  let last = at + 1
  while ((tokens[last + 1]?.end ?? Infinity) <= phrase.end) last++
  while (last > at + 1 && isAdverb(tokens[last])) last--
  return { start: tokens[at + 1]?.start ?? phrase.start, end: tokens[last]?.end ?? phrase.end }
}

/** The person or group after « à », « aux » between two tokens. */
export const toldBetween = (block: TextBlock, from: number, until: number): Span | null => {
  for (let i = from; i < until; i++) {
    const told = toldAt(block, i)
    if (told) return told
  }
  return null
}

/** Token of the first infinitive after « de », « à » or « pour » from `from` on, in the same clause; -1 when none. */
export const actionAfter = (tokens: readonly Token[], from: number, last: number): number => {
  for (let i = from; i < last && i < from + 14; i++) {
    if (/^[.;:]$/.test(tokens[i]?.form ?? '')) return -1
    if (/^(?:de|d'|à|pour)$/.test(tokens[i]?.form ?? '')) {
      const action = infinitiveAfter(tokens, i)
      if (action > 0) return action
    }
  }
  return -1
}

/** Token of the verb of « pour que », « afin que » or « que » and whoever is to act, from `from` on; null when none follows. */
export const clauseAfter = (
  block: TextBlock,
  from: number,
  last: number,
): { action: number; addressee: Span | null } | null => {
  const { tokens } = block
  const que = ahead(tokens, from, Math.min(last, from + 14), /^qu[e']$/)
  if (que < 0) return null
  const phrase =
    phraseAt(block, que + 1) ?? (/^(?:ils?|elles?)$/.test(tokens[que + 1]?.form ?? '') ? tokens[que + 1]! : null)
  const action = finiteAfter(tokens, que, last)
  return action < 0 ? null : { action, addressee: phrase }
}

/** Verbs of asking that open an incise. */
const ASKS = new Set(
  'exiger réclamer demander imposer ordonner marteler insister recommander prévenir intimer tonner préconiser plaider conseiller suggérer'.split(
    ' ',
  ),
)
/** Token of the verb of asking that opens an incise at the end: « …, exige le constructeur »; -1 when there is none. */
export const asksAfter = (block: TextBlock, action: number, last: number): number => {
  const { tokens } = block
  for (let i = action + 2; i < last - 1; i++)
    if (tokens[i - 1]?.form === ',' && lemmaIn(tokens[i], ASKS) && finiteness(tokens, i) > 0 && phraseAt(block, i + 1))
      return i
  return -1
}
