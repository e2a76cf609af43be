/** What stands between a verb and its object or figure: set phrases, incises, how long and until when. */
import type { TextBlock } from '../../french/types.ts'
import { EXTRA } from './noun-families.ts'

const SET_PHRASE =
  /^(?:, [^,;.:]{2,30},| (?:d'ores et déjà|\p{L}+ment|aussi|encore|désormais|enfin|toujours|donc|ainsi|même|bientôt|une fois|deux fois|trois fois|bel et bien|(?:à|de) nouveau|à (?:son|leur) tour|pour l[ae] \p{L}+ fois|une (?:dernière|nouvelle|deuxième|troisième) fois|une fois (?:de plus|encore)|du même coup|en effet|par ailleurs|en revanche|de f(?:ait|acto)|dans la foulée|tout de même|malgré tout|en outre|sans surprise|sans attendre|in extremis|de justesse|sans coup férir|de peu|à l'identique|à titre \p{L}+|en catimini|d'autant|tels? quels?|telles? quelles?|quant à (?:lui|elle|eux|elles)|de son côté|coûte que coûte|vaille que vaille))(?![\p{L}\p{N}])/u

/** UTF-16 units between a verb and a date or duration that belongs to it: « jusqu'à la fin ». */
const NEAR = 16

/** Past the set phrases that begin at an offset: « met bel et bien fin ». */
export function pastPhrases(block: TextBlock, from: number): number {
  for (;;) {
    const phrase = SET_PHRASE.exec(block.norm.slice(from, from + 40))
    if (!phrase) return from
    from += phrase[0].length
  }
}

/** Past set phrases and time too: « maintient pour la troisième fois jusqu'en 2016 l'aide ». */
export function pastAside(block: TextBlock, from: number): number {
  for (let at = from; ; ) {
    at = pastPhrases(block, at)
    const start = at
    const time = block.mentions.find(
      m => (m.type === 'duration' || m.type === 'date') && m.start >= start && m.start < start + NEAR,
    )
    // Nothing but prepositions before the date: « de », « pour une durée de », « jusqu'à ».
    if (!time || !/^ (?:[\p{L}']{1,7} ?)*$/u.test(block.norm.slice(start, time.start))) return at
    at = time.end + (EXTRA.exec(block.norm.slice(time.end, time.end + 20))?.[0].length ?? 0)
  }
}
