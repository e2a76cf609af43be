/** Steps that are to come: « doit encore être voté », « encore faut-il que Bruxelles valide », « n'a pas encore été recompté ». */
import { family, lemmaIn } from '../words.ts'
import { type Cue, type Found, isInfinitive, some } from './cue.ts'
import { SETTLE_YET, SETTLING } from './cues.ts'

export const CLITIC = /^(?:le|la|les|l'|en|y|lui|leur|vous|se|s'|ne|pas|mieux|bien|rien|tout)$/
const GRANT = family('accepter consentir débloquer autoriser accorder trancher boucler fixer décider')

/** Never to come, or no step of anything: « n'a pas encore été battu ». */
const NO_STEP = family(
  'battre égaler vaincre dépasser toucher blesser affecter atteindre licencier supprimer fermer frapper voir entendre utiliser exploiter remplacer détruire payer verser rembourser indemniser',
)

export function step(c: Cue): Found {
  const verb = c.block.tokens
    .slice(c.i + 1, c.i + 4)
    .find(t => t.verbs.some(({ tense }) => tense === 'past-participle'))
  return verb && lemmaIn(verb, NO_STEP) === null && lemmaIn(verb, SETTLING) === null
    ? { more: verb.end - c.token.end, after: false }
    : null
}

/** « encore faut-il que Bruxelles valide l'aide »: a step is to come; « que les clients suivent » is a condition. */
export const granted = (c: Cue): boolean =>
  /-il que? |^ (?:donc )?encore qu[e']/.test(c.onward.slice(0, 18)) &&
  some(c.block, c.i + 2, c.i + 12, t => lemmaIn(t, SETTLE_YET) !== null || lemmaIn(t, GRANT) !== null)

/** The word after the adverbs and clitics that follow a verb. */
export function nextVerb(c: Cue) {
  let i = c.i + 1
  while (
    /^(?:-t-il|-il|encore|donc|maintenant|désormais|d'abord|aussi|pouvoir)$/.test(c.block.tokens[i]?.form ?? '') ||
    CLITIC.test(c.block.tokens[i]?.form ?? '')
  )
    i++
  return c.block.tokens[i]
}

/** « doit encore être voté », not « doit faire encore rire » or « doit encore 4 millions »: « encore » first, then an infinitive. */
export const due = (c: Cue): boolean => {
  const at = some(c.block, c.i + 1, c.i + 2, t => t.form === 'encore') ? c.i + 2 : c.i + 3
  const early =
    at === c.i + 2 ||
    /^(?:toutefois|cependant|d'abord|donc|néanmoins|pourtant|être|désormais)$/.test(c.block.tokens[c.i + 1]?.form ?? '')
  // « doit être encore voté », not « doit être encore accrue »
  if (c.block.tokens[c.i + 1]?.form === 'être') return early && lemmaIn(c.block.tokens[c.i + 3], SETTLING) !== null
  return early && some(c.block, at, at + 4, isInfinitive)
}
