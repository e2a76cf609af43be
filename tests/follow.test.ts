import { JSDOM } from 'jsdom'
import { afterEach, expect, it, vi } from 'vitest'
import { follow } from '../src/follow.ts'

/** A page on which `follow` runs with this answer of each look; a change to it, and what waits for its frames. */
async function followed(answer: boolean) {
  const { window } = new JSDOM('<p>Un</p>', { pretendToBeVisual: true })
  const navigation = new EventTarget()
  vi.stubGlobal('window', { navigation })
  vi.stubGlobal('navigation', navigation)
  for (const name of ['document', 'MutationObserver', 'requestAnimationFrame', 'addEventListener'] as const)
    vi.stubGlobal(
      name,
      typeof window[name] === 'function' && name !== 'MutationObserver' ? window[name].bind(window) : window[name],
    )
  const look = vi.fn(async () => answer)
  follow(look)
  const settle = () => new Promise(done => setTimeout(done, 80))
  const change = async (html: string) => {
    window.document.body.innerHTML += html
    await settle()
  }
  await settle()
  look.mockClear()
  return { look, change, navigation }
}

afterEach(() => vi.unstubAllGlobals())

it('looks again when the page has changed', async () => {
  const { look, change } = await followed(true)
  await change('<p>Deux</p>')
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1))
})

it('does not look again for the popover', async () => {
  const { look, change } = await followed(true)
  await change('')
  look.mockClear()
  document.body.append(document.createElement('epure-popover'))
  await new Promise(done => setTimeout(done, 80))
  expect(look).not.toHaveBeenCalled()
})

it('leaves a page alone where there is nothing to watch, until it goes elsewhere', async () => {
  const { look, change, navigation } = await followed(false)
  await change('<p>Deux</p>')
  expect(look).not.toHaveBeenCalled()
  navigation.dispatchEvent(new Event('currententrychange'))
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1))
})

it('looks one look at a time, and once more for what changed meanwhile', async () => {
  const { look, change } = await followed(true)
  let end = () => {}
  look.mockImplementationOnce(
    () =>
      new Promise(done => {
        end = () => done(true)
      }),
  )
  await change('<p>Deux</p>')
  await change('<p>Trois</p>')
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(1))
  await change('<p>Quatre</p>')
  expect(look).toHaveBeenCalledTimes(1)
  end()
  await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2))
})
