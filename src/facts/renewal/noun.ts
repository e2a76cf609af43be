/** Nouns and adjectives that renew, postpone or end a thing. */
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import type { RenewalData } from '../types.ts'
import { isNoun } from '../words.ts'
import { adjective } from './adjective.ts'
import { again } from './again.ts'
import { classed, renewable, scheme, type Thing } from './antecedent.ts'
import { aroundOf } from './around.ts'
import { ellipsis } from './ellipsis.ts'
import { headlineTrigger } from './headline.ts'
import { DELAY, REMOVAL, RENEWAL, STRETCH, STRONG_NOUN, TERMINATION, WHEN } from './noun-families.ts'
import { respite } from './respite.ts'
import { thingOfNoun } from './thing.ts'
import { topicBefore } from './topic.ts'
import type { Trigger } from './trigger.ts'

/** « la prolongation du contrat », « un sursis de six mois », « est renouvelable une fois », « clap de fin pour … ». */
export function nounTrigger(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  if (token.kind !== 'word') return null
  if (isNoun(token, RENEWAL)) {
    const found = /^jou/.test(block.tokens[i - 2]?.form ?? '') ? null : renewing(text, index, i, sentence)
    return found ?? headlineTrigger(block, i, sentence)
  }
  return (
    respite(text, index, i, sentence) ??
    headlineTrigger(block, i, sentence) ??
    weak(text, index, i, sentence) ??
    adjective(text, index, i, sentence) ??
    again(text, index, i, sentence) ??
    ellipsis(text, index, i)
  )
}

const DENIED = /^(?:aucune?|pas|sans|nulle?|ni|plus)$/

/** « la prolongation du contrat », « aucune reconduction », « prolongation jusqu'à fin 2010 ». */
function renewing(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  const own = thingOfNoun(text, index, i)
  const thing = own.kind === 'none' ? topicBefore(block, token.start, sentence) : own
  const strong = STRONG_NOUN.test(token.form)
  const denied = [1, 2].some(k => DENIED.test(block.tokens[i - k]?.form ?? ''))
  const bare =
    thing.kind !== 'replaced' && strong && (thing.name !== null || denied || aroundOf(block, token, sentence).long())
  if (!renewable(thing) && !bare) return null
  const outcome = token.form.startsWith('non') ? 'ended' : 'renewed'
  return { start: token.start, end: token.end, at: token, thing, outcome }
}

/** Time that a thing is used to tell: « à la fin du mandat ». */
const PERIODS = /^(?:période|mission|séjour|mandat|délai|échéance|apprentissage|chômage|contrat de travail|clap)/

/** Nouns that renew, postpone or end only some things: « le maintien de la prime jusqu'en 2017 », « la fin des quotas ». */
function weak(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  const found = (outcome: RenewalData['outcome'], fits: (thing: Thing) => boolean): Trigger | null => {
    const thing = thingOfNoun(text, index, i, true)
    return fits(thing) ? { start: token.start, end: token.end, at: token, thing, outcome } : null
  }
  const around = aroundOf(block, token, sentence)
  if (isNoun(token, STRETCH)) return found('renewed', thing => classed(thing) && around.long())
  if (isNoun(token, DELAY))
    return found('postponed', thing => thing.kind === 'date' || (classed(thing) && around.day()))
  const at = /^(?:les?|la|l'|une?|son|sa|leur|cette)$/.test(block.tokens[i - 1]?.form ?? '') ? i - 2 : i - 1
  if (WHEN.has(block.tokens[at]?.form ?? '') && at >= sentence.first) return null
  if (isNoun(token, TERMINATION)) return found('ended', classed)
  if (!isNoun(token, REMOVAL) || !/^ (?:de |du |des |d')/.test(block.norm.slice(token.end))) return null
  if (at === i - 1 && at >= sentence.first && !/^[:,]$/.test(block.tokens[at]?.form ?? '')) return null
  return found('ended', thing => scheme(thing) && !PERIODS.test(thing.name ?? ''))
}
