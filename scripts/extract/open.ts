import { readFileSync } from 'node:fs'

/** In words: the codes of the system are no sentence. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'no permission',
}

/** The byte-order marks of encodings with two bytes a letter, which leave zeros in a text too. */
const WIDE = /^(?:\xff\xfe|\xfe\xff)/

/**
 * The content of a saved page or a text file.
 * @throws {Error} with one line for the user when it cannot be read, or is neither
 */
export function open(file: string): Buffer {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const code = String(error instanceof Error && 'code' in error ? error.code : error)
    throw new Error(REASONS[code] ?? code)
  }
  const start = bytes.toString('latin1', 0, 8000)
  if (start.startsWith('%PDF-')) throw new Error('is a PDF, neither a saved page nor a text')
  if (start.includes('\0') && !WIDE.test(start)) throw new Error('is binary, neither a saved page nor a text')
  return bytes
}
