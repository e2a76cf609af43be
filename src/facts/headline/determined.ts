/** Names with the determiner that the article gives them. */

const DETERMINER = /(?<!\p{L})(?:les? |la |l['’]|une? |des |du |aux? |sa |son |ses |leurs? |ce |cette |chaque )$/iu

/** « gouvernement » → « le gouvernement » where the text has it so; the name alone where it has no determiner. */
export function determined(name: string, text: string): string {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const match = DETERMINER.exec(text.slice(Math.max(0, at - 8), at))
    if (!match) continue
    const word = match[0].toLowerCase()
    return `${{ 'du ': 'le ', 'au ': 'le ', 'aux ': 'les ' }[word] ?? word}${name}`
  }
  return name
}

/** « à » before a determined name: « au gouvernement », « aux pôles », « à Bercy ». */
export const to = (name: string): string =>
  /^le /i.test(name) ? `au ${name.slice(3)}` : /^les /i.test(name) ? `aux ${name.slice(4)}` : `à ${name}`

/** Whether a name takes a plural verb. */
export const isPlural = (name: string): boolean =>
  /^(?:les|des|ses|leurs|nos|ces|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques|\d+) | et /i.test(
    name,
  )
