/** A pattern that is nothing but a list of strings, which the build recognises (scripts/build/listed.ts). */
import { Guarded, lower } from './guarded.ts'

const SPECIAL = /[$()*+./?[\\\]^{|}]/g

/** Asked whether it matches, it looks the text up; for all else it makes the pattern. */
export class Listed extends Guarded {
  private set: ReadonlySet<string> | undefined

  /** `strings` between line breaks, in lower case where case is ignored; `ends`: those of the text that a match must reach. */
  constructor(
    strings: string,
    flags: string,
    private readonly ends: string,
  ) {
    super('', flags, strings)
  }

  protected override make(): RegExp {
    const [start, end] = [this.ends.startsWith('^') ? '^' : '', this.ends.endsWith('$') ? '$' : '']
    const strings = this.strings.map(one => one.replace(SPECIAL, String.raw`\$&`))
    return new RegExp(`${start}(?:${strings.join('|')})${end}`, this.flags)
  }

  override test(text: string): boolean {
    const asked = this.flags.includes('i') ? lower(text) : text
    this.set ??= new Set(this.strings)
    if (this.ends === '^$') return this.set.has(asked)
    for (const one of this.set)
      if (this.ends === '^' ? asked.startsWith(one) : this.ends === '$' ? asked.endsWith(one) : asked.includes(one))
        return true
    return false
  }
}
