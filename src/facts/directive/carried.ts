/** A request that goes on without its verb: « demande aux créanciers de renoncer, et à la ville de payer », « la CFDT exige que …, la CGT que le site soit cédé ». */
import { isVerb, reads } from '../../french/predicates.ts'
import { DETERMINERS, phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { isKnownActor } from './animate.ts'
import type { Asking } from './asking.ts'
import { type Directive, doerAfter, finiteAfter, infinitiveAfter } from './find.ts'
import { indexAfter } from './head.ts'
import { toldAt } from './parties.ts'

/** How far a second request may stand from the first, in tokens. */
const REACH = 30

/** What may follow the verb a second time: the words that lead to the action, as the first request had them. */
type Link = 'de' | 'à' | 'que'

/** The word that leads from the verb to its action: « de », « à » or « que »; null when something else does. */
const linkOf = (tokens: readonly Token[], verb: number, action: number): Link | null => {
  for (let i = action - 1; i > verb && i > action - 24; i--) {
    const { form } = tokens[i] as Token
    if (/^d[e']$/.test(form) && infinitiveAfter(tokens, i) === action) return 'de'
    if (form === 'à' && infinitiveAfter(tokens, i) === action) return 'à'
    if (/^qu[e']$/.test(form)) return 'que'
  }
  return null
}

/** Token of the action that the word at `at` leads to as the first one was led to; -1 when none. */
const actionAt = (tokens: readonly Token[], at: number, link: Link, last: number): number => {
  const { form = '' } = tokens[at] ?? {}
  if (link === 'de') return /^d[e']$/.test(form) ? infinitiveAfter(tokens, at) : -1
  if (link === 'à') return form === 'à' ? infinitiveAfter(tokens, at) : -1
  if (!/^qu[e']$/.test(form)) return -1
  const action = finiteAfter(tokens, at, last)
  // « les ouvriers que le groupe avait licenciés »: a relative has no subjunctive.
  const wished = [action - 1, action].some(k => reads(tokens[k], 'subjunctive') && !reads(tokens[k], 'present'))
  return wished ? action : -1
}

interface Second {
  readonly trigger: number
  readonly action: number
  /** Whoever the words before the action name: who is told, or with « que » who wants. */
  readonly who: Span
}

/** The second request that opens at token `k`, after a comma or « et ». */
const secondAt = (block: TextBlock, k: number, link: Link, indirect: boolean, last: number): Second | null => {
  const who = indirect ? toldAt(block, k) : phraseAt(block, k)
  if (!who || !isKnownActor(block, who)) return null
  const action = actionAt(block.tokens, indexAfter(block.tokens, who.end, k), link, last)
  return action > 0 && action < last ? { trigger: k, action, who } : null
}

/** « que la direction ouvre ses livres, que l'Etat nomme un médiateur »: the same wants something of another. */
const anotherAt = (
  block: TextBlock,
  k: number,
  { addressee }: Directive,
  last: number,
): Pick<Directive, 'trigger' | 'action' | 'addressee'> | null => {
  const { tokens, norm } = block
  const who = /^qu[e']$/.test(tokens[k]?.form ?? '') ? doerAfter(block, k) : null
  const action = who && addressee && isKnownActor(block, who) ? finiteAfter(tokens, k, last) : -1
  if (!who || !addressee || action < 0 || action >= last) return null
  // « les salariés, que le groupe renvoie »: a relative has its object before it.
  const clause = tokens[k - 1]?.form === 'et' || DETERMINERS.has(tokens[action + 1]?.form ?? '')
  const wished = [action - 1, action].some(at => reads(tokens[at], 'subjunctive'))
  if (!clause || !wished || isVerb(tokens[action], 'avoir') || isVerb(tokens[action - 1], 'avoir')) return null
  const told = { start: who.start, end: Math.min(who.end, tokens[action - 1]!.end) }
  const words = ({ start, end }: Span): string => norm.slice(start, end)
  return words(told) === words(addressee) ? null : { trigger: k, action, addressee: told }
}

/** The request that shares the verb of `one`, behind it in the sentence; null when none does. */
const nextOf = (block: TextBlock, asking: Asking, one: Directive, last: number): Directive | null => {
  const { tokens } = block
  const link = linkOf(tokens, one.trigger, one.action)
  if (!link) return null
  const indirect = link !== 'que' && !asking.builds.includes('d')
  for (let k = one.action + 1; k < last && k < one.action + REACH; k++) {
    const { form } = tokens[k] as Token
    if (/^[.:]$/.test(form)) return null
    // « invite les PME à exporter et les communes à »: another « à » in between may be what goes on.
    if (link === 'à' && form === 'à' && infinitiveAfter(tokens, k) > 0) return null
    if (!/^(?:[,;]|et|puis)$/.test(form)) continue
    const from = /^(?:et|puis)$/.test(tokens[k + 1]?.form ?? '') ? k + 2 : k + 1
    const other = link === 'que' ? anotherAt(block, from, one, last) : null
    if (other) return { ...one, ...other }
    // « , la CGT que »: with « et » only a clause of its own follows.
    const second = link === 'que' && form !== ',' && form !== ';' ? null : secondAt(block, from, link, indirect, last)
    if (!second) continue
    const { trigger, action, who } = second
    const wants = link === 'que'
    return { ...one, trigger, action, issuer: wants ? who : one.issuer, addressee: wants ? null : who }
  }
  return null
}

/** The requests that share the verb of `first`, in order. */
export const carriedOn = (block: TextBlock, asking: Asking, first: Directive, last: number): Directive[] => {
  if (asking.passive || asking.apposed) return []
  const found: Directive[] = []
  for (let one = nextOf(block, asking, first, last); one; one = nextOf(block, asking, one, last)) found.push(one)
  return found
}
