/** What somebody has not: « toujours pas de repreneur », « n'en a pas la moindre idée ». */
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'
import { type Found, some } from './cue.ts'
import { AWAITED, MATTERS, PLANS, SETTLING, SOUGHT } from './cues.ts'

const LACK = /^ (?:encore |pas )?d(?:e |')[^,;.:]*/
/** « n'a pas de calendrier »: these are lacking, other things are just not there. */
const LACKING = nouns(
  'date calendrier décision réponse repreneur acquéreur accord solution visibilité arbitrage autorisation financement chiffrage précision confirmation successeur preneur commentaire nouvelle',
)
/** Who stands at the end of a bill or a project. */
const UNPAID = nouns('payeur signataire bénéficiaire propriétaire financeur chemin mode moyen route recette terrain')
const HOLDING = family('avoir disposer détenir posséder connaître obtenir recevoir donner fournir livrer')
/** « n'a pas la réponse », « n'en a pas la moindre idée ». */
const CLUELESS =
  /^ (?:encore |toujours )?(?:la |de |d'|plus de |plus d'|davantage de |davantage d'|avoir de |avoir d'|avoir la )(?:moindre )?(?:réponse|idée|visibilité|certitude|information|élément|solution)s?(?!\p{L})/u

const DISAGREE =
  /^ (?:encore |toujours |tout à fait )?d'accord (?:entre \p{L}+ )?(?:sur|quant à|quant au) ?(?:l[ea]s? |l'|une? |leurs? )?\p{L}+/u

const wanted = (t: Token) => [LACKING, MATTERS, AWAITED, SOUGHT, PLANS].some(set => isNoun(t, set))

const YET = /^(?: encore)?\W*$/
/** « la date est connue, | le lieu pas encore »: what was done with the matter before, and not with this one. */
function notYet({ tokens }: TextBlock, i: number, rest: string): Found {
  if (!YET.test(rest) || tokens[i]?.form !== 'pas') return null
  const at = /^(?:toujours|encore)$/.test(tokens[i - 1]?.form ?? '') ? i - 1 : i
  const article = [2, 3].map(k => at - k).find(k => /^(?:l[ea]s?|l'|son|sa|ses)$/.test(tokens[k]?.form ?? ''))
  if (article === undefined || !/^(?:,|et|mais)$/.test(tokens[article - 1]?.form ?? '')) return null
  const named = tokens.slice(article, at).some(t => isNoun(t, MATTERS) || isNoun(t, UNPAID))
  const done = tokens
    .slice(Math.max(0, article - 9), article)
    .some(t => lemmaIn(t, SETTLING) !== null && t.verbs.some(({ tense }) => tense === 'past-participle'))
  const encore = rest.startsWith(' encore') ? ' encore'.length : 0
  return named && done ? { more: encore, after: false, from: article } : null
}

/** « toujours pas de repreneur », « n'a pas de calendrier », « n'en a pas la moindre idée ». */
export function lack(block: TextBlock, clause: Clause, i: number, first: number, last: number, rest: string): Found {
  const elliptic = notYet(block, i, rest)
  if (elliptic) return elliptic
  if (block.tokens[i]?.form === 'pas') {
    const clueless = CLUELESS.exec(rest)
    const holds = some(block, i - 4, i, t => lemmaIn(t, HOLDING) !== null)
    if (clueless && (holds || clueless[0].includes(' avoir ')) && clause.direction !== 'past')
      return { more: clueless[0].length, after: true }
  }
  // « la date est connue, mais pas le lieu »
  const other = /^ (?:encore |toujours )?(?:le|la|l'|les|son|sa) ?\p{L}+(?: d[eu]s? \p{L}+)?(?= *(?:$|[.;]))/u.exec(
    rest,
  )
  if (
    other &&
    /^(?:mais|,|et)$/.test(block.tokens[i - 1]?.form ?? '') &&
    [i + 2, i + 3].some(k => isNoun(block.tokens[k], MATTERS) || isNoun(block.tokens[k], UNPAID)) &&
    some(
      block,
      i - 9,
      i,
      t => lemmaIn(t, SETTLING) !== null && t.verbs.some(({ tense }) => tense === 'past-participle'),
    )
  )
    return { more: other[0].length, after: true }
  // « n'aura pas de successeur » is told, not open.
  const lacking = clause.direction === 'future' ? null : LACK.exec(rest)
  // « ne sont pas d'accord sur le prix »
  const split = DISAGREE.exec(rest)
  if (split && clause.direction !== 'past' && some(block, i - 3, i, t => isVerb(t, 'être') && t.form === 'sont'))
    if (some(block, i + 1, Math.min(last, i + 8), t => isNoun(t, MATTERS) || isNoun(t, PLANS)))
      return { more: split[0].length, after: true }
  // « n'est pas d'accord »: he disagrees
  if (!lacking || (/^ d'accord/.test(rest) && some(block, i - 3, i, t => isVerb(t, 'être')))) return null
  const bare = /^ d/.test(rest)
  // « n'a toujours pas de version définitive »: what is still to come is of more kinds than what is just not there.
  const yet = !bare || /^(?:encore|toujours)$/.test(block.tokens[i - 1]?.form ?? '')
  const matter = (t: Token) =>
    yet ? [MATTERS, AWAITED, SOUGHT, PLANS, UNPAID].some(set => isNoun(t, set)) : isNoun(t, LACKING)
  const opens = i === first && (!bare || block.tokens[i]?.form === 'toujours')
  return (opens && some(block, i + 1, Math.min(last, i + 6), wanted)) ||
    ((block.tokens[i]?.form !== 'toujours' || !bare) &&
      some(block, i + 1, Math.min(last, bare ? i + 4 : i + 6), matter))
    ? { more: lacking[0].length, after: true }
    : null
}
