import type { Mention, Span, TextBlock, Token } from './types.ts'

/** Index of the first item that starts at `offset` or after it, the list's length when none does; items are sorted by start. */
export const firstFrom = (items: readonly Span[], offset: number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Span).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Mentions looked back for one that covers an offset: more never nest. */
const DEEP = 40

/** How far the mentions up to each reach: further on none of them covers anything, and most offsets lie there. */
const reaches = new WeakMap<readonly Mention[], readonly number[]>()

const reachOf = (mentions: readonly Mention[]): readonly number[] => {
  const known = reaches.get(mentions)
  if (known) return known
  let furthest = 0
  const found = mentions.map(({ end }) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  reaches.set(mentions, found)
  return found
}

/** The mention of one of the types (by the beginnings of their names) that covers `offset`. */
export const covering = ({ mentions }: TextBlock, offset: number, types: RegExp): Mention | undefined => {
  const after = firstFrom(mentions, offset + 1)
  const reach = reachOf(mentions)
  for (let i = after - 1; i >= 0 && i > after - DEEP && reach[i]! > offset; i--) {
    const mention = mentions[i] as Mention
    if (mention.end > offset && types.test(mention.type)) return mention
  }
  return undefined
}

/** Index of the first token in [from, until) whose form fits; -1 when none does. */
export const ahead = (tokens: readonly Token[], from: number, until: number, form: RegExp): number => {
  for (let i = from; i < until && i < tokens.length; i++) if (form.test((tokens[i] as Token).form)) return i
  return -1
}
