/** « presse le gouvernement de rétablir », « demande que le choix soit tranché », « chaque branche est priée de lui remettre ». */
import { covering } from '../../french/offsets.ts'
import { finiteness, reads } from '../../french/predicates.ts'
import { subjectBefore, whereOn } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn } from '../words.ts'
import { isAnimate, isPublic, isText } from './animate.ts'
import { beforeVerb, type Directive, isPassive, sharesAuxiliary, suffers } from './find.ts'
import { FRAMES, NARRATIVE } from './verbs.ts'
import { claimAfter, wantedAfter, wishAfter } from './wanted.ts'

const LEMMAS = new Set(FRAMES.keys())
const PERFECT = /^(?:avait|avaient)$/

/** Verbs whose forms are no nouns: « l'exhorte à » needs no further proof. */
/** Solemn verbs that the lexicon has no use for. */
const RARE = /^(conjur|adjur|implor|convi|milit|missionn|intim)e(?:nt)?$/
const PLAIN =
  /^(?:exiger|exhorter|inviter|prier|enjoindre|supplier|inciter|encourager|réclamer|préconiser|recommander|imposer)$/
const isTensed = (token: Token): boolean =>
  token.verbs.some(({ tense }) => /^(?:present|future|imperfect|conditional)$/.test(tense))

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
    const claim = /^(?:vouloir|souhaiter)$/.test(lemma) && !passive && !infinitive ? claimAfter(block, i) : -1
    const wish = /^(?:vouloir|souhaiter|appeler)$/.test(lemma) && !passive && !infinitive ? wishAfter(block, i) : null
    const wanted =
      wish ??
      (claim > 0
        ? { action: claim, addressee: null, nominal: true, agent: null }
        : wantedAfter(
            block,
            i,
            last,
            builds.includes('d') && cliticAddressee(before, 'd', token) ? builds.replace('d', '') : builds,
          ))
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
      (!wanted.nominal ||
        /^(?:imposer|exiger|ordonner|prescrire|plaider|préconiser|recommander|suggérer|prôner)$/.test(lemma))
    if (subject && !isAnimate(block, subject) && !written) continue
    if (!subject && (wanted.nominal || !infinitive)) continue
    if (subject && block.norm.slice(subject.start, subject.end) === 'on' && !whereOn(block, first)) continue
    if (NARRATIVE.test(lemma) && !(subject && (isPublic(block, subject) || isText(block, subject)))) continue
    if (
      /^(?:vouloir|souhaiter|entendre|attendre)$/.test(lemma) &&
      (infinitive || !(claim > 0 || wanted.addressee || reads(tokens[wanted.action], 'past-participle')))
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
