/** « presse le gouvernement de rétablir », « demande que le choix soit tranché », « chaque branche est priée de lui remettre ». */
import { ahead, covering } from '../../french/offsets.ts'
import { finiteness, isAdverb, reads } from '../../french/predicates.ts'
import { phraseAt, subjectBefore, whereOn } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn } from '../words.ts'
import { isAnimate, isPublic, isText } from './animate.ts'
import {
  beforeVerb,
  type Directive,
  finiteAfter,
  infinitiveAfter,
  isPassive,
  sharesAuxiliary,
  suffers,
} from './find.ts'
import { FRAMES, NARRATIVE, NO_ACTION } from './verbs.ts'

const LEMMAS = new Set(FRAMES.keys())
const PERFECT = /^(?:avait|avaient)$/

/** Verbs whose forms are no nouns: « l'exhorte à » needs no further proof. */
/** Solemn verbs that the lexicon has no use for. */
const RARE = /^(conjur|adjur|implor|convi|milit|missionn|intim)e(?:nt)?$/
const PLAIN =
  /^(?:exiger|exhorter|inviter|prier|enjoindre|supplier|inciter|encourager|réclamer|préconiser|recommander|imposer)$/
const isTensed = (token: Token): boolean =>
  token.verbs.some(({ tense }) => /^(?:present|future|imperfect|conditional)$/.test(tense))

interface Wanted {
  readonly action: number
  readonly addressee: Span | null
  /** A noun, not a verb, says what is wanted. */
  readonly nominal: boolean
  readonly agent: Span | null
}

const indexAfter = (tokens: readonly Token[], offset: number, from: number): number => {
  let i = from
  while (tokens[i] && (tokens[i] as Token).start < offset) i++
  return i
}

/** Reads on from the verb at `verb`: addressee, then the action as its frame allows it. */
const wantedAfter = (block: TextBlock, verb: number, last: number, builds: string): Wanted | null => {
  const { tokens } = block
  let addressee: Span | null = null
  let agent: Span | null = null
  const found = (action: number, nominal = false): Wanted | null =>
    action < 0 ? null : { action, addressee, nominal, agent }
  /** « que chaque opérateur lui remette »: the clause names who is to act. */
  const clause = (que: number): Wanted | null => {
    const subject = phraseAt(block, que + 1)
    if (!addressee && subject && isAnimate(block, subject)) addressee = subject
    const verb = finiteAfter(tokens, que, last)
    // « que l'Etat taxe le plastique »: a verb that the lexicon lacks ends up in the phrase.
    return found(verb < 0 && addressee ? indexAfter(tokens, addressee.end, que) - 1 : verb)
  }
  for (let j = verb + 1; j < last && j < verb + 30; j++) {
    const token = tokens[j] as Token
    const next = tokens[j + 1]
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
      if (!builds.includes('q') || /^(?:plus|moins|autant)$/.test(tokens[j - 1]?.form ?? '')) return null
      return clause(j)
    }
    if (token.form === 'à' && next?.form === 'ce') {
      if (/^qu[e']$/.test(tokens[j + 2]?.form ?? '')) return clause(j + 2)
    }
    const infinitive = infinitiveAfter(tokens, j)
    if (/^d[e']$/.test(token.form) && builds.includes('v') && infinitive > 0) return found(infinitive)
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
      agent = phraseAt(block, j + 1)
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
    if (/^(?:à|aux?|d[eu]s?|d')$/.test(token.form)) {
      const phrase = phraseAt(
        block,
        token.form === 'à' || token.form === 'de' || token.form === "d'" ? j + 1 : j,
        /^(?:aux?|d[eu]s?)$/.test(token.form),
      )
      const inner =
        phrase && /^(?:aux?|du|des)$/.test(token.form)
          ? { start: tokens[j + 1]?.start ?? phrase.start, end: phrase.end }
          : phrase
      const to = /^(?:à|aux?)$/.test(token.form)
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
        (token.form !== 'de' || builds === 'q')
      )
        addressee = inner
      else if (token.form === 'des' && builds.includes('n') && !builds.includes('d') && inner)
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
    const phrase = phraseAt(block, j)
    if (phrase) {
      const moment = MOMENT.test(block.norm.slice(phrase.start, phrase.end))
      if (builds.includes('d') && !addressee && !moment) addressee = phrase
      else if (addressee && /^(?:et|ou|,)$/.test(tokens[j - 1]?.form ?? ''))
        addressee = { start: addressee.start, end: phrase.end }
      else if (builds.includes('n') && !builds.includes('d')) {
        const noun = head(block, phrase, j)
        return NO_ACTION.test(tokens[noun]?.form ?? '') || tokens[noun]?.kind === 'number' ? null : found(noun, true)
      } else if (builds.includes('d') && !moment) return null
      j = indexAfter(tokens, phrase.end, j) - 1
      continue
    }
    if (/^(?:qui|dont|où|si)$/.test(token.form) || (finiteness(tokens, j) > 1 && !isAdverb(token))) return null
  }
  return null
}

/** « une nouvelle fois », « cette semaine »: no addressee. */
const MOMENT = /(?:fois|semaine|année|mois|jours?|matin|soir)$/
const DETERMINER =
  /^(?:les?|la|l'|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?|plusieurs|chaque|deux|trois|quatre|cinq|six|dix|aux?|du|nouveau|nouvelle|véritable|vrai|vraie|grand|grande|meilleure?)$/

/** Token of the noun that heads a phrase. */
const head = (block: TextBlock, phrase: Span, from: number): number => {
  let at = indexAfter(block.tokens, phrase.start, from)
  while (DETERMINER.test(block.tokens[at]?.form ?? '') && (block.tokens[at + 1]?.start ?? phrase.end) < phrase.end) at++
  return at
}

/** The clitic that says who is asked: « leur a demandé de », « les invite à ». */
const cliticAddressee = (before: readonly Token[], builds: string, verb: Token): Span | null =>
  before.find(
    ({ form }) =>
      ((builds.includes('d') && /^(?:les?|la|l')$/.test(form)) ||
        (builds.includes('i') && /^(?:leur|lui)$/.test(form)) ||
        /^[nv]ous$/.test(form)) &&
      !(form === 'nous' && verb.form.endsWith('ons')),
  ) ?? null

/** A sentence without a verb, at most a heading long: « Les éco-organismes priés de mieux recycler ». */
const verbless = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (last - first > 40) return false
  for (let i = first; i < last; i++) if (finiteness(tokens, i) > 0) return false
  return true
}

/** « …, réclame France Renouvelables »: what follows the verb of an incise is its subject. */
const spokenJustBefore = (block: TextBlock, at: number): boolean =>
  /["»] ?,? ?$/.test(block.norm.slice(Math.max(0, at - 4), at)) && covering(block, at - 5, /^quote/) !== undefined

/** Directives whose trigger is a verb of asking, ordering or recommending. */
export const requestsIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const rare = token.verbs.length === 0 ? RARE.exec(token.form)?.[1] : undefined
    const lemma = rare ? `${rare}er` : lemmaIn(token, LEMMAS)
    const frame = lemma && FRAMES.get(lemma)
    if (!lemma || !frame) continue
    const participle = reads(token, 'past-participle')
    const before = beforeVerb(tokens, i, first)
    const passive = (participle && isPassive(tokens, i, first)) || suffers(before)
    const perfect =
      participle &&
      !passive &&
      (before.some(({ verbs }) => verbs.some(({ lemma: one }) => one === 'avoir')) || sharesAuxiliary(tokens, i, first))
    const infinitive = reads(token, 'infinitive') || reads(token, 'present-participle')
    const apposed = participle && !passive && !perfect && finiteness(tokens, i) === 0
    const told = apposed && /^(?:prier|sommer|inviter|exhorter)$/.test(lemma)
    if (apposed && !(told && (tokens[i - 1]?.form === ',' || verbless(tokens, first, last)))) continue
    if (!participle && !infinitive && finiteness(tokens, i) === 0 && !rare && !(PLAIN.test(lemma) && isTensed(token)))
      continue
    if (/^(?:se|s'|me|m')$/.test(before.find(({ form }) => /^(?:se|s'|me|m')$/.test(form))?.form ?? '') && !passive)
      continue
    if (perfect && before.some(({ form }) => PERFECT.test(form)) && frame.force === 'recommendation') continue
    const builds = passive || apposed ? frame.builds.replace('n', '') : frame.builds
    const wanted = wantedAfter(
      block,
      i,
      last,
      builds.includes('d') && cliticAddressee(before, 'd', token) ? builds.replace('d', '') : builds,
    )
    if (!wanted || (lemma === 'appeler' && passive && !wanted.agent)) continue
    const subject = subjectBefore(block, i, first)
    if (wanted.nominal && spokenJustBefore(block, token.start)) continue
    if (passive || apposed) {
      found.push({
        force: frame.force,
        trigger: i,
        action: wanted.action,
        issuer: wanted.agent,
        addressee: wanted.addressee ?? subject,
        implicit: !wanted.agent,
      })
      i = wanted.action
      continue
    }
    const written =
      subject &&
      isText(block, subject) &&
      (!wanted.nominal || /^(?:imposer|exiger|ordonner|plaider|préconiser|recommander|suggérer|prôner)$/.test(lemma))
    if (subject && !isAnimate(block, subject) && !written) continue
    if (!subject && (wanted.nominal || !infinitive)) continue
    if (subject && block.norm.slice(subject.start, subject.end) === 'on' && !whereOn(block, first)) continue
    if (NARRATIVE.test(lemma) && !(subject && (isPublic(block, subject) || isText(block, subject)))) continue
    if (
      /^(?:vouloir|souhaiter|entendre|attendre)$/.test(lemma) &&
      (infinitive || !(wanted.addressee || reads(tokens[wanted.action], 'past-participle')))
    )
      continue
    found.push({
      force: frame.force,
      trigger: i,
      action: wanted.action,
      issuer: subject,
      addressee: wanted.addressee ?? cliticAddressee(before, frame.builds, token),
      implicit: !subject,
    })
    i = wanted.action
  }
  return found
}
