/** Words of whoever presses somebody: verbs that say it by themselves, and figures of speech by their verb. */
import { firstFrom } from '../../french/offsets.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'
import { isKnownActor } from './animate.ts'
import { ledPhrase } from './find.ts'

/** Whom they press is their object: « tanne la distribution pour qu'elle rouvre ses grilles »; « tanne les peaux » presses nobody. */
const HARRIES = family(
  'interpeller saisir relancer solliciter convaincre harceler talonner tanner tarabuster asticoter houspiller secouer bousculer aiguillonner titiller assiéger bombarder inonder sermonner tancer alerter sensibiliser supplier implorer prier gronder cuisiner',
)
/** What such a verb does to whom it presses may also be done to a thing: the object must be somebody. */
export const isPressed = (block: TextBlock, span: Span | null): boolean => span !== null && isKnownActor(block, span)

/** Whoever campaigns does so by himself: « se démène pour que l'usine rouvre ». */
export const STRIVES = family('démener évertuer activer employer coaliser liguer concerter mobiliser battre prononcer')

const FIGURES: ReadonlyMap<string, RegExp> = new Map([
  ['battre', /^le (?:rappel|pavé|tambour)(?!\p{L})|^la campagne/u],
  [
    'faire',
    /^(?:le (?:siège|forcing|pied de grue|tour des? )|des pieds et des mains|campagne|bloc|front|barrage|entendre (?:sa|leur) voix|flèche de tout bois|feu de tout bois|du lobbying|assaut|corps|cause commune|donner (?:la|sa) voix)/,
  ],
  ['sonner', /^(?:la (?:charge|mobilisation)|le (?:tocsin|rappel|branle-bas)|l'(?:alarme|alerte)|à toutes les portes)/],
  ['tirer', /^(?:la (?:sonnette|manche)|les? (?:oreilles?|signal)|par la manche|l'oreille)/],
  ['monter', /^(?:au (?:créneau|front|filet)|sur les barricades|à (?:l'assaut|Paris))/i],
  ['ruer', /^dans les brancards/],
  ['remuer', /^ciel et terre/],
  ['frapper', /^(?:à (?:la porte|toutes les portes)|du poing)/],
  ['donner', /^(?:de la voix|du clairon|l'assaut)/],
  ['hausser', /^(?:le ton|la voix)/],
  ['élever', /^(?:le ton|la voix)/],
  ['camper', /^(?:devant|sous les fenêtres)/],
  ['prendre', /^(?:la (?:plume|rue)|(?:son|leur)s? bâtons? de pèlerin|fait et cause)/],
  ['croiser', /^le fer/],
  ['serrer', /^les rangs/],
  ['descendre', /^dans la rue/],
  ['multiplier', /^les (?:appels|pressions|démarches|courriers|lettres|relances)/],
  ['jouer', /^des coudes/],
  ['peser', /^de tout/],
  ['user', /^de (?:son|leur) influence/],
  ['mettre', /^(?:tout (?:son|leur) poids|la pression)/],
  [
    'bloquer',
    /^(?:le|la|les|l'|un|une) ?(?:rocade|route|accès|entrée|portail|port|péage|autoroute|périphérique|pont|dépôt)/,
  ],
  ['manœuvrer', /^(?:en coulisses?|dans l'ombre)/],
])
/** « a battu une nouvelle fois le rappel »: adverbs and asides between. */
const ASIDE = /^ (?:(?:aussi|encore|donc|déjà|désormais|toujours|ensemble|\p{L}+ment|une nouvelle fois|à nouveau) )?/u

/** Whether the verb at a token opens a figure of pressing: « bat le rappel », « fait des pieds et des mains ». */
export const isFigure = ({ norm }: TextBlock, token: Token): boolean => {
  for (const { lemma } of token.verbs) {
    const figure = FIGURES.get(lemma)
    if (!figure) continue
    const rest = norm.slice(token.end, token.end + 60)
    if (figure.test(rest.slice(ASIDE.exec(rest)?.[0].length ?? 1))) return true
  }
  return false
}

/** Whom a figure presses, in a complement of its noun: « fait le siège de Bercy », « tire la manche du ministre ». */
export const pressedIn = (block: TextBlock, from: number, until: number): Span | null => {
  const { tokens } = block
  for (let k = from; k < until; k++) {
    const { form } = tokens[k] as Token
    if (!/^(?:d[eu]s?|d'|avec|chez|devant|sur|auprès)$/.test(form)) continue
    const phrase = ledPhrase(block, k)
    if (!phrase) continue
    const last = firstFrom(tokens, phrase.end) - 1
    const inner = { start: phrase.start, end: tokens[Math.min(last, until - 1)]!.end }
    if (isKnownActor(block, inner)) return inner
  }
  return null
}

export const harries = (token: Token): boolean => lemmaIn(token, HARRIES) !== null
