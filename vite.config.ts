import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin } from 'vite'
import manifest from './manifest.json' with { type: 'json' }
import pkg from './package.json' with { type: 'json' }
import { patterns } from './scripts/build/patterns.ts'

type Browser = 'chrome' | 'firefox'

/** Firefox wants an id, and to be told that no data is collected. 140 is the first version with CSS.highlights. */
const FIREFOX = {
  gecko: {
    id: '{6a1f6c0e-5b0c-4f0e-9a52-0d8f1c7e4b31}',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
}

/** manifest.json is the Chrome one; Firefox has settings of its own in place of the minimum version, and no service workers. */
function manifestFor(browser: Browser): ManifestV3Export {
  const { minimum_chrome_version, background, ...common } = { ...manifest, version: pkg.version }
  const scripts = { scripts: [background.service_worker], type: 'module' }
  const own =
    browser === 'chrome'
      ? { minimum_chrome_version, background }
      : { browser_specific_settings: FIREFOX, background: scripts }
  // The plug-in's type knows neither gecko_android nor data_collection_permissions.
  return { ...common, ...own } as unknown as ManifestV3Export
}

/** Standalone content scripts are bundled apart, so `vite build --watch` does not see their files by itself. */
const watchSources = (): Plugin => ({
  name: 'watch-sources',
  apply: 'build',
  buildStart() {
    for (const file of readdirSync('src', { recursive: true, withFileTypes: true })) {
      if (file.isFile()) this.addWatchFile(join(process.cwd(), file.parentPath, file.name))
    }
  },
})

/** The project's licence, and those of what is in the package: each asks that a copy of it goes along. */
const licences = (): Plugin => ({
  name: 'licences',
  apply: 'build',
  generateBundle() {
    const files = {
      'LICENSE.txt': 'LICENSE',
      'LICENSE-Lefff.txt': 'src/french/lexicon/LICENSE',
      'LICENSE-preact.txt': 'node_modules/preact/LICENSE',
      'LICENSE-webextension-polyfill.txt': 'node_modules/webextension-polyfill/LICENSE',
    }
    for (const [fileName, from] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(from) })
    }
  },
})

/** `vite build` makes dist/chrome, `vite build --mode firefox` makes dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [
      watchSources(),
      licences(),
      patterns(),
      // One classic script and no web_accessible_resources: the page cannot tell that the extension is there.
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: manifest.content_scripts.flatMap(script => script.js) },
      }),
    ],
    // Library mode, which the standalone script is built in, leaves this one alone.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: [`chrome${manifest.minimum_chrome_version}`, 'firefox140'],
      modulePreload: false,
    },
  }
})
