/** Offices that « à » gives a field: « la commissaire à la Concurrence ». */
import { isUpper } from './latin.ts'
import type { TextBlock } from './types.ts'

const OFFICE = /^(?:ministre|secrétaire|commissaire|haut-commissaire|délégué|adjoint|conseiller)e?s?$/
/** « la commissaire à | la Concurrence », « le secrétaire d'Etat aux | Transports »: token of the field that « à » at token `i` gives an office. */
export const fieldOfOffice = (block: TextBlock, at: number, i: number): number => {
  const { tokens, norm } = block
  if (!/^(?:à|aux?)$/.test(tokens[i]!.form)) return -1
  const field = /^l(?:es|a|')$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1
  const named = tokens[field] && isUpper(norm[tokens[field].start])
  return named && tokens.slice(at, i).some(({ form }) => OFFICE.test(form)) ? field : -1
}
