// The promise on weight: what every page of the two sites has to load and compile.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Bytes of the content script, gzip -9: 32 kB. */
export const BUDGET = 32 * 1024

/** Bytes of the built content script, plain and gzip -9. */
export function contentScriptSize() {
  const script = readFileSync('dist/chrome/src/content.js')
  return { raw: script.length, gzip: gzipSync(script, { level: 9 }).length }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { raw, gzip } = contentScriptSize()
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} kB`
  console.log(`content script: ${kilobytes(gzip)} gzip of ${kilobytes(BUDGET)}, ${kilobytes(raw)} plain`)
  if (gzip > BUDGET) process.exitCode = 1
}
