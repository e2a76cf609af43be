/** The host element of the extension, and all that happens in it. */
import { render } from 'preact'
import type { Removal } from '../clutter/types.ts'
import type { Settings } from '../settings/settings.ts'
import { toClipboard, type Written } from './copy.ts'
import frame from './frame.css?inline'
import { listenToKeys } from './keys.ts'
import { light, rangesOf, scrollToRange } from './light.ts'
import list from './list.css?inline'
import { Marks } from './marks.tsx'
import { type Measured, measure } from './measure.ts'
import onPage from './page-marks.css?inline'
import { Pill } from './pill.tsx'
import { pillPlacer } from './pill-place.ts'
import { beside } from './place.ts'
import { counted, hiddenNow, type Popover, type Scene } from './scene.ts'
import { View } from './view.tsx'

/** What the popover asks of the rest. */
export interface Backstage {
  change(patch: Partial<Settings>): void
  /** Hides these removals and shows the others. */
  hide(removals: readonly Removal[]): void
  chord(event: KeyboardEvent): string
  /** Facts of a scene in a format, those with `ids` or all that are shown. Rejects when nobody answers. */
  write(scene: Scene, format: string, ids?: readonly string[]): Promise<Written>
  readonly signal: AbortSignal
}

/** Appends `<epure-popover>` to the body and keeps it until the signal aborts. `draw` takes a new scene, of a changed page or changed settings. */
export function mountPanels(
  first: Scene,
  { change, hide, chord, write, signal }: Backstage,
): Popover & { draw(scene: Scene): void } {
  document.querySelector('epure-popover')?.remove()
  const host = document.createElement('epure-popover')
  const root = host.attachShadow({ mode: 'open' })
  document.body.append(host)
  let measured: Measured | undefined
  const placePill = pillPlacer(host)
  let before: Element | null = null

  const find = (selector: string) => root.querySelector<HTMLElement>(selector)
  const popover = () => find('[popover]')
  const ranges = (id: string | null) => {
    const fact = p.scene.summary.facts.find(other => other.id === id)
    return fact ? rangesOf(p.scene.map, fact) : []
  }

  const draw = () => {
    const { settings, say } = p.scene
    host.lang = say('lang')
    host.className = `epure ${settings.theme} ${settings.density}`
    const focused = root.activeElement
    render(
      <>
        <style>{frame + onPage + list}</style>
        {settings.pill && <Pill p={p} />}
        {settings.marks && measured && measured.column > 24 && <Marks p={p} {...measured} />}
        <div role="dialog" aria-label={say('dialog')} popover="manual" tabIndex={-1}>
          {p.state.open && <View p={p} />}
        </div>
        <p role="status" class="said">
          {!p.state.open && p.state.status}
        </p>
      </>,
      root,
    )
    popover()?.togglePopover(p.state.open)
    // What had the focus may be gone: a menu that closed, a panel that was switched off.
    if (focused && !root.activeElement) find(p.state.open ? '.more' : '.pill')?.focus()
  }

  const p: Popover & { draw(scene: Scene): void } = {
    scene: first,
    state: { open: false, menu: false, query: '', chosen: [], pinned: null, shown: [], status: '', refused: '' },
    draw(scene) {
      Object.assign(p, { scene })
      hide(hiddenNow(p))
      draw()
      place()
    },
    set(patch) {
      const was = p.state.open
      if (!was && patch.open) before = root.activeElement ?? document.activeElement
      Object.assign(p.state, patch.open === false && { menu: false, status: '', refused: '' }, patch)
      if (patch.shown) hide(hiddenNow(p))
      draw()
      if (patch.menu) find('[aria-checked=true]')?.focus()
      if (was === p.state.open) return
      if (was) (before as HTMLElement | null)?.focus()
      else popover()?.focus()
      place()
    },
    change,
    toggleAll() {
      const { removals, say } = p.scene
      p.set({ status: '', shown: hiddenNow(p).length ? removals.map(({ element }) => element) : [] })
      p.set({ status: counted(say, 'hidden', hiddenNow(p).length) })
    },
    hover: id => light('epure-hover', ranges(id)),
    pin(target, focus) {
      const fact = typeof target === 'string' ? target : null
      p.set({ pinned: fact, open: true })
      let lit = ranges(fact)
      if (typeof target !== 'string') {
        const range = document.createRange()
        range.selectNodeContents(target.element)
        lit = [range]
      }
      light('epure-pin', lit)
      // In its panel, rather than among the essentials.
      if (focus) [...root.querySelectorAll<HTMLElement>(`[data-fact="${fact}"]`)].at(-1)?.focus()
      if (lit[0]) scrollToRange(lit[0])
    },
    async copy(ids, format = p.scene.settings.format) {
      const { say, settings } = p.scene
      if (format !== settings.format) change({ format })
      const written = await write(p.scene, format, ids).catch(() => null)
      if (!written) {
        p.set({ status: say('broken') })
        return
      }
      const { text, html, facts } = written
      const name = say(`format_${format}`)
      // A citation and the article itself hold no facts.
      const done = /^(bib|ris|csl|art)/.test(format) ? name : `${counted(say, 'facts', facts.length)} · ${name}`
      p.write(text, say('copied', done), html)
    },
    async write(text, done, html) {
      // Emptied first, so that the same words are said again.
      p.set({ status: '' })
      try {
        await toClipboard(text, html)
        p.set({ status: done, refused: '' })
      } catch {
        p.set({ status: p.scene.say('refused'), refused: text, open: true })
      }
    },
  }

  /** Measures the page and puts pill, bars and popover where they do not cover its text. */
  const place = () => {
    const { side } = p.scene.settings
    measured = measure(p.scene, host)
    draw()
    const pill = find('.pill')
    if (pill) placePill(pill, measured, side)
    const room = beside(measured.text, document.documentElement.clientWidth, side)
    const box = popover()
    box?.classList.toggle('sheet', !room)
    // The last lines can be scrolled above the sheet.
    host.style.height = room || !p.state.open ? '' : `${document.body.offsetHeight + innerHeight / 2}px`
    if (box) box.style.cssText = room ? `left:${room.left}px;width:${room.width}px` : ''
  }

  listenToKeys(host, p, chord, signal)
  const sizes = new ResizeObserver(place)
  sizes.observe(document.body)
  sizes.observe(document.documentElement)
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    light('epure-hover', [])
    light('epure-pin', [])
    render(null, root)
    host.remove()
  })
  // The observer's first call comes once this is laid out, before it is painted: then everything is put in its place.
  hide(hiddenNow(p))
  draw()
  return p
}
