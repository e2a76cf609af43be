/** Company profiles of the press. */

/** « Castéran (620 salariés, 84 M€ de chiffre d'affaires) » around a core in parentheses. */
export function profile(text: string, [from, to]: readonly [number, number]): string | null {
  const open = text.lastIndexOf('(', from)
  const close = text.indexOf(')', to)
  if (open <= 0 || close < 0 || text.slice(open, from).includes(')') || close - open > 80) return null
  const name = /(?:(?<![\p{L}\p{N}])(?:l['’]|les? |la |une? |des )?)?(?:[^\s,;:«»"()]+ ){0,5}[^\s,;:«»"()]+\s$/iu.exec(
    text.slice(0, open),
  )
  const noun =
    name && /(?:(?:\p{Lu}[\p{L}\p{N}.&'’-]*)(?: (?:de|du|des|d['’]|la|le|et|&))* ?)+$/u.exec(name[0].trimEnd())
  // « la papeterie, à Condat (230 salariés) » is not about Condat.
  if (noun && /(?:\s|^)[àÀA]\s$/u.test(text.slice(0, open - noun[0].length - 1))) return null
  return noun ? `${noun[0]} ${text.slice(open, close + 1)}` : null
}
