/** An article written for these tests, with a fact of every kind, and with everything that a format has to escape. */

import messages from '../../_locales/fr/messages.json' with { type: 'json' }
import type { Article } from '../../src/article/types.ts'
import { type AnyFinding, type Fact, KINDS } from '../../src/facts/types.ts'
import { withLinks } from '../../src/summary/link.ts'
import { summarise } from '../../src/summary/summarise.ts'
import type { Label } from '../../src/summary/types.ts'

const catalogue: Record<string, { message: string }> = messages

/** French words, as `_locales` has them. */
export const label: Label = (key, ...values) =>
  (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '')

const TEXTS = [
  'Fonderie & Fils : l’aide « Relance » prolongée de deux ans',
  'La région Grand-Est prolonge son aide de deux ans. La fonderie des Vosges doit présenter son plan le 3 mai 2021.',
  'Le fonds *Relance* [acte II] serait prolongé de deux ans, selon Paul de La Tour. La fonderie investira 12,5 M€.',
  '=1+2 : la direction créerait 40 postes, mais aucun site ne fermera.',
  'Le fonds *Relance* [acte II] serait prolongé de deux ans, selon Zoé Martin, directrice de l’agence.',
  '"Nous ne savons pas encore; tout se décidera en juin", a-t-elle dit. Le sort du four 2 reste en suspens.',
]

export const article: Article = {
  url: 'https://www.usinenouvelle.com/article/fonderie-fils.N1078001#commentaires',
  site: 'L’Usine Nouvelle',
  title: TEXTS[0]!,
  standfirst: TEXTS[1]!,
  authors: ['Jeanne Le Gall', 'AFP'],
  published: '2021-04-12',
  modified: null,
  section: 'Métallurgie',
  truncated: true,
  blocks: TEXTS.map((text, i) => ({
    kind: i === 0 ? 'title' : i === 1 ? 'standfirst' : i === 3 ? 'item' : 'paragraph',
    text,
  })),
}

/** The first `words` of a block after `from` as a place, its sentence given by its first and last words. */
function place(block: number, core: string, sentence = TEXTS[block]!) {
  const text = TEXTS[block]!
  const start = text.indexOf(sentence)
  const at = text.indexOf(core)
  return { block, core: [at, at + core.length] as const, evidence: [start, start + sentence.length] as const }
}

const plain = { modality: 'asserted', negated: false, reported: false, attribution: null, background: false } as const
const relance = TEXTS[2]!.slice(0, TEXTS[2]!.indexOf(' La fonderie'))

const FINDINGS: AnyFinding[] = [
  {
    ...place(1, 'prolonge son aide de deux ans', 'La région Grand-Est prolonge son aide de deux ans.'),
    ...plain,
    kind: 'renewal',
    data: { subject: 'aide', duration: 'P2Y', until: null, conditions: [], outcome: 'renewed' },
  },
  {
    ...place(2, 'serait prolongé de deux ans', relance),
    ...plain,
    modality: 'conditional',
    reported: true,
    attribution: { name: 'Paul de La Tour', how: 'according' },
    kind: 'renewal',
    data: { subject: 'fonds Relance', duration: 'P2Y', until: null, conditions: [], outcome: 'renewed' },
  },
  {
    ...place(2, '12,5 M€', 'La fonderie investira 12,5 M€.'),
    ...plain,
    modality: 'future',
    kind: 'budget',
    data: {
      amount: { value: 12_500_000, low: null, high: null, bound: '=', currency: 'EUR' },
      percent: null,
      role: 'investment',
      period: null,
      fund: null,
      partOf: null,
    },
  },
  {
    ...place(1, 'doit présenter son plan', 'La fonderie des Vosges doit présenter son plan le 3 mai 2021.'),
    ...plain,
    kind: 'directive',
    data: { issuer: null, addressee: 'fonderie des Vosges', action: 'présenter son plan', force: 'obligation' },
  },
  {
    ...place(1, 'le 3 mai 2021', 'La fonderie des Vosges doit présenter son plan le 3 mai 2021.'),
    ...plain,
    kind: 'agenda',
    data: { start: '2021-05-03', end: '2021-05-03', grain: 'day', relation: 'in', event: 'présenter son plan' },
  },
  {
    ...place(3, 'créerait 40 postes'),
    ...plain,
    modality: 'conditional',
    kind: 'jobs',
    data: { count: 40, low: null, high: null, bound: '=', unit: 'postes', change: 'created', site: null },
  },
  {
    ...place(3, 'aucun site ne fermera'),
    ...plain,
    modality: 'future',
    negated: true,
    kind: 'jobs',
    data: { count: null, low: null, high: null, bound: '=', unit: null, change: 'closed', site: 'site' },
  },
  {
    ...place(4, 'Zoé Martin, directrice de l’agence'),
    ...plain,
    kind: 'actor',
    data: { name: 'Zoé Martin', role: 'directrice de l’agence', acronym: null, expansion: null },
  },
  {
    ...place(5, 'Le sort du four 2 reste en suspens', 'Le sort du four 2 reste en suspens.'),
    ...plain,
    kind: 'question',
    data: { matter: 'sort du four 2' },
  },
  {
    ...place(
      5,
      'Nous ne savons pas encore; tout se décidera en juin',
      '"Nous ne savons pas encore; tout se décidera en juin", a-t-elle dit.',
    ),
    ...plain,
    reported: true,
    attribution: { name: 'Zoé Martin', how: 'verb' },
    kind: 'quote',
    data: { text: 'Nous ne savons pas encore; tout se décidera en juin', speaker: 'Zoé Martin' },
  },
]

/** As the facts' room would give them; headlines are the words of the core. */
export const facts: Fact[] = FINDINGS.map((finding, i) => {
  const text = TEXTS[finding.block]!
  const before = FINDINGS.slice(0, i + 1).filter(other => other.kind === finding.kind).length
  return {
    ...finding,
    id: `${finding.kind}-${before}`,
    headline: text.slice(...finding.core),
    quote: text.slice(...finding.evidence),
    mentions: [],
    rank: i + 1,
  }
})

export const kindsInSample = KINDS.filter(kind => facts.some(fact => fact.kind === kind))

export const summary = summarise(article, withLinks(article, facts), [
  {
    family: 'legal',
    rule: 'newsletter-legal',
    reason: 'Mentions légales',
    words: 88,
    text: 'L’inscription vaut acceptation',
  },
])
