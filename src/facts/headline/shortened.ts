/** A sentence that nothing makes short enough: its beginning, and what leads to the fact. */
import { clip } from './cut.ts'
import { isConditional } from './polarity.ts'
import { LIMIT } from './spared.ts'

/** « ne … pas », with its verb. */
const DENIAL = /(?<!\p{L})n(?:e\s|['’])\S+\s(?:\S+\s){0,2}?(?:pas|plus|jamais|rien|guère|aucune?)(?!\p{L})/gu
/** Places where a clause begins; where a complement begins. */
const BREAKS = [
  /[,:;]\s|\s(?=(?:dont|avec|pour|où|et|ou|mais|qui|que|afin|alors|ne|se|a|ont|est|sont|va|vont|doi(?:t|vent)|veu(?:t|lent)|avait|était|\p{L}+(?:rait|raient|ront|ra))\s|(?:qu|n|s)['’])/gu,
  /\s(?=(?:par|à|aux?|sur|dans|en|une?|des?|du|doté\p{L}*)\s|d['’])/gu,
]
const WIDE = 104

/** A stretch that no insertion makes short enough, cut between words, the cut shown: its beginning, and what leads to the core. */
export function shortened(text: string, core: string, negated: boolean): { text: string; conditional: boolean } {
  const at = text.indexOf(core)
  // A long core is told by its beginning; a figure is needed whole, so is a negation.
  let from = at
  let end = at + Math.min(core.length, 40)
  for (const { index, 0: words } of text.matchAll(DENIAL)) {
    if (index < at && at - index < 40) from = index
    else if (negated && index >= at && index < LIMIT && index + words.length > LIMIT) {
      from = index
      end = index + words.length
    }
  }
  if (end <= LIMIT) {
    const kept = clip(text, LIMIT, end)
    return { text: kept, conditional: isConditional(text, kept.length - 1) }
  }
  const head = clip(text, 36)
  const room = WIDE - head.length
  const start =
    BREAKS.flatMap(marks => [...text.slice(head.length, from + 1).matchAll(marks)].slice(-40))
      .map(({ index }) => index + head.length)
      .find(index => end - index < room) ?? from
  const bracket = text.lastIndexOf('(', at)
  const close = bracket > text.lastIndexOf(')', at) && bracket < start ? text.indexOf(')', at) : -1
  const rest = text.slice(start, close < 0 ? text.length : close)
  const lead = /^[\s,:;]*/.exec(rest)?.[0].length ?? 0
  const tail = clip(rest.slice(lead), room, end - start - lead)
  return {
    text: `${head} ${close < 0 ? tail : `(${tail})`}`,
    conditional: isConditional(text, head.length - 1, start) || isConditional(text, start + tail.length),
  }
}
