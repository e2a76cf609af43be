import { foldText } from '../article/text.ts'
import { finish } from '../page/steps.ts'
import { cueRule, isBiography, isNameAlone, isProtected } from './cues.ts'
import { isProse, lineSteps } from './lines.ts'
import { type Rule, ruleOf } from './rules.ts'

const AUTHOR = ruleOf('author-box')
const INDEX = ruleOf('index-box')
/** Families whose cue tells that the article is over, when none of its sentences follows. */
const OVER = /legal|newsletter|event|author|jobs/
/** Whom the house presents under a signature; others who bear a name and a short life are the article's. */
const PRESS = /reporter|journaliste|rédact|correspondant/i
const HOUSE = /l['’]usine (?:nouvelle|digitale)/i
/** « Prénom Nom - Directrice de la rédaction », nothing else on its line. */
const EDITOR = /^[A-ZÀ-Þ][^.,:;]{3,40} [-–—] (?:direct|rédact)[^.,:;]{2,30} de la rédaction$/i
const ITEM = /^[-•–—*]\s/
/** A figure that is no year. */
const FIGURE = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d/

const SENTENCE = /[.!?…][»"”)]*$/

/** Reads like an article by itself, wherever it stands; no cue speaks against it. */
const tells = (line: string): boolean =>
  !cueRule(line) && (SENTENCE.test(line) || isProse(line) || isProtected(line) || ITEM.test(line) || FIGURE.test(line))

/** The life of one of the house, which stands under a signature wherever that is. */
const isOwnLife = (line: string): boolean => isBiography(line) && PRESS.test(line) && HOUSE.test(line)

/** Lines that belong to a box of figures: runs of such lines with a cue that no caption has (« source » alone makes no box). */
function indexLines(lines: readonly string[], judged: ReadonlyMap<number, Rule>): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  lines.concat('.').forEach((line, i) => {
    if (!line) return
    if (judged.get(i) === INDEX && !isProse(line) && !/[.!?…;:]$/.test(line)) run.push(i)
    else {
      if (run.some(at => cueRule(lines[at]!) === INDEX && lines[at]!.toLowerCase() !== 'source'))
        for (const at of run) found.add(at)
      run = []
    }
  })
  return found
}

/**
 * Lines of a plain text that are boilerplate, by index, each with the rule that says so. A text has no boxes that tell an
 * advertisement from a title above a date line: what stands outside of the main stretch goes only by a cue of its own, or
 * as part of what follows the article. In doubt a line stays.
 */
export function clutterLines(text: readonly string[]): ReadonlyMap<number, Rule> {
  const lines = text.map(foldText)
  const judged = finish(lineSteps(lines))
  const inIndex = indexLines(lines, judged)
  const last = lines.findLastIndex(line => line && tells(line) && !isBiography(line))
  const mayGo = (i: number, rule: Rule, next: string, over: boolean): boolean => {
    const line = lines[i]!
    // « Formation » above a text is its heading.
    if (cueRule(line)) return rule.family !== 'event' || line.includes(' ') || !tells(next)
    if (rule === INDEX && inIndex.has(i)) return true
    if (i <= last) return false
    if (rule === AUTHOR && isBiography(line)) return PRESS.test(line)
    if (rule === AUTHOR && isBiography(next)) return PRESS.test(next)
    return over && !tells(line)
  }
  const found = new Map<number, Rule>()
  let over = false
  const filled = lines.flatMap((line, i) => (line ? [i] : []))
  filled.forEach((i, at) => {
    const after = filled[at + 1] ?? -1
    const next = lines[after] ?? ''
    const rule = judged.get(i)
    if (isNameAlone(lines[i]!) && isOwnLife(next)) for (const line of [i, after]) found.set(line, AUTHOR)
    else if (EDITOR.test(lines[i]!)) found.set(i, AUTHOR)
    else if (rule && mayGo(i, rule, next, over)) found.set(i, rule)
    over ||= i > last && OVER.test(found.get(i)?.family ?? '')
  })
  return found
}
