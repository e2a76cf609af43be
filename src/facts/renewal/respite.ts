/** Respites: somebody grants or gets more time, with or without a figure. */
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn } from '../words.ts'
import { classed, renewable, type Thing } from './antecedent.ts'
import { aroundOf } from './around.ts'
import { ASKS, GRANT, RESPITE, SETS } from './noun-families.ts'
import { phraseFrom } from './phrase.ts'
import { lengthAfter, REACH } from './terms.ts'
import { thingOfNoun, thingOfVerb } from './thing.ts'
import { topicBefore } from './topic.ts'
import type { Trigger } from './trigger.ts'

/** To whom: « à l'usine », « pour la fonderie ». */
export const TO = /^ (?:aux? |à la |à l'|à |pour (?:les? |la |l')?)/
/** « condamné à six mois avec sursis », « en sursis »: no time is granted. */
const SENTENCED = /(?:^|[ '])(?:avec|en|au|de|prison) $/
/** « un délai de paiement » is how long it takes. */
const TERM =
  /^ (?:de (?:paiement|livraison|règlement|rigueur|réponse|fabrication|attente|carence|prévenance|préavis)|à (?:l'|la )?(?:exécution|statuer))/
/** « sans cette rallonge », « avec ce répit »: what has been told, or is supposed. */
const TAKEN_UP =
  /(?<!\p{L})(?:sans|avec|grâce à|malgré|cette|ces|ce|outre|après) (?:cette |ce |ces |la |le |un |une )?$/iu
/** « une rallonge de 3 millions », « la rallonge budgétaire »: of a sum. */
const SUM =
  /^ (?:budgétaire|financière|salariale|de (?:crédits?|budget)|d(?:e |')[^,;.]{0,12}?\d[\d .,]*(?:€|euros|m€|k€|million|milli))/
const MORE = /^ (?:de grâce|supplémentaire|additionnel|de plus)/
const NEW = /^(?:nouve(?:au|l)|ultime|dernier|autre|petit|court|bref|énième)$/

/** « les cours accordent un répit »: to nobody in particular. */
const LULLS = family('accorder octroyer consentir concéder')
/** Tokens before a noun in which the verb that grants it may stand. */
const NEAR = 7

/** The verb before token `i` that grants or gets it, or -1. */
function granting({ tokens }: TextBlock, i: number, first: number): number {
  for (let j = i - 1; j > i - NEAR && j >= first; j--) if (lemmaIn(tokens[j], GRANT)) return j
  return -1
}

/** What wishes for a thing that nobody has granted. */
const WISHES = family(
  'plaider militer réclamer demander exiger préconiser proposer souhaiter appeler vouloir revendiquer prôner solliciter suggérer recommander défendre refuser rejeter',
)
const wished = ({ tokens }: TextBlock, i: number, first: number): boolean =>
  tokens.slice(Math.max(first, i - WISH), i).some(token => lemmaIn(token, WISHES) !== null)
/** Tokens before a noun in which the wish may stand: « plaide, à l'inverse, pour un ». */
const WISH = 9

/** Whether nothing but « un nouveau » stands between a noun and the beginning of its sentence, or a colon. */
function opens({ tokens }: TextBlock, i: number, first: number): boolean {
  let j = i - 1
  while (
    j >= first &&
    (NEW.test(tokens[j]?.form ?? '') ||
      /^(?:une?|le|la|encore|et|pas|de|ni|point|aucune?|seconde?|deuxième|troisième)$/.test(tokens[j]?.form ?? ''))
  )
    j--
  return j < first || /^[:!?]$/.test(tokens[j]?.form ?? '')
}

/** « accorde un sursis », « un répit de six mois », « obtient un délai de grâce », « Nouveau sursis pour la fonderie ». */
export function respite(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  const ban = token.form === 'moratoire'
  // « plaide pour un moratoire » gets none.
  if (ban && wished(block, i, sentence.first)) return null
  // « décrète un moratoire de deux ans »
  if (ban && /^ d(?:e |'|'une durée de )(?:\S+ )?(?:ans?|mois|semaines)(?!\p{L})/u.test(block.norm.slice(token.end)))
    return {
      start: token.start,
      end: token.end,
      at: token,
      thing: { name: 'moratoire', kind: 'scheme' },
      outcome: 'renewed',
    }
  const wait = token.form === 'délai' || token.form === 'délais'
  if (!wait && !ban && !isNoun(token, RESPITE)) return null
  const after = block.norm.slice(token.end, sentence.end)
  if (TERM.test(after)) return null
  const before = block.norm.slice(Math.max(sentence.start, token.start - 10), token.start)
  if (!wait && SENTENCED.test(before) && !/(?:d'un?|d[eu]) $/.test(before)) return null
  if (TAKEN_UP.test(block.norm.slice(Math.max(sentence.start, token.start - 24), token.start))) return null
  if (token.form.startsWith('rallonge') && SUM.test(after)) return null
  // « un sursis, le temps de livrer en six mois »: how long it is stands beside it.
  const length = lengthAfter(block, token.end, Math.min(sentence.end, token.end + REACH))
  const dated =
    length !== null && !/[;:"«»]|, (?!de |d'|pour )/.test(block.norm.slice(token.end, length.start).replace(/^ : /, ''))
  const more = MORE.test(after) || NEW.test(block.tokens[i - 1]?.form ?? '')
  const verb = granting(block, i, sentence.first)
  // « Le moratoire se voit accorder six mois de plus » is told by its verb.
  if (ban && verb < 0 && !TO.test(after)) return null
  const sets = verb >= 0 && lemmaIn(block.tokens[verb], SETS) !== null
  const asks = verb >= 0 && lemmaIn(block.tokens[verb], ASKS) !== null
  const stands = opens(block, i, sentence.first)
  const nominal =
    stands &&
    (TO.test(after) ||
      aroundOf(block, token, sentence).till() ||
      topicBefore(block, token.start, sentence).kind !== 'none')
  // « une rallonge de 3 millions », « le marché offre un répit »: how long must be said.
  const lull = verb >= 0 && lemmaIn(block.tokens[verb], LULLS) !== null && !TO.test(after)
  const sure = /^(?:sursis|rab)$/.test(token.form) ? !asks : token.form === 'répit' && !sets && !asks && !lull
  const given = verb >= 0 && (wait ? (more && !asks) || (dated && !sets && !asks) : sure)
  if (
    !given &&
    !(wait
      ? more && (dated || nominal)
      : dated || (nominal && (!/^(?:rallonge|oxygène|respiration)$/.test(token.form) || !TO.test(after))))
  )
    return null
  const own = beneficiary(text, index, i, verb, sentence)
  // « Pas de répit pour les ouvriers »
  if (nominal && !given && /^(?:de|d'|aucune?|point|ni)$/.test(block.tokens[i - 1]?.form ?? '') && !classed(own))
    return null
  const thing: Thing = wait && !renewable(own) ? { name: 'délai', kind: 'scheme' } : own
  return {
    start: token.start,
    end: token.end + (MORE.exec(after)?.[0].length ?? 0),
    at: verb >= 0 ? (block.tokens[verb] as Token) : token,
    thing,
    outcome: 'renewed',
  }
}

/** Who gets a respite: its complement, else the subject of the verb that gets it. */
function beneficiary(text: AnalysedText, index: number, i: number, verb: number, sentence: Sentence): Thing {
  const own = thingOfNoun(text, index, i)
  if (classed(own)) return own
  const block = text.blocks[index] as TextBlock
  const from = block.tokens[i]?.end ?? 0
  // « accorde un répit de six mois à l'usine »
  const length = lengthAfter(block, from, from + REACH)
  const end = length?.end ?? from
  const to = TO.exec(block.norm.slice(end))
  if (to) return phraseFrom(block, end + to[0].length, block.norm.length)
  if (verb >= 0) return thingOfVerb(text, index, verb, 'bénéficier', block.tokens[verb]?.end ?? 0)
  return own.kind === 'none' ? topicBefore(block, from, sentence) : own
}
