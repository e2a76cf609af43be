import { readFileSync } from 'node:fs'
import type { Removal } from '../../src/clutter/types.ts'
import type { RemovalSummary } from '../../src/summary/types.ts'

interface Message {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

const messages: Readonly<Record<string, Message>> = JSON.parse(
  readFileSync(new URL('../../_locales/fr/messages.json', import.meta.url), 'utf8'),
)

/** The French message of a key of `_locales`, filled in as `i18n.getMessage` does it; the key itself when there is none. */
export function label(key: string, ...values: string[]): string {
  const { message, placeholders = {} } = messages[key] ?? { message: key }
  return message
    .replace(/\$([A-Za-z_]\w*)\$/g, (name, id: string) => placeholders[id.toLowerCase()]?.content ?? name)
    .replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '')
}

/** A removal as plain data, its reason in a reader's words. */
export function summariseRemoval({ family, rule, words, text }: Omit<Removal, 'element'>): RemovalSummary {
  return { family, rule, words, text, reason: label(`reason_${rule.replaceAll('-', '_')}`) }
}
