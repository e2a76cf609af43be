/**
 * Work in steps: large pages are read in slices, between which the page itself goes on. A function in steps yields wherever it
 * may stop for a while, and may say how many characters it has just read; what it has read may have changed when it goes on.
 */
export type Steps<T> = Generator<number | undefined, T, void>

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** How long a slice takes, ms: a task of 50 ms is felt, and a step may be long itself. */
const SLICE = 16
/** What a step weighs that says nothing, in characters; and how much is done at once, whatever the clock says: any page but a giant. */
const STEP = 60
const AT_ONCE = 400_000

/** Lets the page go on. */
export const pause = (): Promise<void> => new Promise(resume => setTimeout(resume))

/** Takes the first slice at once: most pages are done in it, before anything is painted, on a busy machine too. */
export async function inSlices<T>(steps: Steps<T>, done: (value: T) => void): Promise<void> {
  let weight = 0
  for (;;) {
    const until = performance.now() + SLICE
    do {
      const step = steps.next()
      if (step.done) return done(step.value)
      weight += step.value ?? STEP
    } while (weight < AT_ONCE || performance.now() < until)
    await pause()
  }
}
