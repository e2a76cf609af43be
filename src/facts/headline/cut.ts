/** Cutting a line where French lets it be cut, and leaving nothing open. */
import { NB } from './format.ts'

/** A last word that announces others; a number without its unit would be another one. */
const DANGLING =
  /[\s,;:«(]+(?:jusqu['’]\S{0,3}|d['’]ici|de|du|des|les?|la|un|une|à|au|aux|et|ou|en|pour|par|sur|dans|sous|avec|vers|que|qui|dont|où|ne|sa|son|ses|leurs?|ce|cette|plus|très|dès|mais|contre|auprès|sans|chez|entre|soit|même|comme|a|ont|est|sont|va|vont|doi(?:t|vent)|ser(?:a|ont|ait|aient)|avait|aurait|était|se|y|\p{L}{0,2}['’]|(?!(?:19|20)\d\d(?!\d))\d[\d\s.,]*)[\s,;:«(]*$/iu
/** So many may stand in a row: « mais dans les ». */
const IN_A_ROW = 4
/** A complement begins after these places; « 212 millions | d'euros » is one. */
const STRONG =
  /[,;:]\s|\s(?=(?:à|aux?|en|dans|sur|sous|pour|par|avec|sans|chez|vers|depuis|dès|avant|après|et|ou|mais|car|qui|dont|où|quand|lorsque|afin|alors|tandis|contre|malgré|selon|soit|puis)\s|jusqu['’]|(?:qu|d)['’](?:ici|un))/gu
const WEAK = /(?<!\d|milli(?:on|ard)s?)\s(?=(?:de|du|des)\s|d['’])/gu

/** At most `max` characters, cut between words, before a complement where one begins near enough; the first `kept` stay. */
export function clip(text: string, max: number, kept = 0): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const ends = (marks: RegExp): number =>
    [...text.slice(0, max + 8).matchAll(marks)].map(({ index }) => index).findLast(index => index < max) ?? 0
  const strong = ends(STRONG)
  const weak = ends(WEAK)
  const near = Math.max(kept - 1, max - Math.min(24, max / 3))
  const end = strong > near ? strong : weak > near ? weak : Math.max(cut.search(/\s\S*$/), max / 2)
  let whole = cut.slice(0, end)
  for (let i = 0; i < IN_A_ROW && DANGLING.test(whole); i++) whole = whole.replace(DANGLING, '')
  return `${whole.replace(/[\s,;:.«(]+$/, '')}…`
}

/** Closes the quotation or bracket that a cut has left open, and drops an end without its beginning; what is quoted stays as it is. */
export function closed(text: string): string {
  const open = text.lastIndexOf('«') > text.lastIndexOf('»')
  const told = open ? `${text}${NB}»` : text
  const first = told.indexOf('»')
  const whole = first >= 0 && first < `${told}«`.indexOf('«') ? told.replace(/[\s\u00A0]?»/, '') : told
  if (whole.lastIndexOf('(') > whole.lastIndexOf(')')) return `${whole})`
  const unquoted = whole.replace(/«[^»]*»/g, quoted => '«'.repeat(quoted.length))
  if (unquoted.split('(').length >= unquoted.split(')').length) return whole
  const at = unquoted.indexOf(')')
  return whole.slice(0, at) + whole.slice(at + 1)
}
