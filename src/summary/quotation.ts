/** Quotation marks inside of quotation marks, as French typography has them. */

/** By depth inside of « »; what is deeper still takes the last. */
const INNER = ['“”', '‘’'] as const
const MARK = /[«“][ \u00a0\u202f]*|[ \u00a0\u202f]*»|”|"/g
const WHOLE = /^«[^«»“”"]*»$/

/** Straight marks open before a word, unless they stand behind one. */
const opens = (mark: string, before: string, after: string): boolean =>
  mark === '"' ? /^[\p{L}\p{N}«“([]/u.test(after) && !/[\p{L}\p{N}.!?…,]$/u.test(before) : /^[«“]/.test(mark)

/**
 * A verbatim text between « », the quotations inside of it between “ ” and those inside of these between ‘ ’. A sentence cut
 * out of a longer quotation has marks without a fellow: they get one at the end, or at the beginning. Words stay as they are.
 */
export function quoted(text: string): string {
  if (WHOLE.test(text)) return text
  const marks = [...text.matchAll(MARK)].map(({ 0: mark, index }) => {
    const end = index + mark.length
    return { index, end, step: opens(mark, text.slice(0, index), text.slice(end)) ? 1 : -1 }
  })
  let [depth, lowest] = [0, 0]
  for (const { step } of marks) {
    depth += step
    lowest = Math.min(lowest, depth)
  }
  const level = (at: number) => INNER[Math.min(at, INNER.length - 1)]!
  const open = () => level(depth++)[0]!
  const close = () => level(--depth)[1]!

  depth = 0
  let written = ''
  while (depth < -lowest) written += open()
  let from = 0
  for (const { index, end, step } of marks) {
    written += text.slice(from, index) + (step > 0 ? open() : close())
    from = end
  }
  written += text.slice(from)
  while (depth > 0) written += close()
  return `« ${written} »`
}
