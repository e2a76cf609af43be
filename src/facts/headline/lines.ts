/** What each kind says in one line, before hedges and attribution. Null: the data does not carry a line of its own. */
import type { AgendaData, BudgetData, DataOf, DirectiveData, JobsData, Kind, RenewalData } from '../types.ts'
import { bound, day, duration, NB, numeral, sum } from './format.ts'
import { scheduled } from './scheduled.ts'

/** A line, and whether it has the article's own predicate: then no hedge need be added. */
export interface Line {
  readonly text: string
  readonly verbatim: boolean
}

const made = (text: string): Line => ({ text, verbatim: false })
const colon = `${NB}: `

function renewal(data: RenewalData, negated: boolean): Line | null {
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

function budget(data: BudgetData, negated: boolean): Line | null {
  const amount = data.amount ? sum(data.amount) : data.percent === null ? null : `${numeral(data.percent)}${NB}%`
  if (!amount || negated || data.role === 'exclusion') return null
  const what = data.role ? ROLES[data.role] : 'Budget'
  const fund = data.fund ? ` (${data.fund})` : ''
  return made(`${what}${fund}${colon}${amount}${data.period ? ` ${data.period}` : ''}`)
}

const ASKS: Readonly<Record<DirectiveData['force'], string>> = {
  request: 'demande',
  obligation: 'doit obtenir',
  recommendation: 'recommande',
  commitment: "s'engage",
}

function directive(data: DirectiveData, negated: boolean): Line | null {
  if (negated || !data.action) return null
  const action = data.action
  const infinitive = /^(?:(?:ne pas|se|s'|y|en) ?)?\p{L}+(?:er|ir|re|oir)(?!\p{L})/u.test(action)
  if (data.force === 'obligation')
    return data.addressee && infinitive ? made(`${data.addressee}${colon}obligation ${de(action)}`) : null
  if (!data.issuer) return null
  const many = / et |,|^(?:\p{Ll}+s) /u.test(data.issuer)
  if (data.force === 'commitment')
    return infinitive ? made(`${data.issuer}${colon}engagement ${de(action).replace(/^de |^d'/, 'à ')}`) : null
  const verb = many ? `${ASKS[data.force]}nt` : ASKS[data.force]
  const to = data.addressee ? ` (${data.addressee})` : ''
  return made(
    infinitive
      ? `${data.issuer}${to ? `${to}${colon}` : ` ${verb} `}${to ? `${verb} ` : ''}${de(action)}`
      : `${data.issuer} ${verb}${colon}${action}`,
  )
}

const de = (words: string): string => (/^[aeiouyhéèêàâîôœ]/i.test(words) ? `d'${words}` : `de ${words}`)

function agenda(data: AgendaData, negated: boolean, core: string): Line | null {
  const event = data.event && scheduled(data.event)
  if (!event) return null
  const date = data.grain === 'day' ? (data.start ?? data.end) : null
  if (!date) return { text: `${core}${colon}${event}`, verbatim: true }
  const lead = {
    in: '',
    by: "d'ici au ",
    before: 'avant le ',
    until: "jusqu'au ",
    from: 'à partir du ',
    after: 'après le ',
    since: '',
  }
  return { text: `${negated ? 'pas ' : ''}${lead[data.relation]}${day(date)}${colon}${event}`, verbatim: true }
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

function jobs(data: JobsData, negated: boolean): Line | null {
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

/** The line of a fact; `core` is its verbatim core. */
export function lineOf<K extends Kind>(kind: K, data: DataOf[K], negated: boolean, core: string): Line | null {
  const lines = { renewal, budget, directive, agenda, jobs, actor, question: () => null, quote } as unknown as Record<
    Kind,
    (data: DataOf[K], negated: boolean, core: string) => Line | null
  >
  return lines[kind](data, negated, core)
}

function actor(data: DataOf['actor']): Line | null {
  if (data.acronym && data.expansion) return { text: `${data.acronym}${colon}${data.expansion}`, verbatim: true }
  return data.role ? { text: `${data.name}, ${data.role}`, verbatim: true } : null
}

function quote(data: DataOf['quote']): Line | null {
  return data.speaker ? { text: `${data.speaker}${colon}«${NB}${data.text.trim()}${NB}»`, verbatim: true } : null
}
