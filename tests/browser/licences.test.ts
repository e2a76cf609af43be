import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }

describe.each(['chrome', 'firefox'])('the package for %s', browser => {
  const licence = (name: string) => readFileSync(`dist/${browser}/${name}.txt`, 'utf8')

  it.each([
    ['LICENSE', /^MIT License/],
    ['LICENSE-Lefff', /Lesser General Public License For Linguistic Resources/],
    ['LICENSE-preact', /MIT License/],
    ['LICENSE-webextension-polyfill', /^Mozilla Public License Version 2\.0/],
  ])('holds %s', (name, words) => {
    expect(licence(name)).toMatch(words)
  })

  it('holds a licence for each library that it is built with', () => {
    for (const name of Object.keys(pkg.dependencies)) expect(licence(`LICENSE-${name}`)).not.toBe('')
  })
})
