import { draft } from './people/drafts.ts'
import { bareSurnames, samePerson } from './people/spellings.ts'
import type { Person, PersonMention } from './types.ts'

/**
 * People of a document: the mentions of each block, and whose they are. A name needs a title, a known first name, or a role
 * beside it; a repetition with a misspelt surname (« Vautmorel ») belongs to the spelling that is fullest and most frequent.
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
