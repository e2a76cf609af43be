/** Comparisons, exclusions and changes of money without a number: « moins riche que les précédentes », « n'y figurent pas ». */
import { clauseAt } from '../../french/clauses.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import type { BudgetRole } from '../types.ts'
import { isNoun, lemmaIn } from '../words.ts'
import { speaksOfMoney } from './sums.ts'
import { CHANGE_NOUNS, CHANGE_STEMS, CHANGES, CHANGING_PURSES, INCLUSION_WORDS, INCLUSIONS, PURSES } from './words.ts'

export interface Unnumbered extends Span {
  readonly role: BudgetRole
  readonly negated?: boolean
}

/** Adjectives of size, by how they begin: « riche », « généreuse », « dotés ». */
const SIZE =
  /^(?:rich|génér|dot|import|élev|modest|gro|cher|chèr|maigr|fourn|conséqu|ambiti|larg|étoff|copieu|avantag|lourd|salé|coût|favorab|forte?s?$|substan|garni|confort)/
const PAST =
  /^(?:prévu|promis|annonc|attend|espér|escompt|demand|précéd|dernier|prédécess|souhait|initial|auparav|avant|autrefois|celle|celui|ceux|l'an|imagin|budg|hier|voisin)/
const CONSTANT = /^(?:inchangé|constant|égal|identique)e?s?$/
const FRACTION = /^(?:quart|tiers|moitié|cinquième|dixième|quarts|totalité|intégralité)$/
const OF = /^(?:d'|de|du|des|au|aux|dans|sur)$/
const LINK = /^(?:l'|les?|la|ses?|son|sa|leurs?|ces?|cette|cet|notre|nos)$/

const word = (token: Token | undefined) => token?.form ?? ''

/** Index of the purse after « de », « dans les » …, within four tokens of `i`, or -1. */
function purseAfter(tokens: readonly Token[], i: number, purses: ReadonlySet<string>): number {
  if (!OF.test(word(tokens[i]))) return -1
  for (let j = i + 1; j < i + 5; j++) {
    if (isNoun(tokens[j], purses)) return j
    if (!tokens[j] || tokens[j]!.kind === 'mark') return -1
  }
  return -1
}

/** What a sentence says about money without a sum. `busy`: spans of the sums and percentages of the block. */
export function unnumbered(
  block: TextBlock,
  sentence: Sentence,
  busy: readonly Span[],
  earlier: boolean,
): Unnumbered[] {
  const { tokens } = block
  const found: Unnumbered[] = []
  const take = (from: number, to: number, role: BudgetRole, negated?: boolean) => {
    const span = { start: tokens[from]!.start, end: tokens[to]!.end }
    if (!found.some(other => other.start < span.end && span.start < other.end))
      found.push(negated === undefined ? { ...span, role } : { ...span, role, negated })
  }
  let money: boolean | null = null
  const aboutMoney = () => {
    money ??= speaksOfMoney(block, sentence.start, sentence.end) || earlier
    return money
  }
  const quantified = (i: number) => {
    const clause = clauseAt(block, tokens[i]!.start)
    return busy.some(span => span.start < clause.end && clause.start < span.end)
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    const form = token.form
    const next = word(tokens[i + 1])
    if (form === 'moins' || form === 'plus' || form === 'aussi') {
      // « moins généreuse que promis », « deux fois moins que prévu »
      const sized = SIZE.test(next)
      const que = sized ? i + 2 : i + 1
      const against = word(tokens[que])
      if (!/^qu[e']$/.test(against) || !aboutMoney()) continue
      let to = que + 1
      while (LINK.test(word(tokens[to]))) to++
      if (PAST.test(word(tokens[to])) || (sized && word(tokens[que + 1]) !== word(tokens[to])))
        if (sized || /^fois$/.test(word(tokens[i - 1]))) take(i, to, 'change')
    } else if (
      form === 'à' &&
      isNoun(tokens[i + 1], PURSES) &&
      tokens.slice(i + 2, i + 4).some(t => CONSTANT.test(t.form))
    ) {
      take(i, CONSTANT.test(word(tokens[i + 2])) ? i + 2 : i + 3, 'change')
    } else if (form === 'à' && /^(?:moyens|effort)$/.test(next) && CONSTANT.test(word(tokens[i + 2]))) {
      take(i, i + 2, 'change')
    } else if (FRACTION.test(form)) {
      const purse = purseAfter(tokens, i + 1, CHANGING_PURSES)
      const named = purse < 0 ? purseAfter(tokens, i + 1, PURSES) : purse
      if (named > 0 && !quantified(i)) take(i > sentence.first ? i - 1 : i, named, 'change')
    } else if (isNoun(token, CHANGE_NOUNS)) {
      const purse = purseAfter(tokens, i + 1, CHANGING_PURSES)
      if (purse > 0 && !quantified(i)) take(i, purse, 'change')
    } else if (form === 'hors' && isNoun(tokens[i + 1], PURSES)) {
      take(i, i + 1, 'exclusion')
    } else if (form === 'exclu' || form === 'exclus' || form === 'exclue' || form === 'exclues') {
      const purse = purseAfter(tokens, i + 1, PURSES)
      if (purse > 0) take(i, purse, 'exclusion')
    } else if (form === "n'" || form === 'ne') {
      const end = excluded(block, sentence, i, aboutMoney)
      if (end > 0 && !quantified(i)) take(i, end, 'exclusion', true)
    }
    if (lemmaIn(token, CHANGES) || CHANGE_STEMS.some(stem => form.startsWith(stem) && token.kind === 'word')) {
      const purse = changedPurse(block, sentence, i)
      if (purse >= 0 && !quantified(i)) take(Math.min(i, purse), Math.max(i, purse), 'change')
    }
  }
  return found
}

/** « n'y seraient plus inclus », « ne sont plus prises en charge »: index of the last token, or -1. */
function excluded(block: TextBlock, sentence: Sentence, ne: number, aboutMoney: () => boolean): number {
  const { tokens } = block
  const there = /^(?:y|en)$/.test(word(tokens[ne + 1]))
  for (let i = ne + 1; i < Math.min(sentence.last, ne + 8); i++) {
    const token = tokens[i]!
    if (token.kind === 'mark') return -1
    const lemma = lemmaIn(token, INCLUSIONS)
    const taken =
      token.verbs.some(v => v.lemma === 'prendre') && word(tokens[i + 1]) === 'en' && word(tokens[i + 2]) === 'charge'
    if (!lemma && !taken && !INCLUSION_WORDS.has(token.form)) continue
    const negation = tokens.slice(ne + 1, i + 3).find(t => /^(?:pas|plus|guère)$/.test(t.form))
    const passive = token.verbs.some(v => v.tense === 'past-participle') || INCLUSION_WORDS.has(token.form)
    if (!negation || !(passive || lemma === 'figurer')) return -1
    const certain = taken || /^(?:financer|abonder|cofinancer|subventionner|rembourser)$/.test(lemma ?? '')
    if (!certain && !aboutMoney()) return -1
    if (
      !certain &&
      !there &&
      lemma !== 'couvrir' &&
      token.form.slice(0, 5) !== 'éligi' &&
      !purseIn(block, i, sentence.last)
    )
      return -1
    return taken ? i + 2 : tokens[i + 1] === negation ? i + 1 : i
  }
  return -1
}

const purseIn = (block: TextBlock, from: number, to: number) =>
  block.tokens.slice(from, Math.min(to, from + 6)).some(t => isNoun(t, PURSES))

/** The purse that a verb of change has for its object or, in the passive or without object, for its subject; -1 when none. */
function changedPurse(block: TextBlock, sentence: Sentence, verb: number): number {
  const { tokens } = block
  for (let i = verb + 1; i < Math.min(sentence.last, verb + 5); i++) {
    const token = tokens[i]!
    if (token.kind === 'mark' || /^(?:de|d'|du|à|au|par|pour|que)$/.test(token.form)) break
    if (isNoun(token, CHANGING_PURSES) || (token.form === 'mise' && /^(?:doubl|tripl)/.test(word(tokens[verb]))))
      return i
  }
  const participle = tokens[verb]!.verbs.some(v => v.tense === 'past-participle') || !tokens[verb]!.verbs.length
  const finite = tokens[verb]!.verbs.some(v => v.tense !== 'infinitive' && v.tense !== 'past-participle')
  if (!participle && !finite) return -1
  for (let i = verb - 1; i >= sentence.first && i > verb - 9; i--) {
    const token = tokens[i]!
    if (/^[;:.()]$/.test(token.form) || /^(?:qui|que|dont|pour)$/.test(token.form)) break
    if (isNoun(token, CHANGING_PURSES))
      return /^(?:de|d'|du|des|par|pour|en|sans)$/.test(word(tokens[i - 1])) &&
        i - 2 >= sentence.first &&
        tokens[i - 2]!.kind === 'word' &&
        !isNoun(tokens[i - 2], CHANGING_PURSES)
        ? -1
        : i
    if (
      token.verbs.length &&
      !/^(?:être|avoir|venir|devoir|pouvoir|aller)$/.test(token.verbs[0]!.lemma) &&
      token.form.length > 3 &&
      !tokens[i - 1]?.form.match(/^(?:les?|la|l'|une?|des?|du)$/)
    )
      break
  }
  return -1
}
