/**
 * A pattern that is made when a text first holds what it cannot match without: of the two thousand of these rooms an article
 * meets a few hundred, and V8 takes up to a millisecond for each, anew in every worker. The build writes them
 * (scripts/build/patterns.ts); in the sources they are plain expressions.
 */

/** Strings that were sought after which the pattern costs less than what spares it. */
const PATIENCE = 300

/**
 * V8 interprets a pattern at first and compiles it once more when it is asked again, unless the first text is this long
 * (`kTierUpForSubjectLengthValue`): nearly all of ours are asked again, and one compilation less is a tenth of a cold call.
 */
const LONG = '~ '.repeat(500)

/** Most patterns are asked about the text that was asked about last. */
let last = ''
let lastLower = ''
export function lower(text: string): string {
  if (text !== last) {
    last = text
    lastLower = text.toLowerCase()
  }
  return lastLower
}

export class Guarded {
  readonly source: string
  readonly flags: string
  readonly required: string
  private split: readonly string[] | undefined
  patience = PATIENCE
  pattern: RegExp | undefined

  /** `required`: strings between line breaks, of which a text must hold one; in lower case where case is ignored. */
  constructor(source: string, flags: string, required: string) {
    this.source = source
    this.flags = flags
    this.required = required
  }

  get unicode(): boolean {
    return this.flags.includes('u')
  }

  protected get strings(): readonly string[] {
    this.split ??= this.required.split('\n')
    return this.split
  }

  private mayMatch(text: string): boolean {
    if (this.required === '' || this.patience <= 0) return true
    this.patience -= this.strings.length
    const asked = this.flags.includes('i') ? lower(text) : text
    for (const one of this.strings) if (asked.includes(one)) return true
    return false
  }

  /** The pattern itself, or nothing where the text cannot match. */
  private for(text: string): RegExp | undefined {
    if (!this.pattern && this.mayMatch(text)) {
      this.pattern = this.make()
      this.pattern.test(LONG)
      this.pattern.lastIndex = 0
    }
    return this.pattern
  }

  protected make(): RegExp {
    return new RegExp(this.source, this.flags)
  }

  /** Of a global pattern: where it goes on. */
  get lastIndex(): number {
    return this.pattern?.lastIndex ?? 0
  }
  set lastIndex(index: number) {
    this.pattern ??= this.make()
    this.pattern.lastIndex = index
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text)?.exec(text) ?? null
  }
  test(text: string): boolean {
    return this.for(text)?.test(text) ?? false
  }
  [Symbol.match](text: string): RegExpMatchArray | null {
    const pattern = this.for(text)
    return pattern ? text.match(pattern) : null
  }
  [Symbol.matchAll](text: string): Iterator<RegExpMatchArray> {
    const pattern = this.for(text)
    return pattern ? text.matchAll(pattern) : [].values()
  }
  [Symbol.replace](text: string, by: string): string {
    const pattern = this.for(text)
    return pattern ? text.replace(pattern, by) : text
  }
  [Symbol.search](text: string): number {
    return this.for(text)?.[Symbol.search](text) ?? -1
  }
  [Symbol.split](text: string, limit?: number): string[] {
    const pattern = this.for(text)
    return pattern ? text.split(pattern, limit) : [text]
  }
}
