/** Comparisons, exclusions and changes of money without a number: « moins riche que les précédentes », « n'y figurent pas ». */
import { clauseAt } from '../../french/clauses.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import type { BudgetRole } from '../types.ts'
import { family, isNoun, isVerb, lemmaIn } from '../words.ts'
import { speaksOfMoney } from './sums.ts'
import { CHANGE_NOUNS, CHANGE_STEMS, CHANGES, isChangingPurse, isPurse } from './words.ts'

export interface Unnumbered extends Span {
  readonly role: BudgetRole
  readonly negated?: boolean
}

/** Adjectives of size, by how they begin: « riche », « généreuse », « dotés ». */
const SIZE =
  /^(?:rich|génér|dot|import|élev|modest|gros|ch[eè]r|maigr|fourn|conséqu|ambiti|larg|étoff|copieu|avantag|lourd|coût|favorab|forte?s?$|substan|confort)/
const PAST =
  /^(?:prévu|promis|annonc|attend|espér|escompt|demand|précéd|derni|prédécess|souhait|initial|auparav|avant|autrefois|cel|ceux|l'an|imagin|hier|voisin)/
const CONSTANT = /^(?:inchangé|constant|égal|identique)e?s?$/
/** Nouns that begin like « fondre ». */
const FUNDS = /^fond(?:s$|[aeé](?!nt$|it|ient))/
const FRACTION = /^(?:quarts?|tiers|moitié|cinquième|dixième|totalité)$/
const LINK = /^(?:l'|l[ea]s?|s(?:es|on|a)|leurs?|ce(?:s|t|tte)|n(?:os|otre))$/
const AUXILIARY = family('être avoir venir devoir pouvoir aller')
/** What is in a purse or out of it; the first need no purse beside them. */
const PAID = family('financer abonder cofinancer subventionner rembourser')
const INCLUDED =
  /^(?:incl(?:us|uses?)|compris(?:es?)?|intégrée?s?|couverte?s?|éligibles?|figure(?:nt|r|ra|ront|rait|raient)?)$/

const word = (token: Token | undefined) => token?.form ?? ''

/** Index of the purse after « de », « dans les » …, within four tokens of `i`, or 0. */
function purseAfter(tokens: readonly Token[], i: number, test = isChangingPurse): number {
  if (!/^(?:d[eu]s?|d'|aux?|dans|sur)$/.test(word(tokens[i]))) return 0
  for (let j = i + 1; j < i + 5 && tokens[j] && tokens[j]!.kind !== 'mark'; j++) if (test(tokens[j])) return j
  return 0
}

/** What a sentence says about money without a sum. `busy`: the sums and percentages of the block; `earlier`: the sentence before had one. */
export function unnumbered(
  block: TextBlock,
  sentence: Sentence,
  busy: readonly Span[],
  earlier: boolean,
): Unnumbered[] {
  const { tokens } = block
  const found: Unnumbered[] = []
  const take = (from: number, to: number, role: BudgetRole, negated?: boolean) => {
    const clause = clauseAt(block, tokens[from]!.start)
    const said = [...busy, ...found].some(span => span.start < clause.end && clause.start < span.end)
    if (!said || CONSTANT.test(word(tokens[to])))
      found.push({ start: tokens[from]!.start, end: tokens[to]!.end, role, ...(negated && { negated }) })
  }
  const aboutMoney = () => earlier || speaksOfMoney(block, sentence)
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    const { form } = token
    let to = 0
    if (/^(?:moins|plus|aussi)$/.test(form)) {
      // « moins généreuse que promis », « deux fois moins que prévu »
      const sized = SIZE.test(word(tokens[i + 1]))
      to = i + (sized ? 2 : 1)
      if ((sized || word(tokens[i - 1]) === 'fois') && /^qu[e']$/.test(word(tokens[to])) && aboutMoney()) {
        const linked = to
        while (LINK.test(word(tokens[++to])));
        // « moins élevée que dans la version précédente »
        if (/^(?:dans|lors|pour|sous|par|au|à|en)$/.test(word(tokens[to])))
          for (let j = to + 1; j < to + 6; j++) if (PAST.test(word(tokens[j]))) to = j
        if (PAST.test(word(tokens[to])) || (sized && to > linked + 1)) take(i, to, 'change')
      }
    } else if (form === 'à' && (isPurse(tokens[i + 1]) || /^(?:moyens|effort)$/.test(word(tokens[i + 1])))) {
      for (to = i + 2; to < i + 4; to++) if (CONSTANT.test(word(tokens[to]))) take(i, to, 'change')
    } else if (FRACTION.test(form)) {
      to = purseAfter(tokens, i + 1, isPurse)
      if (to) take(Math.max(sentence.first, i - 1), to, 'change')
    } else if (isNoun(token, CHANGE_NOUNS)) {
      to = purseAfter(tokens, i + 1)
      if (to) take(i, to, 'change')
    } else if (/^(?:hors|exclue?s?)$/.test(form)) {
      to = form === 'hors' && isPurse(tokens[i + 1]) ? i + 1 : purseAfter(tokens, i + 1, isPurse)
      if (to) take(i, to, 'exclusion')
    } else if (form === "n'" || form === 'ne') {
      to = excluded(block, sentence, i, aboutMoney)
      if (to) take(i, to, 'exclusion', true)
    }
    if (
      token.kind === 'word' &&
      (lemmaIn(token, CHANGES) || (CHANGE_STEMS.some(stem => form.startsWith(stem)) && !FUNDS.test(form)))
    ) {
      const purse = changedPurse(tokens, sentence, i)
      if (purse >= 0) take(Math.min(i, purse), Math.max(i, purse), 'change')
    }
  }
  return found
}

/** « n'y seraient plus inclus », « ne sont plus prises en charge »: index of the last token, or 0. */
function excluded({ tokens }: TextBlock, sentence: Sentence, ne: number, aboutMoney: () => boolean): number {
  for (let i = ne + 1; i < Math.min(sentence.last, ne + 8) && tokens[i]!.kind !== 'mark'; i++) {
    const token = tokens[i]!
    const charged = isVerb(token, 'prendre') && word(tokens[i + 2]) === 'charge'
    const paid = charged || lemmaIn(token, PAID) !== null
    if (!paid && !INCLUDED.test(token.form)) continue
    const negation = tokens.slice(ne + 1, i + 3).find(t => /^(?:pas|plus|guère)$/.test(t.form))
    const object = tokens.slice(i + 1, i + 5).some(isPurse)
    if (!negation || (paid && !object && !token.verbs.some(v => v.tense === 'past-participle'))) return 0
    const inPurse =
      word(tokens[ne + 1]) === 'y' ||
      /^éli|^couv/.test(token.form) ||
      tokens.slice(i, Math.min(sentence.last, i + 6)).some(isPurse)
    if (!paid && !(inPurse && aboutMoney())) return 0
    return charged ? i + 2 : tokens[i + 1] === negation ? i + 1 : i
  }
  return 0
}

/** The purse that a verb of change has for its object or, in the passive or without object, for its subject; -1 when none. */
function changedPurse(tokens: readonly Token[], { first, last }: Sentence, verb: number): number {
  for (let i = verb + 1; i < Math.min(last, verb + 5); i++) {
    if (tokens[i]!.kind === 'mark' || /^(?:de|d'|du|à|au|par|pour|que)$/.test(word(tokens[i]))) break
    if (isChangingPurse(tokens[i]) || (word(tokens[i]) === 'mise' && /^(?:doub|trip)l/.test(word(tokens[verb]))))
      return i
  }
  if (tokens[verb]!.verbs.length && tokens[verb]!.verbs.every(v => v.tense === 'infinitive')) return -1
  for (let i = verb - 1; i >= first && i > verb - 9; i--) {
    const form = word(tokens[i])
    if (/^(?:[;:.()]|qui|que|dont|pour)$/.test(form)) break
    if (isChangingPurse(tokens[i])) {
      // « le taux de subvention baisse » is not about the purse.
      const governed =
        /^(?:d[eu]s?|d'|par|pour|en|sans)$/.test(word(tokens[i - 1])) &&
        i - 2 >= first &&
        tokens[i - 2]!.kind === 'word'
      return governed && !isChangingPurse(tokens[i - 2]) ? -1 : i
    }
    const verbal = tokens[i]!.verbs.length > 0 && form.length > 3 && !lemmaIn(tokens[i], AUXILIARY)
    if (verbal && !LINK.test(word(tokens[i - 1]))) break
  }
  return -1
}
