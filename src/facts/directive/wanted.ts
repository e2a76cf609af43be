/** What a verb of asking wants, and of whom: the words that follow it, read as its frame allows. */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isAdverb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { isAnimate } from './animate.ts'
import { doerAfter, eachAt, finiteAfter, infinitiveAfter, isDone, ledPhrase } from './find.ts'
import { head, indexAfter, pastAside, respite } from './head.ts'
import { NO_ACTION } from './verbs.ts'
import { ATTITUDES, AUTHORITY, BARE, RAISE } from './wanted-words.ts'

export interface Wanted {
  readonly action: number
  readonly addressee: Span | null
  /** A noun, not a verb, says what is wanted. */
  readonly nominal: boolean
  readonly agent: Span | null
}

/** « sollicitent de la SNCF le maintien »: another phrase follows whom it is asked of. */
const opensNoun = (token: Token | undefined): boolean => /^(?:l[ea]s?|l'|une?|qu[e'])$/.test(token?.form ?? '')

/** « une nouvelle fois », « cette semaine »: no addressee. */
const MOMENT = /(?:fois|semaine|année|mois|jours?|matin|soir)$/

/** Reads on from the verb at `verb`: addressee, then the action as its frame allows it. */
export const wantedAfter = (block: TextBlock, verb: number, last: number, builds: string): Wanted | null => {
  const { tokens } = block
  let addressee: Span | null = null
  let agent: Span | null = null
  const found = (action: number, nominal = false): Wanted | null =>
    action < 0 ? null : { action, addressee, nominal, agent }
  /** « que chaque opérateur lui remette »: the clause names who is to act. */
  const clause = (que: number): Wanted | null => {
    const subject = doerAfter(block, que)
    const verb = finiteAfter(tokens, que, last)
    // « que l'Etat paie »: the verb may pass for a noun.
    const end = Math.min(subject?.end ?? 0, tokens[verb - 1]?.end ?? Infinity)
    if (!addressee && subject && !isDone(tokens, verb) && isAnimate(block, subject))
      addressee = { start: subject.start, end }
    // « que l'Etat taxe le plastique »: a verb that the lexicon lacks ends up in the phrase.
    if (verb < 0 && subject) return found(indexAfter(tokens, subject.end, que) - 1)
    // « qu'elle constitue »: the word after the pronoun.
    return found(verb < 0 && /^(?:ils?|elles?|on)$/.test(tokens[que + 1]?.form ?? '') ? que + 2 : verb)
  }
  for (let j = verb + 1; j < last && j < verb + 30; j++) {
    const token = tokens[j] as Token
    const next = tokens[j + 1]
    const past = pastAside(block, j)
    if (past > j) {
      j = past - 1
      continue
    }
    if (token.kind === 'mark') {
      const closing = token.form === '(' ? ')' : token.form === ',' || token.form === '-' ? token.form : ''
      if (token.form === '"' || token.form === '«' || token.form === ')') continue
      const end = closing
        ? ahead(tokens, j + 1, j + 11, closing === ')' ? /^\)$/ : closing === ',' ? /^,$/ : /^-$/)
        : -1
      if (end < 0 || end >= last) {
        if (token.form === ',' && addressee) continue
        return null
      }
      j = end
      continue
    }
    if (/^qu[e']$/.test(token.form)) {
      if (next?.form === 'jamais') continue
      if (!builds.includes('q') || /^(?:plus|moins|autant|ce)$/.test(tokens[j - 1]?.form ?? '')) return null
      return clause(j)
    }
    if (token.form === 'à' && next?.form === 'ce') {
      if (/^qu[e']$/.test(tokens[j + 2]?.form ?? '')) return clause(j + 2)
    }
    const infinitive = infinitiveAfter(tokens, j)
    if (/^d[e']$/.test(token.form) && builds.includes('v') && infinitive > 0) return found(infinitive)
    // « a chargé un expert d'une mission »
    if (
      token.form === "d'" &&
      next?.form === 'une' &&
      addressee &&
      /^(?:mission|enquête|étude|expertise|médiation)$/.test(tokens[j + 2]?.form ?? '')
    )
      return found(j + 2, true)
    if (token.form === 'à' && builds.includes('a') && infinitive > 0) return found(infinitive)
    if (token.form === 'pour') {
      if (tokens[j + 2]?.form === 'part') {
        j += 2
        continue
      }
      if (!builds.includes('p')) return null
      if (infinitive > 0) return found(infinitive)
      if (/^qu[e']$/.test(next?.form ?? '')) return clause(j + 1)
      const phrase = phraseAt(block, j + 1)
      return phrase ? found(head(block, phrase, j + 1), true) : null
    }
    if (token.form === 'par') {
      agent = phraseAt(block, j + 1) ?? (next && AUTHORITY.test(next.form) ? next : null)
      if (agent) j = indexAfter(tokens, agent.end, j) - 1
      continue
    }
    // « presse dans un communiqué la direction »
    const aside =
      /^(?:dans|sur|devant|lors|depuis|chez|avec|sans|sous|selon|après|avant|dès|lors)$/.test(token.form) &&
      phraseAt(block, j + 1)
    if (aside) {
      j = indexAfter(tokens, aside.end, j) - 1
      continue
    }
    // « réclament de la visibilité »
    const some =
      token.form === 'de' && /^l(?:a|')$/.test(next?.form ?? '') && builds.includes('n') && phraseAt(block, j + 1)
    if (some && !isAnimate(block, some)) {
      const noun = head(block, some, j + 1)
      if (!NO_ACTION.test(tokens[noun]?.form ?? '')) return found(noun, true)
    }
    // « conseille aux plus petits de se grouper »: an adjective heads the addressee.
    const de =
      /^aux?$/.test(token.form) && builds.includes('i') && !phraseAt(block, j, true)
        ? ahead(tokens, j + 2, j + 6, /^d[e']$/)
        : -1
    if (de > 0 && infinitiveAfter(tokens, de) > 0) {
      addressee ??= { start: tokens[j + 1]!.start, end: tokens[de - 1]!.end }
      return builds.includes('v') ? found(infinitiveAfter(tokens, de)) : null
    }
    const each: Span | null = addressee ? null : eachAt(block, j)
    if (each && builds.includes(tokens[j - 1]?.form === 'à' ? 'i' : 'd')) {
      addressee = each
      j = indexAfter(tokens, each.end, j) - 1
      continue
    }
    if (/^(?:à|aux?|d[eu]s?|d')$/.test(token.form)) {
      const inner = eachAt(block, j + 1) ?? ledPhrase(block, j)
      const to = /^(?:à|aux?)$/.test(token.form)
      // « exhorte ses troupes à la patience », « invite les acteurs au calme »
      if (inner && to && builds.includes('a') && ATTITUDES.test(tokens[head(block, inner, j)]?.form ?? ''))
        return found(head(block, inner, j), true)
      if (
        inner &&
        to &&
        builds.includes('i') &&
        !addressee &&
        (isAnimate(block, inner) || infinitiveAfter(tokens, indexAfter(tokens, inner.end, j)) > 0)
      )
        addressee = inner
      else if (inner && to && builds.includes('n') && builds.includes('a')) return found(head(block, inner, j), true)
      else if (
        inner &&
        !to &&
        !addressee &&
        /[qn]/.test(builds) &&
        isAnimate(block, inner) &&
        (token.form !== 'de' || builds === 'q' || opensNoun(tokens[indexAfter(tokens, inner.end, j)]))
      )
        addressee = inner
      else if (
        token.form === 'des' &&
        builds.includes('n') &&
        !builds.includes('d') &&
        inner &&
        !NO_ACTION.test(tokens[head(block, inner, j)]?.form ?? '')
      )
        return found(head(block, inner, j), true)
      if (inner) j = indexAfter(tokens, inner.end, j) - 1
      continue
    }
    if (
      /^(?:plus|davantage|moins)$/.test(token.form) &&
      /^d[e']$/.test(next?.form ?? '') &&
      builds.includes('n') &&
      tokens[j + 2]?.kind === 'word'
    )
      return found(j + 2, true)
    // « exige réparation », « demande justice »
    if (builds.includes('n') && BARE.test(token.form)) return found(j, true)
    // « réclament 5 % d'augmentation »
    const raise =
      token.kind === 'number' && builds.includes('n') ? ahead(tokens, j + 1, Math.min(last, j + 5), RAISE) : -1
    if (raise > 0) return found(raise, true)
    const time = token.kind === 'number' && builds.includes('n') ? respite(tokens, j) : j
    if (time > j) return found(time, true)
    const phrase = phraseAt(block, j)
    if (phrase) {
      const moment = MOMENT.test(block.norm.slice(phrase.start, phrase.end))
      if (builds.includes('d') && !addressee && !moment) addressee = phrase
      else if (addressee && /^(?:et|ou|,)$/.test(tokens[j - 1]?.form ?? ''))
        addressee = { start: addressee.start, end: phrase.end }
      else if (builds.includes('n') && !builds.includes('d')) {
        const noun = respite(tokens, head(block, phrase, j))
        return NO_ACTION.test(tokens[noun]?.form ?? '') || tokens[noun]?.kind === 'number' ? null : found(noun, true)
      } else if (builds.includes('d') && !moment) return null
      j = indexAfter(tokens, phrase.end, j) - 1
      continue
    }
    if (/^(?:qui|dont|où|si)$/.test(token.form) || (finiteness(tokens, j) > 1 && !isAdverb(token))) return null
  }
  return null
}
