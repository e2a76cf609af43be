/** The day first, then what happens: « 19 déc. 2012 : réunion du club des pôles mondiaux ». */
import { clauseAt } from '../../french/clauses.ts'
import type { AgendaData } from '../types.ts'
import { day } from './format.ts'
import { isConditional } from './polarity.ts'
import { COLON, type Line, type Said } from './said.ts'
import { scheduled } from './scheduled.ts'

const LEAD: Readonly<Record<AgendaData['relation'], string>> = {
  in: '',
  by: "d'ici au ",
  before: 'avant le ',
  until: "jusqu'au ",
  from: 'à partir du ',
  after: 'après le ',
  since: '',
}
const SUBJECT = /^(?:les?\s|la\s|l['’]|une?\s|des\s|ce[st]?t?e?s?\s|ses?\s|sa\s|son\s|leurs?\s|on\s|nous\s|\d|\p{Lu})/u
const WHEN =
  /^(?:aux?|à|en|dès|d['’]ici|avant|dans|fin|début|mi-|l['’]an|cette|ce|cet|courant|vers|le|lundi|mardi|mercredi|jeudi|vendredi)\s?/iu
/** « En échange, l'industriel … », « un comité se tiendra tous les deux mois, le premier ». */
const NO_EVENT = /^(?:a|à|en|quant|de|dans|pour|sur|depuis|après|malgré|chez)\s|,\s[^,]{0,12}$/iu
const FEAST = /Noël|Pâques|Pentecôte|Toussaint|Saint|Ascension/u
const RESTRICTED = /(?<!\p{L})n(?:e\s|['’])/u

/** Null where the sentence has to say it: what is past, denied, asked for or doubted, and what lasts until or begins after the date. */
export function dated(data: AgendaData, { block, core, evidence, negated, plain }: Said): Line | null {
  const said = data.event ?? ''
  const before = block.text.slice(evidence[0], core[0])
  const after = block.text.slice(core[1], evidence[1])
  const from = before.lastIndexOf(said)
  if (!said || (from < 0 && !after.includes(said)) || isConditional(before + after) || after.includes('?')) return null
  if (negated || NO_EVENT.test(said) || RESTRICTED.test(said) || !plain()) return null
  // « La prime sera versée en juin et le solde en juillet », « pour Noël, du 20 décembre au 2 janvier »
  const at = from < 0 ? core[1] + after.indexOf(said) : evidence[0] + from
  const dates = block.mentions.filter(
    ({ type, start, end }) => type === 'date' && start >= at && end <= at + said.length,
  )
  if (dates.length > 0 || FEAST.test(block.norm.slice(...core))) return null
  const event = scheduled(said)
  const verbatim = said.toLowerCase() === event.toLowerCase()
  // What governs the clause, or the rest of its predicate, would be lost.
  const governed = from > 0 && /:\s*$|(?<!\p{L})(?:que|qui|dont|où|ne)\s$|['’]\s?$/iu.test(before.slice(0, from))
  const unfinished = !/^\s*(?:[.,;:!?»)]|$)/.test(after)
  if (
    verbatim
      ? governed || unfinished || !SUBJECT.test(said) || said.length > 66
      : /^\s(?:les?|la|l['’]|une?|des|sa|son|ses|leurs?)(?!\p{L})/u.test(after)
  )
    return null
  if (from >= 0 && /,|.{14}/.test(before.slice(from + said.length))) return null
  // « Jusqu'au 30 juin : la ministre a prolongé l'aide »: the date belongs to another verb, or to none.
  const lasting = data.relation === 'until' || data.relation === 'after' || data.relation === 'since'
  if (verbatim && (lasting || clauseAt(block, core[0]).direction === 'past')) return null
  const date =
    data.grain === 'day' && (data.start === null || data.end === null || data.start === data.end)
      ? (data.start ?? data.end)
      : null
  const when = block.text.slice(...core)
  if (!date && !WHEN.test(when)) return null
  const lead = data.relation === 'by' && /^avant\s/i.test(when) ? LEAD.before : LEAD[data.relation]
  // « fixée à juin 2021 »: the preposition went with its verb.
  const shown = date ? `${lead}${day(date)}` : when.replace(/^à\s(?=\p{L}+\s\d{4}$)/iu, '')
  // Events named by their noun have lost the verb that hedged them.
  return { text: `${shown}${COLON}${event}`, verbatim }
}
