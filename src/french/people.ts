import { fold, isUpper, latin } from './latin.ts'
import { firstName, isPersonNoun, TITLES } from './names.ts'
import { articleLength, roleAt } from './roles.ts'
import type { Person, PersonMention, Span } from './types.ts'

interface Candidate extends Span {
  /** Without title. */
  readonly from: number
  readonly gender: 'm' | 'f' | null
  /** A title or a known first name says that this is a person; else only a role can. */
  readonly sure: boolean
}

type Draft = Span & {
  readonly from: number
  readonly spelling: string
  readonly role: Span | null
  readonly gender: 'm' | 'f' | null
}

const NAME = "\\p{Lu}(?:'\\p{Lu})?\\p{L}*(?:-\\p{L}+)*"
const CAPITALS = latin(
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:\\p{Lu}\\.-?){1,2}|${NAME})(?: (?:d[eu] (?:la )?|des |d'|v[ao]n (?:der? )?|el |al |ben |da |di )?(?:\\p{Lu}\\.|${NAME}))*(?![\\p{L}\\p{N}])`,
    'gu',
  ),
)
/** Words that open a sentence, not a name. */
const NO_NAME =
  /^(?:l[ae]s?|l'.*|une?|d[eu]s?|d'.*|[aà]u?x?|en|et|mais|ou|or|ni|si|selon|pour|par|dans|chez|avec|sur|sous|comme|quant|ce|cette|ces|son|sa|ses|il|elle|interrogé|depuis|après|avant|entre|même|seul|hier|puis|ainsi|enfin|car|voilà|contre|sans)$/i
/** A verb stands between a closing mark and the name: « …», résume Salomé Vandeputte. » */
const SAYS = latin(/["»] ?, (?:[\p{Ll}'-]+ ){1,3}$/u)
const FIRM =
  /^(?:groupe|société|sociétés|usines?|laboratoires?|fonderies?|lycée|institut|rue|avenue|place|stade|prix|fondation|maison|établissements|ets|école|université|hôpital|collège|tribunal|conseil|ministère|région|business|saint.*|sainte.*)$/i
const STREET = /(?:rue|avenue|place|boulevard|lycée|collège|stade|prix|quai) (?:d'|de )?$/
const NUMBERED = /^, \d\d ans,? /
const BESIDE =
  /^(?:, | - | \(|, (?:nommée?|devenue?|élue?|promue?) | (?:est|était|devient|deviendra|reste|(?:a été|est|était) (?:nommé|désigné|élu)e?|est devenue?) )/

const IN_WORD = latin(/[\p{L}\p{N}-]/u)
const NAME_BEFORE = latin(/\p{Lu}[\p{L}'-]* $/u)
const ROLE_WORD = latin(/(?<![\p{L}-])(?:\p{Lu}{2}|\p{L})[\p{L}-]+/gu)
const GAP = latin(/^(?: \([\p{L} -]{2,9}\))?(?:,? |,? nommée?, )$/u)
const PAIR = latin(
  /(?<![\p{L}-])(?:une? |l[ae] |l')([\p{L}-]+)(?: [\p{L}-]+)? et (?:une? |l[ae] |l')?([\p{L}-]+)(?: [\p{L}-]+){0,3} ?[:,] $/u,
)

const candidates = (norm: string): Candidate[] => {
  const found: Candidate[] = []
  for (const match of norm.matchAll(CAPITALS)) {
    const words = [...match[0].matchAll(/\S+/g)].map(word => ({ word: word[0], at: match.index + word.index }))
    const end = match.index + match[0].length
    while (words.length > 0 && NO_NAME.test(words[0]?.word ?? '')) words.shift()
    let title: { word: string; at: number } | undefined
    const titled = words.findIndex(({ word }) => TITLES.has(word))
    if (titled >= 0) [title] = words.splice(0, titled + 1).slice(-1)
    if (words.length === 0 || (!title && STREET.test(norm.slice(Math.max(0, match.index - 12), match.index)))) continue
    const known = title ? 0 : words.findIndex(({ word }, i) => i < words.length - 1 && firstName(word) !== null)
    const first = words[Math.max(known, 0)] as { word: string; at: number }
    const size = words.length - Math.max(known, 0)
    const said = size > 1 && size < 4 && SAYS.test(norm.slice(Math.max(0, first.at - 40), first.at))
    const sure = title !== undefined || known === 0 || (known < 0 && said)
    if (
      !title &&
      (size < 2 || size > 4 || words.some(({ word }) => word.length > 3 && word === word.toUpperCase() && known < 0))
    )
      continue
    if (!title && words.slice(0, Math.max(known, 0) + 1).some(({ word }) => FIRM.test(word)) && known <= 0) continue
    const gender = (title && TITLES.get(title.word)) ?? firstName(first.word)
    found.push({ start: title?.at ?? first.at, from: first.at, end, gender, sure })
  }
  return found
}

/** Edits between two words, counted up to 3. */
const edits = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 3
}

const surname = (name: string): string => fold(name.replace(/^\S+ /, ''))

/** Whether two spellings name one person: same first name (or none), surnames at most two letters apart. */
const samePerson = (a: string, b: string): boolean => {
  const [short, long] = [surname(a), surname(b)]
  const titleOnly = !a.includes(' ') || !b.includes(' ')
  const tolerance = Math.min(short.length, long.length) > 5 ? 2 : 1
  if (!titleOnly && fold(a.split(' ')[0] ?? '') !== fold(b.split(' ')[0] ?? '') && edits(fold(a), fold(b)) > 1)
    return false
  return edits(short, long) <= tolerance && short[0] === long[0]
}

/** Names and roles of one block. */
const draft = (norm: string): Draft[] => {
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

/**
 * People of a document: the mentions of each block, and whose they are. A name needs a title, a known first name, or a role
 * beside it; a repetition with a misspelt surname (« Mautebourg ») belongs to the spelling that is fullest and most frequent.
 */
export const findPeople = (
  blocks: readonly { readonly norm: string; readonly text: string }[],
): { people: Person[]; mentions: PersonMention[][] } => {
  const drafts = blocks.flatMap(({ norm }, block) => draft(norm).map(one => ({ ...one, block })))
  const groups: (typeof drafts)[] = []
  for (const one of drafts.toSorted((a, b) => Number(b.spelling.includes(' ')) - Number(a.spelling.includes(' ')))) {
    const group = groups.find(([other]) => other && samePerson(other.spelling, one.spelling))
    if (group) group.push(one)
    else groups.push([one])
  }
  for (const group of groups) group.push(...bareSurnames(blocks, group))
  const mentions: PersonMention[][] = blocks.map(() => [])
  const people = groups.map(group => {
    const ordered = group.toSorted((a, b) => a.block - b.block || a.start - b.start)
    const counts = new Map<string, number>()
    for (const { spelling } of ordered) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
    const count = (name: string) => counts.get(name) ?? 0
    const name = ordered
      .map(({ spelling }) => spelling)
      .reduce((best, other) => {
        const longer = other.split(' ').length - best.split(' ').length
        return longer > 0 || (longer === 0 && count(other) > count(best)) ? other : best
      })
    const own = ordered.map(({ block, start, end, role }) => {
      const text = blocks[block]?.text ?? ''
      const whole = role ? { start: Math.min(start, role.start), end: Math.max(end, role.end) } : { start, end }
      const mention: PersonMention = {
        type: 'person',
        start,
        end,
        name,
        role: role && text.slice(role.start, role.end),
        whole,
      }
      mentions[block]?.push(mention)
      return { block, mention }
    })
    const roles = [...new Set(own.flatMap(({ mention }) => mention.role ?? []))]
    const gender = ordered.find(one => one.gender)?.gender ?? genderOf(roles)
    return { name, roles, gender, mentions: own }
  })
  for (const list of mentions) list.sort((a, b) => a.start - b.start)
  return { people, mentions }
}

const genderOf = (roles: readonly string[]): 'm' | 'f' | null => {
  const [head = '', next = ''] = roles[0]?.split(' ') ?? []
  if (!head || /^[A-Z]+$/.test(head)) return null
  // « ministre déléguée »: the adjective tells.
  if (/(?:tre|aire|iste|logue|yste|bre|able)$/.test(head)) return /(?:ée|ère|elle|ale)$/.test(next) ? 'f' : null
  return /e$/.test(head) ? 'f' : 'm'
}

/** « Montebourg » alone, after the full name has been given and unless a firm of that name stands before it. */
const bareSurnames = (blocks: readonly { readonly norm: string }[], group: readonly (Draft & { block: number })[]) => {
  const first = group.toSorted((a, b) => a.block - b.block || a.start - b.start)[0]
  const last = first?.spelling.replace(/^\S+ /, '') ?? ''
  if (!first || last.length < 4 || !first.spelling.includes(' ')) return []
  const found: (Draft & { block: number })[] = []
  for (const [block, { norm }] of blocks.entries())
    for (let at = norm.indexOf(last); at >= 0; at = norm.indexOf(last, at + 1)) {
      const end = at + last.length
      if (group.some(one => one.block === block && one.start < end && at < one.end)) continue
      if (IN_WORD.test(`${norm[at - 1] ?? ''}${norm[end] ?? ''}`) || isUpper(norm[end + 1])) continue
      if (NAME_BEFORE.test(norm.slice(Math.max(0, at - 20), at))) continue
      if (block < first.block || (block === first.block && at < first.start)) return []
      found.push({ start: at, from: at, end, spelling: last, role: null, gender: null, block })
    }
  return found
}
