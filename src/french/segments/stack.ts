/** Clauses that are open at a token, outermost first. */
export type Kind = 'main' | 'relative' | 'que' | 'subordinate' | 'incise' | 'participle' | 'bracket' | 'quote'

/** A clause whose end is not known yet. */
export interface Open {
  readonly kind: Kind
  first: number
  last: number
  predicate: number
  /** The comma before it will be answered by one that closes it. */
  readonly paired: boolean
}

/** Clauses inside clauses: nobody writes more, and a text of « que » alone must not take for ever. */
const DEEPEST = 12

/** A stack of open clauses over the tokens [first, last), the outermost of which is the sentence. */
export class ClauseStack {
  readonly #open: Open[]
  readonly #last: number
  readonly #done: Open[] = []

  constructor(first: number, last: number) {
    this.#last = last
    this.#open = [{ kind: 'main', first, last, predicate: -1, paired: false }]
  }

  get depth(): number {
    return this.#open.length
  }

  /** The innermost open clause. */
  get top(): Open {
    return this.#open.at(-1)!
  }

  /** The clause around the innermost one. */
  get parent(): Open | undefined {
    return this.#open.at(-2)
  }

  open(kind: Kind, at: number, paired: boolean): void {
    if (this.depth < DEEPEST) this.#open.push({ kind, first: at, last: this.#last, predicate: -1, paired })
  }

  /** Opens a clause whose verb is at `verb`; when none may be opened any more the innermost one gets it. */
  openWith(kind: Kind, at: number, verb: number, paired = false): void {
    this.open(kind, at, paired)
    this.top.predicate = verb
  }

  close(at: number): void {
    const open = this.#open.pop()!
    open.last = at
    // A clause without a verb is part of what it stands in.
    if (at > open.first && (open.predicate >= 0 || open.kind === 'main')) this.#done.push(open)
  }

  closeTo(depth: number, at: number): void {
    while (this.depth > depth) this.close(at)
  }

  /** Ends the innermost clause and starts another of its rank. */
  next(at: number): void {
    const { kind, paired } = this.top
    this.close(at)
    this.#open.push({ kind, first: at, last: this.#last, predicate: -1, paired })
  }

  /** Depth of the innermost open clause of a kind, -1 when none is open. */
  depthOf(kind: Kind): number {
    return this.#open.findLastIndex(open => open.kind === kind)
  }

  /** Depth of the innermost bracket or quotation, below which nothing may be closed from inside. */
  get floor(): number {
    return Math.max(this.depthOf('bracket'), this.depthOf('quote')) + 1
  }

  /** Depth of the innermost clause around the top that still lacks its verb; -1 when none does above the floor. */
  get lacking(): number {
    for (let depth = this.depth - 2; depth >= Math.max(0, this.floor - 1); depth--)
      if (this.#open[depth]!.predicate < 0) return depth
    return -1
  }

  /** Closes what is open; all clauses by their beginning, outer ones first. */
  finish(): readonly Open[] {
    this.closeTo(0, this.#last)
    // Inner clauses were closed first: of two with the same words (« Qui paiera ? ») the inner one comes last.
    return this.#done.reverse().sort((a, b) => a.first - b.first || b.last - a.last)
  }
}
