/** What is hard to tell: « impossible, pour l'heure, de savoir qui », « prématuré d'évaluer ». */
import type { TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn } from '../words.ts'
import { type Found, infinitiveAfter, isInfinitive, some } from './cue.ts'
import { MATTERS, WH } from './cues.ts'

const HARD_TO =
  /^(?: ?,[^,]{2,40},)?(?: (?:encore|aujourd'hui|toujours|donc|pour (?:l'heure|l'instant|le moment)|à ce stade))? (?:de |d'|à )/
const GUESS = family(
  'savoir dire prédire prévoir chiffrer estimer évaluer mesurer pronostiquer connaître déterminer anticiper deviner trancher quantifier affirmer augurer présager préjuger spéculer prononcer',
)
const TALK = family('conclure parler évoquer annoncer tirer fixer donner avancer')

/** « impossible, pour l'heure, de savoir qui », « prématuré d'évaluer »: an infinitive of guessing near by. */
export function guess(block: TextBlock, i: number, rest: string): Found {
  if (!HARD_TO.test(rest)) return null
  const verb = infinitiveAfter({ block, i }, 10)
  // « se dit incapable de donner une date », not « incapable de donner un coup de main »
  if (/^incapable/.test(block.tokens[i]?.form ?? '')) {
    const told = verb !== undefined && (lemmaIn(verb, GUESS) ?? lemmaIn(verb, TALK)) !== null
    const matter =
      some(block, i + 2, i + 7, t => isNoun(t, MATTERS)) ||
      WH.test(block.norm.slice(verb?.end ?? 0, (verb?.end ?? 0) + 60))
    return told && matter ? { more: verb.end - (block.tokens[i] as Token).end, after: true } : null
  }
  // « un mot de passe difficile à deviner »
  if (verb?.form === 'deviner' && / à $/.test(block.norm.slice(verb.start - 3, verb.start))) return null
  // « difficile de savoir souder »: a skill.
  if (verb?.form === 'savoir' && isInfinitive(block.tokens[block.tokens.indexOf(verb) + 1])) return null
  if (
    !verb ||
    (lemmaIn(verb, GUESS) === null &&
      !(/^(?:préma|hâtif|hasard|témé)/.test((block.tokens[i] as Token).form) && lemmaIn(verb, TALK) !== null)) ||
    /^ (?:non|adieu|merci)/.test(block.norm.slice(verb.end, verb.end + 8))
  )
    return null
  return { more: verb.end - (block.tokens[i] as Token).end, after: true }
}
