/** « cherche 180 opérateurs »: hands that are hired, where « cherche un opérateur » leaves a project without one. */
import { isNoun, nouns } from '../words.ts'
import { type Cue, some } from './cue.ts'

const CREW = nouns('opérateur pilote directeur dirigeant candidat')
const MANY = /^(?:des|(?:diz|quinz|vingt|trent|quarant|cinquant|cent)aines?)$/
/** Whether several of a trade are sought: « cherche 180 opérateurs », « cherche des pilotes », not « cherche des candidats à la reprise ». */
export const isHiring = ({ block, i }: Cue): boolean => {
  const crew = block.tokens.findIndex((t, k) => k > i && k < i + 7 && t.form.endsWith('s') && isNoun(t, CREW))
  const bidders = /^(?:à|au)$/.test(block.tokens[crew + 1]?.form ?? '')
  return crew > 0 && !bidders && some(block, i + 1, crew, t => t.kind === 'number' || MANY.test(t.form))
}
