/** French typography and short forms for headlines. */

/** No-break space, before « : ; ? ! » and inside numbers and French quotation marks. */
export const NB = '\u00A0'

const MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')

/** `2012-12-19` → « 19 déc. 2012 ». */
export function day(iso: string): string {
  const [year, month, date] = iso.split('-')
  return `${Number(date) === 1 ? '1er' : Number(date)}${NB}${MONTHS[Number(month) - 1]}${NB}${year}`
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** Straight and curly double quotes in pairs as « and »; no length changes. */
export function guillemets(text: string): string {
  let open = false
  return text.replace(/["“”]/g, () => {
    open = !open
    return open ? '«' : '»'
  })
}

/** No-break spaces where French wants them, whatever the article has; runs of spaces folded. */
export const typeset = (text: string): string =>
  guillemets(text)
    .replace(/[ \u00A0\u202F]+/g, ' ')
    .replace(/ (?=[:;?!»%€$])/g, NB)
    .replace(/« ?/g, `«${NB}`)
    .replace(/\s?»/g, `${NB}»`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NB)
    .trim()

const LONG_MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** « jusqu'au 30 juin » → « jusqu'au 30 juin 2018 » where the day is `iso`'s and the text leaves out its year. */
export function withYear(text: string, iso: string | null): string {
  const [year, month, date] = iso?.split('-') ?? []
  if (!date) return text
  const name = LONG_MONTHS[Number(month) - 1]
  return text.replace(new RegExp(`(?<!\\d)${Number(date)}(?:er)? ${name}(?!\\p{L}| \\d)`, 'u'), `$& ${year}`)
}
