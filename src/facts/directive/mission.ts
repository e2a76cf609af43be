/**
 * Who is given a task that a colon spells out, and who advises what it lists: « hérite d'une feuille de route : remplir l'usine »,
 * « Le rapport avance trois pistes : fusionner, céder, mutualiser ».
 */
import { ahead } from '../../french/offsets.ts'
import { isVerb, reads } from '../../french/predicates.ts'
import { isInfinitive } from '../../french/speech.ts'
import type { TextBlock } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { advises, isKnownActor } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { doerOf } from './parties.ts'

const TAKES = family('hériter recevoir arriver débarquer repartir revenir')
const TASKS = nouns('mission consigne mandat tâche impératif')
const LISTS = family(
  'avancer proposer dégager lister esquisser suggérer recenser formuler mettre poser tracer livrer émettre',
)
const ADVICE = nouns(
  'piste solution remède recommandation proposition préconisation conseil levier antidote ordonnance',
)

/** Token of the task's noun after the verb at `i`; -1 when none stands before the colon. */
const taskAt = ({ tokens }: TextBlock, i: number, colon: number): number => {
  for (let k = i + 1; k < colon; k++) {
    // « feuille de route », « lettre de mission »
    if (/^(?:feuille|lettre)$/.test(tokens[k]?.form ?? '') && /^(?:route|mission)$/.test(tokens[k + 2]?.form ?? ''))
      return k
    if (isNoun(tokens[k], TASKS)) return k
  }
  return -1
}

/** Directives of one sentence that are tasks taken on, or advice in a list. */
export const missionsIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  const takes = lemmaIn(token, TAKES) !== null
  const has = isVerb(token, 'avoir') && !reads(tokens[i + 1], 'past-participle')
  const lists = lemmaIn(token, LISTS) !== null
  if ((!takes && !has && !lists) || reads(token, 'infinitive')) return
  const colon = ahead(tokens, i + 2, Math.min(last, i + 12), /^:$/)
  const action = tokens[colon + 1]
  if (colon < 0 || !action || !isInfinitive(action) || action.verbs.length === 0) return
  if (tokens.slice(i + 1, colon).some(({ form }) => /^(?:,|qui|que|qu')$/.test(form))) return
  const subject = doerOf(block, i, first)
  if (!subject) return
  const words = block.norm.slice(subject.start, subject.end)
  const advice = lists && [i + 1, i + 2, i + 3, i + 4, i + 5].some(k => k < colon && isNoun(tokens[k], ADVICE))
  if (advice) {
    if (advises(block, subject)) add('recommendation', colon + 1, subject)
    return
  }
  // « Le nouveau patron a une mission : remplir l'usine »; « L'association a une mission: aider » is what it is for.
  const newcomer =
    /(?<![\wà-ÿ])(?:nouve(?:au|l|lle)|futur|future|successeur|préfigurateur|préfiguratrice)(?![\wà-ÿ])/i.test(words)
  if (!(takes || (has && newcomer)) || taskAt(block, i, colon) < 0 || !isKnownActor(block, subject)) return
  add('obligation', colon + 1, null, subject, true)
})
