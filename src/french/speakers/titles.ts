/** Marks that stand around no speech. */
import { isUpper, latin } from '../latin.ts'
import { isFiniteVerb } from '../speech.ts'
import type { Quotation, TextBlock } from '../types.ts'
import { firstToken } from './site.ts'

/** Nouns and participles before a title, a nickname, the name of a plan. */
const TITLED = latin(
  /(?:intitul|surnomm|baptis|appel|dénomm|nomm|labellis|estampill)\p{L}*(?: comme)? $|(?<!\p{L})(?:dite|dits|plan|programme|dispositif|volet|projet|projets|label|exposition|spectacle|album|roman|émission|série|colloque|guide|campagne|revue|livre|film|rapport|loi|opération|marque|gamme|mission|slogan|concept|type|les|des|aux|le|la) $/iu,
)
const WORDS = latin(/\p{L}[\p{L}\p{N}-]*/gu)
const ENTITLED = latin(/(?:intitul|surnomm|baptis|livre|film|rapport|revue)\p{L}* $/u)
/** How many words a text has. */
export const words = (text: string): number => text.match(WORDS)?.length ?? 0

/** Marks around a title, a nickname or a name: no verb, and a noun or « intitulé » before. */
export const isTitle = (block: TextBlock, quote: Quotation): boolean => {
  const lead = block.norm.slice(Math.max(0, quote.start - 30), quote.start)
  const text = block.norm.slice(quote.inner.start, quote.inner.end)
  const verb = block.tokens
    .slice(firstToken(block, quote.inner.start), firstToken(block, quote.inner.end))
    .some(isFiniteVerb)
  // « juge le dispositif « trop timide pour être efficace » » is no title.
  const lower = !isUpper(text) && words(text) > 3 && !/(?:les|des|aux|le|la) $/i.test(lead)
  return !lower && (!verb || ENTITLED.test(lead)) && !/[.!?]$/.test(text) && TITLED.test(lead)
}
