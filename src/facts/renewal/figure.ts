/** Figures of speech and light verbs: « tire un trait sur la convention », « prend fin ». */

import { sentenceBefore } from '../../french/clauses.ts'
import { isUpper } from '../../french/latin.ts'
import type { AnalysedText, Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, predicateStart } from '../words.ts'
import { ARTICLE, classed, dated, renewable, scheme, type Thing, unnamed } from './antecedent.ts'
import { pastPhrases } from './aside.ts'
import type { Needs } from './idiom.ts'
import { IDIOMS } from './idioms.ts'
import { phraseFrom } from './phrase.ts'
import { lengthAfter, lengths, REACH } from './terms.ts'
import { thingOfVerb } from './thing.ts'
import { DUE, PLANTS, WAITS, WORKS } from './things.ts'
import type { Trigger } from './trigger.ts'

/** Figures of these verbs say it of their object; of the others, of their subject. */
const OBJECTS = family('laisser rendre inscrire installer ancrer graver remettre maintenir porter sauver renvoyer')

/** Whether a thing is what a figure needs; `after`: it stands after the figure, with its preposition. */
const FITS: Readonly<Record<Needs, (thing: Thing, after: boolean) => boolean>> = {
  any: ({ kind, name }) => kind !== 'replaced' && !WORKS.test(name ?? ''),
  site: ({ name }) => name !== null,
  name: thing => classed(thing) || isUpper(thing.name ?? '') || PLANTS.test(thing.name ?? ''),
  date: ({ kind, name }) => kind === 'date' || DUE.test(name ?? ''),
  itself: scheme,
  scheme: dated,
  class: classed,
  thing: (thing, after) => classed(thing) || (!after && (renewable(thing) || unnamed(thing))),
}

const isParticiple = (token: Token | undefined): boolean =>
  token?.verbs.some(({ tense }) => tense === 'past-participle') ?? false

/** « n'ira pas plus loin », « n'irait » */
const isAhead = (token: Token): boolean =>
  token.verbs.some(({ tense }) => tense === 'future' || tense === 'conditional')

/** « Le moratoire court. Il n'ira pas plus loin »: a pronoun stands for what the sentence before opened with; whoever acts in it may go no further himself. */
function isTopic(block: TextBlock, verb: number, { name }: Thing, sentence: Sentence): boolean {
  if (!/^(?:ils?|elles?)$/.test(block.tokens[verb - 2]?.form ?? '')) return true
  const before = sentenceBefore(block, sentence)
  const opening = before ? block.text.slice(before.start, before.end).replace(ARTICLE, '') : ''
  return name !== null && opening.toLowerCase().startsWith(name.toLowerCase())
}

/** UTF-16 units after a verb in which its figure of speech stands. */
const FIGURE = 90
/** UTF-16 units of the set phrases that may stand between. */
const ASIDE = 80

/** « tire un trait sur la convention », « prend fin ». */
export function figure(text: AnalysedText, index: number, i: number, sentence: Sentence): Trigger | null {
  const block = text.blocks[index] as TextBlock
  const token = block.tokens[i] as Token
  const lemmas = new Set(token.verbs.map(verb => verb.lemma))
  const far = block.norm.slice(token.end, Math.min(sentence.end, token.end + FIGURE + ASIDE))
  const figures = [...lemmas].flatMap(lemma => IDIOMS.get(lemma) ?? []).filter(([, , cue]) => far.includes(cue))
  if (figures.length === 0) return null
  // An auxiliary makes no figure of its own, and there are many: « a été », « est fermé ».
  const auxiliary = (lemmas.has('être') || lemmas.has('avoir')) && [1, 2].some(k => isParticiple(block.tokens[i + k]))
  if (auxiliary) return null
  const read = (from: number): Trigger | null => {
    const after = block.norm.slice(from, Math.min(sentence.end, from + FIGURE))
    for (const [outcome, lemma, , rest, needs, place] of figures) {
      const match = rest.exec(after)
      if (!match) continue
      const end = from + match[0].trimEnd().length
      const to =
        place === 'after' &&
        /^ (?:à (?:la |l')?|aux? |sur (?:la |les? |l')?|dans (?:la |les? |l')?|avec (?:la |les? |l')?|pour (?:la |les? |l')?|d(?:u|es|e (?:la|son|sa|leur)|e l'|e|')) ?/.exec(
          block.norm.slice(end),
        )
      const own = OBJECTS.has(lemma) && place !== 'subject' ? lemma : 'bénéficier'
      const thing = to ? phraseFrom(block, end + to[0].length, sentence.end) : thingOfVerb(text, index, i, own, end)
      // « on en reprend pour cinq ans »
      const again = lemma === 'reprendre' && block.tokens[i - 1]?.form === 'en'
      const fits = FITS[again ? 'any' : needs](thing, Boolean(to))
      const final =
        lemma === 'devenir' && outcome === 'renewed' && /^(?:contrat|accord|vente|cession)/.test(thing.name ?? '')
      // « L'accord ne va pas plus loin »: in what it says, not in time.
      const further = lemma === 'aller' && / loin$/.test(match[0])
      const scope = further && !(isAhead(token) && isTopic(block, i, thing, sentence))
      if (!fits || final || scope || WAITS.test(thing.name ?? '')) continue
      // « portée de deux à trois ans »: the new length; « gagne un an ».
      const moved = /^(?:porter|passer)$/.test(lemma) && lengthAfter(block, token.end, token.end + REACH)
      const length = moved || lengths(block, { start: token.end, end })[0]
      const trigger: Trigger = { start: predicateStart(block, i), end, thing, outcome, at: token }
      return length ? { ...trigger, duration: length.value.replace(/.*\//, '') } : trigger
    }
    return null
  }
  // « met bel et bien fin », and « tient toujours », where the adverb is the figure.
  const found = read(token.end)
  const aside = found ? 0 : pastPhrases(block, token.end)
  return aside > token.end ? read(aside) : found
}
