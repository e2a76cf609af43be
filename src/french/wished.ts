/** Clauses that are as unreal as the wish or the supposition around them: « Il faudrait que l'Etat mette 3 millions ». */
import { has, isVerb, reads } from './predicates.ts'
import type { Segment } from './segments.ts'
import { isProject, type Time } from './tense.ts'
import type { Token } from './types.ts'

/** « On voudrait que nous courions avec deux permanents », « Il faudrait que l'Etat mette 3 millions »: what is wished for is as unreal as the wish. */
export function wishedFor(
  tokens: readonly Token[],
  { first, last, predicate }: Segment,
  all: readonly Segment[],
  times: readonly Time[],
): Time | null {
  // « serait sur le point de vendre »
  const project = first === predicate && isProject(tokens, predicate)
  const wished = /^qu[e']$/.test(tokens[first]?.form ?? '') && reads(tokens[predicate], 'subjunctive')
  if (!project && !wished) return alsoWished(tokens, first, predicate, all, times)
  const around = all.findLastIndex((other, i) => i < times.length && other.first < first && last <= other.last)
  const wish = tokens[all[around]?.predicate ?? -1]
  const time = times[around]
  // « Il est prévu que quarante postes soient supprimés »: what a plan sets is as much to come.
  if (!project && time?.modality === 'future' && reads(wish, 'present') && !isVerb(wish, 'aller')) return time
  const wishes = project || has(wish, WISHING)
  return time?.modality === 'conditional' && wishes ? time : null
}

/** « exigerait que le groupe garde le site | et embauche 30 personnes »: a second verb of what is wished for. */
function alsoWished(
  tokens: readonly Token[],
  first: number,
  predicate: number,
  all: readonly Segment[],
  times: readonly Time[],
): Time | null {
  if (!/^(?:et|ou|puis)$/.test(tokens[first]?.form ?? '') || !reads(tokens[predicate], 'subjunctive')) return null
  const clitics = tokens
    .slice(first + 1, predicate)
    .every(({ form }) => /^(?:l[ea]s?|l'|y|en|lui|leur|s[e'])$/.test(form))
  const before = all.findLastIndex(
    (other, i) => i < times.length && other.last === first && /^qu[e']$/.test(tokens[other.first]!.form),
  )
  const time = times[before]
  return clitics && time?.modality === 'conditional' && !reads(tokens[all[before]!.predicate], 'conditional')
    ? time
    : null
}

/** What somebody would want or ask: « exigerait que le site soit gardé ». */
const WISHING = new Set(
  'vouloir souhaiter falloir aimer préférer suffire désirer exiger demander réclamer imposer proposer suggérer recommander préconiser ordonner accepter permettre attendre obtenir empêcher éviter prévoir'.split(
    ' ',
  ),
)

const UNREAL: Time = { modality: 'conditional', direction: 'future' }
/** « feraient un geste si soixante emplois étaient préservés »: an imperfect after « si » beside a conditional is as unreal; alone it tells the past. */
export function supposed(
  tokens: readonly Token[],
  { first, predicate }: Segment,
  all: readonly Segment[],
): Time | null {
  if (!/^(?:si|s')$/.test(tokens[first]?.form ?? '') || !reads(tokens[predicate], 'imperfect')) return null
  const unreal = all.some(other => other.predicate !== predicate && reads(tokens[other.predicate], 'conditional'))
  return unreal ? UNREAL : null
}
