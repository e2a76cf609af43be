/** What is wanted: the action after a trigger, as an infinitive, a clause or the verb of an incise. */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isAdverb, reads } from '../../french/predicates.ts'
import { isInfinitive, phraseAt } from '../../french/speech.ts'
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
  /** The order is the subject of its sentence, whose verb follows the action: « L'ordre donné aux usines de stocker vient de Bercy ». */
  readonly heads?: boolean
}

/** Words that stand between a subject, its auxiliary and its verb. */
export const CLITIC =
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
      // « paie » is mostly a noun, and in no lexicon.
      (/^paie(?:nt)?$/.test(tokens[i]?.form ?? '') && !/^(?:la|de|une|sa|en)$/.test(tokens[i - 1]?.form ?? '')) ||
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

/** Whoever the clause that « que » opens names: « que l'Etat agisse », « que tout visiteur laisse », « qu'ils embauchent ». */
export const doerAfter = (block: TextBlock, que: number): Span | null => {
  const next = block.tokens[que + 1]
  if (next && /^(?:ils|elles?)$/.test(next.form)) return next
  if (!/^tou(?:te?|s|tes)$/.test(block.tokens[que + 1]?.form ?? '')) return phraseAt(block, que + 1)
  return phraseAt(block, que + 2) ?? contractedAt(block, que + 1)
}
/** « que le site | soit vendu »: who is named there is not the one to do it. */
export const isDone = (tokens: readonly Token[], verb: number): boolean =>
  /^soi(?:en)?t$/.test(tokens[verb - 1]?.form ?? '') && reads(tokens[verb], 'past-participle') !== undefined
/** The phrase whose determiner is drawn into the word at token `at`, without that word: « du | ministre », « tous | les sites ». */
export const contractedAt = (block: TextBlock, at: number): Span | null => {
  const phrase = phraseAt(block, at, true)
  return phrase && { start: block.tokens[at + 1]?.start ?? phrase.start, end: phrase.end }
}
/** The phrase that the preposition at token `at` leads to: « de | l'Etat », « du | ministre ». */
export const ledPhrase = (block: TextBlock, at: number): Span | null =>
  /^(?:aux?|du|des)$/.test(block.tokens[at]?.form ?? '') ? contractedAt(block, at) : phraseAt(block, at + 1)

/** « a prié chacun de », « demande à chacune des communes de », « à tout le monde de »: words that open no noun phrase. */
export const eachAt = (block: TextBlock, at: number): Span | null => {
  const { tokens, norm } = block
  const { start = 0 } = tokens[at] ?? {}
  if (/^tout le monde(?! \p{L}+(?:el|al|ole|san|ique)(?!\p{L}))/u.test(norm.slice(start, start + 30)))
    return { start, end: start + 'tout le monde'.length }
  if (!/^chacune?$/.test(tokens[at]?.form ?? '')) return null
  const of = tokens[at + 1]?.form === 'des' ? phraseAt(block, at + 1, true) : null
  return { start: tokens[at]!.start, end: of?.end ?? tokens[at]!.end }
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
  const phrase = doerAfter(block, que) ?? (tokens[que + 1]?.form === 'il' ? tokens[que + 1]! : null)
  const action = finiteAfter(tokens, que, last)
  return action < 0 ? null : { action, addressee: isDone(tokens, action) ? null : phrase }
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
