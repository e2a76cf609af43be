/** What nobody gives: « n'a donné aucune date », « ne s'est prononcé sur aucun des deux ». */
import type { TextBlock } from '../../french/types.ts'
import { family, isVerb, lemmaIn } from '../words.ts'
import { some } from './cue.ts'
import { isPromised } from './promised.ts'

export const GIVE = family(
  'prononcer donner fournir communiquer fixer prendre avancer livrer obtenir recevoir disposer trouver proposer annoncer évoquer',
)

/** « n'a annoncé aucun plan social » */
const isFeared = ({ norm, tokens }: TextBlock, i: number): boolean =>
  /^ plans? (?:social|sociaux|de (?:départs?|licenciements?|sauvegarde))(?!\p{L})/u.test(
    norm.slice(tokens[i]?.end, (tokens[i]?.end ?? 0) + 30),
  )

/** « ne s'est prononcé sur aucun des deux », where « n'a prononcé aucune peine » is an act. */
const isSaid = (block: TextBlock, at: number): boolean =>
  isVerb(block.tokens[at], 'prononcer') && some(block, at - 3, at, t => /^s[e']$/.test(t.form))

/** Whether the verb before « aucun » at token `i` withholds something: a matter, or a ruling. */
export function isWithheld(block: TextBlock, i: number, matter: boolean): boolean {
  const from = Math.max(0, i - 6)
  const at = from + block.tokens.slice(from, i).findIndex(t => lemmaIn(t, GIVE) !== null)
  if (at < from || isPromised(block, at) || isFeared(block, i)) return false
  return matter || isSaid(block, at)
}
