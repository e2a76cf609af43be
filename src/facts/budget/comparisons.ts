/** Purses compared without a number: « mieux dotée que la précédente », « inférieure à celle de 2017 », « le même budget que le premier ». */
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, isVerb, lemmaIn } from '../words.ts'
import { isChangingPurse, isMoneyNoun, isPurse } from './words.ts'

/** Adjectives of size, by how they begin: « riche », « généreuse », « dotés ». */
const SIZE =
  /^(?:rich|génér|dot|import|élev|modest|gros|ch[eè]r|maigr|fourn|conséqu|ambiti|larg|étoff|copieu|avantag|lourd|coût|favorab|forte?s?$|substan|confort|rond|épai|minc|chich|pourv|garni|fastu|consist|muscl|prodigu|pingre|avar|économ|regardant|dispendi|ruin|onér|salé|coss|abond|fructu|lucrat|juteu|rémunérat|plantureu|coquet)/
const PAST =
  /^(?:prévu|promis|annonc|attend|espér|escompt|demand|précéd|derni|prédécess|souhait|initial|auparav|avant|autrefois|cel|ceux|l'an|imagin|hier|voisin|ancien|premi|(?:19|20)\d\d$)/
const LINK = /^(?:l'|l[ea]s?|s(?:es|on|a)|leurs?|ce(?:s|t|tte)?|n(?:os|otre))$/
const SPENDING = family(
  'consacrer coûter payer débourser investir verser toucher recevoir valoir dépenser facturer réclamer dédier affecter',
)
const BESIDE =
  /^(?:deçà|dessous|dessus|au-dessus|au-delà|inférieur|supérieur|équivalent|comparable|identique|semblable|égal)e?s?$/

const word = (token: Token | undefined) => token?.form ?? ''

/** Before « que »: in what respect. */
const ASIDE = /^(?:en cela|à cet égard|sur ce point|en volume|en moyenne|cette (?:fois|année)|par tête)(?= qu[e'])/

/** « bien doté », « mal pourvu » */
const isEndowed = (token: Token | undefined) => /^(?:doté|pourvu|garni|rempli|loti)e?s?$/.test(word(token))

/** Past the adverb of « moins richement dotée », « mieux pourvu », « moins bien dotée ». */
const pastAdverb = (tokens: readonly Token[], i: number) =>
  /^(?:bien|richement|largement|généreusement|chichement|copieusement)$/.test(word(tokens[i])) ? i + 1 : i

/** What hands out money, edition after edition. */
const HANDS_OUT =
  /^(?:édition|appel|vague|programme|plan|guichet|dispositif|concours|tranche|session|fonds|enveloppe|budget)s?$/
/** Tokens of the sentence before in which « La nouvelle » finds its noun. */
const BEFORE = 16

/** « Le deuxième appel est moins bien doté », « La nouvelle est mieux pourvue » after « Les éditions précédentes … »; « mieux dotée en crèches » not. */
function endowedScheme(tokens: readonly Token[], first: number, i: number): boolean {
  const adjective = pastAdverb(tokens, i + 1)
  if (!isEndowed(tokens[adjective]) || !isVerb(tokens[i - 1], 'être')) return false
  if (/^(?:qu[e']|en|d[e']|du|des)$/.test(word(tokens[adjective + 1]))) return false
  const subject = tokens.slice(first, i - 1)
  if (subject.some(token => HANDS_OUT.test(token.form))) return !subject.some(({ kind }) => kind === 'mark')
  const elided = /^(?:nouvel(?:le)?|nouveau|premi[eè]re?|deuxième|seconde?|troisième|précédente?|dernière?)$/
  return (
    subject.length === 2 &&
    elided.test(word(subject[1])) &&
    tokens.slice(Math.max(0, first - BEFORE), first).some(token => HANDS_OUT.test(token.form))
  )
}

/** Said of schemes, these speak of money; « plus riche », « plus large » need more beside them. */
const GENEROUS = /^(?:génére|coûteu|avantageu|onére|dispendieu)/
const SCHEME =
  /^(?:régime|barème|taux|tarif|dispositif|guichet|mécanisme|système|formule|plan|remise|prêt|indemnité|rachat|convention)s?$/
/** « Le régime breton est moins généreux », « un barème plus avantageux »: the scheme's token, or -1. */
function generousScheme(tokens: readonly Token[], first: number, i: number, adjective: number): number {
  if (!GENEROUS.test(word(tokens[adjective]))) return -1
  const nearest = word(tokens[i - 1]) === ',' ? i - 2 : i - 1
  for (let j = nearest; j >= first && j > i - 6 && tokens[j]!.kind === 'word'; j--) {
    if (/^(?:qu[ei]|qu'|dont|où|et|mais)$/.test(word(tokens[j]))) return -1
    if (SCHEME.test(word(tokens[j])) || isPurse(tokens[j])) return j
  }
  return -1
}

const GOVERNS = /^(?:d[eu]s?|d'|à|aux?|avec|sans|en|par|pour|sur|dans)$/
/** Whether money is what something is said of right before token `i`: « le montant de l'aide est »; « l'écho du fonds est » not. */
function ofMoney(tokens: readonly Token[], first: number, i: number): boolean {
  for (let j = i - 1; j >= first && j > i - 12 && !/^(?:[;:.]|qui|qu[e'])$/.test(word(tokens[j])); j--) {
    const governor = LINK.test(word(tokens[j - 1])) ? j - 2 : j - 1
    if ((isMoneyNoun(tokens[j]) || isPurse(tokens[j])) && !GOVERNS.test(word(tokens[governor]))) return true
  }
  return false
}

/** « moitié moindre que celle de 2009 », « moindre que prévu » */
function lesser(tokens: readonly Token[], first: number, i: number): [number, number] | null {
  if (!/^moindres?$/.test(word(tokens[i])) || !/^qu[e']$/.test(word(tokens[i + 1]))) return null
  let to = i + 2
  while (LINK.test(word(tokens[to]))) to++
  const lately = word(tokens[to]) === 'an' && /^(?:pass|derni|précéd)/.test(word(tokens[to + 1]))
  if (!(lately || PAST.test(word(tokens[to]))) || !ofMoney(tokens, first, i)) return null
  const times = word(tokens[i - 1]) === 'moitié' ? 1 : word(tokens[i - 1]) === 'fois' ? 2 : 0
  return [i - times, lately ? to + 1 : to]
}

/** First and last token of the comparison at token `i`, null when there is none. */
export function compared(
  { tokens }: TextBlock,
  { first }: Sentence,
  i: number,
  aboutMoney: () => boolean,
): [number, number] | null {
  const form = word(tokens[i])
  const less = lesser(tokens, first, i)
  if (less) return less
  // « davantage que le budget du CNRS », « autant que la dotation de 2012 »
  if (/^(?:davantage|autant|plus|moins|mieux)$/.test(form) && /^qu[e']$/.test(word(tokens[i + 1]))) {
    let purse = i + 2
    while (purse < i + 5 && (LINK.test(word(tokens[purse])) || /^(?:tou|dernièr|précéd)/.test(word(tokens[purse]))))
      purse++
    if (isChangingPurse(tokens[purse]) && purse > i + 2) return [i, purse]
  }
  // « Jamais le fonds n'avait été aussi bien doté »
  if (/^(?:aussi|si)$/.test(form) && isEndowed(tokens[pastAdverb(tokens, i + 1)]))
    for (let j = i - 1; j >= first && j > i - 9 && word(tokens[j]) !== ','; j--)
      if (isPurse(tokens[j])) return [i, pastAdverb(tokens, i + 1)]
  if (/^(?:moins|plus|aussi|mieux)$/.test(form) && endowedScheme(tokens, first, i))
    return [i, pastAdverb(tokens, i + 1)]
  if (/^(?:moins|plus|aussi|mieux)$/.test(form)) {
    const adjective = pastAdverb(tokens, i + 1)
    const sized = SIZE.test(word(tokens[adjective]))
    const times = /^(?:fois|moitié)$/.test(word(tokens[i - 1]))
    let to = sized ? adjective + 1 : i + 1
    // « moins généreuse en cela que la précédente »
    if (sized)
      to +=
        ASIDE.exec(
          tokens
            .slice(to, to + 4)
            .map(word)
            .join(' '),
        )?.[0].split(' ').length ?? 0
    // « trois fois moins cher »
    if (times && /^(?:ch[eè]|coût|onér)/.test(word(tokens[adjective])) && !/^qu/.test(word(tokens[to])))
      return [i - 2, to - 1]
    const scheme = generousScheme(tokens, first, i, adjective)
    const alone: [number, number] | null = scheme >= 0 ? [scheme, adjective] : null
    if ((!sized && !times) || !/^qu[e']$/.test(word(tokens[to])) || !aboutMoney()) return alone
    const linked = to
    while (LINK.test(word(tokens[++to])));
    // « moins élevée que dans la version précédente », « deux fois moins qu'en 2016 »
    if (/^(?:dans|lors|pour|sous|par|au|à|en)$/.test(word(tokens[to])))
      for (let j = to + 1; j < to + 6; j++) if (PAST.test(word(tokens[j]))) to = j
    // « moitié moins que la fois précédente »
    if (word(tokens[to]) === 'fois' && PAST.test(word(tokens[to + 1]))) to++
    return PAST.test(word(tokens[to])) || (sized && to > linked + 1)
      ? [times ? i - (word(tokens[i - 1]) === 'fois' ? 2 : 1) : i, to]
      : alone
  }
  // « coûte le double », « y consacrera le triple »
  if (/^(?:double|triple|quadruple)$/.test(form) && word(tokens[i - 1]) === 'le' && lemmaIn(tokens[i - 2], SPENDING)) {
    const of = /^d[e']$/.test(word(tokens[i + 1])) && !LINK.test(word(tokens[i + 2]))
    return of ? null : [i - 2, i]
  }
  // « en deçà de celle de 2016 »
  if (BESIDE.test(form) && /^(?:à|au|aux|de|du)$/.test(word(tokens[i + 1]))) {
    let to = i + 2
    while (LINK.test(word(tokens[to]))) to++
    // « au-delà de 2016 » is a time.
    const whose = /^(?:de|du)$/.test(word(tokens[i + 1])) ? /^(?:cel|ceux)/ : PAST
    if (!whose.test(word(tokens[to]))) return null
    for (let j = i - 1; j >= first && j > i - 9 && !/^(?:[;:,]|qui)$/.test(word(tokens[j])); j--)
      if (isPurse(tokens[j])) return [j === i - 1 ? j : i, to]
    return null
  }
  // « la même enveloppe que le premier »
  if (form === 'même' && isPurse(tokens[i + 1]) && /^qu[e']$/.test(word(tokens[i + 2]))) {
    let to = i + 3
    while (LINK.test(word(tokens[to]))) to++
    return [i - 1 >= first ? i - 1 : i, to]
  }
  return null
}
