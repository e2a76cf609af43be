/** What a fact is worth to an editor, other chosen facts apart. */
import type { Merged } from '../merge.ts'
import { type FeatureName, featuresOf } from './features.ts'
import type { Setting } from './setting.ts'
import { KIND, WEIGHTS } from './weights.ts'

export function weight(fact: Merged, setting: Setting): number {
  let sum = KIND[fact.kind]
  for (const [name, value] of Object.entries(featuresOf(fact, setting)))
    sum += WEIGHTS[name as FeatureName] * Number(value)
  return sum
}
