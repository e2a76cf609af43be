/** « Acteurs »: a person with the role that the text states, and an acronym with its expansion. */
import { fold } from '../french/latin.ts'
import type { AnalysedText } from '../french/types.ts'
import { asFinding } from './evidence.ts'
import type { Finding } from './types.ts'

/** Who somebody is hangs neither on what their sentence says of them nor on who says it: « La BPI (Banque publique d'investissement) participera ». */
const plain = (finding: Finding<'actor'>): Finding<'actor'> => ({
  ...finding,
  modality: 'asserted',
  negated: false,
  reported: false,
  attribution: null,
})

const POINTING = / (?:de|d'une?) (?:\S+ de )?(?:ces?|cet|cette) /

/**
 * People at the first mention that states a role, and again where it is another one; acronyms where they are first
 * expanded. A role that an earlier one repeats or lengthens is no other role.
 */
export function findActor(text: AnalysedText): Finding<'actor'>[] {
  const roles = new Map<string, string[]>()
  const acronyms = new Set<string>()
  return text.blocks.flatMap(({ mentions }, block) =>
    mentions.flatMap(mention => {
      if (mention.type === 'acronym') {
        const { acronym, expansion } = mention
        if (acronyms.has(acronym)) return []
        acronyms.add(acronym)
        // In « président de l'Union des X (UX) » the role has the expansion's words; the acronym's own place is its parenthesis.
        const apart = mentions.some(
          other => other.type === 'person' && other.whole.start < mention.start && mention.start < other.whole.end,
        )
        const core = apart ? { start: mention.end - acronym.length - 2, end: mention.end } : mention
        return [plain(asFinding(text, 'actor', block, core, { name: acronym, role: null, acronym, expansion }))]
      }
      if (mention.type !== 'person' || !mention.role) return []
      const { name, role, whole } = mention
      const before = roles.get(name) ?? []
      const said = fold(role)
      if (before.some(other => other.startsWith(said) || said.startsWith(other))) return []
      // « Jean Roy, partenaire de quatre de ces projets »: what was told already, pointed at, is no other role.
      if (before.length > 0 && POINTING.test(said)) return []
      roles.set(name, [...before, said])
      return [plain(asFinding(text, 'actor', block, whole, { name, role, acronym: null, expansion: null }))]
    }),
  )
}
