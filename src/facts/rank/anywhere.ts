/** Features of a fact of any kind: where it stands, how it is told, what stands beside it. */
import type { Merged } from '../merge.ts'
import type { Kind } from '../types.ts'
import type { Here, Setting } from './setting.ts'
import { common, stems } from './stems.ts'

const FORMER = /(?:^|\s)(?:de|contre)\s$/
const PART = /dont\s+(?:\S+ )?$/
const RELATIVE = /^(?:, ?)?(?:qui|dont|que|qu'|ou)(?![\p{L}])/u
/** Sentences of a block told apart; later ones count as the last of them. */
const SENTENCES = 5
/** UTF-16 units of a sentence that are compared: one without end would be read again for each of its facts. */
const SENTENCE = 600
/** Words shared with title and standfirst; more say no more. */
const WORDS = 8

/** Title and standfirst hold what the article is about, the first paragraph its news; what is said twice matters. */
export function place(fact: Merged, here: Here, { article: { blocks } }: Setting) {
  const places = [fact, ...fact.mentions]
  const kinds = new Set(places.map(({ block }) => blocks[block]?.kind))
  const sentence = here.block.sentences.indexOf(here.sentence)
  return {
    head: here.isHead,
    standfirst: kinds.has('standfirst') && !kinds.has('title'),
    heading: kinds.has('heading'),
    headAndBody: here.isHead && here.isBody,
    opening: fact.block <= 2,
    early: 1 - Math.min(...places.map(({ block }) => block)) / Math.max(1, blocks.length),
    // A paragraph opens with its news and goes on with what surrounds it.
    laterSentence: Math.min(SENTENCES, sentence) / SENTENCES,
    mentions: Math.min(2, fact.mentions.length),
  }
}

/** How the sentence tells it: what is ahead is news; what was, what is compared with and what is quoted is less so. */
export function telling({ core, negated, modality, background, attribution }: Merged, here: Here) {
  const { block, clause, sentence, before, said } = here
  const tenses = block.tokens[clause.predicate]?.verbs ?? []
  return {
    background,
    parenthesis: /\([^)]*$/.test(before),
    expected: modality === 'expected',
    imperfect: tenses.some(({ tense }) => tense === 'imperfect'),
    ahead: clause.direction === 'future',
    negated,
    attributed: attribution !== null,
    relative: RELATIVE.test(said),
    mainClause: clause === sentence.clauses[0] || clause.start <= sentence.start + 1,
    afterQuote: /["«]/.test(before),
    inQuote: block.mentions.some(m => m.type === 'quote' && m.speech && m.start <= core[0] && core[1] <= m.end),
    // « grimpe de 18 à 27 millions », « contre 93 000 tonnes »: what a figure comes from is not the news.
    former: FORMER.test(before),
    part: PART.test(before),
    // A longer core says more by itself, a longer sentence has more to say.
    coreLength: Math.min(100, core[1] - core[0]) / 50,
    sentenceLength: Math.min(300, here.told.length) / 100,
  }
}

/** Where a kind has many facts each is picked less; of one sentence the fact that carries the others is. */
export function company(fact: Merged, here: Here, { kinds, beside, title, head }: Setting) {
  const peers = kinds.get(fact.kind) ?? []
  const others = beside(fact).filter(other => other !== fact)
  const has = (kind: Kind) => others.some(other => other.kind === kind)
  return {
    crowded: Math.log(peers.filter(({ background }) => !background).length + 1),
    firstOfKind: peers[0] === fact,
    beside: Math.min(3, others.length),
    besideAgenda: has('agenda'),
    besideDirective: has('directive'),
    besideRenewal: has('renewal'),
    besideBudget: has('budget'),
    coreInTitle: Math.min(2, common(stems(here.core), title)),
    // The sentence speaks of what title and standfirst speak of.
    inHead: Math.min(WORDS, common(stems(here.told.slice(0, SENTENCE)), head)) / (WORDS / 2),
  }
}
