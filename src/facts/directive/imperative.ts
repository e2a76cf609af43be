/** Orders in the imperative, in somebody's mouth: « Baissez vos prix », lance l'acheteur à ses fournisseurs. */
import { firstFrom } from '../../french/offsets.ts'
import { isVerb } from '../../french/predicates.ts'
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'
import { isAnimate } from './animate.ts'
import { CLITIC, clauseAfter, type Directive, finiteAfter, infinitiveAfter } from './find.ts'

/** Words of talk, not of orders: « Imaginez un four », « Disons-le ». */
const TALK =
  /^(?:avez|avons|allez|voyez|voyons|disons|imaginez|imaginons|savez|savons|sommes|êtes|regardez|regardons|écoutez|attendez|attendons|prenez|prenons|comprenez|rappelons|rappelez|notez|notons|ajoutez|ajoutons|pensez|parlons|supposons|mettons|oubliez|venez|soyez|soyons|pouvez|pouvons|voulez|voulons|devez|devons|croyez|demandez|osons)$/

const SAID = family('dire raconter parler prétendre répéter expliquer tromper croire chanter reprocher accuser')
/** « Posez la question à Bruxelles », « Ne vendons pas la peau de l'ours »: nothing is asked for. */
const SAYING =
  /^(?:posez(?:-leur|-lui)? la question|demandez(?:-leur|-lui| (?:à|aux?) )|(?:ne )?vendons pas la peau|parions|avouons|ne rêvons pas|ne nous (?:leurrons|trompons))/i
/** « Qu'on ne vienne pas nous dire que », « Qu'on ne me raconte pas », « Qu'on ne s'y trompe pas »: nobody is to do anything. */
const isTalk = (tokens: readonly Token[], que: number): boolean => {
  if (!/^n[e']$/.test(tokens[que + 2]?.form ?? '')) return false
  let verb = que + 3
  while (CLITIC.test(tokens[verb]?.form ?? '')) verb++
  const said = isVerb(tokens[verb], 'venir') ? infinitiveAfter(tokens, verb) : verb
  return said > 0 && lemmaIn(tokens[said], SAID) !== null
}

/** Directives of quotations that open with an imperative. */
export const imperativesIn = (block: TextBlock, { start, end }: Sentence): Directive[] => {
  const { tokens } = block
  return block.mentions.flatMap((quote): Directive[] => {
    if (quote.type !== 'quote' || !quote.speech || !quote.speaker || quote.start < start || quote.start >= end)
      return []
    const que = firstFrom(tokens, quote.inner.start)
    // « Que l'Etat prenne ses responsabilités », tonne le maire
    const who = tokens[que + 1]?.form === 'on' ? finiteAfter(tokens, que, tokens.length) : -1
    if (isTalk(tokens, que)) return []
    if (who > 0 && /^qu[e']$/.test(tokens[que]?.form ?? ''))
      return [{ force: 'request', trigger: que, action: who, issuer: null, addressee: null, implicit: false }]
    const asked = /^qu[e']$/.test(tokens[que]?.form ?? '') ? clauseAfter(block, que, tokens.length) : null
    if (asked?.addressee && isAnimate(block, asked.addressee))
      return [
        {
          force: 'request',
          trigger: que,
          action: asked.action,
          issuer: null,
          addressee: asked.addressee,
          implicit: false,
        },
      ]
    let at = firstFrom(tokens, quote.inner.start)
    const negated = /^n[e']$/.test(tokens[at]?.form ?? '')
    if (negated) at++
    const token = tokens[at]
    if (!token || token.verbs.length === 0 || !/(?:ez|ons)$/.test(token.form) || TALK.test(token.form)) return []
    if (
      /^-(?:vous|nous)$/.test(tokens[at + 1]?.form ?? '') &&
      tokens[at + 2]?.kind !== 'mark' &&
      /\?$/.test(block.norm.slice(quote.inner.start, quote.inner.end).trim())
    )
      return []
    if (SAYING.test(block.norm.slice(token.start, token.start + 40))) return []
    return [{ force: 'request', trigger: at, action: at, issuer: null, addressee: null, implicit: false }]
  })
}
