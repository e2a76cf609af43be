import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** `/C:/My%20work/`: what a file's URL calls its path is none on Windows, nor where a folder has a space. */
const AS_PATH = /new URL\([^()]*import\.meta\.url\)\.pathname/

it.each(['scripts', 'tests'])('%s: an address becomes a path by fileURLToPath', folder => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => /\.m?[jt]sx?$/.test(file))
  expect(files.filter(file => AS_PATH.test(readFileSync(join(folder, file), 'utf8')))).toEqual([])
})
