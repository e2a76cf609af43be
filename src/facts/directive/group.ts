/** How a verb stands: its auxiliary and clitics, active, passive or suffered. */
import { finiteness, isAdverb, reads } from '../../french/predicates.ts'
import type { Token } from '../../french/types.ts'
import { CLITIC } from './find.ts'

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

export const isAuxiliary = ({ form, verbs }: Token): boolean =>
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
