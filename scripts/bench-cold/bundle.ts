import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { latinPatterns } from '../build/latin-patterns.ts'

/** The rooms of facts and French as one plain script, minified as it ships, in a folder of its own. */
export async function bundle(root: string): Promise<{ script: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'epure-cold-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [latinPatterns()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      lib: { entry: join(root, 'src/facts/extract.ts'), formats: ['cjs'], fileName: () => 'facts.cjs' },
    },
  })
  return { script: join(folder, 'facts.cjs'), folder }
}
