import { latin } from '../latin.ts'
import { isPersonNoun } from '../names.ts'
import { articleLength, roleAt } from '../roles.ts'
import type { Span } from '../types.ts'
import { besideName } from './beside.ts'
import { type Candidate, candidates } from './candidates.ts'

/** A name with the role stated beside it, before it is known whose it is. */
export type Draft = Span & {
  readonly from: number
  readonly spelling: string
  readonly role: Span | null
  readonly gender: 'm' | 'f' | null
}

const ROLE_WORD = latin(/(?<![\p{L}-])(?:\p{Lu}{2}|\p{L})[\p{L}-]+/gu)
/** « , » or nothing, « nommé, », « depuis mai, », « s'appelle ». */
const GAP = latin(
  /^(?: \([\p{L} -]{2,9}\))?(?:,? |,? nommée?, | (?:depuis|pendant|durant|jusqu'|de \d|en \d)[^.,;:()]{1,30}, | (?:est|sera|s'appelle|se nomme) )$/u,
)
const ARTICLE_BEFORE = /(?:^|[ («"])(?:l[ae] |l'|une? |s(?:on|a) |leur |notre |ce(?:t|tte)? )$/i
const AFTER_QUOTE = /[»"] ?,? ?$/
const LABEL = / ?: $/
/** What opens a sentence and is over at the comma: « Face au maire, Elise Fournier a pleuré ». */
const CIRCUMSTANCE = latin(
  /^(?:["«] ?)?(?:Face|A|À|Au|Aux|Avec|Dans|Devant|Chez|Sans|Après|Avant|Sur|Sous|Contre|Par|Pour|Selon|D'après|Aux|Depuis|En présence|\p{Lu}\p{Ll}+ée?s? (?:par|sur)) [^,;:]*$/u,
)
/** « Fille d'ouvrier, Ana Roy » */
const KIN = /(?<![\wà-ÿ])(?:fille|fils|épouse|femme|mari|veuve|frère|sœur|neveu) (?:de |du |d'|de la |de l'|d'une? )$/i
const SPEAKS_ON = /^ (?:(?:n'|ne |s'|se |y |en )?(?:a|ont|est|sont|av|ser|aur|va|vont|doi|peu|veu)|ne |n'|se |s')/
const APPOSED_END = /^ ?(?:[,.;:)»"!?]|$)/
const NAME_OVER = /^ ?(?:[,.;:)»"(-]|$)/
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
      const beside = besideName(norm, person.start, person.end)
      role = null
      for (const length of beside?.lengths ?? [])
        role ??= roleAt(norm, person.end + length, starts, person.sure && beside?.said === false)
      // « Anatole Louvel, troisième du nom, gérant de la maison, »
      const far = !role && beside?.loose ? roleAt(norm, person.end + beside.loose, starts, false) : null
      if (far && person.sure && APPOSED_END.test(norm.slice(far.end, far.end + 2))) role = far
      if (role && beside?.said && role.end - role.start < 4) role = null
      // « Au micro de France Bleu, le préfet a parlé »: nothing shuts off what a verb follows.
      const doubtful = !person.sure || CIRCUMSTANCE.test(norm.slice(sentenceStart(norm, person.start), person.start))
      if (role && doubtful && !beside?.said && SPEAKS_ON.test(norm.slice(role.end, role.end + 8))) role = null
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
  for (const [i, { start, end, sure }] of people.entries()) {
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
    // « le patron de Loire Métaux, Paul Diot »: capitals that name nobody for sure, and have no role, belong to the role.
    const other = people.slice(0, i).findLast(one => one.sure || found.has(one.start))
    const floor = Math.max(other?.start ?? 0, start - 160)
    for (const word of norm.slice(floor, start).matchAll(ROLE_WORD)) {
      const at = floor + word.index
      // A noun that a firm may bear too needs its article, or the sentence's first place (« Ancien fondeur, Paul Diot »).
      // « … », philosophe Ana Roy: a verb of speech.
      if (AFTER_QUOTE.test(norm.slice(Math.max(0, at - 4), at))) continue
      const led = ARTICLE_BEFORE.test(norm.slice(Math.max(0, at - 6), at)) || sentenceStart(norm, at) === at
      const role = roleAt(norm, at, [start], sure && led)
      if (!role || /^chef de file/.test(norm.slice(role.start, role.end))) continue
      const gap = norm.slice(role.end, start)
      const opening = norm.slice(sentenceStart(norm, role.start), role.start)
      // « Directrice : Anne Roy »
      if (!GAP.test(gap) && !(LABEL.test(gap) && opening.trim() === '')) continue
      if (gap === ', ' && KIN.test(opening)) continue
      if (gap === ', ' && CIRCUMSTANCE.test(opening) && !NAME_OVER.test(norm.slice(end, end + 2))) continue
      found.set(start, role)
      break
    }
  }
  return found
}

/** Where the sentence of an offset begins, by its marks alone. */
const sentenceStart = (norm: string, offset: number): number => {
  const before = norm.slice(Math.max(0, offset - 120), offset)
  const end = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '))
  return offset - before.length + (end < 0 ? 0 : end + 2)
}
