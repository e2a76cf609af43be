/** What each kind says in one line, before hedges and attribution. Null: the data does not carry a line of its own. */
import type { AgendaData, DataOf, DirectiveData, Kind, RenewalData } from '../types.ts'
import { determined, isPlural, to } from './determined.ts'
import { clip, day, duration, NB } from './format.ts'
import { isConditional, isNegative } from './own.ts'
import { scheduled } from './scheduled.ts'

/** A line, and whether it has the article's own predicate: then no hedge need be added. */
interface Line {
  readonly text: string
  readonly verbatim: boolean
}

/** How the text says it. */
interface Said {
  readonly negated: boolean
  /** The verbatim core. */
  readonly core: string
  /** Its sentence, before and after it. */
  readonly before: string
  readonly after: string
  /** The whole block. */
  readonly text: string
  /** Whether nothing in the sentence asks for it, doubts it or sets it a condition. */
  readonly plain: () => boolean
}

const made = (text: string): Line => ({ text, verbatim: false })
const colon = `${NB}: `

/** Stems of the words that say an outcome outright. */
const OUTCOMES: Readonly<Record<RenewalData['outcome'], RegExp>> = {
  renewed:
    /recondui|reconduct|renouvel|prolong|prorog|éten[du]|rallong|sursis|supplémentaire|de plus|pérennis|maint|repart/iu,
  postponed: /repouss|report|décal|différ/iu,
  ended: /(?<!\p{L})fin(?!\p{L})|expir|échéance|terme|étein|arrêt|cesse|disparaî/iu,
}
/** « porte sur cinq ans, reconductible »: may be renewed, is not. */
const RENEWABLE = /\p{L}+[ai]bles?(?!\p{L})/gu
/** « expirait », « devait s'arrêter »: what was, or was to be. */
const IMPERFECT = /\p{L}(?<!r)ai(?:en)?t(?!\p{L})/u

function renewal(data: RenewalData, { negated, core, before, after, plain }: Said): Line | null {
  const { subject, outcome } = data
  if (!subject || PARTIAL.test(subject) || ANY.test(subject)) return null
  const noun = { renewed: 'reconduction', postponed: 'report', ended: 'fin' }[outcome]
  // « autorisation » of « autorisation d'exploiter la carrière »: half a name says less than the sentence.
  const cut = new RegExp(
    `${subject.replace(/[^\p{L}\p{N} '’-]/gu, '.')} (?:d['’]|(?:de|du|des|à|aux?|sur|pour|avec) )`,
    'i',
  )
  if (cut.test(before + core + after)) return null
  if (negated)
    return OUTCOMES.renewed.test(core) && before.length > 60 ? made(`${subject}${colon}pas de reconduction`) : null
  if (
    !plain() ||
    !OUTCOMES[outcome].test(core.replace(RENEWABLE, '')) ||
    IMPERFECT.test(core) ||
    /^\S*\s?\S+ables?$|^\S+[éi]e?s?$/.test(core)
  )
    return null
  const span = data.duration && duration(data.duration)
  // A day that the text does not give would be more than it says.
  const date =
    data.until && new RegExp(`(?<!\\d)${Number(data.until.slice(8))}(?!\\d)`).test(core) ? day(data.until) : null
  if ((data.duration && !span) || (data.until && !date && !span)) return null
  const to = { renewed: "jusqu'au", postponed: 'au', ended: 'le' }[outcome]
  const terms = span ? ` ${outcome === 'postponed' ? 'de' : 'pour'} ${span}` : date ? ` ${to} ${date}` : ''
  if (outcome === 'ended' && !date) return null
  const extent = data.conditions.filter(c => c.length < 25)
  return made(`${subject}${colon}${noun}${terms}${extent.length > 0 ? `, ${extent.join(', ')}` : ''}`)
}

/** « contrat », « accord »: one of many, its sentence tells which. */
const ANY = /^\p{Ll}[^\s]*$/u
/** Half a name: « mise » of « mise sous cocon », « autre dispositif ». */
const PARTIAL = /^(?:mise|fermeture|période|actuel|autre|nouve|prochain|versement|système)|\d$/iu

const ASKS: Readonly<Record<DirectiveData['force'], string>> = {
  request: 'demande',
  obligation: 'impose',
  recommendation: 'recommande',
  commitment: "s'engage",
}
const INFINITIVE = /^(?:(?:ne pas|se|s'|y|en|le|la|les|lui|leur) ?)?\p{L}+(?:er|ir|oir|[dt]re)(?!\p{L})/u

function directive(data: DirectiveData, { negated, core, text }: Said): Line | null {
  const { action, force } = data
  // « s'interdit de relever ses tarifs » commits to the contrary of its action.
  if (negated || !action || !INFINITIVE.test(action) || /interdi|renonc|refus|empêch|dissuad/i.test(core)) return null
  // « de ne pas bloquer », « d'en chercher un »: an action that has lost its negation or its object is another one.
  const at = text.indexOf(action, text.indexOf(core))
  if (!/(?:\s(?:de|à|y|doi(?:t|vent)|devr\p{L}+)\s|\sd['’])$/u.test(text.slice(0, Math.max(at, text.indexOf(action)))))
    return null
  if (!data.issuer) {
    if (force !== 'obligation' || !data.addressee) return null
    return made(`${determined(data.addressee, text)}${colon}obligation ${de(action)}`)
  }
  // « somme », « enjoint » and « met en demeure » oblige nobody.
  if (force === 'obligation' && !/impos|oblig|contrain/iu.test(core)) return null
  if (!action.includes(' ') || / et /.test(data.addressee ?? '')) return null
  const issuer = determined(data.issuer, text)
  if (/^\p{Lu}+$/u.test(issuer)) return null
  // « des pôles » may be « de les pôles »: whom it is then said in the article's words.
  if (data.addressee && /^des /i.test(determined(data.addressee, text))) return null
  const verb = isPlural(issuer) ? `${ASKS[force]}nt` : ASKS[force]
  const name = data.addressee && determined(data.addressee, text)
  const addressee = name && (name !== data.addressee || /^\p{Lu}/u.test(name)) ? name : null
  if (force === 'commitment') return made(`${issuer} ${verb} à ${action}`)
  return made(`${issuer} ${verb}${addressee ? ` ${to(addressee)}` : ''} ${de(action)}`)
}

const de = (words: string): string => (/^[aeiouyhéèêàâîôœ]/i.test(words) ? `d'${words}` : `de ${words}`)

const LEAD: Readonly<Record<AgendaData['relation'], string>> = {
  in: '',
  by: "d'ici au ",
  before: 'avant le ',
  until: "jusqu'au ",
  from: 'à partir du ',
  after: 'après le ',
  since: '',
}

const SUBJECT =
  /^(?:les?\s|la\s|l['’]|une?\s|des\s|ce[st]?t?e?s?\s|ses?\s|sa\s|son\s|leurs?\s|ils?\s|elles?\s|on\s|nous\s|\d|\p{Lu})/u
const WHEN =
  /^(?:aux?|à|en|dès|d['’]ici|avant|jusqu|dans|fin|début|mi-|l['’]an|cette|ce|cet|courant|vers|dans|le|lundi|mardi|mercredi|jeudi|vendredi)\s?/iu

function agenda(data: AgendaData, { core, before, after, negated }: Said): Line | null {
  const said = data.event ?? ''
  const from = before.lastIndexOf(said)
  if (!said || (from < 0 && !after.includes(said)) || isConditional(before + after) || after.includes('?')) return null
  // « En échange, l'industriel … », « un comité se tiendra tous les deux mois, le premier ».
  if (/^(?:a|à|en|quant|de|dans|pour|sur|depuis|après|malgré)\s|,\s[^,]{0,12}$/iu.test(said)) return null
  const event = scheduled(said)
  const verbatim = said.toLowerCase() === event.toLowerCase()
  // What governs the clause, or the rest of its predicate, would be lost.
  const governed = from > 0 && /(?<!\p{L})(?:que|qui|dont|où|ne)\s$|['’]\s?$/iu.test(before.slice(0, from))
  const unfinished = !/^\s*(?:[.,;:!?»)]|$)/.test(after)
  if (
    verbatim
      ? governed || unfinished || !SUBJECT.test(said) || said.length > 66
      : /^\s(?:les?|la|l['’]|une?|des|sa|son|ses|leurs?)(?!\p{L})/u.test(after)
  )
    return null
  if (from >= 0 && /,|.{14}/.test(before.slice(from + said.length))) return null
  if (negated && !isNegative(event)) return null
  const date =
    data.grain === 'day' && (data.start === null || data.end === null || data.start === data.end)
      ? (data.start ?? data.end)
      : null
  if (!date && !WHEN.test(core)) return null
  // Events named by their noun have lost the verb that hedged them.
  return { text: `${date ? `${LEAD[data.relation]}${day(date)}` : core}${colon}${event}`, verbatim }
}

/** The line of a fact. */
export function lineOf<K extends Kind>(kind: K, data: DataOf[K], said: Said): Line | null {
  const lines: Partial<Record<Kind, unknown>> = { renewal, directive, agenda, actor, quote }
  return (lines[kind] as ((data: DataOf[K], said: Said) => Line | null) | undefined)?.(data, said) ?? null
}

function actor(data: DataOf['actor']): Line | null {
  if (data.acronym && data.expansion) return { text: `${data.acronym}${colon}${data.expansion}`, verbatim: true }
  return data.role ? { text: `${data.name}, ${data.role}`, verbatim: true } : null
}

function quote(data: DataOf['quote']): Line | null {
  if (!data.speaker) return null
  const words = clip(data.text.trim(), Math.max(40, 94 - data.speaker.length))
  return { text: `${data.speaker}${colon}«${NB}${words}${NB}»`, verbatim: true }
}
