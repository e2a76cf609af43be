/** « coûte dans les 300 000 euros »: about as much; « puise dans les 300 000 euros du fonds » takes out of it. */
import type { Mention, TextBlock } from '../french/types.ts'
import { family, lemmaIn, tokenFrom } from './words.ts'

/** Verbs that have a quantity for their measure, and do nothing in it. */
const MEASURING = family(
  'coûter valoir payer débourser dépenser économiser épargner gagner perdre toucher percevoir recevoir rapporter facturer demander réclamer falloir compter employer embaucher recruter licencier supprimer produire fabriquer sortir livrer peser représenter faire vendre acheter négocier chercher avoir être tourner osciller chiffrer emprunter lever récolter verser',
)
/** « dans les 300 000 euros de l'enveloppe », « que », « qui »: a sum that is known. */
const KNOWN =
  /^ (?:du |de (?:l'|la |ce|son|sa|ses)|des |qu[ei'] ?|dont |prévus|promis|annoncés|votés|restants|disponibles)/
const NEAR = 16

/** A quantity that « dans les » makes approximate after a verb of measure, from those words on; any other as it is. */
export function asRoughly<Q extends Mention & { readonly bound?: string }>(block: TextBlock, quantity: Q): Q {
  const { norm, tokens } = block
  const before = norm.slice(Math.max(0, quantity.start - NEAR), quantity.start)
  if (!/(?<!\p{L})dans les $/iu.test(before) || KNOWN.test(norm.slice(quantity.end, quantity.end + NEAR)))
    return quantity
  const inside = tokenFrom(block, quantity.start) - 2
  const verb = lemmaIn(tokens[inside - 1], MEASURING)
  return verb && quantity.bound === '=' ? { ...quantity, start: tokens[inside]!.start, bound: '~' } : quantity
}
