/** What every construction of events asks of its sentence. */

import { reads } from '../../../french/predicates.ts'
import { subjectOf } from '../../../french/subject.ts'
import type { Sentence, Span, TextBlock, Token } from '../../../french/types.ts'
import { tokenFrom } from '../../quantities.ts'
import { isVerb } from '../../words.ts'
import type { Change } from '../words.ts'

/** An event as its construction gives it: tokens from the first to the last one of the core. */
export interface Event {
  readonly change: Change
  readonly from: number
  readonly to: number
  /** The site or firm, when its words are known. */
  readonly site: Span | null
  /** The verb or noun that modality and negation are read at. */
  readonly at: number
  /** Said, not denied, by the negation of its clause: « ne tournera plus ». */
  readonly affirmed?: boolean
  /** What a firm is in, whatever its clause says of it: « en redressement judiciaire depuis mai ». */
  readonly state?: boolean
}

/** Beyond so many tokens it is no sentence of an article, and subjects cost as much as there are tokens before. */
const PROSE = 300

export const DETERMINER =
  /^(?:l[ea]s?|l'|une?|d[eu]s?|d'|s(?:es|on|a)|leurs?|ce(?:s|t|tte)?|n(?:os|otre)|toute|première|chaque|en)$/
const ADVERB = /^(?:pas|plus|jamais|ni|déjà|aussi|bientôt|désormais|donc|enfin|encore|été)$|ment$/

/** A sentence with its block, as the constructions read it. */
export class Reading {
  readonly block: TextBlock
  readonly tokens: readonly Token[]
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
  constructor(block: TextBlock, sentence: Sentence) {
    this.block = block
    this.sentence = sentence
    this.tokens = block.tokens
    this.first = sentence.first
    this.last = sentence.last
  }

  form(i: number): string {
    return this.tokens[i]?.form ?? ''
  }

  /** « la reprise », « une ferme », « des contrats fermes » are nouns and adjectives though they could be verbs. */
  isNominal(i: number): boolean {
    const { verbs } = this.tokens[i]!
    return (
      !verbs.length ||
      this.isOnlyThine(i) ||
      (!verbs.some(v => /^(?:infinitive|future|conditional)$/.test(v.tense)) && DETERMINER.test(this.form(i - 1)))
    )
  }

  /** Whether a verb could only be of « tu », and none stands there: « fermes », « portes », « offres ». */
  isOnlyThine(i: number): boolean {
    const { form, verbs } = this.tokens[i]!
    return (
      form.endsWith('es') &&
      verbs.every(({ tense }) => tense === 'present' || tense === 'subjunctive') &&
      ![1, 2, 3].some(back => this.form(i - back) === 'tu')
    )
  }

  subject(i: number): Span | null {
    return i - this.first < PROSE ? subjectOf(this.block, i) : null
  }

  /** Token of the auxiliary or word before a participle, adverbs skipped: « est », « a » or whatever stands there. */
  before(i: number): number {
    let be = i - 1
    while (be > this.first && ADVERB.test(this.form(be))) be--
    return be
  }

  /** Whether a participle is passive: « est », « a été fermée ». */
  isPassive(i: number): boolean {
    if (!reads(this.tokens[i], 'past-participle')) return false
    const be = this.before(i)
    return this.form(be + 1) === 'été' || ['être', 'rester', 'demeurer'].some(lemma => isVerb(this.tokens[be], lemma))
  }

  /** Past a date or duration that covers token `i`; `i` when none does. */
  pastTime(i: number): number {
    const at = this.tokens[i]?.start ?? -1
    const time = this.block.mentions.find(
      m =>
        (m.type === 'date' && (m.lead ?? m.start) <= at && at < m.end) ||
        (m.type === 'duration' && m.start <= at && at < m.end),
    )
    return time ? tokenFrom(this.block, time.end) : i
  }
}
