/** « presse le gouvernement de rétablir », « demande que le choix soit tranché », « chaque branche est priée de lui remettre ». */
import { canAct } from '../../french/groups.ts'
import { covering } from '../../french/offsets.ts'
import { reads } from '../../french/predicates.ts'
import { phraseAt, whereOn } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { advises, isAnimate, isKnownActor, isPlausible, isPublic, isText } from './animate.ts'
import { type Asking, askingAt, cliticAddressee } from './asking.ts'
import { carriedOn } from './carried.ts'
import type { Directive } from './find.ts'
import { isMeant } from './meant.ts'
import { doerOf, frontedTold, toldAt, writtenTo } from './parties.ts'
import { apposedTo, toldBy } from './told.ts'
import { isDeed, NARRATIVE } from './verbs.ts'
import { type Wanted, wantedAfter } from './wanted.ts'
import { claimAfter, gestureAfter, isWary, wishAfter } from './wish.ts'

/** What a writing asks for in a noun: « la loi interdit la vente ». */
const PRESCRIBES =
  /^(?:imposer|exiger|ordonner|prescrire|plaider|préconiser|recommander|suggérer|prôner|interdire|proscrire|stipuler|demander)$/
/** Writings of those who plead: « une pétition réclame la réouverture ». */
const PLEA =
  /^(?:l[ea]s? |l'|une? |des |leurs? )?(?:pétition|motion|tribune|lettre|courrier|résolution|manifeste|communiqué|tract|vœu)s?(?![\wà-ÿ])/i

/** « exige que …, et somme la direction de payer »: a verb that shares the subject of the one before. */
const joinedTo = (tokens: readonly Token[], at: number, first: number): boolean => {
  let i = at - 1
  while (i > first && /^(?:l[ea]s?|l'|leur|lui)$/.test(tokens[i]?.form ?? '')) i--
  return i > first && /^(?:et|puis)$/.test(tokens[i]?.form ?? '')
}

/** « …, réclame France Renouvelables »: what follows the verb of an incise is its subject. */
const spokenJustBefore = (block: TextBlock, at: number): boolean =>
  /["»] ?,? ?$/.test(block.norm.slice(Math.max(0, at - 4), at)) && covering(block, at - 5, /^quote/) !== undefined

/** « La direction veut un plan de charge »: a firm's own affair; « la direction générale de l'aviation civile » is a power. */
const isManagement = ({ norm }: TextBlock, { start, end }: Span): boolean =>
  /^(?:la |sa |leur )?direction(?! (?:générale|régionale|départementale|interrégionale|nationale|centrale) d| des )/i.test(
    norm.slice(start, end),
  )

/** What the verb wants, in the words after it. */
const wantedOf = (
  block: TextBlock,
  i: number,
  { lemma, builds, before, passive, infinitive }: Asking,
  { first, last }: Sentence,
): Wanted | null => {
  const token = block.tokens[i] as Token
  if (!passive && !infinitive && /^(?:vouloir|souhaiter|appeler|entendre)$/.test(lemma)) {
    const wish = wishAfter(block, i)
    const subject = doerOf(block, i, first)
    const wide = subject !== null && advises(block, subject) && !isManagement(block, subject)
    if (wish) return wish
    const claim = /^(?:appeler|entendre)$/.test(lemma)
      ? -1
      : claimAfter(block, i, wide, subject !== null && isWary(block, subject))
    if (claim > 0) return { action: claim, addressee: null, nominal: true, agent: null }
  }
  const gesture = /^(?:attendre|vouloir|souhaiter|espérer)$/.test(lemma) && !passive ? gestureAfter(block, i) : null
  if (gesture) return gesture
  const told = builds.includes('d') && cliticAddressee(before, 'd', token)
  return wantedAfter(block, i, last, told ? builds.replace('d', '') : builds)
}

/** « au profit des porteurs qui demandent leur conversion »: whoever does so, nobody who did. */
const isClass = (tokens: readonly Token[], at: number, before: readonly Token[]): boolean => {
  let who = at - before.length - 1
  if (tokens[who]?.form !== 'qui' || tokens[who - 1]?.kind !== 'word') return false
  while (who > 0 && who > at - 8 && !/^(?:d[eu]s?|aux?|les?|la|l'|une?|ces?)$/.test(tokens[who]!.form)) who--
  return /^(?:des|aux|de)$/.test(tokens[who]!.form)
}
/** « demande 45 euros du mètre carré », « 300 euros la tonne »: a price. */
const isRate = ({ norm, tokens }: TextBlock, at: number): boolean =>
  /^ (?:plus de |environ |près de )?[\d ,.]+ ?(?:euros?|€|centimes?)(?: (?:hors taxes|HT))? (?:du|de l'|par|la|le|l') ?(?:\p{Ll})/u.test(
    norm.slice(tokens[at]!.end, tokens[at]!.end + 50),
  )

/** « réclame des baisses de prix à ses sous-traitants »: whom a noun is asked of, after it. */
const askedAfter = (block: TextBlock, from: number, last: number): Span | null => {
  for (let k = from + 1; k < last && k < from + 9; k++) {
    if (block.tokens[k]?.kind === 'mark') return null
    const told = toldAt(block, k)
    if (told) return isKnownActor(block, told) ? told : null
  }
  return null
}

/** « une clause imposant de recruter »: the writing or body that a present participle right after it is said of. */
const bearerOf = (block: TextBlock, i: number, first: number): Span | null => {
  const end = block.tokens[i - 1]?.end ?? 0
  if (!reads(block.tokens[i], 'present-participle') || block.tokens[i - 1]?.kind !== 'word') return null
  for (let k = i - 1; k >= first && k > i - 9 && block.tokens[k]?.kind === 'word'; k--) {
    const phrase = phraseAt(block, k)
    const bearer = phrase && phrase.end >= end ? { start: phrase.start, end } : null
    if (bearer && (isText(block, bearer) || isPublic(block, bearer))) return bearer
  }
  return null
}

/** Directives whose trigger is a verb of asking, ordering or recommending. */
export const requestsIn = (block: TextBlock, sentence: Sentence): Directive[] => {
  const { first, last } = sentence
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const asking = askingAt(block, i, sentence)
    const wanted = asking && wantedOf(block, i, asking, sentence)
    if (!wanted) continue
    const { passive, apposed, infinitive, before, force, builds } = asking
    const action = reads(tokens[wanted.action], 'infinitive')?.lemma ?? tokens[wanted.action]?.form ?? ''
    const joined = joinedTo(tokens, i, first) && found.at(-1)?.issuer
    const token = tokens[i] as Token
    const subject = apposed
      ? apposedTo(block, i, sentence)
      : (bearerOf(block, i, first) ?? (joined || doerOf(block, i, first)))
    // « …, exige le maire »
    if (wanted.nominal && tokens[i - 1]?.form === ',' && canAct(tokens[wanted.action]?.form ?? '')) continue
    if (wanted.nominal && spokenJustBefore(block, token.start)) continue
    if (passive || apposed) {
      const told = toldBy(block, i, asking, wanted, subject, action, first)
      if (told) {
        found.push(told)
        i = wanted.action
      }
      continue
    }
    const written =
      subject &&
      isText(block, subject) &&
      (!wanted.nominal || PRESCRIBES.test(asking.lemma) || PLEA.test(block.norm.slice(subject.start, subject.end)))
    // « le consortium demande aux Etats de payer »: whoever addresses somebody is somebody.
    const addresses =
      subject && wanted.addressee && !wanted.nominal && !NARRATIVE.has(asking.lemma) && isPlausible(block, subject)
    if (subject && !isAnimate(block, subject) && !written && !addresses) continue
    // « Et conjure les patrons de verser »: whoever the sentence before is about.
    const goesOn = i === first + 1 && tokens[first]?.form === 'et'
    if (!subject && (wanted.nominal || !(infinitive || goesOn))) continue
    const nobody = subject !== null && /^(?:l')?on$/i.test(block.norm.slice(subject.start, subject.end))
    if (nobody && block.norm.slice(subject.start, subject.end) === 'on' && !whereOn(block, first)) continue
    // « On nous demande un oui »: a complaint about what is asked of everybody.
    if (nobody && wanted.nominal && !isDeed(tokens[wanted.action]) && !whereOn(block, first)) continue
    const target =
      wanted.addressee ??
      cliticAddressee(before, builds, token) ??
      (builds.includes('i') && subject && !wanted.nominal ? frontedTold(block, first) : null)
    if (wanted.nominal && (isClass(tokens, i, before) || isRate(block, i))) continue
    if (!isMeant(block, i, asking, wanted, subject, target)) continue
    const addressee =
      target ??
      (wanted.nominal && builds.includes('i') ? askedAfter(block, wanted.action, last) : null) ??
      writtenTo(block, sentence)
    const one: Directive = {
      force,
      trigger: i,
      action: wanted.action,
      issuer: subject,
      addressee,
      implicit: !subject,
    }
    found.push(one, ...(wanted.nominal ? [] : carriedOn(block, asking, one, last)))
    i = wanted.action
  }
  return found
}
