/** Verbs that leave a matter open, each with what must stand around it. */
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { isNounThere } from '../words.ts'
import { BARGAINING } from './bargaining.ts'
import { CHOOSING } from './choosing.ts'
import { type Cue, cueOf, type Found, near, some, when } from './cue.ts'
import { MATTERS, SETTLING, WH } from './cues.ts'
import { DECIDING } from './deciding.ts'
import { DEFERRING } from './deferring.ts'
import { DRAFTING } from './drafting.ts'
import { isPromised } from './promised.ts'
import { valueEnd } from './reach.ts'
import { REFUSING } from './refusing.ts'
import { SEEKING } from './seeking.ts'
import { unsettled } from './settle.ts'
import { SILENCE } from './silence.ts'
import { TAKING_TIME } from './taking-time.ts'
import { TODO } from './todo.ts'
import { WAITING } from './waiting.ts'
import { WONDERING } from './wondering.ts'

const TO_KNOW =
  /(?:attend\p{L}* (?:encore |toujours )?d[e']|quant à|reste\p{L}* (?:encore )?à|difficile (?:de|à)|impossible de|sans|(?:v[eo]u|aimer|souhait|désir)\p{L}*(?: bien| tous| tant)?|cherch\p{L}* à|demand\p{L}* à|(?:est|pose|posait|porte sur le fait)(?: donc| désormais| maintenant)? de|curieux de|impatients? de|hâte de|s'agit de|permettr(?:a|ont) de|avant de|tentent de|tente de|essaient de|sans) (?:\S+ )?$/u
/** « on saura en juin si »: not known before. */
const LATER =
  /^ (?:(?:en|au|le|à|dans|d'ici|avant|après) [^,.;]{2,25} )?(?:si|s'ils?|quels?|quelles?|qui|combien|comment)(?!\p{L})/u
/** « n'en sait rien », « ne le sait pas encore »; « on ne sait jamais » is a saying. */
const NOTHING =
  /^ (?:strictement |absolument |encore |toujours |pas )*(?:rien|pas encore|pas davantage|pas plus|davantage|plus|grand-chose)(?!\p{L})|^ pas ?(?:[,.;:!]|$)/u

function knowing(c: Cue): Found {
  const before = c.block.norm.slice(Math.max(0, c.token.start - 40), c.token.start).toLowerCase()
  if (c.clause.direction === 'future' && !c.infinitive && !c.negated)
    return when(
      LATER.test(c.onward) &&
        (some(c.block, c.i - 2, c.i, t => t.form === 'on') || / (?:si|s'ils?) /.test(c.onward.slice(0, 36))),
    )
  // « on n'en saura pas plus »
  if (c.infinitive && /(?:^|\s)ne (?:pas|rien) (?:\S+ )?$/.test(before))
    return when(WH.test(c.onward) || NOTHING.test(c.rest) || /^\W*$/.test(c.rest))
  if (c.infinitive)
    return when(
      WH.test(c.onward) &&
        (TO_KNOW.test(before) ||
          ((c.i === c.first || c.block.tokens[c.i - 1]?.form === 'et') &&
            /^ (?:si|s'ils?|qui|quand|combien)(?!\p{L})/u.test(c.onward))),
    )
  // « on ne sait plus où ranger les palettes », « ne sait pas comment s'y prendre »
  if (/^ plus |^ (?:\S+ ){0,2}?comment s'y prendre/.test(c.rest)) return null
  return when(c.negated && (WH.test(c.onward) || (NOTHING.test(c.rest) && !c.participle)))
}

const KNOWING: readonly (readonly [string, (c: Cue) => Found])[] = [
  // « ignore qui paiera », « ignore le montant »; « ignore la crise » is another thing.
  [
    'ignorer',
    c =>
      when(
        !c.negated &&
          (!c.infinitive ||
            /(?:^|\s)(?:d[iî]t|di[st]\p{L}*|avou\p{L}+|reconn\p{L}+|affirm\p{L}+|admet\p{L}*|assur\p{L}+) $/u.test(
              c.block.norm.slice(Math.max(0, c.token.start - 20), c.token.start),
            )) &&
          !c.participle &&
          (WH.test(c.onward) ||
            near(c, 5, MATTERS) ||
            /^ (?:\S+ )?tout /.test(c.rest) ||
            some(c.block, c.i - 2, c.i, t => /^(?:on|l'|nous|j')$/.test(t.form))),
      ),
  ],
  ['savoir', knowing],
]

type Rule = (c: Cue) => Found

const BY_LEMMA = new Map<string, Rule[]>()
for (const lemma of SETTLING) BY_LEMMA.set(lemma, [unsettled])
for (const [lemmas, rule] of [
  ...SILENCE,
  ...REFUSING,
  ...KNOWING,
  ...TODO,
  ...WAITING,
  ...DECIDING,
  ...TAKING_TIME,
  ...DEFERRING,
  ...WONDERING,
  ...CHOOSING,
  ...SEEKING,
  ...BARGAINING,
  ...DRAFTING,
])
  for (const lemma of lemmas.split(' ')) BY_LEMMA.set(lemma, [...(BY_LEMMA.get(lemma) ?? []), rule])

/** Whether any reading of a token is a verb that can leave a matter open. */
export const isOpening = ({ verbs }: Token): boolean => verbs.some(({ lemma }) => BY_LEMMA.has(lemma))

/** Rules of all readings, those of settling first; few forms have more than one lemma. */
function rulesOf({ verbs }: Token): readonly Rule[] {
  const [only] = verbs
  if (verbs.every(({ lemma }) => lemma === only?.lemma)) return BY_LEMMA.get(only?.lemma ?? '') ?? []
  const all = new Set(verbs.flatMap(({ lemma }) => BY_LEMMA.get(lemma) ?? []))
  return all.delete(unsettled) ? [unsettled, ...all] : [...all]
}

/** « rien à mettre en cale », « remis en marche »: a noun after « en », where « les banques en débattent » has a verb. */
const isPutIn = ({ tokens }: TextBlock, i: number): boolean =>
  tokens[i - 1]?.form === 'en' &&
  (tokens[i - 2]?.verbs.some(({ tense }) => tense === 'infinitive' || tense === 'past-participle') ?? false)

/** What a verb leaves open. */
export function verbCue(block: TextBlock, clause: Clause, i: number, first: number, last: number): Found {
  const token = block.tokens[i]
  if (!token || !isOpening(token) || isNounThere(block, i) || isPutIn(block, i) || isPromised(block, i)) return null
  // « tout à fait »
  if (token.form === 'fait' && block.tokens[i - 1]?.form === 'à') return null
  const cue = cueOf(block, clause, i, first, last)
  for (const rule of rulesOf(token)) {
    const found = rule(cue)
    if (found)
      return found.more === 0 && !found.until && (found.after || !cue.passive)
        ? { ...found, until: valueEnd(cue) }
        : found
  }
  return null
}
