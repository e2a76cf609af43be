/** Purses that a verb or a participle says are changed: « le budget est raboté », « double l'enveloppe », « a bondi d'un tiers ». */
import type { Sentence, Token } from '../../french/types.ts'
import { PASSING } from '../quantities.ts'
import { family, isVerb, lemmaIn } from '../words.ts'
import { CHANGE_STEMS, CHANGES, isChangingPurse, isCostOrPurse, isMoneyNoun, isPurse, STRONG_STEMS } from './words.ts'

/** « le budget reste inchangé » */
export const CONSTANT = /^(?:inchangé|constant|égal|identique|stable|intact|figé)e?s?$/
/** Nouns that begin like « fondre ». */
const FUNDS = /^fond(?:s$|[aeé](?!nt$|it|ient))/
/** « fondre l'aide dans le crédit d'impôt », « fondus dans le même fonds »: what goes into another purse, no purse that shrinks. */
const mergesInto = (tokens: readonly Token[], i: number): boolean =>
  /^fond/.test(word(tokens[i])) && [1, 2, 3, 4].some(on => word(tokens[i + on]) === 'dans')
const LINK = /^(?:l'|l[ea]s?|s(?:es|on|a)|leurs?|ce(?:s|t|tte)|n(?:os|otre))$/
const AUXILIARY = family('être avoir venir devoir pouvoir aller sortir ressortir rester')

const word = (token: Token | undefined) => token?.form ?? ''

/** « Le chiffre d'affaires a bondi d'un tiers »: the verb that says by how much money changes, -1 when none does. */
export function changedBy(tokens: readonly Token[], { first }: Sentence, fraction: number): number {
  const by = [1, 2, 3].find(back => /^(?:de|d'|des)$/.test(word(tokens[fraction - back]))) ?? 0
  const verb = fraction - by - 1
  if (by === 0 || verb < first || !(lemmaIn(tokens[verb], PASSING) || lemmaIn(tokens[verb], CHANGES))) return -1
  for (let i = verb - 1; i >= first && i > verb - 8 && tokens[i]!.kind !== 'mark'; i--)
    if (isMoneyNoun(tokens[i])) return verb
  return -1
}

const STAYING = family('rester demeurer être')

/** The purse that the word at `i` says is changed, -1 when none. */
export function changed(tokens: readonly Token[], sentence: Sentence, i: number): number {
  const token = tokens[i]!
  const { form } = token
  if (mergesInto(tokens, i)) return -1
  if (STRONG_STEMS.some(stem => form.startsWith(stem))) return changedPurse(tokens, sentence, i, isPurse)
  if (lemmaIn(token, CHANGES) || (CHANGE_STEMS.some(stem => form.startsWith(stem)) && !FUNDS.test(form))) {
    const times = /^(?:doubl|tripl|quadrupl)é/.test(form)
    const share = () =>
      /^(?:de moitié|d' (?:un|une) (?:tiers|quart)|des deux)/.test(
        tokens
          .slice(i + 1, i + 4)
          .map(word)
          .join(' '),
      )
    return changedPurse(tokens, sentence, i, times ? isCostOrPurse : share() ? isMoneyNoun : isChangingPurse)
  }
  // « le budget reste inchangé »
  if (CONSTANT.test(form) && lemmaIn(tokens[i - 1], STAYING)) return changedPurse(tokens, sentence, i - 1)
  // « multiplié par trois », « divisé par deux »
  if (/^(?:multipli|divis)ée?s?$/.test(form) && word(tokens[i + 1]) === 'par')
    return changedPurse(tokens, sentence, i, isCostOrPurse)
  // « coupée en deux »
  if (
    /^(?:coup|scind|partag|tranch|taill)ée?s?$/.test(form) &&
    word(tokens[i + 1]) === 'en' &&
    /^(?:deux|trois|quatre)$/.test(word(tokens[i + 2]))
  )
    return changedPurse(tokens, sentence, i, isCostOrPurse)
  // « revu à la baisse », « a revu à la hausse la dotation »
  if (isVerb(token, 'revoir') && /^(?:baisse|hausse)$/.test(word(tokens[i + 3]))) {
    for (let j = i + 4; j < i + 7 && j < sentence.last; j++) if (isChangingPurse(tokens[j])) return j
    return changedPurse(tokens, sentence, i)
  }
  return -1
}

/** « 300 emplois »; « 3 millions », « 2014 » count nobody. */
const isCounting = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.kind === 'number' &&
  /^(?:emploi|poste|salarié|personne|usine|site|entreprise|dossier)s?$/.test(word(tokens[i + 1]))

/** The purse that a verb of change has for its object or, in the passive or without object, for its subject; -1 when none. */
function changedPurse(
  tokens: readonly Token[],
  { first, last }: Sentence,
  verb: number,
  test = isChangingPurse,
): number {
  for (let i = verb + 1; i < Math.min(last, verb + 5); i++) {
    if (tokens[i]!.kind === 'mark' || /^(?:de|d'|du|à|au|par|pour|que)$/.test(word(tokens[i]))) break
    if (test(tokens[i]) || (word(tokens[i]) === 'mise' && /^(?:doub|trip)l/.test(word(tokens[verb])))) return i
  }
  if (tokens[verb]!.verbs.length && tokens[verb]!.verbs.every(v => v.tense === 'infinitive')) return -1
  for (let i = verb - 1; i >= first && i > verb - 9; i--) {
    const form = word(tokens[i])
    // « Sans l'aide de l'Etat, 300 emplois auraient disparu »: what is counted is the subject.
    if (/^(?:[;:.()]|qui|que|dont|pour)$/.test(form) || isCounting(tokens, i)) break
    if (test(tokens[i])) {
      // « le taux de subvention baisse » is not about the purse.
      const governed =
        /^(?:d[eu]s?|d'|par|pour|en|sans)$/.test(word(tokens[i - 1])) &&
        i - 2 >= first &&
        tokens[i - 2]!.kind === 'word'
      return governed && !test(tokens[i - 2]) ? -1 : i
    }
    const verbal = tokens[i]!.verbs.length > 0 && form.length > 3 && !lemmaIn(tokens[i], AUXILIARY)
    // « l'aide au permis », where the noun may be a participle
    if (verbal && !LINK.test(word(tokens[i - 1])) && !/^(?:aux?|du|des)$/.test(word(tokens[i - 1]))) break
  }
  return -1
}
