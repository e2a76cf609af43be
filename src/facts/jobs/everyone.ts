/** Whole workforces, which nobody counts: « Tous les salariés seront du voyage », « l'ensemble du personnel sera repris », « le site garde tout son monde ». */

import { latin } from '../../french/latin.ts'
import { finiteness } from '../../french/predicates.ts'
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, isVerb, lemmaIn } from '../words.ts'
import { fateAt } from './fates.ts'
import type { Change } from './words.ts'

export interface Everyone extends Span {
  readonly change: Change
  /** The noun of those spoken of. */
  readonly unit: string
}

const QUICK = /ou(?:t|s|tes) (?:l|s|n|ce)|(?:ensemble|totalité|intégralité|chacun) d/i
/** All of them, by a noun that is only of people at work or of jobs. */
const ALL = latin(
  /(?<!\p{L})(?:tou(?:s|tes) (?:les|ses|nos|leurs|ces)|tout (?:le|son|l'|notre)|l'(?:ensemble|intégralité) d(?:es?|u)(?: (?:ses|nos|leurs|son|l'))?|la (?:quasi-)?(?:totalité|intégralité) d(?:es?|u)(?: (?:ses|nos|leurs|son|l'))?|chacun d(?:es|e (?:ses|nos|leurs))) ?(salariée?s?|employée?s?|ouvri(?:er|ère)s?|personnels?|effectifs?|emplois?|postes?|collaborateurs?|techniciens?|ingénieurs?|intérimaires?|opérateurs?|opératrices?|apprentis?|cdi|contrats de travail)(?!\p{L})/giu,
)

/** What is done to them: a participle after « être », an active verb before. */
const DONE: readonly (readonly [ReadonlySet<string>, Change])[] = [
  [
    family(
      'reprendre conserver garder maintenir préserver sauver reclasser réembaucher réintégrer recaser replacer sauvegarder',
    ),
    'kept',
  ],
  [family('licencier congédier remercier supprimer évincer débarquer détruire'), 'cut'],
  [family('transférer muter redéployer déménager'), 'moved'],
  [family('réembaucher embaucher recruter'), 'created'],
]
/** What they do: « suivront », « rejoindront Dampierre », « déménageront ». */
const MOVING = family('suivre rejoindre déménager émigrer migrer')
const VOYAGE = latin(
  /^(?: \p{L}+ment| aussi| donc| bien| ainsi)? (?:du (?:voyage|déménagement|transfert)|repris|de la partie)(?!\p{L})/u,
)
/** « perdront leur emploi », « conserveront leur poste » */
const THEIRS = latin(
  /^(?: \p{L}+)? (?:leurs?|son) (?:emploi|poste|travail|place|statut|contrat|ancienneté)s?(?!\p{L})/u,
)
const LOSING = family('perdre')
const HOLDING = family('garder conserver retrouver sauver')

const changeOf = (token: Parameters<typeof lemmaIn>[0]): Change | null =>
  DONE.find(([verbs]) => lemmaIn(token, verbs))?.[1] ?? null

/** Whole workforces of one sentence, with what becomes of them. */
export function everyoneOf(block: TextBlock, sentence: Sentence): Everyone[] {
  const { tokens, norm } = block
  const found: Everyone[] = []
  const said = norm.slice(sentence.start, sentence.end)
  // A pattern that may begin anywhere is costly where nothing begins.
  if (!QUICK.test(said)) return found
  for (const match of said.matchAll(ALL)) {
    const start = sentence.start + match.index
    const end = start + match[0].length
    const unit = match[1]!.toLowerCase()
    const first = tokenFrom(block, start)
    const past = tokenFrom(block, end)
    const told = toldAfter(block, past, sentence.last) ?? before(block, first, sentence.first)
    if (told) {
      const from = Math.min(first, told.from)
      const to = Math.max(past - 1, told.to)
      found.push({ start: tokens[from]!.start, end: tokens[to]!.end, change: told.change, unit })
      continue
    }
    const fate = fateAt(block, { start, end })
    if (fate?.sure) found.push({ start, end, change: fate.change, unit })
  }
  return found
}

interface Verb {
  readonly change: Change
  readonly from: number
  readonly to: number
}

/** « seront repris », « suivront », « perdront leur emploi » right after them. */
export function toldAfter({ tokens, norm }: TextBlock, past: number, last: number): Verb | null {
  let verb = past
  // « Tous les salariés de l'atelier », « du site de Vire »: up to the verb, no mark between.
  while (verb < last && verb < past + 9 && tokens[verb]!.kind === 'word' && finiteness(tokens, verb) !== 2) verb++
  const token = tokens[verb]
  if (!token || verb >= last || finiteness(tokens, verb) !== 2) return null
  const rest = norm.slice(token.end, token.end + 40)
  const be = token.verbs.some(({ lemma }) => lemma === 'être')
  if (be && VOYAGE.test(rest)) {
    const words = VOYAGE.exec(rest)![0]
    const to = tokens.findLastIndex(t => t.start < token.end + words.length)
    return { change: words.endsWith('repris') ? 'kept' : 'moved', from: verb, to }
  }
  const group = tokens.slice(verb + 1, Math.min(last, verb + 5))
  const done = group.findIndex(t => t.verbs.some(v => v.tense === 'past-participle') && changeOf(t))
  if (
    (be || /^(?:a|ont|aur\p{L}+)$/u.test(token.form)) &&
    done >= 0 &&
    group.slice(0, done).every(t => t.kind === 'word')
  )
    if (be || group[done - 1]?.form === 'été')
      return { change: changeOf(group[done])!, from: verb, to: verb + 1 + done }
  const main = [token, ...group].findIndex(t => lemmaIn(t, LOSING) || lemmaIn(t, HOLDING) || lemmaIn(t, MOVING))
  const at = main < 0 ? null : [token, ...group][main]!
  if (!at || [token, ...group].slice(0, main).some(t => t.kind !== 'word')) return null
  if (lemmaIn(at, MOVING)) {
    // « suivront une formation » is no move.
    const next = tokens[verb + main + 1]?.form ?? '.'
    const follows = !isVerb(at, 'suivre') || /^(?:[.,;:)]|à|au|en|le|dans)$/.test(next)
    return follows ? { change: 'moved', from: verb, to: verb + main } : null
  }
  const theirs = THEIRS.exec(norm.slice(at.end, at.end + 40))
  return theirs
    ? {
        change: lemmaIn(at, LOSING) ? 'cut' : 'kept',
        from: verb,
        to: tokens.findLastIndex(t => t.start < at.end + theirs[0].length),
      }
    : null
}

/** « reprendra tous les salariés », « promet de garder l'ensemble du personnel » right before them. */
function before({ tokens }: TextBlock, first: number, from: number): Verb | null {
  for (let i = first - 1; i >= from && i > first - 3 && tokens[i]!.kind === 'word'; i--) {
    const token = tokens[i]!
    const change = changeOf(token)
    // « former tous les salariés » is in no table; « repris par tous les salariés » has them for its doers.
    if (change) return { change, from: i, to: first }
    if (/^(?:par|à|de|d'|avec|pour|chez|selon)$/.test(token.form)) return null
  }
  return null
}
