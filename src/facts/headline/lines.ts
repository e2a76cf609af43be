/** What each kind says in one line, before hedges and attribution. Null: the data does not carry a line of its own. */
import type { AgendaData, BudgetData, DataOf, DirectiveData, JobsData, Kind, RenewalData } from '../types.ts'
import { determined, isPlural, to } from './determined.ts'
import { bound, day, duration, NB, numeral, sum } from './format.ts'
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
  /** What follows the core in its block. */
  readonly after: string
  /** The whole block. */
  readonly text: string
}

const made = (text: string): Line => ({ text, verbatim: false })
const colon = `${NB}: `

function renewal(data: RenewalData, { negated }: Said): Line | null {
  if (!data.subject || negated) return null
  const span = data.duration && duration(data.duration)
  const until = data.until && day(data.until)
  const noun = { renewed: 'reconduction', postponed: 'report', ended: 'fin' }[data.outcome]
  const to = { renewed: "jusqu'au", postponed: 'au', ended: 'le' }[data.outcome]
  const terms = span ? ` pour ${span}` : until ? ` ${to} ${until}` : ''
  const extent = data.conditions.filter(c => c.length < 25)
  return made(`${data.subject}${colon}${noun}${terms}${extent.length > 0 ? `, ${extent.join(', ')}` : ''}`)
}

const ROLES: Readonly<Record<NonNullable<BudgetData['role']>, string>> = {
  investment: 'Investissement',
  aid: 'Aide',
  envelope: 'Enveloppe',
  contract: 'Contrat',
  cost: 'Coût',
  turnover: "Chiffre d'affaires",
  fundraising: 'Levée de fonds',
  loss: 'Perte',
  change: 'Variation',
  exclusion: 'Exclusion',
}

/** What the money is for, in the article's words: « pour doubler ses capacités ». */
const USE =
  /^ (?!sur la table|au bout|dans la corbeille)(?:pour|dans|à|au|aux|sur|par|destinée?s?|réservée?s?|de subventions?|d'aides?) [^,;.:()«»"\d]{3,60}(?=[,;.:()«»"]|$)/u

function budget(data: BudgetData, { negated, after }: Said): Line | null {
  const amount = data.amount ? sum(data.amount) : data.percent === null ? null : `${numeral(data.percent)}${NB}%`
  if (!amount || negated || data.role === 'exclusion') return null
  const what = data.role ? ROLES[data.role] : 'Budget'
  const fund = data.fund ? ` (${data.fund})` : ''
  const use = USE.exec(after)?.[0] ?? ''
  const period = data.period && !use.includes(data.period) ? ` ${data.period}` : ''
  return made(`${what}${use ? '' : fund}${colon}${amount}${period}${use}`)
}

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
  if (!data.issuer) {
    if (force !== 'obligation' || !data.addressee) return null
    return made(`${determined(data.addressee, text)}${colon}obligation ${de(action)}`)
  }
  const issuer = determined(data.issuer, text)
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

function agenda(data: AgendaData, { core }: Said): Line | null {
  const event = data.event && scheduled(data.event)
  if (!event) return null
  const date =
    data.grain === 'day' && (data.start === null || data.end === null || data.start === data.end)
      ? (data.start ?? data.end)
      : null
  // Events named by their noun have lost the verb that hedged them.
  return {
    text: `${date ? `${LEAD[data.relation]}${day(date)}` : core}${colon}${event}`,
    verbatim: data.event?.toLowerCase() === event.toLowerCase(),
  }
}

const CHANGES: Readonly<Record<NonNullable<JobsData['change']>, string>> = {
  created: 'Créations',
  cut: 'Suppressions',
  kept: 'Maintien',
  opened: 'Ouverture',
  closed: 'Fermeture',
  extended: 'Extension',
  sold: 'Cession ou reprise',
  moved: 'Transfert',
  insolvent: 'Procédure collective',
  capacity: 'Capacité',
  headcount: 'Effectif',
}

function jobs(data: JobsData, { negated }: Said): Line | null {
  const count =
    data.low !== null && data.high !== null
      ? `${numeral(data.low)}${NB}à${NB}${numeral(data.high)}`
      : data.count === null
        ? null
        : `${bound(data.bound)}${numeral(data.count)}`
  if (!count || !data.change || !data.unit || negated) return null
  const site = data.site ? ` (${data.site})` : ''
  return made(`${CHANGES[data.change]}${colon}${count}${NB}${data.unit}${site}`)
}

/** The line of a fact. */
export function lineOf<K extends Kind>(kind: K, data: DataOf[K], said: Said): Line | null {
  const lines = { renewal, budget, directive, agenda, jobs, actor, question: () => null, quote }
  return (lines[kind] as unknown as (data: DataOf[K], said: Said) => Line | null)(data, said)
}

function actor(data: DataOf['actor']): Line | null {
  if (data.acronym && data.expansion) return { text: `${data.acronym}${colon}${data.expansion}`, verbatim: true }
  return data.role ? { text: `${data.name}, ${data.role}`, verbatim: true } : null
}

function quote(data: DataOf['quote']): Line | null {
  return data.speaker ? { text: `${data.speaker}${colon}«${NB}${data.text.trim()}${NB}»`, verbatim: true } : null
}
