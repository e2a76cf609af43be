/** « presse le gouvernement de rétablir », « demande que le choix soit tranché », « chaque branche est priée de lui remettre ». */
import { ahead, covering } from '../../french/offsets.ts'
import { finiteness, reads } from '../../french/predicates.ts'
import { phraseAt, subjectBefore, whereOn } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn } from '../words.ts'
import { advises, isAnimate, isKnownActor, isLaw, isPublic, isText } from './animate.ts'
import { beforeVerb, type Directive, doerOf, isPassive, phraseEndingAt, sharesAuxiliary, suffers } from './find.ts'
import { FATE, FRAMES, isDeed, NARRATIVE, WISHES } from './verbs.ts'
import { wantedAfter } from './wanted.ts'
import { claimAfter, wishAfter } from './wish.ts'

const LEMMAS = new Set(FRAMES.keys())
const PERFECT = /^(?:avait|avaient)$/

/** Verbs whose forms are nouns or adjectives elsewhere, so that the lexicon does without them. */
const RARE = /^(forc|intim)e(?:nt)?$/
const NOUN_BEFORE = /^(?:la|une|d[e']|en|à|sa|cette|toute|leur|par|l'|plus|très)$/
/** Orders of a power, told of whoever undergoes them: « contraints par la loi », « condamnée à verser ». */
const POWER = /^(?:obliger|contraindre|forcer|condamner|pousser|charger|encourager|inciter|astreindre|assigner)$/
const TOLD =
  /^(?:prier|sommer|inviter|exhorter|enjoindre|convier|mandater|missionner|réquisitionner|condamner|supplier)$/
/** What guests are asked to: « invités à visiter l'atelier ». */
const LEISURE =
  /^(?:exposer|goûter|déguster|découvrir|visiter|participer|assister|venir|rencontrer|admirer|tester|essayer|célébrer|fêter)$/
/** What members and workers are called to: « sont appelés à cesser le travail »; « est appelé à grandir » only foretells. */
const CALLED =
  /^(?:prononcer|cesser|débrayer|manifester|mobiliser|signer|revoir|négocier|contribuer|rembourser|payer|déclarer|respecter)$/
/** Verbs whose forms are no nouns: « l'exhorte à » needs no further proof. */
const PLAIN =
  /^(?:exiger|exhorter|inviter|prier|enjoindre|supplier|inciter|encourager|réclamer|préconiser|recommander|imposer|conjurer|adjurer|implorer|convier|militer|missionner|condamner)$/
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

const PLURAL = /^(?:les|des|ces|ses|leurs|tous|toutes|certaine?s|plusieurs|nos) /i
const OWN = /^(?:s(?:on|a|es)|leurs?)$/

/** « exige que …, et somme la direction de payer »: a verb that shares the subject of the one before. */
const joinedTo = (tokens: readonly Token[], at: number, first: number): boolean => {
  let i = at - 1
  while (i > first && /^(?:l[ea]s?|l'|leur|lui)$/.test(tokens[i]?.form ?? '')) i--
  return i > first && /^(?:et|puis)$/.test(tokens[i]?.form ?? '')
}

/** Whom the participle at `at` is said of: the phrase before its comma, or the subject after the clause that it opens. */
const apposedTo = (block: TextBlock, at: number, first: number, last: number): Span | null => {
  if (at > first && block.tokens[at - 1]?.form === ',')
    return phraseEndingAt(block, at - 1, first) ?? subjectBefore(block, at, first)
  if (at > first) return subjectBefore(block, at, first)
  const comma = ahead(block.tokens, at + 2, Math.min(last, at + 30), /^,$/)
  return comma > 0 ? phraseAt(block, comma + 1) : null
}

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
    const rare =
      token.verbs.length === 0 && !NOUN_BEFORE.test(tokens[i - 1]?.form ?? '') ? RARE.exec(token.form)?.[1] : undefined
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
    const opens = i === first || tokens[i - 1]?.form === ','
    const told = apposed && (TOLD.test(lemma) || POWER.test(lemma))
    if (apposed && !(told && (opens || (TOLD.test(lemma) && verbless(tokens, first, last))))) continue
    // « en appelle à la responsabilité de »
    // and « et leur demande de stocker »: a clitic, not a determiner.
    const asks =
      lemma === 'demander' &&
      tokens[i - 1]?.form === 'leur' &&
      /^(?:et|puis|qui|,)$/.test(tokens[i - 2]?.form ?? '') &&
      /^d[e']$/.test(tokens[i + 1]?.form ?? '')
    const calls = asks || (lemma === 'appeler' && tokens[i - 1]?.form === 'en' && isTensed(token))
    if (
      !participle &&
      !infinitive &&
      finiteness(tokens, i) === 0 &&
      !rare &&
      !calls &&
      !(PLAIN.test(lemma) && isTensed(token))
    )
      continue
    if (
      /^(?:se|s'|me|m')$/.test(before.find(({ form }) => /^(?:se|s'|me|m')$/.test(form))?.form ?? '') &&
      !suffers(before)
    )
      continue
    if (perfect && before.some(({ form }) => PERFECT.test(form)) && frame.force === 'recommendation') continue
    // « contraints de déclarer »: what is « à » in the active is « de » here.
    const given = suffers(before) && !/^(?:demander|commander)$/.test(lemma)
    const builds = (passive && !given) || apposed ? `${frame.builds.replace('n', '')}v` : frame.builds
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
    if (!wanted) continue
    const action = reads(tokens[wanted.action], 'infinitive')?.lemma ?? tokens[wanted.action]?.form ?? ''
    const joined = joinedTo(tokens, i, first) && found.at(-1)?.issuer
    if (lemma === 'appeler' && passive && !wanted.agent && !CALLED.test(action)) continue
    const subject = apposed ? apposedTo(block, i, first, last) : joined || doerOf(block, i, first)
    // « Et conjure les patrons de verser »: whoever the sentence before is about.
    const goesOn = i === first + 1 && tokens[first]?.form === 'et'
    if (wanted.nominal && spokenJustBefore(block, token.start)) continue
    if (passive || apposed) {
      const { agent } = wanted
      const target = wanted.addressee ?? subject
      if (POWER.test(lemma) && !wanted.addressee && subject && !isAnimate(block, subject)) continue
      if (POWER.test(lemma)) {
        const ordered = agent && (isKnownActor(block, agent) || isText(block, agent))
        const firm = lemma === 'obliger' || lemma === 'contraindre' || lemma === 'forcer' || lemma === 'pousser'
        if (!ordered && (agent || (apposed && lemma !== 'condamner') || !target || !isKnownActor(block, target)))
          continue
        if (
          !ordered &&
          (((firm || lemma === 'condamner') && FATE.has(action)) ||
            (firm && !PLURAL.test(block.norm.slice(target!.start, target!.end))))
        )
          continue
      }
      if (lemma === 'inviter' && !agent && LEISURE.test(action)) continue
      const before = apposed && i > first ? subjectBefore(block, i, first) : null
      const over = before && isAnimate(block, before) && isKnownActor(block, before) ? before : null
      found.push({
        force: frame.force,
        trigger: i,
        action: wanted.action,
        issuer: agent ?? (over && target && over.end <= target.start ? over : null),
        addressee: target,
        implicit: !agent,
      })
      i = wanted.action
      continue
    }
    const written =
      subject &&
      isText(block, subject) &&
      (!wanted.nominal ||
        /^(?:imposer|exiger|ordonner|prescrire|plaider|préconiser|recommander|suggérer|prôner|interdire|proscrire|stipuler)$/.test(
          lemma,
        ))
    if (subject && !isAnimate(block, subject) && !written) continue
    if (!subject && (wanted.nominal || !(infinitive || goesOn))) continue
    if (subject && block.norm.slice(subject.start, subject.end) === 'on' && !whereOn(block, first)) continue
    const power = subject !== null && (isPublic(block, subject) || isText(block, subject))
    const target = wanted.addressee ?? cliticAddressee(before, frame.builds, token)
    const between =
      subject && isKnownActor(block, subject) && target && (isKnownActor(block, target) || isAnimate(block, target))
    if (NARRATIVE.has(lemma) && !power && (!between || lemma === 'condamner')) continue
    if (lemma === 'prévoir' && !(subject && isLaw(block, subject) && wanted.addressee)) continue
    if (
      lemma === 'proposer' &&
      wanted.nominal &&
      (infinitive || !(subject && advises(block, subject) && isDeed(tokens[wanted.action])))
    )
      continue
    if (lemma === 'interdire' && wanted.nominal && !power) continue
    if (lemma === 'condamner' && FATE.has(action)) continue
    // « veut imposer son robot »: on a market, on nobody.
    if (lemma === 'imposer' && wanted.nominal && OWN.test(tokens[wanted.action - 1]?.form ?? '')) continue
    if (WISHES.has(lemma) && !reads(token, 'conditional')) continue
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
      addressee: target,
      implicit: !subject,
    })
    i = wanted.action
  }
  return found
}
