/** Names with the determiner that the article gives them. */

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** « gouvernement » → « le gouvernement » where the text has it so; the name alone where it has no determiner. */
export function determined(name: string, text: string): string {
  const match = new RegExp(
    `(?<!\\p{L})(?:les? |la |l['’]|une? |des |du |aux? |sa |son |ses |leurs? |ce |cette |chaque )?${escaped(name)}`,
    'iu',
  ).exec(text)
  if (!match) return name
  return match[0]
    .replace(/^(?:du|au) /i, 'le ')
    .replace(/^(?:aux) /i, 'les ')
    .replace(/^\p{Lu}(?=[\p{Ll}'’]* ?)/u, first => (match[0].length > name.length ? first.toLowerCase() : first))
}

/** « à » before a determined name: « au gouvernement », « aux pôles », « à Bercy ». */
export const to = (name: string): string =>
  /^le /i.test(name) ? `au ${name.slice(3)}` : /^les /i.test(name) ? `aux ${name.slice(4)}` : `à ${name}`

/** Whether a name takes a plural verb. */
export const isPlural = (name: string): boolean => /^(?:les|des|ses|leurs|nos|ces) | et /i.test(name)
