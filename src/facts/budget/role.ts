/** What a sum is for: role, period, fund, from the words around it. */
import { sentenceAt } from '../../french/clauses.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import type { BudgetRole } from '../types.ts'
import { ROLES } from './words.ts'

const fold = (form: string) => (form.length > 3 ? form.replace(/[sx]$/, '') : form)
const FOLDED = new Map([...ROLES].map(([word, role]) => [fold(word), role]))

function roleOfToken(token: Token): BudgetRole | null {
  const noun = FOLDED.get(fold(token.form))
  if (noun) return noun
  for (const { lemma } of token.verbs) {
    const role = ROLES.get(lemma)
    if (role) return role
  }
  return null
}

/** Role by the nearest cue: the complement of the sum (« 12 M€ d'aides »), else what stands before it, else after it. */
export function roleAt(block: TextBlock, sum: Span, profile: boolean): BudgetRole | null {
  const { start, end } = sentenceAt(block, sum.start)
  const after = tokenFrom(block, sum.end)
  const of = block.tokens[after]?.form ?? ''
  if (/^(?:d'|de|du|des)$/.test(of))
    for (let i = after + 1; i < after + 3; i++) {
      const role = block.tokens[i] && roleOfToken(block.tokens[i]!)
      if (role) return role
    }
  for (let i = tokenFrom(block, sum.start) - 1; i >= 0 && block.tokens[i]!.start >= start && i > after - 18; i--) {
    const token = block.tokens[i]!
    if (token.form === ';') break
    const role = roleOfToken(token)
    if (role) return role
  }
  for (let i = after; i < after + 9 && (block.tokens[i]?.start ?? end) < end; i++) {
    const role = roleOfToken(block.tokens[i]!)
    if (role) return role
  }
  return profile ? 'turnover' : null
}

const PERIOD =
  /^[^.;()]{0,40}?(?<!\p{L})((?:par|sur|pendant|chaque|d'ici|entre|l'|en|avant|jusqu'|au cours|depuis) ?(?:(?:an|mois|année|trimestre|semaine|jour|heure)(?!\p{L})|[^.;,()]{0,24}?(?:ans?|mois|années?|semestres?|trimestres?|(?:19|20)\d\d|dernier|passé|prochain)(?!\p{L})))/iu

/** Words of the period that the money covers, in the clause after it: « sur trois ans », « par an », « en 2015 ». */
export function periodAt(block: TextBlock, sum: Span, until: number): string | null {
  const rest = block.norm.slice(sum.end, Math.min(until, sum.end + 90, sentenceAt(block, sum.start).end))
  const match = PERIOD.exec(rest)
  if (!match) return null
  const start = sum.end + match.index + match[0].length - match[1]!.length
  return block.text.slice(start, start + match[1]!.length)
}

const FUND =
  /(?<!\p{L})(?:(?:fonds|programme|plan|dispositif|appel à projets|mécanisme|guichet|volet|banque|caisse) (?:[\p{Ll}'-]+ ){0,3}[«"]? ?[\p{L}\d'-]+(?: \d{4})?|Feder|FSE|FUI|FDES|Ademe|Bpifrance|BPI|Oséo|ANR|PIA|FEDER|BEI|France 2030|France Relance)(?!\p{L})/u

/** The fund or programme that the sentence names nearest after the sum, else nearest before it. */
export function fundAt(block: TextBlock, sum: Span): string | null {
  const { start, end } = sentenceAt(block, sum.start)
  const after = FUND.exec(block.norm.slice(sum.end, Math.min(end, sum.end + 80)))
  if (after) return block.text.slice(sum.end + after.index, sum.end + after.index + after[0].length)
  const from = Math.max(start, sum.start - 80)
  const before = FUND.exec(block.norm.slice(from, sum.start))
  return before ? block.text.slice(from + before.index, from + before.index + before[0].length) : null
}
