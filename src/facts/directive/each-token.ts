/** What the rules share that look at a sentence word by word. */
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import type { Directive } from './find.ts'
import type { Force } from './verbs.ts'

/** Takes a directive whose trigger is the word looked at; none when `action` is no token. */
export type Add = (
  force: Force,
  action: number,
  issuer: Span | null,
  addressee?: Span | null,
  implicit?: boolean,
) => void

/** The directives that a rule adds at any word of a sentence. */
export const atEachToken =
  (rule: (block: TextBlock, i: number, token: Token, sentence: Sentence, add: Add) => void) =>
  (block: TextBlock, sentence: Sentence): Directive[] => {
    const found: Directive[] = []
    for (let i = sentence.first; i < sentence.last; i++) {
      rule(
        block,
        i,
        block.tokens[i] as Token,
        sentence,
        (force, action, issuer, addressee = null, implicit = !issuer) => {
          if (action > 0) found.push({ force, trigger: i, action, issuer, addressee, implicit })
        },
      )
    }
    return found
  }
