/** Verbs that renew, put off or end a thing. */
import { isNegated } from '../../french/modality.ts'
import { subjectOf } from '../../french/subject.ts'
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { MATTERS } from '../question/cues.ts'
import { family, isNounThere, isVerb, predicateStart } from '../words.ts'
import { aroundOf } from './around.ts'
import { KEEP_ON } from './families.ts'
import { figure } from './figure.ts'
import { IDIOMS } from './idioms.ts'
import { RULES_OF } from './rules.ts'
import { thingOfVerb } from './thing.ts'
import { BINDING, CRITICS, PERIODS } from './things.ts'
import type { Trigger } from './trigger.ts'

/** « reconduite à la frontière », « reconduit la manifestation vers la gare » */
const AWAY =
  /^ (?:\S+ ){0,3}?(?:à la (?:frontière|porte|sortie|gare|maison)|au (?:dépôt|domicile|poste)|vers |chez (?:elle|lui|eux)|à (?:sa|leur) (?:porte|voiture)|jusqu'(?:à (?:la |l'|sa |leur )?|aux? )(?:grille|portail|porte|sortie|gare|frontière|voiture|parking|hall|aéroport|taxi|commissariat))/

/** « un arrêté », « par arrêté »: after these a participle is a noun. */
const NOMINAL = family('un cet par du des ces nouvel')
const BEFORE_NOUN = family("sans avec par de d'")

/** « reconduit sans rallonge »: after a preposition, a form that is only finite is a noun. */
const isBareNoun = (block: TextBlock, i: number): boolean =>
  NOMINAL.has(block.tokens[i - 1]?.form ?? '') ||
  (BEFORE_NOUN.has(block.tokens[i - 1]?.form ?? '') &&
    !block.tokens[i]?.verbs.some(({ tense }) => /infinitive|participle/.test(tense)))

const OWN = /^ (?:son|sa|ses|leurs?) /
const FINISH = family('achever finir terminer boucler')

const isNamePart = (block: TextBlock, i: number, sentence: Sentence): boolean => {
  const { start } = block.tokens[i] as Token
  const [first, second] = [block.text[start] ?? '', block.text[start + 1] ?? '']
  const capital = first !== first.toLowerCase() && second === second.toLowerCase()
  return capital && i > sentence.first && block.tokens[i - 1]?.kind === 'word'
}

/** « Leur mission terminée, ils repartent »: time, told by what is over. */
const isPast = ({ tokens, norm }: TextBlock, i: number): boolean =>
  tokens[i + 1]?.form === ',' &&
  (tokens[i]?.verbs.some(({ tense }) => tense === 'past-participle') ?? false) &&
  /(?:^|[,.] )(?:une fois )?(?:les?|la|l'|leurs?|sa|son|ses) ?[^,.]{3,30} $/i.test(
    norm.slice(Math.max(0, (tokens[i] as Token).start - 48), tokens[i]?.start),
  ) &&
  !tokens.slice(Math.max(0, i - 3), i).some(t => isVerb(t, 'être') || isVerb(t, 'avoir'))

/** « Passé 2014, il sera … », « passée la rentrée »: a preposition, where no auxiliary and no subject stands before. */
const isPreposition = ({ tokens }: TextBlock, i: number, { first }: Sentence): boolean =>
  /^passée?s?$/.test(tokens[i]?.form ?? '') &&
  (i === first || tokens[i - 1]?.kind === 'mark' || tokens[i - 1]?.form === 'fois')

/** The renewal that the verb at token `i` states, or null. */
export function verbTrigger(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  if (token.verbs.length === 0 || block.tokens[i + 1]?.form.startsWith('-t-o')) return null
  const known = token.verbs.some(({ lemma }) => RULES_OF.has(lemma) || IDIOMS.has(lemma))
  // « le fonds Pyrénées Relance »: part of a name.
  if (
    !known ||
    isNamePart(block, i, sentence) ||
    isNounThere(block, i) ||
    isBareNoun(block, i) ||
    isPreposition(block, i, sentence)
  )
    return null
  const figurative = figure(text, index, i, sentence)
  if (figurative || (isVerb(token, 'reconduire') && AWAY.test(block.norm.slice(token.end, token.end + 45))))
    return figurative
  for (const lemma of new Set(token.verbs.map(verb => verb.lemma))) {
    const around = aroundOf(block, token, sentence)
    const rules = RULES_OF.get(lemma)?.filter(({ near }) => near(around))
    if (!rules?.length) continue
    // « Que deviendra le navire ? L'achever ? »: works are finished too, and a pronoun tells nothing.
    if (FINISH.has(lemma) && /^(?:le|la|les|l')$/.test(block.tokens[i - 1]?.form ?? '')) continue
    const thing = thingOfVerb(text, index, i, lemma, token.end)
    // « le partage du fonds n'est pas arrêté »: not yet decided.
    if (lemma === 'arrêter' && isNegated(block, token) && MATTERS.has((thing.name ?? '').split(' ')[0] ?? ''))
      return null
    // « la CGT dénonce l'accord »: criticised.
    const subject = lemma === 'dénoncer' ? subjectOf(block, i) : null
    if (
      lemma === 'dénoncer' &&
      (!BINDING.test(thing.name ?? '') ||
        (subject &&
          CRITICS.test(block.norm.slice(subject.start, subject.end)) &&
          thing.name !== block.text.slice(subject.start, subject.end)))
    )
      return null
    if (isPast(block, i) && PERIODS.test(thing.name ?? '')) return null
    // « termine son mandat »: time, told by what somebody ends.
    if (FINISH.has(lemma) && PERIODS.test(thing.name ?? '') && OWN.test(block.norm.slice(token.end, token.end + 7)))
      continue
    const rule = rules.find(({ fits }) => fits(thing, around))
    if (!rule) continue
    const found: Trigger = { start: predicateStart(block, i), end: token.end, thing, outcome: rule.outcome, at: token }
    return rule.lemmas === KEEP_ON ? { ...found, holds: true } : found
  }
  return null
}
