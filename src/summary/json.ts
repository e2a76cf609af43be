/** The summary itself, as `schema.json` describes it. */
import type { Format } from './types.ts'

export const toJson: Format = summary => `${JSON.stringify(summary, null, 2)}\n`
