/** Sites taken up by a pronoun: « L'usine de Vire souffre. Elle fermera », « celle de Brest sera vendue », « l'autre ferme ». */
import { sentenceAt, sentenceBefore } from '../../french/clauses.ts'
import type { TextBlock } from '../../french/types.ts'
import { isVerb } from '../words.ts'
import { isMaker } from './maker.ts'
import { isRailway } from './railway.ts'
import { isFirm, isPlace } from './words.ts'

const REACH = 40
const PERSONAL = /^(?:il|elle|ils|elles)$/
const DEMONSTRATIVE = /^(?:celle|celui|celles|ceux)$/
const PREPOSITION =
  /^(?:à|au|aux|en|dans|pour|sur|sous|avec|chez|vers|depuis|dès|pendant|avant|après|par|selon|contre|sans|entre|de|d'|du|des|qu[e'])$/
const FEMININE = /^(?:la|une|sa|cette)$/
const MASCULINE = /^(?:le|un|ce|cet)$/

/** Whether a site stands among the tokens before `i`. */
function placeBefore({ tokens }: TextBlock, i: number): boolean {
  for (let at = i - 1; at >= 0 && at > i - REACH; at--) if (isPlace(tokens[at])) return true
  return false
}

/** Whether the phrase that opens the sentence of a pronoun, or the one before, is such a thing of its gender. */
function opensWith(block: TextBlock, i: number, isSuch: (at: number) => boolean): boolean {
  const { tokens } = block
  // « Il faut fermer », « il va falloir fermer »: nobody.
  if ([1, 2].some(k => isVerb(tokens[i + k], 'falloir'))) return false
  const own = sentenceAt(block, tokens[i]!.start)
  const opening = i < own.first + 4 ? sentenceBefore(block, own) : own
  if (!opening) return false
  const feminine = tokens[i]!.form.startsWith('elle')
  for (let at = opening.first; at < Math.min(opening.last, opening.first + 14, i); at++) {
    const { form } = tokens[at]!
    const determined = FEMININE.test(form) || MASCULINE.test(form) || /^(?:l'|son|les|ses|deux|trois)$/.test(form)
    if (!determined || PREPOSITION.test(tokens[at - 1]?.form ?? '')) continue
    if (feminine ? MASCULINE.test(form) : FEMININE.test(form)) return false
    return [1, 2, 3].some(
      k =>
        !PREPOSITION.test(tokens[at + k]?.form ?? 'de') &&
        isSuch(at + k) &&
        tokens.slice(at + 1, at + k).every(t => !PREPOSITION.test(t.form)),
    )
  }
  return false
}

/** Whether the pronoun at token `i` takes up a site named before it. */
export function isPlaceAgain(block: TextBlock, i: number): boolean {
  const { tokens } = block
  const form = tokens[i]?.form ?? ''
  const next = tokens[i + 1]?.form ?? ''
  if (PERSONAL.test(form)) return opensWith(block, i, at => isPlace(tokens[at]) && !isRailway(block, at))
  if (DEMONSTRATIVE.test(form)) return /^(?:d(?:e|'|u|es)|qui)$/.test(next) && placeBefore(block, i)
  if (form === "l'" && /^(?:une?|autre)$/.test(next)) return placeBefore(block, i)
  return (
    /^l[ea]$/.test(form) &&
    /^(?:seconde?|première?|premier|deuxième|troisième|dernière?|dernier)$/.test(next) &&
    tokens[i + 2]?.verbs.length !== 0 &&
    placeBefore(block, i)
  )
}

/** Whether the pronoun at token `i` takes up a firm that the sentence before it opens with: « Le bonnetier n'a pas eu le temps. Il a fermé ». */
export function isFirmAgain(block: TextBlock, i: number): boolean {
  const { tokens } = block
  return PERSONAL.test(tokens[i]?.form ?? '') && opensWith(block, i, at => isFirm(tokens[at]) || isMaker(block, at))
}
