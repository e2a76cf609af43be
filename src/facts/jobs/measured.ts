/** Surfaces and capacities that belong to what happens to a site: « inaugurera un atelier de 900 m² », « double sa capacité, à 60 000 plaques par mois ». */
import { latin } from '../../french/latin.ts'
import type { TextBlock } from '../../french/types.ts'
import type { Finding } from '../types.ts'

/** What stands between a site and its surface: « pilote de », « de découpe, d'une surface de », « sur »; not another phrase with its own article. */
const OWN = latin(
  /^(?: (?!(?:d'une?|près|loin|qui|que|où|dont|et|ou|pour|dans|chez|avec|par|sur|contre|aux?|le|la|les|une?|des|du|de)(?![\p{L}-])|l')[\p{L}'-]+| (?:de|à|en) (?!\p{L}+ (?:de|d'|sur) ?\d)(?:la )?\p{L}[\p{L}'-]+){0,3},? (?:(?:de|d'|sur|totalisant|fort de|grande? de|vaste de|d'une? (?:surface|superficie|capacité|puissance|emprise)(?: \p{L}+)? de) ?)(?:environ |près d(?:e |')|plus d(?:e |')|moins d(?:e |')|quelque |presque )?$/u,
)
/** What stands between a site that grows and what it comes to: « s'agrandit, à », « double sa capacité pour la porter à ». */
const REACHED = latin(
  /^(?: \p{L}+)?,? (?:à|jusqu'à|soit|pour (?:atteindre|(?:l[ae] |l')(?:porter|amener|élever|hisser) à|passer à|arriver à|culminer à)|qui (?:passe|passera|atteindra|grimpera|sera portée)(?: à)?) ?(?:environ |près d(?:e |')|plus d(?:e |')|moins d(?:e |')|quelque |presque )?$/u,
)

/** What stands between a surface and what becomes of its site: « un hall de 900 m², bâché depuis trois ans, sort ». */
const SUBJECT = latin(/^(?:(?:,[^,.;:]{1,60},)? (?:\p{L}+ment )?|,? qui )$/u)
/** « un hall d'essais de 900 m² » */
const OF_SITE = latin(/ (?:de|d'environ|de près de|de plus de|de quelque) $/u)
/** « un terrain de 5 000 m² accueillera l'usine »: the surface of what takes it in. */
const TAKES_IN = /^(?:va |devrait |pourrait |doit )?(?:accueill|abrit|recev|héberg)/

/** The findings of one block, those of a site and its own surface or capacity joined: one fact, from its verb to its value. */
export function withMeasures(block: TextBlock, found: readonly Finding<'jobs'>[]): Finding<'jobs'>[] {
  const joined = new Map<Finding<'jobs'>, Finding<'jobs'>>()
  const gone = new Set<Finding<'jobs'>>()
  const sites = found.filter(({ data }) => data.count === null && data.low === null && data.change !== null)
  for (const site of sites) {
    const { change } = site.data
    const grows = change === 'capacity' || change === 'extended'
    if (!grows && change !== 'opened') continue
    const measure = found.find(
      ({ core, data }) =>
        data.change === 'capacity' && data.unit !== '%' && core[0] >= site.core[1] && core[0] < site.core[1] + 70,
    )
    const before = found.findLast(
      ({ core, data }) =>
        data.change === 'capacity' && data.unit !== '%' && core[1] <= site.core[0] && core[1] > site.core[0] - 70,
    )
    if (
      change === 'opened' &&
      before &&
      !gone.has(before) &&
      before.data.low === null &&
      SUBJECT.test(block.norm.slice(before.core[1], site.core[0])) &&
      OF_SITE.test(block.norm.slice(Math.max(0, before.core[0] - 20), before.core[0])) &&
      !TAKES_IN.test(block.norm.slice(...site.core))
    ) {
      gone.add(before)
      const { count, low, high, bound, unit } = before.data
      joined.set(site, {
        ...site,
        core: [before.core[0], site.core[1]],
        data: { ...site.data, count, low, high, bound, unit },
      })
      continue
    }
    if (!measure || gone.has(measure) || measure.data.low !== null) continue
    const between = block.norm.slice(site.core[1], measure.core[0])
    if (!(grows ? REACHED : OWN).test(between) && !(change === 'extended' && OWN.test(between))) continue
    const { count, low, high, bound, unit } = measure.data
    gone.add(measure)
    joined.set(site, {
      ...site,
      core: [site.core[0], measure.core[1]],
      evidence: [site.evidence[0], Math.max(site.evidence[1], measure.evidence[1])],
      data: { ...site.data, count, low, high, bound, unit },
    })
  }
  return found.filter(one => !gone.has(one)).map(one => joined.get(one) ?? one)
}
