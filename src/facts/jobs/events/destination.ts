/** Events as nouns that tell where to or to whom, and whose site was named before: « un transfert en Belgique », « une cession à un équipementier ». */
import { isNoun, nouns } from '../../words.ts'
import { headAt } from '../places.ts'
import { isFirm, isMachine, isPlace } from '../words.ts'
import { leadsAway } from './fits.ts'
import type { Reading } from './reading.ts'

const ONE = /^(?:un|le|son|ce)$/
const AT_WORK = nouns('production activité fabrication outil compagnon ouvrier opérateur peinture cabine')
/** Token of the place that « un transfert en Belgique » leads to, when a site is spoken of there or in the sentence before; -1 otherwise. */
export function wayOut(reading: Reading, i: number): number {
  const { block, tokens, sentence, first } = reading
  if (!ONE.test(reading.form(i - 1))) return -1
  if (!/^(?:transfert|déménagement|délocalisation|relocalisation|repli)$/.test(reading.form(i))) return -1
  if (!leadsAway(reading, i + 1) || !/^(?:en|à|au|aux|vers|chez|dans)$/.test(reading.form(i + 1))) return -1
  const { sentences } = block
  const from = sentences[Math.max(0, sentences.indexOf(sentence) - 2)]?.first ?? first
  const works = tokens
    .slice(from, i)
    .some(t => isPlace(t) || isMachine(t) || isFirm(t) || t.form === 'chez' || isNoun(t, AT_WORK))
  return works ? i + 2 : -1
}

const BUYERS = nouns('repreneur industriel investisseur acquéreur fonds confrère rival')
/** Token of the firm that « une cession à un équipementier italien » goes to, where what is sold was named before; -1 otherwise. */
export function buyerAfter(reading: Reading, i: number): number {
  const { block, tokens, last } = reading
  if (!/^(?:la|une|sa|cette|l')$/.test(reading.form(i - 1)) || !/^(?:à|au)$/.test(reading.form(i + 1))) return -1
  const from = reading.form(i + 1) === 'au' ? i + 2 : i + 3
  const head = headAt(block, from, Math.min(last, from + 4))
  const at = isNoun(tokens[from], BUYERS) ? from : head?.sort === 'firm' ? head.at : -1
  // « la cession à une banque de ses créances »
  return [1, 2].some(k => /^d(?:e|es|u|')$/.test(reading.form(at + k))) ? -1 : at
}
