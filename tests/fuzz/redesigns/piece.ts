/** A stretch of markup, with the lines in it that are the article's and those that are not. */
export interface Piece {
  readonly html: string
  readonly own: readonly string[]
  readonly clutter: readonly string[]
}

export const plain = (html: string, own: readonly string[] = [], clutter: readonly string[] = []): Piece => ({
  html,
  own,
  clutter,
})

export const joined = (pieces: readonly Piece[]): Piece =>
  plain(
    pieces.map(({ html }) => html).join('\n'),
    pieces.flatMap(({ own }) => own),
    pieces.flatMap(({ clutter }) => clutter),
  )
