/** En suspens: what the text says is undecided, unknown, under negotiation or still to be done. */
import type { Article } from '../article/types.ts'
import { firstFrom } from '../french/offsets.ts'
import { nounPhraseBefore } from '../french/phrases.ts'
import { subjectOf } from '../french/subject.ts'
import type { AnalysedText, Span, TextBlock } from '../french/types.ts'
import { asFinding, byPlace } from './evidence.ts'
import { paired } from './marks.ts'
import { asked } from './question/asked.ts'
import { isInfinitive } from './question/cue.ts'
import { MATTERS } from './question/cues.ts'
import { type Hit, isToDo, openIn } from './question/open.ts'
import { PENDING } from './question/states.ts'
import type { Finding } from './types.ts'
import { isNoun, nouns } from './words.ts'

/** What is open, in the order of the text; a clause holds one open matter at most. */
export function findQuestion(text: AnalysedText, article: Article): Finding<'question'>[] {
  const found: Finding<'question'>[] = []
  const headings: number[] = []
  for (const [index, block] of text.blocks.entries()) {
    const kind = article.blocks[index]?.kind
    for (const [number, sentence] of block.sentences.entries()) {
      if (isOld(block, sentence, article)) continue
      const heading = kind === 'heading' || kind === 'title'
      const question = asked(block, number, heading)
      if (question && heading) headings.push(index)
      else if (question) found.push(open(text, index, question, question))
      else
        for (const hit of openIn(block, sentence)) {
          const last = found.at(-1)
          const before = last?.block === index ? last : null
          if (before && (isEcho(block, hit, before, sentence) || isReply(block, number, hit, before))) continue
          found.push(open(text, index, { start: hit.start, end: hit.until }, matterOf(block, hit)))
        }
    }
  }
  // A rhetorical sub-heading counts when the paragraph below leaves it open.
  for (const index of headings) {
    const whole = { start: 0, end: text.blocks[index]?.text.length ?? 0 }
    if (found.some(other => other.block === index + 1)) found.push(open(text, index, whole, whole))
  }
  return found.sort(byPlace)
}

/** « En 1996, la ville étudie un tramway »: told of a year before. */
function isOld(block: TextBlock, { start }: Span, { published }: Article): boolean {
  if (published === null || !block.norm.startsWith('En ', start)) return false
  const year = /^(?:19|20)\d\d(?!\d)/.exec(block.norm.slice(start + 3, start + 8))
  return year !== null && Number(year[0]) < Number(published.slice(0, 4)) - 1
}

/** What a reply calls the question it leaves open: « renvoie le sujet à plus tard », « n'avance aucun chiffre ». */
const ASKED = nouns('sujet question chiffre réponse débat point commentaire avis pronostic')
/** « Sera-t-il vendu ? Le maire réserve sa décision. »; « n'avoir pris aucune décision » says more. */
const RULING = nouns('décision choix verdict arbitrage')

/**
 * « Qui paiera ? Nul ne le sait. »: a few words without a matter of their own, a pronoun or « le sujet » leave open what the
 * sentence before has asked; both are one fact.
 */
function isReply(block: TextBlock, number: number, hit: Hit, asks: Finding<'question'>): boolean {
  const [before, here] = [block.sentences[number - 1], block.sentences[number]]
  if (!before || !here || asks.core[0] < before.start || block.norm[asks.core[1] - 1] !== '?') return false
  const around = block.tokens.slice(Math.max(here.first + 1, hit.token - 4), hit.token + 6)
  const pronoun = takesUpPronoun(block, hit)
  const own = around.some((t, k) => isNoun(t, RULING) && /^(?:sa|son|leur)$/.test(around[k - 1]?.form ?? ''))
  const takesUp = /^(?:ils?|elles?|cela|ça)$/.test(block.tokens[here.first]?.form ?? '')
  return (
    pronoun ||
    own ||
    takesUp ||
    around.some(t => isNoun(t, ASKED)) ||
    (here.last - here.first < 9 &&
      !block.tokens.slice(here.first, here.last).some(t => isNoun(t, MATTERS)) &&
      here.end - hit.end < 3)
  )
}

const NOBODY = /^(?:nul|personne|rien|aucune?)$/
/**
 * « Personne, dans la filière, ne s'aventure à le parier »: a clitic before one of the verbs. Who « n'a pas voulu le dire » is
 * somebody, and that he will not say is told besides.
 */
function takesUpPronoun({ tokens }: TextBlock, { token, start, end, until }: Hit): boolean {
  const last = NOBODY.test(tokens[token]?.form ?? '') ? until : end
  for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.end <= last; i++)
    if (/^(?:le|l'|en)$/.test(tokens[i]!.form) && (tokens[i + 1]?.verbs.length ?? 0) > 0) return true
  return false
}

const STAYS = /^(?:reste|restent|demeure|demeurent)(?!\p{L})/u

/** « Quant à savoir qui paiera, motus », « la région renvoie la balle à l'Etat, qui renvoie la balle »: said in the same sentence already. */
function isEcho(block: TextBlock, hit: Hit, last: Finding<'question'>, sentence: Span): boolean {
  if (last.core[1] <= sentence.start) return false
  // « des questions qui restent sans réponse », « une convention que Bercy négocie »: the relative says it again.
  if (hit.start < last.core[1] && hit.until > last.core[0]) return true
  const words = (start: number, end: number) => block.norm.slice(start, end).toLowerCase()
  const opening = block.tokens[firstFrom(block.tokens, hit.clause.start)]
  // « réfléchit à une usine, mais juge prématuré d'en parler »
  if (isTakenUp(block, hit)) return true
  // « Reste une question, celle du prix, que chacun préfère éluder », « Reste un point noir : les délais, que nul ne connaît »
  const between = block.norm.slice(last.core[1], hit.start)
  if (
    STAYS.test(words(...last.core)) &&
    !hasOwnSubject(block, hit) &&
    (between.includes(':') || /^(?:que|qu'|qui|dont|où)$/.test(opening?.form ?? ''))
  )
    return true
  const gap = (opening?.start ?? 0) - last.core[1]
  if (/^(?:que|qu'|qui|dont)$/.test(opening?.form ?? '') && gap >= 0 && gap < 2 && !isToDo(block, hit, last.core[0]))
    return true
  // « Tout repose sur un avis du Conseil d'Etat, attendu sans date »
  if (hit.start > last.core[1] && opening?.verbs.some(({ tense }) => tense === 'past-participle')) return true
  return block.tokens[hit.token]?.form === 'motus' || words(hit.start, hit.until) === words(...last.core)
}

/** « Reste à convaincre le préfet, dont le nom n'est pas connu »: open besides what is to do. */
function hasOwnSubject({ tokens }: TextBlock, { clause }: Hit): boolean {
  const first = firstFrom(tokens, clause.start)
  return tokens[first]?.form === 'dont' && /^(?:l[ea]s?|l')$/.test(tokens[first + 1]?.form ?? '')
}

/** Whether all that a cue speaks of is a pronoun: « juge prématuré d'en parler », « ne le dit pas ». */
function isTakenUp({ tokens }: TextBlock, { token, end, until }: Hit): boolean {
  const last = firstFrom(tokens, Math.max(end, until)) - 1
  return [token, last].some(k => /^(?:en|le|l')$/.test(tokens[k - 1]?.form ?? '') && isInfinitive(tokens[k]))
}

/** Adverbs and marks around a matter. */
const LOOSE = /^(?:[\s,:]|(?:encore|toujours|donc|pas)(?= ))+|[\s,;:.»"]+$/gu

function open(text: AnalysedText, index: number, core: Span, matter: Span | null): Finding<'question'> {
  const said = matter && text.blocks[index]?.text.slice(matter.start, matter.end)
  // « … », soupire un chef de projet »: what follows the marks is not what is open.
  const words = said && !/^[\s,]*»/.test(said) ? paired(said.replace(LOOSE, '')) : null
  return asFinding(text, 'question', index, core, { matter: words || null })
}

function matterOf(block: TextBlock, hit: Hit): Span | null {
  const { end } = hit.clause
  if (hit.after && end - hit.end > 2) return { start: hit.end, end }
  // « mis sa décision en délibéré »: what stands before a pending phrase.
  const pending = PENDING.has(block.tokens[hit.token]?.form ?? '')
  const found = pending ? nounPhraseBefore(block, hit.token) : subjectOf(block, hit.token)
  return found && found.end - found.start > 5 ? found : null
}
