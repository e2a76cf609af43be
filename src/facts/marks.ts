/** Marks that have lost their pair. */

/** Words without a « or » that the other is missing of, and without the space and point it leaves behind. */
export function paired(words: string): string {
  const open = words.lastIndexOf('«') > words.lastIndexOf('»')
  const close = words.indexOf('»') >= 0 && (words.indexOf('«') < 0 || words.indexOf('»') < words.indexOf('«'))
  const left = open ? words.replace(/«\s?(?=[^«]*$)/, '') : words
  return (close ? left.replace(/[\s.,]*»/, '') : left).trim()
}
