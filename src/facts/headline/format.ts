/** French typography and short forms for headlines. */

/** No-break space, before « : ; ? ! » and inside numbers and French quotation marks. */
export const NB = '\u00A0'

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')

/** `2012-12-19` → « 19 déc. 2012 ». */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-')
  return `${Number(date) === 1 ? '1er' : Number(date)}${NB}${MONTHS[Number(month) - 1]}${NB}${year}`
}

/** `P3Y` → « 3 ans »; null for vague durations. */
export function duration(iso: string): string | null {
  const match = /^P(\d+)([YMWD])$/.exec(iso)
  if (!match) return null
  const many = Number(match[1]) > 1
  const unit = { Y: many ? 'ans' : 'an', M: 'mois', W: many ? 'semaines' : 'semaine', D: many ? 'jours' : 'jour' }
  return `${match[1]}${NB}${unit[match[2] as keyof typeof unit]}`
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** No-break spaces where French wants them, whatever the article has; runs of spaces folded. */
export const typeset = (text: string): string =>
  text
    .replace(/[ \u00A0\u202F]+/g, ' ')
    .replace(/ (?=[:;?!»%€$])/g, NB)
    .replace(/« ?/g, `«${NB}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NB)
    .trim()

/** Words that announce others; a number without its unit would be another one. */
const DANGLING =
  /(?:[\s,;:«(]+(?:de|du|des|les?|la|un|une|à|au|aux|et|ou|en|pour|par|sur|dans|sous|avec|vers|que|qui|dont|où|ne|sa|son|ses|leurs?|ce|cette|\d[\d\s.,]*)){1,4}[\s,;:«(]*$/iu

/** At most `max` characters, cut between words. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  return `${cut
    .slice(0, Math.max(cut.search(/\s\S*$/), max / 2))
    .replace(DANGLING, '')
    .replace(/[\s,;:«(]+$/, '')}…`
}
