/** En suspens: what the text says is undecided, unknown, under negotiation or still to be done. */
import type { Article } from '../article/types.ts'
import { clauseAt } from '../french/clauses.ts'
import { isNegated } from '../french/modality.ts'
import { nounPhraseBefore } from '../french/phrases.ts'
import { subjectOf } from '../french/subject.ts'
import type { AnalysedText, Clause, Span, TextBlock, Token } from '../french/types.ts'
import { asFinding } from './evidence.ts'
import { asked } from './question/asked.ts'
import { AFTER_EN, AWAITED, DOUBT, MATTERS, PENDING, SOUGHT, STAY, TALKS, TURNS, UNSURE } from './question/cues.ts'
import { nobody } from './question/nobody.ts'
import { some, verbCue } from './question/verbs.ts'
import type { Finding } from './types.ts'
import { isNoun, isVerb, lemmaIn, tokensIn } from './words.ts'

/** What is open, in the order of the text; a clause holds one open matter at most. */
export function findQuestion(text: AnalysedText, article: Article): Finding<'question'>[] {
  const found: Finding<'question'>[] = []
  const headings: number[] = []
  for (const [index, block] of text.blocks.entries()) {
    const kind = article.blocks[index]?.kind
    for (const [number, sentence] of block.sentences.entries()) {
      const heading = kind === 'heading' || kind === 'title'
      const question = asked(block, number, heading)
      if (question && heading) headings.push(index)
      else if (question) found.push(open(text, index, question, question))
      else
        for (const clause of sentence.clauses) {
          const hit = openIn(block, clause)
          const again = hit && found.at(-1)?.block === index && isEcho(block, hit, found.at(-1)?.core[1] ?? 0, sentence)
          if (hit && !again) found.push(open(text, index, hit, matterOf(block, hit, clause)))
        }
    }
  }
  // A rhetorical sub-heading counts when the paragraph below leaves it open.
  for (const index of headings) {
    const whole = { start: 0, end: text.blocks[index]?.text.length ?? 0 }
    if (found.some(other => other.block === index + 1)) found.push(open(text, index, whole, whole))
  }
  return found.sort((a, b) => a.block - b.block || a.core[0] - b.core[0])
}

/** « Quant à savoir qui paiera, motus »: a bare word of silence repeats what its sentence has said. */
const isEcho = (block: TextBlock, hit: Hit, before: number, sentence: Span): boolean =>
  before > sentence.start && block.tokens[hit.token]?.form === 'motus'

interface Hit extends Span {
  /** Token whose subject is the matter. */
  readonly token: number
  /** The matter follows the cue instead of being its subject. */
  readonly after: boolean
}

/** Adverbs and marks around a matter. */
const LOOSE = /^(?:[\s,:]|(?:encore|toujours|donc|pas)(?= ))+|[\s,;:.»"]+$/gu

function open(text: AnalysedText, index: number, core: Span, matter: Span | null): Finding<'question'> {
  const words = matter && text.blocks[index]?.text.slice(matter.start, matter.end).replace(LOOSE, '').trim()
  return asFinding(text, 'question', index, core, { matter: words || null })
}

function matterOf(block: TextBlock, hit: Hit, clause: Clause): Span | null {
  if (hit.after && clause.end - hit.end > 2) return { start: hit.end, end: clause.end }
  // « mis sa décision en délibéré »: what stands before a pending phrase.
  const pending = PENDING.has(block.tokens[hit.token]?.form ?? '')
  const found = pending ? nounPhraseBefore(block, hit.token) : subjectOf(block, hit.token)
  return found && found.end - found.start > 5 ? found : null
}

/** First open matter of a clause. */
function openIn(block: TextBlock, clause: Clause): Hit | null {
  const [first, last] = tokensIn(block, clause)
  for (let i = first; i < last; i++) {
    const word = block.tokens[i]
    // A clause holds those inside it: each word is read in its own.
    if (word?.kind !== 'word' || clauseAt(block, word.start) !== clause) continue
    const found =
      turnAt(block, clause, i) ?? wordAt(block, clause, i, first, last) ?? verbCue(block, clause, i, first, last)
    if (!found) continue
    const token = block.tokens[i] as Token
    return { start: predicateStart(block, i, first), end: token.end + found.more, token: i, after: found.after }
  }
  return null
}

type Found = { readonly more: number; readonly after: boolean } | null

/** « en suspens », « botte en touche », « négociations exclusives ». */
function turnAt(block: TextBlock, clause: Clause, i: number): Found {
  const token = block.tokens[i] as Token
  const next = block.norm.slice(token.end, token.end + 60)
  const pending = (token.form !== 'en' || AFTER_EN.has(next.slice(1, 4))) && PENDING.get(token.form)?.exec(next)
  // « on ne change pas de cheval au milieu du gué »: a proverb, not a state.
  const state = (t: Token) => ['être', 'trouver', 'laisser'].some(one => isVerb(t, one)) || lemmaIn(t, STAY) !== null
  if (pending && token.form === 'au' && isNegated(block, token) && !some(block, i - 5, i, state)) return null
  if (pending) return { more: pending[0].length, after: false }
  const pattern = TURNS.get(token.form) ?? token.verbs.map(verb => TURNS.get(verb.lemma)).find(turn => turn)
  const turn = pattern?.exec(block.norm.slice(token.end, Math.max(token.end, clause.end)))
  if (!turn || !turnFits(block, clause, token, i)) return null
  return { more: turn[0].length, after: !turn[0].includes("l'objet") }
}

/** Some turns speak of open matters only beside the right noun: « en quête d'un repreneur », « les discussions en cours ». */
function turnFits(block: TextBlock, clause: Clause, token: Token, i: number): boolean {
  if (/^(?:quête|recherche)$/.test(token.form)) return some(block, i + 1, i + 6, next => isNoun(next, SOUGHT))
  // « a fait l'objet d'une négociation en 2012 »: over.
  if (isVerb(token, 'faire') && clause.direction === 'past') return false
  const talks = (next: Token) => isNoun(next, TALKS)
  return token.form !== 'cours' || (block.tokens[i - 1]?.form === 'en' && some(block, i - 9, i - 1, talks))
}

/** Negative pronouns, lacks, and adjectives and nouns of doubt. */
function wordAt(block: TextBlock, clause: Clause, i: number, first: number, last: number): Found {
  const token = block.tokens[i] as Token
  if (/^(?:nul|nulle|personne|rien|aucune?)$/.test(token.form)) return nobody(block, clause, i, last)
  if (/^(?:pas|toujours)$/.test(token.form)) {
    const lack = /^ (?:encore|pas) d(?:e |')[^,;.:]*/.exec(block.norm.slice(token.end, clause.end))
    const matter = (t: Token) => isNoun(t, MATTERS) || isNoun(t, AWAITED) || isNoun(t, SOUGHT)
    return lack && (i === first || some(block, i + 1, Math.min(last, i + 6), matter))
      ? { more: lack[0].length, after: true }
      : null
  }
  // « le montant reste confidentiel », « le prix est tenu secret »
  if (/^(?:confidentiel(?:le)?|secr(?:et|ète))s?$/.test(token.form)) {
    const kept = (t: Token) => lemmaIn(t, STAY) !== null || /^(?:tenu|gardé)e?s?$/.test(t.form)
    const matter = some(block, first, i, t => isNoun(t, MATTERS)) && some(block, i - 3, i, t => isVerb(t, 'être'))
    return some(block, i - 3, i, kept) || matter ? { more: 0, after: false } : null
  }
  if (token.verbs.length > 0) return null
  const staying = (t: Token) => lemmaIn(t, STAY) !== null
  const unsure = isNoun(token, UNSURE) && clause.direction !== 'past' && !isNegated(block, token)
  if (unsure && some(block, i - 4, i, t => isVerb(t, 'être') || staying(t)))
    return { more: 0, after: /^muet/.test(token.form) }
  if (isNoun(token, DOUBT) && (some(block, i - 4, i, staying) || some(block, i + 1, i + 4, staying)))
    return { more: 0, after: false }
  return null
}

/** Start of the predicate around a cue: auxiliaries, clitics and « ne » before it. */
function predicateStart(block: TextBlock, i: number, first: number): number {
  let start = i
  for (let j = i - 1; j >= first && j > i - 7; j--) {
    const token = block.tokens[j] as Token
    const auxiliary = ['être', 'avoir', 'rester', 'demeurer', 'sembler', 'attendre'].some(lemma => isVerb(token, lemma))
    if (auxiliary || /^(?:ne|n'|pas|encore|toujours|se|s'|quant)$/.test(token.form)) start = j
  }
  return block.tokens[start]?.start ?? 0
}
