/** What a sentence can spare to fit on a line. */

/** Longest headline. */
export const LIMIT = 92

const OPENER = /^[\s.,;:)»-]+|^(?:et|mais|or|car)\s(?!.*\?)/iu

/** Insertions that a sentence can spare. */
const SPARE = [
  /\s?\([^()]*\)/g,
  /,\s(?:elles?|eux|lui|en revanche|par ailleurs|de (?:son|leur) côté|en effet|pour sa part),(?=\s)/gu,
  // A figure or a ceiling is not spared: « plafonnée à 20 % »; nor is what a list goes on after: « …, la recherche et l'emploi ».
  /,\s(?:qui|que|qu['’]|dont|où|\p{L}+(?:ée?s?|[iu]e?s?|ante?s?)\s)[^,;:()«»"\d]*,(?=\s(?!auxquel|et\s|\p{L}+(?:ée?s?|[iu]e?s?)\s|dont|qui|que|(?:les?|la|une?|des?|du|ses?|sa|son|leurs?)\s|[ld]['’])\p{Ll})/gu,
  // Between a subject and its auxiliary, whatever is no condition: « L'enseigne, premier client du groupe, a prorogé ».
  /,\s(?!si\s|s['’]|sous\s|sauf\s|à\s|faute\s|en\s|sans\s|pourvu|même\s|et\s|ou\s|l[ae]s?\s|l['’]|une?\s)\p{Ll}[^,;:()«»"\d]{3,60},(?=\s(?:a|ont|est|sont|va|vont|\p{L}+(?:rait|raient|eront|era))\s)/gu,
  /^(?:A|À|Aux?|En|Dans|Pour|Sur|Lors|Depuis|Après|Avant|Côté|Malgré|Outre|Chez|Par|(?:Lun|Mar|Mercre|Jeu|Vendre)di|\p{Lu}\p{L}+(?:é|ée|és|ées|mis|mise))\s[^,;:()«»"]{2,60},\s(?=(?:les?\s|la\s|l['’]|une?\s|des\s|ce\s|cette\s|il\s|elle\s|\p{Lu}))/gu,
]

const BEGINS = /^\s(?:ils?|elles?|on|ce|c['’]|nous|je|à charge|charge à)(?!\p{L})/u

const stripped = (text: string): string =>
  text
    .trim()
    .replace(OPENER, '')
    .replace(OPENER, '')
    .replace(/[\s,;:.]+$/, '')

/** A stretch without the insertions it can spare, as few as make it fit. */
export function fitted(
  text: string,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): string {
  const core = text.slice(from, to)
  let piece = stripped(text.slice(start, end))
  for (const insertion of SPARE) {
    if (piece.length <= LIMIT || /[«"]/.test(piece)) break
    // « Quant au prêt, tombé à terme, il n'y en aura pas d'autre »: one of the two commas stays before a new beginning.
    const shorter = piece.replace(insertion, (words, at: number) =>
      words.startsWith(',') && BEGINS.test(piece.slice(at + words.length)) ? ',' : '',
    )
    if (shorter.includes(core)) piece = shorter
  }
  return piece
}
