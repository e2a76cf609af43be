/**
 * The command line: the extension's own modules on saved pages and text files.
 *
 *     npm run --silent extract -- [--format json|markdown|…] [--url URL] [--published DATE] [--title] FILE…
 *
 * Exit codes: 0 done; 2 bad option or unreadable file, told in one line on stderr; 3 a page is not an article.
 */
import { readFileSync } from 'node:fs'
import { type Options, parseOptions } from './extract/options.ts'

const BAD_INPUT = 2
const NO_ARTICLE = 3

function complain(error: unknown, about = ''): void {
  process.exitCode = BAD_INPUT
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`extract: ${about}${message.split(/\n|\. To specify/)[0]}\n`)
}

/** Why a file cannot be read, in words: the codes of the system are no sentence. */
function open(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    const reasons: Record<string, string> = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'no permission' }
    throw new Error(reasons[String(code)] ?? String(code || error))
  }
}

/** One file in the format asked for; each way loads only what it needs: jsdom alone takes longer than reading a text file. */
async function answer(bytes: Buffer, file: string, options: Options): Promise<{ text: string; found: boolean }> {
  const { format, published } = options
  const object = (value: unknown) => JSON.stringify(value, null, options.files.length > 1 ? 0 : 2)
  const isPage = /\.x?html?$/i.test(file) || (!/\.txt$/i.test(file) && /^\s*</.test(bytes.toString('latin1', 0, 200)))
  if (format === 'mentions' && !isPage) {
    const { mentionsOf } = await import('./extract/text-file.ts')
    return { text: object({ mentions: mentionsOf(bytes, published) }), found: true }
  }
  const { read } = await (isPage ? import('./extract/page-file.ts') : import('./extract/text-file.ts'))
  const reading = await read(bytes, options)
  if (reading.article === null) return { text: object(reading), found: false }
  if (format === 'mentions') {
    const { mentionsIn } = await import('./extract/mentions.ts')
    const texts = reading.article.blocks.map(block => block.text)
    return { text: object({ mentions: mentionsIn(texts, reading.article.published) }), found: true }
  }
  const { summaryOf, render } = await import('./extract/formats.ts')
  const summary = summaryOf(reading)
  return { text: format === 'json' ? object(summary) : render(summary, format), found: true }
}

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args)
  for (const file of options.files) {
    try {
      const { text, found } = await answer(open(file), file, options)
      if (!found) process.exitCode ??= NO_ARTICLE
      process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    } catch (error) {
      complain(error, `${file}: `)
    }
  }
}

await main(process.argv.slice(2)).catch(complain)
