/** What the patterns of directives share: the wanted action after a trigger, clitics before it, whose words they are. */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isAdverb, reads } from '../../french/predicates.ts'
import { isInfinitive } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import type { Force } from './verbs.ts'

/** A directive as its pattern sees it; spans are in the block, `null` when the text leaves them to be guessed. */
export interface Directive {
  readonly force: Force
  /** Tokens of the trigger and of the action's verb or noun. */
  readonly trigger: number
  readonly action: number
  readonly issuer: Span | null
  readonly addressee: Span | null
  /** The addressee does not name its issuer: « chaque branche est priée de ». */
  readonly implicit: boolean
}

const CLITIC =
  /^(?:-?(?:t-)?(?:ils?|elles?|on|nous|je)|le|la|les|l'|lui|leur|en|y|se|s'|me|m'|ne|n'|pas|plus|jamais|nous|vous|maintenant)$/

/** Token of the infinitive that stands after the preposition at `at`, clitics and adverbs between; -1 when none does. */
export const infinitiveAfter = (tokens: readonly Token[], at: number): number => {
  let limit = at + 8
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i]
    if (!token) return -1
    if (isInfinitive(token)) return i
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
