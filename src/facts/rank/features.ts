/** The features of a fact by name: those of any fact and those of its kind. */
import type { Merged } from '../merge.ts'
import { agenda } from './agenda.ts'
import { company, place, telling } from './anywhere.ts'
import { budget } from './budget.ts'
import { directive } from './directive.ts'
import { jobs } from './jobs.ts'
import { question } from './question.ts'
import { renewal } from './renewal.ts'
import type { Here, Setting } from './setting.ts'

type Made = typeof place | typeof telling | typeof company | typeof renewal | typeof budget | typeof jobs
type MadeToo = typeof directive | typeof agenda | typeof question
type Names<F> = F extends (...parameters: never[]) => infer Features ? keyof Features : never
export type FeatureName = Names<Made | MadeToo>
export type Features = Partial<Record<FeatureName, number | boolean>>

function ofKind(fact: Merged, here: Here, setting: Setting): Features {
  switch (fact.kind) {
    case 'renewal':
      return renewal(fact, here)
    case 'budget':
      return budget(fact, here, setting)
    case 'jobs':
      return jobs(fact, here, setting)
    case 'directive':
      return directive(fact, here, setting)
    case 'agenda':
      return agenda(fact, here, setting)
    case 'question':
      return question(fact, here, setting)
    default:
      return {}
  }
}

export function featuresOf(fact: Merged, setting: Setting): Features {
  const here = setting.here(fact)
  return {
    ...place(fact, here, setting),
    ...telling(fact, here),
    ...company(fact, here, setting),
    ...ofKind(fact, here, setting),
  }
}
