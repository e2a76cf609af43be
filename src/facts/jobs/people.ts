/** Which counts are people at work or jobs, and what becomes of them. */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import { isRoleNoun } from '../../french/names.ts'
import type { Count, Span, TextBlock, Token } from '../../french/types.ts'
import { inParentheses } from '../evidence.ts'
import { tokenFrom } from '../quantities.ts'
import { family, isNoun, lemmaIn, nouns, singular } from '../words.ts'
import { atWork, BASED, DESK, FAMILIES, IDLE, isPast, PART_WAYS, SIZED } from './at-work.ts'
import {
  ANYBODY,
  type Change,
  CROWD,
  CROWD_VERBS,
  EMPLOYING,
  INDUSTRIAL,
  isActivity,
  isFirm,
  isPlace,
  NO_TRADE,
  OWN_VERBS,
  PEOPLE_NOUNS,
  PEOPLE_VERBS,
  TRADES,
  WORK,
  WORKING,
} from './words.ts'

/** Tokens before and after a count that can be about it. */
const REACH = 40
/** Nouns of trades, by their endings: « soudeurs », « électrochimistes », « forgerons ». */
const TRADE = /(?:eur|euse|ien|ienne|iste|ier|ière|ante?|eron|logue|naute)s$/

/** Whether a noun ends like a trade and is none of the machines and outsiders that do too. */
export const isTrade = (noun: Token | undefined): boolean => TRADE.test(noun?.form ?? '') && !isNoun(noun, NO_TRADE)

const MOVES = nouns('départ embauche recrutement suppression licenciement recrue')
const LEAVING = nouns('plan départ guichet rupture pse')
/** Words of the sentence of a count, near enough to be about it. */
function sentenceWords(block: TextBlock, count: Count): readonly Token[] {
  const { first, last } = sentenceAt(block, count.start)
  const at = tokenFrom(block, count.start)
  return block.tokens.slice(Math.max(first, at - 12), Math.min(last, at + 18))
}

interface Cue {
  readonly change: Change
  /** Whether only workers are spoken of so: « embauche », « le recrutement de »; not « compte », « réunit ». */
  readonly sure: boolean
  /** The verb, when it is one. */
  readonly lemma?: string
}

/** Nearest word about work around a count, within its sentence: before it first, then after it. */
export function changeAt(block: TextBlock, at: Span, unit: string): Cue | null {
  const own = PEOPLE_NOUNS.get(unit.replace(/s?(?: .*)?$/, ''))
  if (own) return { change: own, sure: true }
  const { tokens } = block
  const sentence = sentenceAt(block, at.start)
  const first = tokenFrom(block, at.start)
  const past = tokenFrom(block, at.end)
  const more = /^de (plus|moins)(?!\p{L})/u.exec(block.norm.slice(at.end + 1))
  if (more) return { change: more[1] === 'plus' ? 'created' : 'cut', sure: true }
  const many = unit.endsWith('s') && !/^une /i.test(block.norm.slice(at.start, at.start + 4))
  const cue = (i: number): Cue | null => {
    const token = tokens[i]!
    const noun = PEOPLE_NOUNS.get(token.form.replace(/s$/, ''))
    if (
      noun &&
      (!token.verbs.length ||
        /^(?:l[ea]s?|l'|une?|d[eu]s?|d'|s(?:es|on|a)|cet?t?e?s?)$/.test(tokens[i - 1]?.form ?? ''))
    )
      return { change: noun, sure: at.start - token.start < 24 }
    for (const { lemma, tense } of token.verbs) {
      // After the count the people are the subject: only what they do themselves, or what is done to them.
      const done =
        i < first ||
        OWN_VERBS.has(lemma) ||
        // « verront leur collecte transférée » is not about the many who see it.
        (tense === 'past-participle' &&
          (/s$/.test(token.form) || !many) &&
          !/^(?:ont|av|aur)/.test(tokens[i - 1]!.form))
      const change = PEOPLE_VERBS.get(lemma)
      if (change && done) return { change, sure: EMPLOYING.has(lemma), lemma }
    }
    return null
  }
  let found: Cue | null = null
  for (let i = first - 1; !found && i >= sentence.first && i > first - 12 && !/^[;:]$/.test(tokens[i]!.form); i--)
    found = cue(i)
  for (let i = past; !found && i < sentence.last && i < past + 9 && !/^[;:,.]$/.test(tokens[i]!.form); i++)
    found = cue(i)
  return found
}

const FALLING = family('reculer baisser diminuer chuter fondre réduire tomber')
const RISING = family('augmenter progresser croître grimper gonfler bondir')
/** « Les effectifs reculent de 4 % »: what becomes of a workforce by the verb before its percentage. */
export function trendAt({ tokens }: TextBlock, at: number): Change | null {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (lemmaIn(tokens[i], FALLING)) return 'cut'
    if (lemmaIn(tokens[i], RISING)) return 'created'
  }
  return null
}

/** Whether a count is of people at work or of jobs, rather than of voters, visitors or victims. `part`: it is a part of such a count (« dont 30 soudeurs »). */
export function isWork(block: TextBlock, count: Count, part: boolean): boolean {
  const { tokens } = block
  const noun = tokens[tokenFrom(block, count.end - count.unit.length)]
  const head = noun?.form ?? ''
  const past = tokenFrom(block, count.end)
  const before = tokens[tokenFrom(block, count.start) - 1]?.form ?? ''
  if (SIZED.test(block.norm.slice(Math.max(0, count.start - 40), count.start))) return false
  // « deux salariés sur trois »
  if (tokens[past]?.form === 'sur' && (count.value ?? 99) < 10) return false
  // « 450 postes de travail équipés d'un logiciel » are desks, unless jobs are made or cut.
  if (/^postes d/.test(count.unit) && DESK.test(count.unit)) {
    const cue = changeAt(block, count, '')
    return cue !== null && cue.change !== 'headcount'
  }
  if (
    count.unitClass === 'jobs' ||
    /^paires? de bras/.test(block.norm.slice(count.end - count.unit.length, count.end + 8))
  )
    return true
  // « 64 départs et 110 arrivées »
  if (/^arrivées?$/.test(head)) return sentenceWords(block, count).some(t => isNoun(t, MOVES))
  const trade =
    count.unitClass === 'other' &&
    (TRADE.test(head) || (isNoun(noun, TRADES) && head.endsWith('s'))) &&
    !isNoun(noun, NO_TRADE)
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
  const based = !isNoun(noun, ANYBODY) && BASED.test(block.text.slice(count.end, count.end + 8))
  const crowd =
    !owned &&
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
    if (IDLE.test(block.norm.slice(count.end, count.end + 90))) return true
    if (isNoun(noun, INDUSTRIAL) && (count.value ?? count.low ?? 0) > 2) return true
    // « les 47 volontaires du plan »
    if (/^volontaires$/.test(head) && sentenceWords(block, count).some(t => isNoun(t, LEAVING))) return true
    const from = tokenFrom(block, clause.start)
    const housed = () => tokens.slice(Math.max(from, past - REACH), past).some(t => isPlace(t) || isFirm(t))
    return (
      owned ||
      part ||
      (cue?.sure === true &&
        (cue.change !== 'headcount' || /^(?:employer|mobiliser|débrayer)$/.test(cue.lemma ?? '') || housed())) ||
      // « quarante-cinq rotativistes partiront en préretraite », « onze formateurs ne seront pas remplacés »
      (count.value !== null && sentenceWords(block, count).some(t => isNoun(t, WORKING) || lemmaIn(t, PART_WAYS)))
    )
  }
  if (!isNoun(noun, ANYBODY)) return true
  // « le chômage touche 3 millions de personnes »
  if (before === 'par' || (count.value ?? count.high ?? 0) >= 1e6) return false
  if (IDLE.test(block.norm.slice(count.end, count.end + 90))) return true
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
