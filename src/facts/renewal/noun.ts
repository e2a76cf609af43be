/** Nouns and adjectives that renew, postpone or end a thing. */

import { nounPhraseBefore } from '../../french/phrases.ts'
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import type { RenewalData } from '../types.ts'
import { family, isNoun, isVerb, lemmaIn, predicateStart } from '../words.ts'
import { adjective } from './adjective.ts'
import { again } from './again.ts'
import { classed, lastScheme, renewable, scheme, type Thing } from './antecedent.ts'
import { aroundOf } from './around.ts'
import { fateOf } from './attributes.ts'
import { ellipsis } from './ellipsis.ts'
import { aided } from './fits.ts'
import { headlineTrigger } from './headline.ts'
import {
  AGAIN,
  CUES,
  DELAY,
  GRANT,
  REMOVAL,
  RENEWAL,
  STRETCH,
  STRONG_NOUN,
  TERMINATION,
  WHEN,
} from './noun-families.ts'
import { thingAt } from './phrase.ts'
import { respite } from './respite.ts'
import { thingOfNoun, thingOfVerb } from './thing.ts'
import { BANS, BINDING, DUE, PERIODS, STRIKES } from './things.ts'
import { topicBefore } from './topic.ts'
import type { Trigger } from './trigger.ts'

/** « la prolongation du contrat », « un sursis de six mois », « est renouvelable une fois », « clap de fin pour … ». */
export function nounTrigger(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  if (token.kind !== 'word') return null
  if (!isNoun(token, CUES)) return ellipsis(text, index, i)
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

/** « la demande de prolongation », « un avenant de prorogation » */
const ASKED =
  /(?:demande|dossier|avenant|refus|décision|principe|option|période|arrêté|décret|clause|promesse|requête) de $/i
const ONLY = /^(?:non-)?(?:reconduc|prorog)/
const ARTICLES = family("le les la l' un une son sa leur cette")
const DENIED = family('aucun aucune pas sans nul nulle ni plus')

/** What decides on a renewal: « La pérennisation n'a pas été retenue ». */
const DECIDE = family(
  'retenir refuser rejeter écarter exclure retoquer abandonner accorder octroyer consentir acter valider voter adopter confirmer approuver autoriser entériner signer ratifier obtenir décider',
)

/** What is set before the noun; where nothing is and somebody decides on it, the scheme spoken of last. */
function setOrDecided(text: AnalysedText, index: number, i: number, sentence: Sentence, decided: boolean): Thing {
  const set = setBefore(text, index, i, sentence)
  const { start } = text.blocks[index]!.tokens[i]!
  return decided && set.kind === 'none' ? lastScheme(text, index, start, "l'") : set
}

/** « la prolongation du contrat », « aucune reconduction », « prolongation jusqu'à fin 2010 ». */
function renewing(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  const some = thingOfNoun(text, index, i)
  // « vote la reconduction de la grève »: the noun means nothing else, whatever it speaks of.
  const first = some.kind === 'none' && ONLY.test(token.form) ? thingOfNoun(text, index, i, true) : some
  const own = first.kind === 'replaced' ? some : first
  const strong = STRONG_NOUN.test(token.form)
  const whole = /^ d(?:u |es |e |')/.test(block.norm.slice(token.end, token.end + 5))
  const decided = strong && !whole && fateOf(block, token).some(one => lemmaIn(one, DECIDE) !== null)
  const light = own.kind === 'none' ? lightBefore(block, i, sentence.first) : -1
  const thing =
    light >= 0
      ? thingOfVerb(text, index, light, 'bénéficier', (block.tokens[light] as Token).end)
      : own.kind === 'none'
        ? setOrDecided(text, index, i, sentence, decided)
        : own
  const denied = [1, 2].some(k => DENIED.has(block.tokens[i - k]?.form ?? ''))
  const asked = ASKED.test(block.norm.slice(Math.max(sentence.start, token.start - 24), token.start))
  const bare =
    thing.kind !== 'replaced' &&
    strong &&
    (thing.name !== null ||
      denied ||
      asked ||
      decided ||
      isNoun(block.tokens[i - 1], AGAIN) ||
      (ONLY.test(token.form) && /^(?:s[ao]n?|leur)$/.test(block.tokens[i - 1]?.form ?? '')) ||
      aroundOf(block, token, sentence).long())
  if (!renewable(thing) && !bare) return null
  const outcome = token.form.startsWith('non') ? 'ended' : 'renewed'
  const at = light >= 0 ? (block.tokens[light] as Token) : token
  return { start: light >= 0 ? predicateStart(block, light) : token.start, end: token.end, at, thing, outcome }
}

/** « fera l'objet d'une reconduction », « bénéficie d'une prolongation »: the verb whose subject is renewed, or -1. */
function lightBefore({ tokens }: TextBlock, i: number, first: number): number {
  for (let j = i - 2; j > i - 6 && j >= first; j--)
    if (isVerb(tokens[j], 'bénéficier') || (isVerb(tokens[j], 'faire') && tokens[j + 2]?.form === 'objet')) return j
  return -1
}

/** Tokens back in which « dont » may stand. */
const RELATIVE = 12

/** What a heading sets up, or « dont »: « le contrat dont la Région a voté la prolongation ». */
function setBefore(text: AnalysedText, index: number, i: number, sentence: Sentence): Thing {
  const block = text.blocks[index] as TextBlock
  for (let j = i - 1; j > i - RELATIVE && j > sentence.first; j--) {
    const { form, kind } = block.tokens[j] as Token
    // « le plan de relance en prolongation »
    if (form === 'dont' || (form === 'en' && j === i - 1)) return thingAt(text, index, nounPhraseBefore(block, j))
    if (kind === 'mark') break
  }
  return topicBefore(block, (block.tokens[i] as Token).start, sentence)
}

/** What falls due on a day. */
const due = ({ kind, name }: Thing) => kind === 'date' || DUE.test(name ?? '')

const SURE = /^[^,;.]{0,60} (?:est|sera|semble|serait)(?: \S+)? (?:assur|garanti|acquis|confort)/
const MOVES = /^ (?:de |d'|à |au )(?:\S+ ){1,3}(?:de |du |des |d')/
const AMENDS =
  /^ (?:au (?:contrat|bail|marché) )?(?:de (?:\S+ ){1,2}(?:ans|mois|années)|d'une? (?:an|mois|durée)|pour |jusqu')/

/** Nouns that renew, postpone or end only some things: « le maintien de la prime jusqu'en 2017 », « la fin des quotas ». */
function weak(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  const found = (outcome: RenewalData['outcome'], fits: (thing: Thing) => boolean): Trigger | null => {
    const thing = thingOfNoun(text, index, i, true)
    return fits(thing) ? { start: token.start, end: token.end, at: token, thing, outcome } : null
  }
  const around = aroundOf(block, token, sentence)
  if (token.form === 'maintien') {
    const kept = / en vigueur /.test(block.norm.slice(token.end, token.end + 12)) ? classed : aided
    const stays = found('renewed', kept)
    if (stays) return stays
  }
  // « la pérennité du dispositif est assurée »
  if (token.form === 'pérennité' && SURE.test(block.norm.slice(token.end, sentence.end)))
    return found('renewed', classed)
  // « un avenant de deux ans », « un avenant jusqu'en 2020 »
  if (token.form === 'avenant' && AMENDS.test(block.norm.slice(token.end, sentence.end)) && around.long())
    return {
      start: token.start,
      end: token.end,
      at: token,
      thing: { name: 'avenant', kind: 'scheme' },
      outcome: 'renewed',
    }
  if (isNoun(token, STRETCH))
    return found('renewed', thing => (classed(thing) || STRIKES.test(thing.name ?? '')) && around.long())
  if (isNoun(token, DELAY)) {
    // « les banques consentent un report de six mois »
    const given = [1, 2, 3, 4].some(k => lemmaIn(block.tokens[i - k], GRANT)) && around.long()
    // « report d'un an de l'affichage obligatoire », « le report à 2018 de la réforme »
    const moved = MOVES.test(block.norm.slice(token.end, token.end + 30)) && around.long()
    return found(
      'postponed',
      thing =>
        given ||
        (moved && thing.name !== null && thing.kind !== 'replaced') ||
        due(thing) ||
        (classed(thing) && around.day()),
    )
  }
  const at = ARTICLES.has(block.tokens[i - 1]?.form ?? '') ? i - 2 : i - 1
  if (WHEN.has(block.tokens[at]?.form ?? '') && at >= sentence.first) return null
  if (token.form === 'levée') return found('ended', ({ name }) => BANS.test(name ?? ''))
  if (token.form.startsWith('dénonc')) return found('ended', thing => scheme(thing) && BINDING.test(thing.name ?? ''))
  if (isNoun(token, TERMINATION)) return found('ended', classed)
  if (!isNoun(token, REMOVAL) || !/^ (?:de |du |des |d')/.test(block.norm.slice(token.end))) return null
  if (at === i - 1 && at >= sentence.first && !/^[:,]$/.test(block.tokens[at]?.form ?? '')) return null
  return found('ended', thing => scheme(thing) && !PERIODS.test(thing.name ?? ''))
}
