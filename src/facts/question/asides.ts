/** What may stand between a verb and its « à »: « restent, selon lui, à », « reste en revanche à ». */
import { isAdverb } from '../../french/predicates.ts'
import { type Cue, some } from './cue.ts'

/** What may part « reste » from its « à ». */
const ASIDE =
  /^(?:en (?:effet|revanche|outre|fait|pratique|partie|particulier|priorité|l'état|tout état de cause)|malgré tout|au moins|au final|par ailleurs|pour l'(?:essentiel|heure|instant)|pour (?:le moment|partie|lui|elle|eux)|à ce (?:stade|jour)|dès lors|bien sûr|sans doute|du coup|(?:lui|elle|eux|elles) (?:aussi|encore)|de (?:plus|même)|d'abord|tout de même|quand même|avant tout)(?!\p{L})/u

/** Token past the adverbs and asides after the verb: « reste également à », « restent, selon lui, à », « reste en revanche à ». */
export function pastAdverbs({ block, i }: Cue): number {
  const { tokens, norm } = block
  let at = i + 1
  for (let next = at; at < i + 14; at = next) {
    const token = tokens[at]
    if (!token) return at
    const aside = ASIDE.exec(norm.slice(token.start, token.start + 32))
    if (aside) while ((tokens[next]?.end ?? Infinity) <= token.start + aside[0].length) next++
    else if (token.form === ',') {
      const closing = [2, 3, 4, 5, 6, 7, 8].find(k => tokens[at + k]?.form === ',')
      // « restent, lui, à »: the aside is closed, and holds no other clause.
      const own = closing && !some(block, at, at + closing, t => /^(?:qui|que|dont|[;:(])$/.test(t.form))
      next = own ? at + closing + 1 : at
    } else if (isAdverb(token)) next = at + 1
    if (next === at) return at
  }
  return at
}
