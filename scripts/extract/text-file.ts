import { mentionsIn } from './mentions.ts'
import { summariseRemoval } from './messages.ts'
import type { Options } from './options.ts'
import type { FileReading, Refusal } from './reading.ts'

/** What Windows-1252 has from 0x80 on where Latin-1 has control characters; Node 20's own decoder gives the latter. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const WIDE: Readonly<Record<string, string>> = { '\xff\xfe': 'utf-16le', '\xfe\xff': 'utf-16be' }

/** UTF-8, UTF-16 where its mark says so, or else Windows-1252: the encoding of old French files. */
function decode(bytes: Buffer): string {
  const wide = WIDE[bytes.toString('latin1', 0, 2)]
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes.toString('latin1').replace(/[\x80-\x9f]/g, letter => WINDOWS[letter.charCodeAt(0) - 0x80]!)
  }
}

/** What is said of a file without a word. */
export const BLANK: Refusal = { article: null, reason: 'Le fichier est vide.' }

/** Whether there is nothing but white space. */
export const isBlank = (bytes: Buffer): boolean => !decode(bytes).trim()

/** The article that a text file holds, one block a line, without the lines that are boilerplate: each of them is a removal. */
export async function read(bytes: Buffer, options: Options): Promise<FileReading> {
  if (isBlank(bytes)) return BLANK
  const [{ articleFromLines }, { foldText }, { clutterLines }] = await Promise.all([
    import('../../src/article/lines.ts'),
    import('../../src/article/text.ts'),
    import('../../src/clutter/text-lines.ts'),
  ])
  const lines = decode(bytes).split(/\r?\n/)
  const title = options.title ? lines.findIndex(line => line.trim()) : -1
  const clutter = [...clutterLines(lines)].filter(([line]) => line !== title)
  const gone = new Set(clutter.map(([line]) => line))
  const article = articleFromLines(
    lines.filter((_, line) => !gone.has(line)),
    { title: options.title, published: options.published, ...(options.url && { url: options.url }) },
  )
  const removals = clutter.map(([line, rule]) => {
    const text = foldText(lines[line]!)
    return summariseRemoval({
      family: rule.family,
      rule: rule.id,
      words: text.split(' ').length,
      text: text.slice(0, 80),
    })
  })
  return { article, removals }
}

/** Every mention in the raw lines, boilerplate included; `offset` is where it starts in the file, in UTF-16 units. */
export function mentionsOf(bytes: Buffer, published: string | null) {
  const lines = decode(bytes).split('\n')
  const starts: number[] = []
  let start = 0
  for (const line of lines) {
    starts.push(start)
    start += line.length + 1
  }
  return mentionsIn(lines, published).map(mention => ({ ...mention, offset: starts[mention.block]! + mention.start }))
}
