/** Duties that somebody tells somebody of: « a rappelé aux équipes qu'elles devaient porter un casque ». */
import { ahead } from '../../french/offsets.ts'
import { finiteness, reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn } from '../words.ts'
import { contractedAt } from './find.ts'
import { cliticTold, toldBetween } from './parties.ts'
import { FORECAST, FORETOLD } from './verbs.ts'

/** Whoever is told a duty: « a rappelé aux équipes qu'elles devaient porter un casque », where *devoir* follows the past of the verb. */
const TELLING = new Set(
  'rappeler signifier avertir prévenir dire répéter expliquer valoir savoir comprendre décider estimer juger stipuler disposer préciser indiquer insister marteler considérer affirmer notifier exiger souligner ajouter rétorquer répondre prévoir'.split(
    ' ',
  ),
)
/** Of these, what leaves no doubt that it is an order. */
const BINDING = new Set(
  'rappeler signifier avertir décider stipuler disposer notifier exiger valoir savoir comprendre'.split(' '),
)

/** Token of the verb that tells the duty of the *devoir* at `at`: before « que »; -1 when nobody tells it. */
export const tellerBefore = (tokens: readonly Token[], at: number, first: number): number => {
  let que = at - 1
  while (que > first && que > at - 12 && !/^qu[e']$/.test(tokens[que]?.form ?? '')) que--
  if (!/^qu[e']$/.test(tokens[que]?.form ?? '')) return -1
  for (let i = que - 1; i >= first && i > que - 10; i--)
    if (
      lemmaIn(tokens[i], TELLING) &&
      (finiteness(tokens, i) > 0 ||
        reads(tokens[i], 'past-participle') ||
        /^(?:valoir|savoir|comprendre)$/.test(tokens[i]?.form ?? ''))
    )
      return i
  return -1
}

/** « fait savoir aux dirigeants qu'ils devaient trouver »: what somebody is told of himself is no forecast. */
export const foretells = (tokens: readonly Token[], told: number, at: number, lemma: string): boolean => {
  const whom =
    /^(?:ils?|elles?)$/.test(tokens[at - 1]?.form ?? '') && ahead(tokens, told + 1, at, /^(?:à|aux?)$/) === told + 1
  if (whom) return /^(?:être|avoir|pouvoir|attendre|patienter|mourir|permettre)$/.test(lemma)
  return (lemmaIn(tokens[told], BINDING) ? FORETOLD : FORECAST).has(lemma)
}

/** Whom the verb at `verb` tells, before « que » and the pronoun that takes them up. */
export const addressedBetween = (block: TextBlock, verb: number, until: number): Span | null => {
  const { tokens } = block
  const clitic = cliticTold(tokens.slice(Math.max(0, verb - 4), verb))
  if (clitic) return clitic
  const near = ahead(tokens, verb + 1, until, /^auprès$/)
  if (near > 0) return tokens[near + 1]?.form === 'de' ? phraseAt(block, near + 2) : contractedAt(block, near + 1)
  return toldBetween(block, verb + 1, until) ?? phraseAt(block, verb + 1)
}
