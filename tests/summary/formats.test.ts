import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/facts/types.ts'
import { FORMATS } from '../../src/summary/formats.ts'
import schema from '../../src/summary/schema.json' with { type: 'json' }
import { article, kindsInSample, label, summary } from './sample.ts'

const as = (format: string, of = summary, part = false) => FORMATS[format]!(of, label, part)
const one = { ...summary, facts: summary.facts.slice(1, 2) }
/** The sample with other data in its first fact of a kind. */
const changed = (kind: string, data: object) => ({
  ...summary,
  facts: summary.facts.filter(fact => fact.kind === kind).map(fact => ({ ...fact, data: { ...fact.data, ...data } })),
})
const validate = new Ajv({ strict: false }).compile(schema)

describe('JSON', () => {
  it('follows the schema', () => {
    expect(validate(JSON.parse(as('json'))) || validate.errors).toBe(true)
    expect(validate(JSON.parse(as('json', one))) || validate.errors).toBe(true)
    const rate = { amount: null, percent: null, bound: '>=', low: 2, high: 3 }
    expect(validate(JSON.parse(JSON.stringify(changed('budget', rate)))) || validate.errors).toBe(true)
  })
  it.each([
    ['a missing key', { ...summary, removals: undefined }],
    ['an unknown modality', { ...summary, facts: [{ ...summary.facts[0], modality: 'maybe' }] }],
    ['data of another kind', { ...summary, facts: [{ ...summary.facts[0], data: { matter: null } }] }],
    ['a key that no fact has', { ...summary, facts: [{ ...summary.facts[0], colour: 'red' }] }],
    ['a key that no data has', changed('jobs', { place: 'Lens' })],
    ['a job figure without its bound', changed('jobs', { bound: undefined })],
    ['a percentage with a bound of no kind', changed('budget', { bound: '>' })],
    ['a grain of no calendar', changed('agenda', { grain: 'moon' })],
    ['a fact without its background', { ...summary, facts: [{ ...summary.facts[0], background: undefined }] }],
    ['a refusal without a reason', { article: null }],
    ['a refusal with facts', { article: null, reason: 'Une page de recherche.', facts: [] }],
    ['a list', [summary]],
  ])('the schema refuses %s', (_, bad) => {
    expect(validate(JSON.parse(JSON.stringify(bad)))).toBe(false)
  })
  it('the schema knows every kind of fact', () => {
    const { kind } = schema.definitions.summary.properties.facts.items.properties
    expect(kind.enum).toEqual(KINDS)
    expect(Object.keys(schema.definitions)).toEqual(expect.arrayContaining([...KINDS]))
  })
  it('quotes are the text at their offsets', () => {
    for (const { block, evidence, quote } of summary.facts) {
      expect(summary.article.blocks[block]!.text.slice(...evidence)).toBe(quote)
    }
  })
  it('counts words, not marks', () => {
    const words = 'Un fait : « deux » mots - et l’autre'
    expect(as('json')).toContain('"words"')
    expect(words.match(/\S*[\p{L}\p{N}]\S*/gu)).toHaveLength(6)
  })
})

describe('Markdown', () => {
  const text = as('markdown')
  it('starts with front matter that YAML readers take', () => {
    expect(text.split('---\n')[1]).toBe(
      [
        `title: "${article.title}"`,
        'author:\n  - "Jeanne Le Gall"\n  - "AFP"',
        'published: 2021-04-12',
        'site: "L’Usine Nouvelle"',
        'section: "Métallurgie"',
        `source: "${article.url}"\n`,
      ].join('\n'),
    )
  })
  it('has every fact under its kind, with marks and link', () => {
    for (const kind of kindsInSample) expect(text).toContain(`## ${label(`kind_${kind}`)}\n`)
    for (const { link } of summary.facts) expect(text).toContain(`](${link})`)
    expect(text).toMatch(/créerait 40 postes\]\(\S+\) \(au conditionnel\)/)
  })
  it('does not say a mark twice, for a headline that ends with its hedge', () => {
    const [fact] = one.facts
    const hedged = { ...one, facts: [{ ...fact!, headline: 'Aide : fin en mai (au conditionnel) (propos rapporté)' }] }
    expect(as('markdown', hedged)).toContain('[Aide : fin en mai](')
    const own = { ...one, facts: [{ ...fact!, headline: 'La Direction générale de l’armement (DGA)' }] }
    expect(as('markdown', own)).toContain('armement (DGA)](')
  })
  it('escapes what Markdown would read', () => {
    expect(text).toContain('Le fonds \\*Relance\\* \\[acte II\\] serait')
  })
  it('of a part says where it comes from, without front matter', () => {
    const part = as('markdown', one, true)
    expect(part).not.toContain('---')
    expect(part).toContain(`— [${article.title}](${article.url}), Jeanne Le Gall, AFP, L’Usine Nouvelle, 12 avril 2021`)
  })
})

describe('rich text', () => {
  const { document } = new JSDOM(as('html')).window
  it('is a document with title, source, and a linked headline for each fact', () => {
    expect(document.querySelector('h1 a')?.textContent).toBe(article.title)
    expect(document.querySelector('h1 + p')?.textContent).toBe('Jeanne Le Gall, AFP, L’Usine Nouvelle, 12 avril 2021')
    expect([...document.querySelectorAll('p > b > a')].map(a => a.getAttribute('href')).sort()).toEqual(
      summary.facts.map(fact => fact.link).sort(),
    )
  })
  it('runs nothing that an article contains', () => {
    const evil = { ...one, facts: one.facts.map(fact => ({ ...fact, headline: '<img src=x onerror=alert(1)>"' })) }
    const { document: page } = new JSDOM(as('html', evil)).window
    expect(page.querySelector('img')).toBeNull()
    expect(page.querySelector('p > b > a')?.textContent).toBe('<img src=x onerror=alert(1)>"')
  })
})

describe('spreadsheets', () => {
  const rows: Record<string, string>[] = parse(as('csv'), { bom: true, delimiter: ';', columns: true })
  it('has a row a fact, in French Excel’s way', () => {
    expect(as('csv').charCodeAt(0)).toBe(0xfeff)
    expect(rows).toHaveLength(summary.facts.length)
    expect(rows.find(row => row.kind === 'budget')).toMatchObject({
      value: '12500000',
      unit: 'EUR',
      modality: 'future',
    })
    expect(rows.find(row => row.kind === 'agenda')).toMatchObject({ start: '2021-05-03', what: 'présenter son plan' })
    expect(rows.find(row => row.kind === 'quote')?.headline).toBe('Nous ne savons pas encore; tout se décidera en juin')
  })
  it('says who is asked, and who says it', () => {
    expect(rows.find(row => row.kind === 'directive')).toMatchObject({ addressee: 'fonderie des Vosges', who: '' })
    expect(rows.find(row => row.id === 'renewal-2')?.attribution).toBe('Paul de La Tour')
    expect(rows.find(row => row.kind === 'quote')).toMatchObject({ who: 'Zoé Martin', attribution: 'Zoé Martin' })
    expect(rows.find(row => row.id === 'renewal-1')?.attribution).toBe('')
  })
  it.each([
    ['=', ''],
    ['>=', 'min'],
    ['<=', 'max'],
    ['~', 'about'],
  ] as const)('says the bound %s in a word', (bound, word) => {
    const bounded = (kind: string) => {
      const fact = summary.facts.find(one => one.kind === kind)!
      const { data } = fact
      const held = 'amount' in data ? { ...data, amount: { ...data.amount!, bound } } : { ...data, bound }
      const [row] = parse(as('csv', { ...summary, facts: [{ ...fact, data: held } as typeof fact] }), {
        bom: true,
        delimiter: ';',
        columns: true,
      }) as Record<string, string>[]
      return row?.bound
    }
    expect([bounded('budget'), bounded('jobs')]).toEqual([word, word])
  })
  it('gives the same cells tab separated', () => {
    expect(parse(as('tsv'), { delimiter: '\t', columns: true })).toEqual(rows)
  })
  it.each([
    ['=1+1', "'=1+1"],
    ['+33 1', "'+33 1"],
    ['-12 %', "'-12 %"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "' =1+1"],
    ['1 = 1', '1 = 1'],
    ['dit "oui"\nou non', 'dit "oui" ou non'],
  ])('shows %j as text', (headline, shown) => {
    const evil = { ...one, facts: one.facts.map(fact => ({ ...fact, headline })) }
    const [row] = parse(as('csv', evil), { bom: true, delimiter: ';', columns: true }) as Record<string, string>[]
    expect(row?.headline).toBe(shown)
  })
})

describe('citations', () => {
  it.each(['bibtex', 'ris', 'csl'])('%s is read by a citation library', format => {
    const [item] = new Cite(as(format)).data
    expect(item).toMatchObject({
      title: article.title,
      'container-title': 'L’Usine Nouvelle',
      URL: article.url.replace('#', format === 'bibtex' ? '\\#' : '#').replace('\\', ''),
    })
    expect(item?.author).toEqual([{ given: 'Jeanne', family: 'Le Gall' }, expect.anything()])
    expect(item?.issued['date-parts']).toEqual([[2021, 4, 12]])
  })
  it.each([
    ['Charles de Gaulle', 'de Gaulle'],
    ['Aurélie Vasseur', 'Vasseur'],
    ['Marie-Anne du Plessis', 'du Plessis'],
  ])('family name of %s', (name, family) => {
    const named = { ...summary, article: { ...summary.article, authors: [name] } }
    expect(as('ris', named)).toContain(`AU  - ${family}, `)
  })
  it('escapes what LaTeX would run', () => {
    const evil = { ...summary, article: { ...summary.article, title: '100 % & \\input{x} #1_a' } }
    expect(as('bibtex', evil)).toContain('{{100 \\% \\& \\textbackslash{}input\\{x\\} \\#1\\_a}}')
  })
})

describe('the cleaned article', () => {
  it('keeps every word, kinds as Markdown has them, and says that it is an excerpt', () => {
    const text = as('article')
    expect(text).toContain(`\n# ${article.title}\n`)
    expect(text).toContain('\n- =1+2 : la direction')
    expect(text).toContain(label('excerpt'))
  })
})

describe('plain text', () => {
  it('quotes a sentence with a quotation in it as French does', () => {
    expect(as('text')).toContain(
      '« “Nous ne savons pas encore; tout se décidera en juin”, a-t-elle dit. » — Zoé Martin\n',
    )
  })
  it('ends a part with its source', () => {
    expect(as('text', one, true).trimEnd().split('\n').slice(-3)).toEqual([
      article.title,
      'Jeanne Le Gall, AFP, L’Usine Nouvelle, 12 avril 2021',
      article.url,
    ])
  })
})
