/** What has to be done, without saying who: a call when somebody says it, the author's view when nobody does. */
import { isVerb, reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, lemmaIn, nouns } from '../words.ts'
import { advises, isAnimate, isKnownActor } from './animate.ts'
import { asksAfter, CLITIC, clauseAfter, type Directive, infinitiveAfter } from './find.ts'
import { groupAt } from './group.ts'
import { cliticTold, doerOf } from './parties.ts'
import type { Force } from './verbs.ts'
import { TRUTHS } from './verbs.ts'

/** « il est urgent de », « juge indispensable que »: number and gender are folded. */
const NEEDED = nouns(
  'indispensable nécessaire impératif impérative essentiel essentielle urgent urgente primordial primordiale capital capitale crucial cruciale souhaitable important importante vital vitale préférable opportun opportune sage prudent prudente judicieux judicieuse utile fondamental fondamentale légitime logique raisonnable bon prioritaire incontournable obligatoire temps nécessité pressant salutaire avisé pertinent',
)
/** Of these, what binds. */
const BINDS = /^(?:obligatoire|impérati)/

/** « a intérêt à », « gagnerait à », « ferait bien de » */
const isInterest = (tokens: readonly Token[], i: number): boolean =>
  (isVerb(tokens[i], 'avoir') &&
    (tokens[i + 1]?.form === 'intérêt' || (tokens[i + 1]?.form === 'tout' && tokens[i + 2]?.form === 'intérêt'))) ||
  (reads(tokens[i], 'conditional') !== undefined &&
    ((isVerb(tokens[i], 'gagner') && tokens[i + 1]?.form === 'à') ||
      (isVerb(tokens[i], 'être') &&
        tokens[i + 1]?.form === 'bien' &&
        /^inspirée?s?$/.test(tokens[i + 2]?.form ?? '')) ||
      (isVerb(tokens[i], 'faire') && /^(?:bien|mieux)$/.test(tokens[i + 1]?.form ?? ''))))

/** Token of the word of need at `i` or after one adverb; -1 when none stands there. */
const neededAt = (tokens: readonly Token[], i: number): number =>
  [i, i + 1, i + 2].find(
    k => NEEDED.has((tokens[k]?.form ?? '').replace(/s$/, '')) || NEEDED.has(tokens[k]?.form ?? ''),
  ) ?? -1

/** « Il fallait choisir »: over and done, unless somebody tells it: « a rappelé qu'il fallait payer ». */
const isOver = (tokens: readonly Token[], i: number): boolean => {
  if (!reads(tokens[i], 'imperfect')) return false
  let il = i - 1
  while (CLITIC.test(tokens[il]?.form ?? '') && tokens[il]?.form !== 'il') il--
  return !/^qu[e']$/.test(tokens[il - 1]?.form ?? '')
}

/** Every verb that this file knows. */
const VERBS = family('falloir convenir importer être avoir gagner faire juger estimer trouver considérer croire')

/** Directives without a doer in one sentence. */
export const voicedIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  const add = (
    force: Force,
    trigger: number,
    action: number,
    addressee: Span | null,
    issuer: Span | null = null,
    voiced = true,
  ) => {
    const lemma = reads(tokens[action], 'infinitive')?.lemma ?? tokens[action]?.form ?? ''
    if (action < 0 || TRUTHS.has(lemma)) return
    const asks = voiced ? asksAfter(block, action, last) : -1
    const by = asks > 0 ? phraseAt(block, asks + 1) : null
    found.push({ force, trigger, action, issuer: issuer ?? by, addressee, implicit: false, voiced: voiced && !by })
  }
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]?.form ?? ''
    // « mieux vaut grouper les achats »
    if (token.form === 'mieux' && (isVerb(tokens[i + 1], 'valoir') || isVerb(tokens[i - 1], 'valoir'))) {
      add('recommendation', i, infinitiveAfter(tokens, isVerb(tokens[i + 1], 'valoir') ? i + 1 : i), null)
      continue
    }
    if (!lemmaIn(token, VERBS)) continue
    const { before, participle, denied } = groupAt(tokens, i, first)
    const impersonal = before.some(({ form }) => form === 'il' || form === '-il') || tokens[i - 1]?.form === 'il'
    if (isVerb(token, 'falloir') && !participle) {
      if (isOver(tokens, i)) continue
      const told = cliticTold(before)
      add(
        'obligation',
        i,
        infinitiveAfter(tokens, i),
        told,
        null,
        !told || /^[nv]ous$/i.test(block.norm.slice(told.start, told.end)),
      )
    } else if (isVerb(token, 'convenir', 'importer') && impersonal && /^d[e']$/.test(next)) {
      add('recommendation', i, infinitiveAfter(tokens, i + 1), null)
    } else if (
      isVerb(token, 'être') &&
      /^d[e']$/.test(next) &&
      /^(?:mieux|idéal|urgence|priorité|solution|impératif)$/.test(tokens[i - 1]?.form ?? '')
    ) {
      // « le mieux serait de grouper les achats »
      add('recommendation', i, infinitiveAfter(tokens, i + 1), null)
    } else if (isVerb(token, 'importer') && impersonal && /^qu[e']$/.test(next)) {
      const clause = clauseAfter(block, i + 1, last)
      if (clause?.addressee && isAnimate(block, clause.addressee))
        add('recommendation', i, clause.action, clause.addressee, null, false)
    } else if (isInterest(tokens, i)) {
      // « les industriels auraient intérêt à se grouper », « gagneraient à », « feraient mieux de »
      const subject = doerOf(block, i, first)
      const at = [i + 1, i + 2, i + 3].find(k => /^(?:à|de|d')$/.test(tokens[k]?.form ?? '')) ?? -1
      if (subject && at > 0 && isKnownActor(block, subject))
        add('recommendation', i, infinitiveAfter(tokens, at), subject)
    } else if (isVerb(token, 'être') && (impersonal || /^(?:c'|ce)$/.test(tokens[i - 1]?.form ?? ''))) {
      const at = neededAt(tokens, i + 1)
      if (at < 0) continue
      const force = BINDS.test(tokens[at]?.form ?? '') ? 'obligation' : 'recommendation'
      const link = tokens[at + 1]?.form ?? ''
      if (/^d[e']$/.test(link)) add(force, i, infinitiveAfter(tokens, at + 1), null)
      if (/^qu[e']$/.test(link)) {
        const clause = clauseAfter(block, at + 1, last)
        if (clause?.addressee && isAnimate(block, clause.addressee))
          add(force, i, clause.action, clause.addressee, null, false)
      }
    } else if (isVerb(token, 'juger', 'estimer', 'trouver', 'considérer', 'croire')) {
      const at = neededAt(tokens, next === 'comme' || next === "qu'" ? i + 2 : i + 1)
      const subject = at > 0 ? doerOf(block, i, first) : null
      if (!subject || !isAnimate(block, subject)) continue
      const link = tokens[at + 1]?.form ?? ''
      // « n'a pas jugé utile de recevoir les syndicats »: what he did not do.
      if (
        /^d[e']$/.test(link) &&
        !denied &&
        (advises(block, subject) ||
          (/^(?:les|des|plusieurs) /i.test(block.norm.slice(subject.start, subject.end)) &&
            isKnownActor(block, subject)))
      )
        add('recommendation', i, infinitiveAfter(tokens, at + 1), null, subject, false)
      const clause = /^qu[e']$/.test(link) ? clauseAfter(block, at + 1, last) : null
      if (clause)
        add(
          'recommendation',
          i,
          clause.action,
          clause.addressee && isAnimate(block, clause.addressee) ? clause.addressee : null,
          subject,
          false,
        )
    }
  }
  return found
}
