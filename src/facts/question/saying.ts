/** Whether what somebody refuses, or is not able to do, is to answer: « refuse de donner un chiffre », not « d'avancer les fonds ». */
import { SPEECH } from '../../french/speakers/verbs.ts'
import type { Token } from '../../french/types.ts'
import { isNoun, lemmaIn } from '../words.ts'
import { type Cue, infinitiveAfter, some } from './cue.ts'
import { GIVE, MATTERS, NEWS, SAY } from './cues.ts'

/** An answer that is no saying: « n'a pas répondu à l'appel d'offres », « aux attentes ». */
export const DEMAND =
  /^répond\p{L}+ (?:à (?:la demande|l'appel|l'offre|tou|un|cet|ses|leurs)|aux? (?:attentes?|besoins?|exigences?|critères?|demandes?|revendications?|commandes?|appels? d'offres))/u
export const says = (c: Cue, reach: number) => {
  const verb = infinitiveAfter(c, reach)
  // « ne peut pas en dire autant » compares.
  if (!verb || / dire autant(?!\p{L})/u.test(c.rest.slice(0, 40))) return false
  // « refuse de donner un chiffre », « de parler », not « refuse de parler de plan social »: that is a name he rejects.
  if (lemmaIn(verb, GIVE) !== null)
    return (
      some(c.block, c.i + 1, c.i + 10, t => isNoun(t, NEWS) || isNoun(t, MATTERS)) ||
      // « refuse de s'avancer », not « d'avancer les fonds »
      /^s[e']$/.test(c.block.tokens[c.block.tokens.indexOf(verb) - 1]?.form ?? '') ||
      (verb.form === 'parler' &&
        /^(?: sur(?!\p{L})|\W*$)/u.test(c.block.norm.slice(verb.end, Math.max(c.clause.end, verb.end))))
    )
  // « ne peut répondre à toutes les commandes », « se refuse à trancher dans le vif »
  return (
    lemmaIn(verb, SAY) !== null &&
    !DEMAND.test(c.block.norm.slice(verb.start, verb.start + 34)) &&
    !/^(?:trancher dans|dire (?:oui|non|merci)|confirmer tou)/.test(c.block.norm.slice(verb.start, verb.start + 14))
  )
}

/** « Personne ne sera licencié, promet la direction »: the verb after the comma is that of whoever tells. */
export const opensTelling = (next: Token | undefined): boolean =>
  next?.verbs.some(({ lemma, tense }) => SPEECH.has(lemma) && tense !== 'past-participle' && tense !== 'infinitive') ??
  false
