/** Texts compared as a reader compares them: neither accents, case nor marks tell them apart. */

/** What can be typed without accents is found with them. */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The letters and digits alone, folded. */
const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * What a quote says beyond its headline: nothing when it is the same sentence, but for a word like « Mais »; the rest of it
 * when the headline is its beginning, cut short; else all of it.
 */
export function beyond(headline: string, quote: string): string {
  const start = headline.replace(/…$/, '')
  if (start !== headline && quote.startsWith(start)) return `…${quote.slice(start.length)}`
  const [said, all] = [bare(headline), bare(quote)]
  return all.endsWith(said) && all.length < said.length + 6 ? '' : quote
}

/** The first `count` facts, in their order, that each say something new: headlines that repeat the title or one another come last. */
export function essentials<F extends { readonly headline: string }>(
  facts: readonly F[],
  title: string,
  count: number,
): F[] {
  const said = [bare(title)]
  const isNew = facts.map(({ headline }) => {
    const words = bare(headline)
    // A headline that was cut short is the beginning of another.
    return said.every(other => !other.startsWith(words) && !words.startsWith(other)) && !!said.push(words)
  })
  return [true, false].flatMap(wanted => facts.filter((_, i) => isNew[i] === wanted)).slice(0, count)
}
