/** « Personne ne parierait sur cette colle »: doubt about a thing, where nothing is about to be decided. */
import type { TextBlock } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { some } from './cue.ts'

const BETS = family('parier jurer miser')
/** What is still to come, and may be bet on: « nul ne parierait sur l'issue du vote ». */
const OUTCOME = nouns(
  'issue avenir date calendrier suite sort résultat verdict échéance survie montant prix nom réouverture reprise signature vote décision retour accord',
)

/** Whether the verb at token `i` only says that somebody would not bet on a thing. */
export const isBet = (block: TextBlock, i: number): boolean => {
  const verb = block.tokens[i]
  return (
    lemmaIn(verb, BETS) !== null &&
    ((verb?.verbs.some(({ tense }) => tense === 'conditional') ?? false) ||
      /^ sur(?!\p{L})/u.test(block.norm.slice(verb?.end, (verb?.end ?? 0) + 5))) &&
    !some(block, i, i + 7, t => isNoun(t, OUTCOME))
  )
}
