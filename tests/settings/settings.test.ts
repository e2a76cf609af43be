import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/facts/types.ts'
import { chord } from '../../src/settings/chord.ts'
import { CHOICES, DEFAULTS, sanitise } from '../../src/settings/settings.ts'
import { FORMATS } from '../../src/summary/formats.ts'
import { FORMAT_IDS } from '../../src/summary/names.ts'
import schema from '../../src/summary/schema.json' with { type: 'json' }

describe('choices are those of the other rooms', () => {
  it('kinds', () => expect(CHOICES.panels).toEqual(KINDS))
  it('formats', () => expect(CHOICES.format).toEqual(Object.keys(FORMATS)))
  it('formats of the menu', () => expect(FORMAT_IDS).toEqual(Object.keys(FORMATS)))
  it('families', () =>
    expect(CHOICES.keep).toEqual(schema.definitions.summary.properties.removals.items.properties.family.enum))
})

describe('stored values become valid settings', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'cleaning'],
    ['a list', [1, 2]],
    ['values of another type', { cleaning: 'yes', keep: 'legal', theme: 3, openKey: null, panels: {} }],
    ['values that are no choice', { theme: 'sepia', format: 'docx', pill: 'top', side: 'top', keep: ['menu'] }],
    ['another version', { version: 99 }],
  ])('%s gives the defaults', (_, stored) => {
    expect(sanitise(stored)).toEqual(DEFAULTS)
  })

  it.each([
    ['keeps what is valid beside what is not', { theme: 'dark', density: 'tiny' }, { theme: 'dark' }],
    ['drops unknown names from a list, and doubles', { keep: ['legal', 'x', 'legal', 7] }, { keep: ['legal'] }],
    ['reads the pill of version 1 with its side', { version: 1, pill: 'left' }, { pill: true, side: 'left' }],
    ['reads the hidden pill of version 1', { version: 1, pill: 'off' }, { pill: false }],
    ['accepts that there is no shortcut', { openKey: '' }, { openKey: '' }],
    [
      'completes an order of panels that a newer kind is missing from',
      { panels: ['quote', 'actor', 'renewal', 'directive', 'agenda', 'jobs', 'question'] },
      { panels: ['quote', 'actor', 'renewal', 'directive', 'agenda', 'jobs', 'question', 'budget'] },
    ],
  ])('%s', (_, stored, expected) => {
    expect(sanitise(stored)).toEqual({ ...DEFAULTS, ...expected })
  })

  it('gives back what it gave', () => {
    const settings = sanitise({ theme: 'dark', off: ['quote'], folded: ['actor'], format: 'ris' })
    expect(sanitise(JSON.parse(JSON.stringify(settings)))).toEqual(settings)
  })
})

describe('key combinations', () => {
  const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }
  it.each([
    [{ ...none, altKey: true, shiftKey: true, code: 'KeyF' }, DEFAULTS.openKey],
    [{ ...none, ctrlKey: true, metaKey: true, code: 'Digit1' }, 'Ctrl+Meta+Digit1'],
    [{ ...none, code: 'F2' }, 'F2'],
    [{ ...none, altKey: true, code: 'KeyQ', key: 'a' }, 'Alt+KeyA'],
    [{ ...none, altKey: true, shiftKey: true, code: 'KeyF', key: 'Ï' }, DEFAULTS.openKey],
    [{ ...none, altKey: true, shiftKey: true, code: 'KeyC', key: 'С' }, DEFAULTS.copyKey],
  ])('%j', (event, written) => {
    expect(chord(event as KeyboardEvent)).toBe(written)
  })
})
