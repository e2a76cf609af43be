/** What becomes of the people or jobs counted at a span: the nearest word about work, an idiom, the trend of a total. */
import { sentenceAt } from '../../french/clauses.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, lemmaIn } from '../words.ts'
import { isWorkNoun } from './bare-words.ts'
import { fateAt } from './fates.ts'
import { type Change, EMPLOYING, OWN_VERBS, PEOPLE_NOUNS, PEOPLE_VERBS } from './words.ts'

interface Cue {
  readonly change: Change
  /** Whether only workers are spoken of so: « embauche », « le recrutement de »; not « compte », « réunit ». */
  readonly sure: boolean
  /** The verb, when it is one. */
  readonly lemma?: string
}

/** Nearest word about work around a count, within its sentence: before it first, then after it. */
export function changeAt(block: TextBlock, at: Span, unit: string): Cue | null {
  // « 200 fiches de paie » are there already.
  const own = /^fiches? de pa/.test(unit) ? undefined : PEOPLE_NOUNS.get(unit.replace(/s?(?: .*)?$/, ''))
  if (own) return { change: own, sure: true }
  const { tokens } = block
  const sentence = sentenceAt(block, at.start)
  const first = tokenFrom(block, at.start)
  const past = tokenFrom(block, at.end)
  // « Les 240 licenciés de la tannerie » are known as such.
  const known = unit !== '' && /^(?:[lcs]es|aux)$/.test(tokens[first - 1]?.form ?? '')
  const done = known ? null : participleOf(block, unit === '' ? past : past - 1)
  if (done) return done
  const more = /^de (plus|moins)(?!\p{L})/u.exec(block.norm.slice(at.end + 1))
  if (more) return { change: more[1] === 'plus' ? 'created' : 'cut', sure: true }
  const fate = fateAt(block, at)
  if (fate) return fate
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
  let back = first - 1
  for (; !found && back >= sentence.first && back > first - 12 && !/^[;:]$/.test(tokens[back]!.form); back--)
    found = cue(back)
  if (!found && tokens[back]?.form === ':' && back > sentence.first) found = announced(cue, back)
  for (let i = past; !found && i < sentence.last && i < past + 9 && !/^[;:,.]$/.test(tokens[i]!.form); i++)
    found = cue(i)
  return found
}

/** « dont 60 transférés à Blagnac », « 12 autres licenciés »: the participle at token `i`, right after a number that bears no noun, is what becomes of them. */
function participleOf({ tokens }: TextBlock, i: number): Cue | null {
  const token = tokens[tokens[i]?.form === 'autres' ? i + 1 : i]
  if (!token?.form.endsWith('s') || isWorkNoun(token)) return null
  for (const { lemma, tense } of token.verbs) {
    const change = PEOPLE_VERBS.get(lemma)
    if (tense === 'past-participle' && change && change !== 'headcount')
      return { change, sure: EMPLOYING.has(lemma), lemma }
  }
  return null
}

/** « On embauche : 40 CDI », « Le groupe licencie : 30 postes »: what the colon right after a verb about workers tells. */
function announced(cue: (i: number) => Cue | null, colon: number): Cue | null {
  const told = cue(colon - 1)
  return told?.sure && told.lemma ? told : null
}

/** What becomes of a share of the workforce; « les femmes forment 22 % de l'effectif » tells nothing. */
export function shareChange(block: TextBlock, percent: Span): Change {
  const cue = changeAt(block, percent, '')
  return cue && cue.lemma !== 'former' ? cue.change : 'headcount'
}

const FALLING = family('maigrir reculer baisser diminuer chuter fondre réduire tomber')
const RISING = family('augmenter progresser croître grimper gonfler bondir')
/** « Les effectifs reculent de 4 % »: what becomes of a workforce by the verb before its percentage. */
export function trendAt({ tokens }: TextBlock, at: number): Change | null {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    if (lemmaIn(tokens[i], FALLING) || /^fond(?:u|us|ent)?$/.test(tokens[i]!.form)) return 'cut'
    if (lemmaIn(tokens[i], RISING)) return 'created'
  }
  return null
}
