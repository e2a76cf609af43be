import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { patterns } from './patterns.ts'

interface Options {
  readonly format?: 'cjs' | 'iife'
  /** Off for a profile that names functions. */
  readonly minify?: boolean
}

/** A module and all it imports as one plain script, built as it ships, in a folder of its own that the caller removes. */
export async function bundle(entry: string, { format = 'cjs', minify = true }: Options = {}) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'epure-bench-'))
  const name = `script.${format === 'cjs' ? 'cjs' : 'js'}`
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [patterns()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify,
      lib: { entry: join(root, entry), formats: [format], name: 'epure', fileName: () => name },
    },
  })
  return { script: join(folder, name), folder }
}
