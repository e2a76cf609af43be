import { describe, expect, test } from 'vitest'
import { tokenise } from '../../src/french/tokens.ts'

const forms = (norm: string) => tokenise(norm).map(({ form }) => form)
const verbs = (norm: string, word: string) =>
  tokenise(norm)
    .find(({ form }) => form === word)
    ?.verbs.map(({ lemma, tense }) => `${lemma} ${tense}`) ?? []

describe('tokens', () => {
  test.each([
    ["L'usine d'Albi n'ouvre qu'en mai", "l'|usine|d'|albi|n'|ouvre|qu'|en|mai"],
    ["aujourd'hui, presqu'île", "aujourd'hui|,|presqu'|île"],
    ["prud'hommes, main-d'œuvre, O'Neill", "prud'hommes|,|main-d'œuvre|,|o'neill"],
    ['écrivent-ils, a-t-elle, est-ce', 'écrivent|-ils|,|a|-t-elle|,|est|-ce'],
    ['rendez-vous, peut-être, sous-traitant', 'rendez-vous|,|peut-être|,|sous-traitant'],
    ['Saint-Nazaire, franco-allemand', 'saint-nazaire|,|franco-allemand'],
    ['12 000 postes, 1.344 milliard, 2,5 M€', '12 000|postes|,|1.344|milliard|,|2,5|m€'],
    ['le 1er mai à 15h30, la 11e journée', 'le|1er|mai|à|15h30|,|la|11e|journée'],
    ['130M€', '130|m€'],
    ['en 2014, 30 sites', 'en|2014|,|30|sites'],
    ['R&D, A320, CO2', 'r&d|,|a320|,|co2'],
    ['"mot"... fin…', '"|mot|"|...|fin|…'],
    ['12 %', '12|%'],
    ["l' usine", "l'|usine"],
  ])('%s', (norm, expected) => {
    expect(forms(norm).join('|')).toBe(expected)
  })

  test('offsets are those of the text', () => {
    const norm = 'Les « régions » paient 12 000 €, dit-on.'
    for (const { start, end, form } of tokenise(norm)) expect(norm.slice(start, end).toLowerCase()).toBe(form)
  })

  test('a capital A is « à » without its accent, unless inverted', () => {
    expect(forms('A Lyon, A-t-il dit')).toEqual(['à', 'lyon', ',', 'a', '-t-il', 'dit'])
    expect(verbs('A Lyon', 'à')).toEqual([])
    expect(verbs('Il a dit', 'a')).toEqual(['avoir present'])
  })
})

describe('nouns in « -ions »', () => {
  test('are verbs after « nous » alone', () => {
    expect(verbs('Les options, les avions', 'options')).toEqual([])
    expect(verbs('deux avions', 'avions')).toEqual([])
    expect(verbs("Nous n'y avions rien", 'avions')).toEqual(['avoir imperfect'])
  })
})

test('a name is no verb', () => {
  expect(verbs('De Paris, Vienne et Sens', 'vienne')).toEqual([])
  expect(verbs('Ouvre ? Ferme', 'ferme')).not.toEqual([])
})

describe('verbs that the lexicon lacks', () => {
  test.each([
    ['Il déshumidifie tout', 'déshumidifie', 'déshumidifier present'],
    ['Son carnet refondra', 'refondra', 'refondre future'],
    ['Le site sera défibré', 'défibré', 'défibrer past-participle'],
    ['Il a vite dégazé', 'dégazé', 'dégazer past-participle'],
    ['de désamianter', 'désamianter', 'désamianter infinitive'],
    ['Elle désamianterait', 'désamianterait', 'désamianter conditional'],
    ['Ils désamianteront', 'désamianteront', 'désamianter future'],
    ['Elle désamiantait', 'désamiantait', 'désamianter imperfect'],
    ['Les syndics désamiantent tout', 'désamiantent', 'désamianter present'],
    ['Etendre la mesure', 'etendre', 'étendre infinitive'],
  ])('%s', (norm, word, reading) => {
    expect(verbs(norm, word)).toContain(reading)
  })

  test.each([
    ['la défibrée', 'défibrée'],
    ['plus souvent', 'souvent'],
    ['les règlements', 'règlements'],
    ['moins urgent', 'urgent'],
    ['un attrait', 'attrait'],
    ['le retrait', 'retrait'],
    ['un chantier', 'chantier'],
    ['le front', 'front'],
    ['qui, même', 'même'],
  ])('%s', (norm, word) => {
    expect(verbs(norm, word)).toEqual([])
  })
})
