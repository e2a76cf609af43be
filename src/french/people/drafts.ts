import { latin } from '../latin.ts'
import { isPersonNoun } from '../names.ts'
import { articleLength, roleAt } from '../roles.ts'
import type { Span } from '../types.ts'
import { type Candidate, candidates } from './candidates.ts'

/** A name with the role stated beside it, before it is known whose it is. */
export type Draft = Span & {
  readonly from: number
  readonly spelling: string
  readonly role: Span | null
  readonly gender: 'm' | 'f' | null
}

const NUMBERED = /^, \d\d ans,? /
const BESIDE =
  /^(?:, | - | \(|, (?:nommée?|devenue?|élue?|promue?) | (?:est|était|devient|deviendra|reste|(?:a été|est|était) (?:nommé|désigné|élu)e?|est devenue?) )/

const ROLE_WORD = latin(/(?<![\p{L}-])(?:\p{Lu}{2}|\p{L})[\p{L}-]+/gu)
const GAP = latin(/^(?: \([\p{L} -]{2,9}\))?(?:,? |,? nommée?, )$/u)
const PAIR = latin(
  /(?<![\p{L}-])(?:une? |l[ae] |l')([\p{L}-]+)(?: [\p{L}-]+)? et (?:une? |l[ae] |l')?([\p{L}-]+)(?: [\p{L}-]+){0,3} ?[:,] $/u,
)

/** Names and roles of one block. */
export const draft = (norm: string): Draft[] => {
  const people = candidates(norm)
  const starts = people.filter(({ sure }) => sure).map(({ start }) => start)
  const before = rolesBefore(norm, people)
  let claimed = -1
  const drafts: Draft[] = []
  for (const person of people) {
    let role: Span | null = before.get(person.start) ?? null
    if (role && role.start < claimed) role = null
    // « la nomination d'un expert, Rémi Sauvage, ancien directeur »: what follows says more than « un ».
    const vague = role && /(?<![\w-])une? $/.test(norm.slice(Math.max(0, role.start - 5), role.start)) ? role : null
    if (!role || vague) {
      const rest = norm.slice(person.end, person.end + 40)
      const age = NUMBERED.exec(rest)?.[0].length ?? BESIDE.exec(rest)?.[0].length
      if (age !== undefined) role = roleAt(norm, person.end + age, starts, person.sure)
      if (
        role &&
        / (?:est|était|deviendra|devient|reste|nommée?)/.test(rest.slice(0, age)) &&
        role.end - role.start < 4
      )
        role = null
    }
    role ??= vague
    if (!role && !person.sure) continue
    if (role) claimed = role.end
    drafts.push({ ...person, spelling: norm.slice(person.from, person.end), role })
  }
  return drafts
}

/** Roles that end where a name begins, « le directeur technique, Jean-Louis Perrotin », by the name's start. */
const rolesBefore = (norm: string, people: readonly Candidate[]): Map<number, Span> => {
  const found = new Map<number, Span>()
  for (const [i, { start, sure }] of people.entries()) {
    const previous = people[i - 1]
    // « un administrateur et un mandataire : Me Caboche et Bruno Raulin » gives one role each.
    const paired =
      previous && norm.slice(previous.end, start) === ' et '
        ? PAIR.exec(norm.slice(Math.max(0, previous.start - 120), previous.start))
        : null
    if (previous && paired && isPersonNoun(paired[1] ?? '') && isPersonNoun(paired[2] ?? '')) {
      const [both, , second = ''] = paired
      const from = previous.start - both.length
      const role = roleAt(norm, from + both.lastIndexOf(` ${second}`) + 1, [], false)
      if (role) found.set(start, role)
      const first = from + articleLength(both)
      found.set(previous.start, { start: first, end: first + (paired[1] ?? '').length })
      continue
    }
    const floor = Math.max(previous?.start ?? 0, start - 160)
    for (const word of norm.slice(floor, start).matchAll(ROLE_WORD)) {
      const role = roleAt(
        norm,
        floor + word.index,
        [start],
        sure &&
          /(?:^| )(?:l[ae] |l'|une? |s(?:on|a) )$/.test(
            norm.slice(Math.max(0, floor + word.index - 5), floor + word.index),
          ),
      )
      if (!role || /^chef de file/.test(norm.slice(role.start, role.end)) || !GAP.test(norm.slice(role.end, start)))
        continue
      found.set(start, role)
      break
    }
  }
  return found
}
