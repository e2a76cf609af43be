/** Which counts are people at work or jobs. */
import { clauseAt, sentenceAt, sentenceBefore } from '../../french/clauses.ts'
import { latin } from '../../french/latin.ts'
import { isRoleNoun } from '../../french/names.ts'
import type { Count, TextBlock, Token } from '../../french/types.ts'
import { inParentheses } from '../evidence.ts'
import { tokenFrom } from '../quantities.ts'
import { isNoun, lemmaIn, nouns, singular } from '../words.ts'
import {
  atWork,
  BASED,
  DESK,
  FAMILIES,
  IDLE,
  isAssigned,
  isBusy,
  isCrew,
  isPast,
  PART_WAYS,
  PLACED,
  RUN_WITH,
  SIGNING,
  SIZED,
} from './at-work.ts'
import { ENDS } from './bare-words.ts'
import { changeAt } from './change.ts'
import {
  ANYBODY,
  COLLEAGUES,
  CROWD,
  CROWD_VERBS,
  EMPLOYING,
  INDUSTRIAL,
  isActivity,
  isFirm,
  isPlace,
  NO_TRADE,
  TRADES,
  WORK,
  WORKING,
} from './words.ts'

/** Tokens before and after a count that can be about it. */
const REACH = 40
/** « sur trois » of a share, right after those counted or what they are of. */
const OUT_OF = latin(
  /^(?: (?:de|du|des|d')(?: ?(?:la |l')?\p{L}+){1,2})? sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2})(?!\p{L})/u,
)
/** Nouns of trades, by their endings: « soudeurs », « électrochimistes », « forgerons ». */
const TRADE = /(?:eur|euse|ien|ienne|iste|ier|ière|ante?|eron|logue|naute)s$/

/** Machines and outsiders, compounds included: « biréacteurs », « turbomoteurs ». */
const isOutside = (noun: Token | undefined) =>
  isNoun(noun, NO_TRADE) || /.(?:réacteur|moteur|tracteur|porteur|ordinateur)s$/.test(noun?.form ?? '')

/** Whether a noun ends like a trade and is none of the machines and outsiders that do too. */
export const isTrade = (noun: Token | undefined): boolean => TRADE.test(noun?.form ?? '') && !isOutside(noun)

/** Moves of jobs where jobs move; otherwise of firms, works of art, money. */
const BESIDE_MOVES = /^(?:création|destruction|mutation|transfert|maintien|titularisation)s$/
const MOVES = nouns('départ embauche recrutement suppression licenciement recrue')
const LEAVING = nouns('plan départ guichet rupture pse')
/** Workers by what they wear, hold or get. */
const BY_PART =
  /^(?:paires? de (?:bras|mains)|cols (?:bleus|blancs)|blouses blanches|bleus de travail|gueules noires|mains (?:s'|y |d)|(?:fiches?|bulletins?|feuilles?) de (?:paie|paye|salaire)|lettres? de licenciement)/
/** Words of the sentence of a count, near enough to be about it. */
function sentenceWords(block: TextBlock, count: Count): readonly Token[] {
  const { first, last } = sentenceAt(block, count.start)
  const at = tokenFrom(block, count.start)
  return block.tokens.slice(Math.max(first, at - 12), Math.min(last, at + 18))
}

/** Whether a works is named in the sentence of a count or the one before. */
function nearPlace(block: TextBlock, count: Count): boolean {
  const sentence = sentenceAt(block, count.start)
  const before = sentenceBefore(block, sentence) ?? sentence
  return block.tokens.slice(before.first, sentence.last).some(isPlace)
}

/** Whether a count is of people at work or of jobs, rather than of voters, visitors or victims. `part`: it is a part of such a count (« dont 30 soudeurs »). */
export function isWork(block: TextBlock, count: Count, part: boolean): boolean {
  const { tokens } = block
  const noun = tokens[tokenFrom(block, count.unitStart)]
  const head = noun?.form ?? ''
  const past = tokenFrom(block, count.end)
  const before = tokens[tokenFrom(block, count.start) - 1]?.form ?? ''
  if (SIZED.test(block.norm.slice(Math.max(0, count.start - 40), count.start))) return false
  // « deux salariés sur trois », « six salariés de la chimie sur dix »
  if ((count.value ?? 99) < 10 && OUT_OF.test(block.norm.slice(count.end, count.end + 40))) return false
  // « 450 postes de travail équipés d'un logiciel » are desks, unless jobs are made or cut.
  if (/^postes d/.test(count.unit) && DESK.test(count.unit)) {
    const cue = changeAt(block, count, '')
    return cue !== null && cue.change !== 'headcount'
  }
  if (count.unitClass === 'jobs' || BY_PART.test(block.norm.slice(count.unitStart, count.end + 16))) return true
  // « cherche quarante bras », « cent vingt têtes vont tomber »
  if (/^(?:bras|têtes)$/.test(head)) {
    const cue = changeAt(block, count, '')
    return (
      cue !== null &&
      cue.change !== 'headcount' &&
      sentenceWords(block, count).some(t => isPlace(t) || isFirm(t) || isNoun(t, WORK))
    )
  }
  // « 64 départs et 110 arrivées »
  if (/^arrivées?$/.test(head)) return sentenceWords(block, count).some(t => isNoun(t, MOVES))
  // « 86 suppressions de postes, 54 créations »
  if (BESIDE_MOVES.test(count.unit) && /^(?!d)/.test(tokens[past]?.form ?? '') && ENDS.test(tokens[past]?.form ?? '.'))
    return sentenceWords(block, count).some(t => isNoun(t, MOVES))
  const trade =
    count.unitClass === 'other' &&
    (TRADE.test(head) || (isNoun(noun, TRADES) && head.endsWith('s'))) &&
    !isOutside(noun)
  // « jette 120 familles à la rue », « fait vivre 300 familles »
  if (/^familles$/.test(head)) return FAMILIES.test(block.norm.slice(Math.max(0, count.start - 30), count.end + 40))
  // « 593 licenciés »: whoever it was done to.
  const done = count.unitClass === 'other' && /s$/.test(head) && noun !== undefined && isPast(noun)
  // « 250 artisans travailleront ici »
  const works = count.unitClass === 'other' && isRoleNoun(singular(head)) && atWork(block, past)
  if (count.unitClass !== 'people' && !trade && !done && !works) return false
  const owned = /^(?:ses|nos|leurs)$/.test(before)
  const clause = clauseAt(block, count.start)
  // « Les « Bosch », 580 ouvriers à Vénissieux, ont voté »
  const based = !isNoun(noun, ANYBODY) && BASED.test(block.norm.slice(count.end, count.end + 8))
  const rest = block.norm.slice(count.end, count.end + 90)
  const crowd =
    !owned &&
    !SIGNING.test(rest) &&
    !based &&
    tokens
      .slice(
        Math.max(past - REACH, tokenFrom(block, clause.start)),
        Math.min(past + REACH, tokenFrom(block, clause.end)),
      )
      .some(t => isNoun(t, CROWD) || t.verbs.some(v => CROWD_VERBS.has(v.lemma) && v.tense !== 'present'))
  if (crowd) return false
  if (done || works) return true
  const cue = changeAt(block, count, count.unit)
  if (
    /^[^.;]{0,40}(?<!\p{L})leurs? (?:emploi|poste|travail|place)s?(?!\p{L})/u.test(
      block.norm.slice(count.end, count.end + 60),
    )
  )
    return true
  if (trade) {
    if (IDLE.test(rest)) return true
    if (isNoun(noun, INDUSTRIAL) && (count.value ?? count.low ?? 0) > 2) return true
    // « les 47 volontaires du plan »
    if (/^volontaires$/.test(head) && sentenceWords(block, count).some(t => isNoun(t, LEAVING))) return true
    if (SIGNING.test(rest)) return true
    // « Vingt-deux anciens y retrouveront une place », « trente brodeuses s'affairent dans l'atelier »
    if ((PLACED.test(rest) || isBusy(block, tokenFrom(block, count.start), past)) && nearPlace(block, count))
      return true
    const from = tokenFrom(block, clause.start)
    const housed = () => tokens.slice(Math.max(from, past - REACH), past).some(t => isPlace(t) || isFirm(t))
    return (
      owned ||
      part ||
      (cue !== null && cue.change !== 'headcount' && isNoun(noun, COLLEAGUES) && (count.value ?? 0) > 3) ||
      (cue?.sure === true &&
        (cue.change !== 'headcount' ||
          /^(?:employer|mobiliser|débrayer|rappeler)$/.test(cue.lemma ?? '') ||
          housed())) ||
      // « quarante-cinq rotativistes partiront en préretraite », « onze formateurs ne seront pas remplacés »
      (count.value !== null && sentenceWords(block, count).some(t => isNoun(t, WORKING) || lemmaIn(t, PART_WAYS)))
    )
  }
  // « Les trois opérateurs se partagent les antennes » are firms.
  const firms =
    /^opérateurs$/.test(head) &&
    (count.value ?? 99) < 7 &&
    !/^(?:ses|nos|leurs|dont)$/.test(before) &&
    !(/^d/.test(tokens[past]?.form ?? '') && tokens.slice(past, past + 4).some(isPlace))
  if (!isNoun(noun, ANYBODY) && !(firms && cue?.sure !== true)) return true
  if (firms) return false
  if (RUN_WITH.test(block.norm.slice(Math.max(0, count.start - 100), count.start))) return true
  const from = tokenFrom(block, count.start)
  if (atWork(block, past)) return true
  if (isCrew(block, from, past) || isAssigned(block, from, past)) return true
  // « le chômage touche 3 millions de personnes »
  if (before === 'par' || (count.value ?? count.high ?? 0) >= 1e6) return false
  if (IDLE.test(rest)) return true
  if (inParentheses(block, count.start) || (cue && (cue.sure || cue.change !== 'headcount'))) return true
  if ((owned || /^[dl]es$/.test(before)) && !/^(?:personn|jeune|homme|femme)/.test(head)) return true
  const { first, last } = sentenceAt(block, count.start)
  // « Resterait l'assemblage, soit 177 personnes »
  if (before === 'soit' && tokens.slice(Math.max(first, past - REACH), past).some(t => isActivity(t) || isFirm(t)))
    return true
  return tokens
    .slice(Math.max(first, past - REACH), Math.min(last, past + REACH))
    .some(t => isNoun(t, WORK) || isPlace(t) || lemmaIn(t, EMPLOYING) === 'employer')
}
