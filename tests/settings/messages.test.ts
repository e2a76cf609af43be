import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import english from '../../_locales/en/messages.json' with { type: 'json' }
import french from '../../_locales/fr/messages.json' with { type: 'json' }
import { CHOICES } from '../../src/settings/settings.ts'

const fr: Record<string, { message: string }> = french
const en: Record<string, { message: string }> = english
const keys = Object.keys(fr)

/** Every source file and the manifest, in one text. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => /\.tsx?$/.test(name))
  .map(name => readFileSync(join('src', name), 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n')

/** Keys put together from a choice: `format_${…}`. */
const chosen = [
  ...['theme', 'density', 'language', 'side', 'format'].flatMap(name =>
    CHOICES[name]!.map(value => `${name}_${value}`),
  ),
  ...CHOICES.panels!.map(kind => `kind_${kind}`),
  ...CHOICES.keep!.map(family => `family_${family}`),
  ...['conditional', 'expected', 'future', 'negated', 'reported'].flatMap(mark => [`mark_${mark}`, `why_${mark}`]),
  ...['reload', 'denied', 'elsewhere'].map(seen => `popup_${seen}`),
]

describe('the messages of both languages', () => {
  it('have the same keys in the same order', () => expect(Object.keys(en)).toEqual(keys))

  it('take the same values', () => {
    const values = (message = '') => [...message.matchAll(/\$\d/g)].map(String).sort()
    expect(keys.filter(key => String(values(fr[key]?.message)) !== String(values(en[key]?.message)))).toEqual([])
  })

  it('are there for everything that code puts together', () => {
    expect(chosen.filter(key => !fr[key]?.message || !en[key]?.message)).toEqual([])
  })

  it('are used, all of them', () => {
    const unused = keys.filter(key => {
      if (chosen.includes(key) || /^(reason|notArticle)_/.test(key)) return false
      return ![`'${key}'`, `'${key.replace(/_(one|other|none)$/, '')}'`, `__MSG_${key}__`].some(use =>
        sources.includes(use),
      )
    })
    expect(unused).toEqual([])
  })

  it('have French typography: no-break spaces, curly apostrophes, one ellipsis', () => {
    expect(keys.filter(key => / [:;!?»]|« |\p{L}'\p{L}|\.\.\./u.test(fr[key]!.message))).toEqual([])
  })
})
