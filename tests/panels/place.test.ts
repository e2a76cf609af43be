import { describe, expect, it } from 'vitest'
import { around, beside, spots } from '../../src/panels/place.ts'

describe('the popover stands beside the text, or is a sheet', () => {
  it.each([
    ['wide window, text in the middle', { left: 300, right: 900 }, 1400, 'right', { left: 988, width: 400 }],
    ['the other side on request', { left: 450, right: 950 }, 1400, 'left', { left: 12, width: 400 }],
    ['narrower where there is less room', { left: 20, right: 700 }, 1024, 'right', { left: 712, width: 300 }],
    ['the side that has room, whatever was asked', { left: 20, right: 700 }, 1024, 'left', { left: 712, width: 300 }],
    ['text from edge to edge', { left: 16, right: 464 }, 480, 'right', null],
    ['just not enough room', { left: 10, right: 741 }, 1024, 'right', null],
  ])('%s', (_, text, window, side, expected) => {
    const room = beside(text, window, side)
    expect(room).toEqual(expected)
    if (room) expect(room.left >= text.right || room.left + room.width <= text.left).toBe(true)
  })
})

describe('spots for the pill', () => {
  const title = { left: 100, right: 700, top: 80, bottom: 160 }
  const last = { left: 100, right: 400, top: 120, bottom: 160 }
  const text = { left: 100, right: 720, top: 80, bottom: 2000 }
  it('on the right: the end of the last line first', () => {
    expect(spots(title, [last], text, [200, 28], 'right')[0]).toEqual([412, 126])
  })
  it('on the left: the left margin first', () => {
    expect(spots(title, [last], text, [80, 28], 'left')[0]).toEqual([8, 80])
  })
  it('after the last lines of other texts when all else is taken', () => {
    const line = { left: 100, right: 220, top: 300, bottom: 330 }
    expect(spots(title, [last, line], text, [80, 20], 'right').at(-1)).toEqual([232, 305])
  })
  it.each(['left', 'right'])('%s: none of them on a line of the title', side => {
    for (const [x, y] of spots(title, [last], text, [200, 28], side)) {
      const onTitle = x < title.right && x + 200 > title.left && y < last.top && y + 28 > title.top
      const onLast = x < last.right && x + 200 > last.left && y < last.bottom && y + 28 > last.top
      expect(onTitle || onLast).toBe(false)
    }
  })
})

it('edges leave out boxes without a size: lines that are not shown', () => {
  const none = { left: 0, right: 0, top: 0, bottom: 0 }
  expect(around([none, { left: 5, right: 9, top: 2, bottom: 4 }, { left: 3, right: 8, top: 6, bottom: 7 }])).toEqual({
    left: 3,
    right: 9,
    top: 2,
    bottom: 7,
  })
})
