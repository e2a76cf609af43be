/** Deeds that are asked for in the passive: « Une étude de bruit est exigée par la préfecture », « Un effort est demandé aux sous-traitants ». */
import { ahead } from '../../french/offsets.ts'
import { reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, lemmaIn, nouns, tokensIn } from '../words.ts'
import { isAnimate, isKnownActor, isText } from './animate.ts'
import type { Directive } from './find.ts'
import { beforeVerb, isPassive } from './group.ts'
import { head } from './head.ts'
import { cliticTold, doerOf, toldAt } from './parties.ts'
import { FRAMES, isDeed } from './verbs.ts'

const ASKED = new Set(
  'exiger réclamer demander ordonner imposer prescrire préconiser recommander prôner suggérer solliciter revendiquer'.split(
    ' ',
  ),
)

/** What is asked of somebody, beside deeds. */
const ASKED_OF = nouns('effort geste sacrifice garantie gage concession calendrier copie preuve caution rallonge coup')

/** Whom something is asked of in the passive: « demandée à l'exploitant », « exigé des industriels ». */
const addressedAt = (block: TextBlock, i: number, last: number): Span | null => {
  const { tokens } = block
  for (let k = i + 1; k < last && k < i + 6 && tokens[k]?.kind === 'word'; k++) {
    const of = /^(?:du|des)$/.test(tokens[k]!.form) ? phraseAt(block, k, true) : null
    const told = of ? { start: tokens[k + 1]!.start, end: of.end } : toldAt(block, k)
    if (told) return isKnownActor(block, told) ? told : null
  }
  return null
}

/** Directives whose subject is what is wanted, by somebody who is named. */
export const demandedIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const lemma = lemmaIn(token, ASKED)
    if (!lemma || !reads(token, 'past-participle') || !isPassive(tokens, i, first)) continue
    const by = ahead(tokens, i + 1, Math.min(last, i + 7), /^par$/)
    const named = by > 0 ? phraseAt(block, by + 1) : null
    const agent = named && (isAnimate(block, named) || isText(block, named)) ? named : null
    const told = cliticTold(beforeVerb(tokens, i, first)) ?? addressedAt(block, i, last)
    const impersonal = tokens.slice(Math.max(first, i - 5), i).some(({ form }) => form === 'il')
    // « Il leur est demandé un effort »: what is wanted follows.
    const object = impersonal && told && /^(?:une?|des|le|la|l'|plus)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : -1
    if (object > 0 && (isDeed(tokens[object]) || isNoun(tokens[object], ASKED_OF))) {
      const force = FRAMES.get(lemma)?.force ?? 'request'
      found.push({ force, trigger: i, action: object, issuer: agent, addressee: told, implicit: !agent })
      continue
    }
    const subject = agent || told ? doerOf(block, i, first) : null
    if (!subject || isAnimate(block, subject)) continue
    const noun = head(block, subject, tokensIn(block, subject)[0])
    if (isDeed(tokens[noun]) || isNoun(tokens[noun], ASKED_OF))
      found.push({
        force: FRAMES.get(lemma)?.force ?? 'request',
        trigger: i,
        action: noun,
        issuer: agent,
        addressee: told,
        implicit: !agent,
      })
  }
  return found
}
