import { existsSync, readFileSync } from 'node:fs'
import type { Removal } from '../../src/clutter/types.ts'
import type { RemovalSummary } from '../../src/summary/types.ts'

const path = new URL('../../_locales/fr/messages.json', import.meta.url)
const messages: Record<string, { message: string }> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}

/** The French message of a key of `_locales`; the key itself when there is none. */
export function reasonText(key: string): string {
  return messages[key]?.message ?? key
}

/** A removal as plain data, its reason in a reader's words. */
export function summariseRemoval({ family, rule, words, text }: Removal): RemovalSummary {
  return { family, rule, words, text, reason: reasonText(`reason_${rule.replaceAll('-', '_')}`) }
}
