/** « Nul ne sait », « rien n'indique », « aucun calendrier n'est arrêté », « ne s'est prononcé sur aucun des deux ». */
import { isNegated } from '../../french/modality.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn } from '../words.ts'
import { AWAITED, KNOW, MATTERS, SETTLE, SETTLE_YET, SOUGHT } from './cues.ts'

const COME = family('manifester déposer présenter déclarer remettre formuler')
const GIVE = ['prononcer', 'donner', 'fournir', 'communiquer', 'fixer', 'prendre']

/** What a negative pronoun or determiner at token `i` leaves open; `more` counts from its end. */
export function nobody(
  block: TextBlock,
  clause: Clause,
  i: number,
  last: number,
): { readonly more: number; readonly after: boolean } | null {
  const token = block.tokens[i] as Token
  const determiner = /^aucune?$/.test(token.form)
  const matter = isNoun(block.tokens[i + 1], MATTERS) || isNoun(block.tokens[i + 1], AWAITED)
  const missing = isNoun(block.tokens[i + 1], SOUGHT)
  const ne = block.tokens.slice(i + 1, Math.min(last + 12, i + 16)).findIndex(t => t.form === 'ne' || t.form === "n'")
  if (ne >= 0) {
    for (const verb of block.tokens.slice(i + ne + 2, i + ne + 7)) {
      const done = /^(?:joué|fait|acquis|figé|gravé|écrit|gagné|officiel|certain)e?s?$/.test(verb.form)
      const settled = done || lemmaIn(verb, SETTLE) !== null || lemmaIn(verb, SETTLE_YET) !== null
      const open = determiner
        ? (matter && settled) || (missing && lemmaIn(verb, COME) !== null)
        : lemmaIn(verb, KNOW) !== null || (token.form === 'rien' && settled)
      if (open && verb.kind === 'word') return { more: verb.end - token.end, after: !determiner }
    }
    return null
  }
  if (!determiner || !isNegated(block, token) || clause.direction === 'future') return null
  const verb = block.tokens.slice(Math.max(0, i - 6), i).find(t => GIVE.some(lemma => isVerb(t, lemma)))
  return verb && (matter || isVerb(verb, 'prononcer')) ? { more: 0, after: true } : null
}
