/** Tokens by which a noun phrase is named: its head, or what is asked for beside a length of time. */
import type { Span, TextBlock, Token } from '../../french/types.ts'

/** Index of the first token from `from` on that starts at `offset` or after. */
export const indexAfter = (tokens: readonly Token[], offset: number, from: number): number => {
  let i = from
  while (tokens[i] && (tokens[i] as Token).start < offset) i++
  return i
}

export const DETERMINER =
  /^(?:les?|la|l'|une?|des|ce|cet|cette|ces|son|sa|ses|leurs?|plusieurs|chaque|deux|trois|quatre|cinq|six|dix|aux?|du|nouveau|nouvelle|véritable|vrai|vraie|grand|grande|meilleure?)$/

/** Token of the noun that heads a phrase. */
export const head = (block: TextBlock, phrase: Span, from: number): number => {
  let at = indexAfter(block.tokens, phrase.start, from)
  while (DETERMINER.test(block.tokens[at]?.form ?? '') && (block.tokens[at + 1]?.start ?? phrase.end) < phrase.end) at++
  return at
}

/** « un an de répit », « six mois de délai »: what is asked for, not how long. */
export const respite = (tokens: readonly Token[], noun: number): number => {
  const at = tokens[noun]?.kind === 'number' ? noun + 1 : noun
  const wanted = /^(?:jours|semaines|mois|ans?|années?)$/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'de'
  return wanted && /^(?:répit|sursis|délai|grâce|moratoire)$/.test(tokens[at + 2]?.form ?? '') ? at + 2 : noun
}

const ASIDE =
  /^(?:de (?:son|leur|notre|mon) côté|pour (?:sa|leur|notre|ma) part|à (?:son|leur) tour|quant à (?:lui|elle|eux|elles)|dans la foulée|en (?:outre|échange|retour|contrepartie|conséquence|urgence|vain)|au passage|sans (?:délai|attendre|détour)|une (?:nouvelle|dernière|énième) fois)(?![\wà-ÿ])/
/** Past « de son côté », « en échange », « sans délai » at token `i`, which may part a verb from what it wants; `i` when none stands there. */
export const pastAside = ({ norm, tokens }: TextBlock, i: number): number => {
  const start = tokens[i]?.start ?? 0
  const aside = /^(?:de|pour|à|quant|dans|en|au|sans|une)$/.test(tokens[i]?.form ?? '')
    ? ASIDE.exec(norm.slice(start, start + 24))
    : null
  return aside ? indexAfter(tokens, start + aside[0].length, i) : i
}
