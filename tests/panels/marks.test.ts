import { describe, expect, it } from 'vitest'
import { marksFor } from '../../src/panels/marks.tsx'

const sentence = (id: string, top: number, bottom: number) => ({
  id,
  headline: id.toUpperCase(),
  top,
  bottom,
})

describe('bars in the margin', () => {
  it('one a sentence, as high as the sentence', () => {
    expect(marksFor([sentence('a', 0, 40), sentence('b', 60, 100)])).toEqual([
      { ids: ['a'], title: 'A', top: 0, height: 40 },
      { ids: ['b'], title: 'B', top: 60, height: 40 },
    ])
  })
  it('facts of one sentence share a bar', () => {
    expect(marksFor([sentence('a', 0, 40), sentence('b', 0, 40)])).toEqual([
      { ids: ['a', 'b'], title: 'A\nB', top: 0, height: 40 },
    ])
  })
  it('a sentence that begins on the line where another ends starts below it', () => {
    const [first, second] = marksFor([sentence('b', 20, 60), sentence('a', 0, 40)])
    expect(first).toMatchObject({ ids: ['a'], top: 0, height: 40 })
    expect(second).toMatchObject({ ids: ['b'], top: 42, height: 18 })
  })
  it('two sentences on one line share a bar: no room for two', () => {
    expect(marksFor([sentence('a', 0, 20), sentence('b', 0, 20)])).toHaveLength(1)
  })
})
