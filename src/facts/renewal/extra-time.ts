/** Extra time: « deux années de plus », « encore deux mois ». */
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, isVerb, lemmaIn, predicateStart, tokensIn } from '../words.ts'
import { classed, dated, NONE, renewable } from './antecedent.ts'
import { instead } from './instead.ts'
import { ASKS, EXTRA, GRANT, LIVE, RUN } from './noun-families.ts'
import { phraseFrom } from './phrase.ts'
import { TO } from './respite.ts'
import { counted, type Length, lengths } from './terms.ts'
import { thingOfVerb } from './thing.ts'
import { HOLDERS, PLANTS, WORKS } from './things.ts'
import { topicBefore } from './topic.ts'
import type { Trigger } from './trigger.ts'

/** « trois jours supplémentaires de congé » */
const LEAVE = /^ (?:\S+ ){1,2}(?:de |d')(?:congé|rtt|repos|vacances|télétravail|prison|maternité)/i
const TO_ACT = /^ pour (?:se |s')?\p{L}+(?:er|ir|re)(?!\p{L})/u
/** Every turn of extra time has one of these. */
const EXTRA_CUES = [' de ', " d'", 'suppl', 'addi', 'encore']
const AIR = /^ d(?:e |')(?:survie|vie|air|oxygène|souffle|respiration)/
const STILL = /(?<!y a )(?<!\p{L})encore (?:pour )?$/iu

/** « offre deux années de plus aux passerelles », « feu vert pour trois exercices supplémentaires », « Prime : encore deux mois ». */
export function extraTime(text: AnalysedText, index: number, sentence: Sentence): Trigger[] {
  const block = text.blocks[index] as TextBlock
  return lengths(block, sentence).flatMap(length => {
    const after = block.norm.slice(length.end, sentence.end)
    const extra = EXTRA_CUES.some(cue => after.includes(cue)) ? EXTRA.exec(after) : null
    const end = length.end + (extra?.[0].length ?? 0)
    const still = STILL.test(block.norm.slice(Math.max(sentence.start, length.start - 20), length.start))
    if (!extra && !still) return instead(text, index, sentence, length) ?? []
    if (LEAVE.test(after)) return []
    return (
      granted(text, index, sentence, length, end, !extra) ?? bare(block, sentence, length, end, extra !== null) ?? []
    )
  })
}

/** Extra time without a verb: in a heading, before « pour » or after a colon. */
function bare(block: TextBlock, sentence: Sentence, length: Length, end: number, extra: boolean): Trigger | null {
  const [, past] = tokensIn(block, { start: sentence.start, end: length.start })
  const still = block.tokens[past - 1]?.form === 'encore'
  if (!extra && !still) return null
  const i = still ? past - 1 : past
  const lead = block.norm.slice(sentence.start, block.tokens[i]?.start)
  if (!/(?:^|[:!?] |(?:banco|feu vert|bonus|va|oui|signé|c'est reparti) pour )(?:et )?$/i.test(lead)) return null
  const to = /^ pour (?:les? |la |l')?/.exec(block.norm.slice(end, sentence.end))
  const topic = topicBefore(block, length.start, sentence)
  const after = to ? phraseFrom(block, end + to[0].length, sentence.end) : NONE
  const thing = classed(topic) || !renewable(after) ? topic : after
  const fits = extra
    ? renewable(thing) ||
      /banco|vert|signé/i.test(lead) ||
      (thing.kind === 'other' && / de (?:répit|sursis)$/.test(block.norm.slice(length.end, end)))
    : classed(thing) || (thing.kind === 'named' && lead !== '')
  const at = block.tokens[i] as Token
  return fits ? { start: at.start, end, thing, outcome: 'renewed', at, duration: length.value } : null
}

const UNITS: Readonly<Record<string, string>> = { Y: 'Y', M: 'M', W: 'W' }
const MORE =
  /(?:,|et|puis|plus|voire) (?:encore )?(une?|deux|trois|quatre|cinq|six|\d+) (?:de plus|autres?|supplémentaires?|additionnel(?:le)?s|de mieux|en option|optionnel(?:le)?s|de rab)(?!\p{L}| \p{L}+s )/gu

/** « sauvée : trois ans ferme, et deux de plus si »: extra time in the unit of the length before it, after a renewal in its sentence. */
export function moreOfIt(block: TextBlock, sentence: Sentence, told: readonly Trigger[]): Trigger[] {
  const first = told.find(({ outcome }) => outcome === 'renewed')
  if (!first) return []
  const said = block.norm.slice(sentence.start, sentence.end)
  return [...said.matchAll(MORE)].flatMap(match => {
    const start = sentence.start + match.index + match[0].indexOf(match[1] as string)
    const before = lengths(block, { start: first.start, end: start }).at(-1)
    const unit = UNITS[before?.value.at(-1) ?? '']
    const count = counted(match[1] ?? '')
    const at = block.tokens[tokensIn(block, { start, end: sentence.end })[0]]
    if (!before || !unit || !at || start - before.end > NEAR_LENGTH) return []
    const end = sentence.start + match.index + match[0].length
    return [{ start, end, at, thing: first.thing, outcome: 'renewed' as const, duration: `P${count}${unit}` }]
  })
}
/** UTF-16 units after a length in which « deux de plus » takes its unit from it. */
const NEAR_LENGTH = 30

const isStay = (token: Token | undefined): boolean => isVerb(token, 'rester') || isVerb(token, 'demeurer')
/** « aux commandes », « en piste »: who stays there keeps a charge. */
const AT_HELM =
  /^ (?:aux (?:commandes|manettes|affaires|fourneaux|rênes)|à (?:la (?:barre|tête|manœuvre|présidence|direction)|bord)|en (?:poste|fonctions?|piste|selle|charge)|au (?:volant|gouvernail))(?!\p{L})/u
const WHERE = /^ (?:sur|à|aux?|en|dans|chez|avec|auprès) /

/** « les sous-traitants restent sur la piste un an de plus »: who holds a contract, or a charge, stays. */
function staysOn(text: AnalysedText, index: number, i: number, length: Length, end: number): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const at = block.tokens[i] as Token
  const between = block.norm.slice(at.end, length.start)
  const helm = AT_HELM.test(between)
  if (!helm && !WHERE.test(between)) return null
  if (/[,;:]/.test(between)) return null
  const thing = thingOfVerb(text, index, i, 'bénéficier', end)
  return helm || HOLDERS.test((thing.name ?? '').toLowerCase())
    ? { start: predicateStart(block, i), end, thing, outcome: 'renewed', at, duration: length.value }
    : null
}

/** What takes money of somebody for a time. */
const LEVY = family('taxer surtaxer ponctionner contribuer')
/** « mis à contribution deux ans de plus », « seront surtaxés un an de plus »: the verb before token `last`, or -1. */
function leviedBefore({ tokens }: TextBlock, last: number): number {
  const i = /^(?:pendant|pour)$/.test(tokens[last - 1]?.form ?? '') ? last - 2 : last - 1
  if (lemmaIn(tokens[i], LEVY)) return i
  const asked = tokens[i]?.form === 'contribution' && tokens[i - 1]?.form === 'à' && isVerb(tokens[i - 2], 'mettre')
  return asked ? i - 2 : -1
}

function levied(text: AnalysedText, index: number, i: number, length: Length, end: number): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const at = block.tokens[i] as Token
  const thing = thingOfVerb(text, index, i, isVerb(at, 'contribuer') ? 'bénéficier' : 'taxer', at.end)
  return { start: predicateStart(block, i), end, thing, outcome: 'renewed', at, duration: length.value }
}

function granted(
  text: AnalysedText,
  index: number,
  sentence: Sentence,
  length: Length,
  end: number,
  still: boolean,
): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const [first, last] = tokensIn(block, { start: sentence.start, end: length.start })
  const levy = still ? -1 : leviedBefore(block, last)
  if (levy >= first) return levied(text, index, levy, length, end)
  const stay = still
    ? undefined
    : [2, 3, 4, 5, 6, 7].map(k => last - k).find(i => i >= first && isStay(block.tokens[i]))
  const stays = stay !== undefined ? staysOn(text, index, stay, length, end) : null
  if (stays) return stays
  for (let i = last - 1; i >= Math.max(first, last - 10); i--) {
    const token = block.tokens[i] as Token
    const green = token.form === 'feu' && block.tokens[i + 1]?.form === 'vert'
    const lives = lemmaIn(token, LIVE) !== null || lemmaIn(token, RUN) !== null
    // « le site a un an de répit », « les pressings ont deux ans de plus pour s'équiper »
    const has =
      i === last - 1 &&
      isVerb(token, 'avoir') &&
      (/ de (?:répit|sursis|grâce)/.test(block.norm.slice(length.end, end)) ||
        (!still && TO_ACT.test(block.norm.slice(end, end + 30))))
    const gives = has || lemmaIn(token, GRANT) !== null
    // « les échéances sont gelées six mois de plus »: whatever the verb says, a deadline or scheme lasts longer.
    const other =
      (i === last - 1 || (i === last - 2 && /^(?:pour|encore)$/.test(block.tokens[last - 1]?.form ?? ''))) &&
      token.verbs.length > 0 &&
      !gives
    if (!green && !lives && !gives && !other) continue
    // « il y a encore deux ans », « il faudra encore deux ans »
    if (still && (i < last - 3 || isVerb(token, 'falloir') || /^(?:il|qu'il)$/.test(block.tokens[i - 1]?.form ?? '')))
      return null
    const to = TO.exec(block.norm.slice(end, sentence.end))
    const thing = to
      ? phraseFrom(block, end + to[0].length, sentence.end)
      : green
        ? NONE
        : thingOfVerb(text, index, i, 'bénéficier', end)
    // « tournera deux exercices de plus », « deux jours de plus par semaine » not.
    const runs = lemmaIn(token, RUN) !== null && thing.kind !== 'none' && !/^ par /.test(block.norm.slice(end))
    if (lemmaIn(token, ASKS) && WORKS.test(thing.name ?? '')) return null
    // « gagne six mois de vie » is said of patients too.
    const breath = AIR.test(block.norm.slice(length.end, end))
    // « la concertation courra six semaines de plus », « la centrale vivra dix ans de plus »
    const name = thing.name ?? ''
    const goesOn = lemmaIn(token, LIVE) !== null && !still && !WORKS.test(name) && (classed(thing) || PLANTS.test(name))
    if ((lives || other || breath) && !runs && !goesOn && !dated(thing)) return null
    return { start: predicateStart(block, i), end, thing, outcome: 'renewed', at: token, duration: length.value }
  }
  return null
}
