/** What a figure of speech is made of: a verb, its words, and what it must speak of. */

/**
 * What the thing must be: `scheme` one that a weak verb can end or a date of one, `itself` no date, `date` what falls due, `class` one of any class, `thing` that or a pronoun,
 * `any` whatever is not merely replaced (the figure means nothing else), `site` whatever has a name (a plant goes on, and is never renewed),
 * `name` that of a class or a proper name.
 */
export type Needs = 'scheme' | 'itself' | 'date' | 'name' | 'class' | 'thing' | 'any' | 'site'
/** Where the thing stands: `after` the figure and a preposition (« tirer un trait sur »), `subject` before it, else where the verb has it. */
type Place = 'after' | 'subject'

/** `cue` are letters that the figure always has: most sentences lack them, and its pattern is not even compiled for these. */
export type Figure = readonly [lemma: string, cue: string, rest: RegExp, needs: Needs, place?: Place]
