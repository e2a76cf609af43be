/** Words of meaning, cut so that « prolonge » and « prolongation » meet, and lists of word beginnings to look for. */

/** Lower case without accents: what the lists below are written in. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")

/** Four letters and more, yet they say nothing of the matter. */
const EMPTY = new Set(
  (
    'dans pour avec sans plus moins cette leur leurs elle elles mais dont sont sera seront etre avoir apres avant depuis ' +
    'selon entre deux trois quatre cinq tout tous toute toutes comme aussi encore meme autre autres ainsi alors donc fait ' +
    'faire nous vous celui celle ceux quant annee annees mois million millions milliard milliards euros euro notre votre ' +
    'chez sous vers lors contre jusque jusqu aura'
  ).split(' '),
)
const STEM = 6

/** The stems of a text's words of meaning. */
export const stems = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 3 && !EMPTY.has(word))
      .map(word => word.slice(0, STEM).replace(/[sx]$/, '')),
  )

/** How many stems two texts share. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const stem of a) if (b.has(stem)) count++
  return count
}

/** Whether a folded text has a word that begins with one of `beginnings`; a `_` there is a space. */
export function cue(beginnings: string): (folded: string) => boolean {
  const pattern = new RegExp(`(?<![a-z])(?:${beginnings.replaceAll(' ', '|').replaceAll('_', ' ')})`)
  return folded => pattern.test(folded)
}
