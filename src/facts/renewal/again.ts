/** A period that comes again: « une deuxième période de cinq ans pour le label », « pas de troisième saison ». */
import { isNegated } from '../../french/modality.ts'
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn, predicateStart } from '../words.ts'
import { classed, lastScheme, NONE, renewable, type Thing } from './antecedent.ts'
import { AGAIN, BEGIN, GRANT, PERIOD, STRETCHES, TITLE, TOWARDS, WIN } from './noun-families.ts'
import { phraseFrom } from './phrase.ts'
import { lengthAfter, lengths, REACH } from './terms.ts'
import { thingOfVerb } from './thing.ts'
import { topicBefore } from './topic.ts'
import type { Trigger } from './trigger.ts'

const TO = /^[^,;.:]{0,30}? (?:pour(?: les?| la| l')?|aux?|à la|à l')(?= |(?<='))/
const BEGUN = /^ (?:\S+ ){0,4}?(?:est|a été|sera|serait|vient d'être) (?:ouvert|accord|octroy|prév|vot|décid)/
/** « La cinquième phase des pôles s'ouvre le 1er janvier pour quatre ans » */
const OPENS = /^ (?=d(?:e|es|u|e la) )[^,;.:]{3,50}? (?:s'ouvr|début|démarr|commenc|est lancé|sera lancé|est partie?)/
/** Tokens before a period in which the verb that begins it may stand. */
const NEAR = 9
/** These give a second life or chance to somebody else: « offre une seconde chance aux décrocheurs ». */
const GIVING = family('offrir donner accorder octroyer promettre')

/** The period that the noun at token `i` says comes again, or null. */
export function again(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const { tokens } = block
  const token = tokens[i] as Token
  if (!isNoun(tokens[i - 1], AGAIN)) return null
  if (token.form === 'appel') return calledAgain(block, i, sentence)
  if (isNoun(token, TITLE)) return anew(block, i, sentence)
  const stretch = !isNoun(token, PERIOD)
  if (stretch && !isNoun(token, STRETCHES)) return null
  const reach = Math.min(sentence.end, token.end + REACH)
  const length = lengths(block, { start: token.end, end: reach }).find(({ start }) =>
    /^(?: d(?:e |')\p{L}+)? (?:de|d')(?: \S+)? ?$/u.test(block.norm.slice(token.end, start)),
  )
  const end = length?.end ?? token.end
  const to = TO.exec(block.norm.slice(end, sentence.end))
  const verb = begun(block, i, sentence.first, stretch ? WIN : BEGIN)
  const nominal = verb < 0 && !stretch && opens(block, i, sentence.first)
  // « Une nouvelle période de trois ans est ouverte »
  const opened = length && token.form === 'période' && BEGUN.test(block.norm.slice(end, sentence.end))
  if (opened)
    return {
      start: (tokens[i - 1] as Token).start,
      end,
      thing: { name: 'période', kind: 'scheme' },
      outcome: 'renewed',
      at: token,
      duration: length.value,
    }
  const launched = launchedFor(block, token, sentence)
  if (launched) return launched
  if (verb < 0 && !nominal) return null
  const after: Thing = to
    ? phraseFrom(block, end + to[0].length + (block.norm[end + to[0].length] === ' ' ? 1 : 0), sentence.end)
    : NONE
  const given = verb >= 0 && lemmaIn(tokens[verb], GIVING) && !/^s[e']$/.test(tokens[verb - 1]?.form ?? '')
  if (given && to && !renewable(after) && /^(?:à|aux?)(?!\p{L})/u.test(to[0].trimStart())) return null
  const thing = renewable(after)
    ? after
    : nominal
      ? topicBefore(block, token.start, sentence)
      : tokens[verb - 1]?.form === 'y'
        ? // « il n'y aura pas de troisième bail »: of the scheme spoken of last.
          lastScheme(text, index, token.start, "l'")
        : thingOfVerb(text, index, verb, 'bénéficier', end)
  // « Troisième mandat pour le président »
  const again = nominal && token.form === 'mandat' && after.kind !== 'none'
  if (again) return { start: (tokens[i - 1] as Token).start, end, thing: after, outcome: 'renewed', at: token }
  // « signe un nouveau bail de dix ans avec EDF »
  if (verb >= 0 && length && token.form === 'bail' && !classed(thing))
    return {
      start: token.start,
      end,
      thing: { name: 'bail', kind: 'scheme' },
      outcome: 'renewed',
      at: token,
      duration: length.value,
    }
  if (stretch && thing.kind !== 'scheme') return null
  if (!classed(thing) && !(thing.kind === 'named' && length)) return null
  return {
    start: (tokens[i - 1] as Token).start,
    end,
    thing,
    outcome: 'renewed',
    at: token,
    ...(length && { duration: length.value }),
  }
}

/** « auront droit à un troisième appel à projets »: a new one may be the first of its kind, a third is not. */
function calledAgain(block: TextBlock, i: number, sentence: Sentence): Trigger | null {
  const call = /^ à (?:projets|candidatures|manifestations? d'intérêt|propositions|idées)(?!\p{L})/u
  const token = block.tokens[i] as Token
  const match = call.exec(block.norm.slice(token.end, sentence.end))
  const ordinal = block.tokens[i - 1] as Token
  const verb = match && !/^(?:nouve|autre)/.test(ordinal.form) ? begun(block, i, sentence.first, BEGIN) : -1
  const at = block.tokens[verb]
  if (!match || !at) return null
  return {
    start: predicateStart(block, verb),
    end: token.end + match[0].length,
    thing: { name: `appel${match[0]}`, kind: 'scheme' },
    outcome: 'renewed',
    at,
  }
}

/** « La cinquième phase du programme s'ouvre pour quatre ans »: of a scheme, with how long; that of works is none. */
function launchedFor(block: TextBlock, token: Token, sentence: Sentence): Trigger | null {
  if (!/^(?:phase|saison|acte|édition|cycle|génération|période)$/.test(token.form)) return null
  const opens = OPENS.exec(block.norm.slice(token.end, sentence.end))
  const complement = opens && /^ d(?:es|u|e la|e l'|e) ?/.exec(opens[0])
  if (!opens || !complement) return null
  const end = token.end + opens[0].length
  const name = opens[0].replace(/ (?:s'\p{L}+|(?:est |sera )?\p{L}+)$/u, '')
  const thing = phraseFrom(block, token.end + complement[0].length, token.end + name.length)
  const length = lengths(block, { start: end, end: Math.min(sentence.end, end + REACH) })[0]
  return length && thing.kind === 'scheme'
    ? { start: token.start, end: length.end, at: token, thing, outcome: 'renewed', duration: length.value }
    : null
}

/** The verb that begins or grants the period, or -1. */
function begun({ tokens }: TextBlock, i: number, first: number, begin: ReadonlySet<string>): number {
  const towards = [2, 3].some(k => tokens[i - k]?.form === 'vers')
  for (let j = i - 2; j > i - NEAR && j >= first; j--)
    if (lemmaIn(tokens[j], begin) || (towards && lemmaIn(tokens[j], TOWARDS))) return j
  return -1
}

/** Whether a heading opens with the period: « Pas de troisième saison », « Prime : un second souffle ». */
function opens({ tokens }: TextBlock, i: number, first: number): boolean {
  let j = i - 2
  while (j >= first && /^(?:pas|de|une?|feu|vert|oui|à|pour|d')$/.test(tokens[j]?.form ?? '')) j--
  return j < first || /^[:!?]$/.test(tokens[j]?.form ?? '')
}

/** « n'a pas obtenu de nouvelle dérogation », « décroche un nouvel agrément de cinq ans »: without a refusal or a length it may be a first one. */
function anew(block: TextBlock, i: number, sentence: Sentence): Trigger | null {
  const token = block.tokens[i] as Token
  let verb = i - 2
  while (verb > i - NEAR && verb >= sentence.first && !lemmaIn(block.tokens[verb], GRANT)) verb--
  const at = verb >= sentence.first ? block.tokens[verb] : undefined
  if (!at || !lemmaIn(at, GRANT)) return null
  const length = lengthAfter(block, token.end, Math.min(sentence.end, token.end + REACH))
  if (!length && !isNegated(block, at)) return null
  return {
    start: predicateStart(block, verb),
    end: token.end,
    thing: { name: token.form, kind: 'scheme' },
    outcome: 'renewed',
    at,
  }
}
