/** Money that is not given: « pas un centime », « aucune subvention », « n'ont plus droit au crédit d'impôt ». */
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'
import { isPurse } from './words.ts'

const COIN = /^(?:euros?|centimes?|sous?|kopecks?|deniers?|liards?|dollars?|cents?)$/
const LOSING = family('perdre retirer supprimer')

const word = (token: Token | undefined) => token?.form ?? ''

/** First and last token of what says so at token `i`, null when nothing does. */
export function nothingGiven({ tokens }: TextBlock, sentence: Sentence, i: number): [number, number] | null {
  const form = word(tokens[i])
  // « pas un euro », « sans le moindre centime »
  if (/^(?:pas|sans|ni)$/.test(form) && /^(?:une?|le)$/.test(word(tokens[i + 1]))) {
    let coin = i + 2
    while (/^(?:seul|seule|moindre)$/.test(word(tokens[coin]))) coin++
    if (COIN.test(word(tokens[coin]))) return [denial(tokens, sentence, i), coin]
  }
  // « aucune aide publique », « aucun budget »
  if (/^(?:aucun|aucune|nul|nulle|zéro)$/.test(form))
    for (let purse = i + 1; purse < i + 3; purse++)
      if ((isPurse(tokens[purse]) || /^rallonges?$/.test(word(tokens[purse]))) && word(tokens[purse]) !== 'soutien')
        return [denial(tokens, sentence, i), purse]
  // « a coupé les vivres au pôle »
  const cut = form === 'vivres' && isVerb(tokens[i - 2], 'couper')
  if (cut && !tokens[i - 2]!.verbs.some(v => v.tense === 'infinitive')) return [i - 2, i]
  // « Faute de crédits »
  if (form === 'faute' && /^(?:subventions?|budgets?|crédits?|financements?|dotations?)$/.test(word(tokens[i + 2])))
    return [i, i + 2]
  // « ferme le robinet des subventions »
  if (form === 'robinet' && /^(?:ferm|coup)/.test(word(tokens[i - 2]))) {
    const purse = purseAfter(tokens, i + 1)
    if (purse) return [i - 2, purse]
  }
  // « n'ont plus droit à la subvention »
  if (form === 'droit' && /^(?:pas|plus|jamais|guère)$/.test(word(tokens[i - 1]))) {
    const purse = purseAfter(tokens, i + 1)
    if (purse) return [denial(tokens, sentence, i), purse]
  }
  // « privés d'aides », « inéligible à la prime »
  if (/^(?:privée?s?|amputée?s?|inéligibles?|exclue?s?|exclus|sevrée?s?|délestée?s?|soulagée?s?)$/.test(form)) {
    const purse = purseAfter(tokens, i + 1, /^(?:pri|amp|sev|dél|sou)/.test(form) ? isPurseOrPayment : isPurse)
    if (purse) return [i, purse]
  }
  // « perd le bénéfice de la subvention »
  if (form === 'bénéfice' && word(tokens[i - 1]) === 'le' && lemmaIn(tokens[i - 2], LOSING)) {
    const purse = purseAfter(tokens, i + 1)
    if (purse) return [i - 2, purse]
  }
  return null
}

/** « ne » before the cue, where there is one near. */
function denial(tokens: readonly Token[], { first }: Sentence, i: number): number {
  for (let at = i - 1; at >= first && at > i - 6; at--) if (/^(?:ne|n')$/.test(word(tokens[at]))) return at
  return i
}

const PAYMENTS = nouns(
  'contribution participation apport manne recette redevance taxe cotisation dividende loyer assiette',
)
/** What a budget may be deprived of: « privé de la contribution britannique ». */
const isPurseOrPayment = (token: Token | undefined) => isPurse(token) || isNoun(token, PAYMENTS)

function purseAfter(tokens: readonly Token[], i: number, test = isPurse): number {
  if (!/^(?:d[eu]s?|d'|à|aux?|par)$/.test(word(tokens[i]))) return 0
  // « exclues de l'assiette de l'aide »
  const base = /^(?:assiette|calcul|périmètre|champ|bénéfice|montant)$/
  const far = tokens.slice(i, i + 3).some(({ form }) => base.test(form)) ? 7 : 4
  for (let j = i + 1; j < i + far && tokens[j] && tokens[j]!.kind !== 'mark'; j++) if (test(tokens[j])) return j
  return 0
}
