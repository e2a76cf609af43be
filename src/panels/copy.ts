/** What goes on the clipboard: written in the background, put there by the page. */
import { FORMATS } from '../summary/formats.ts'
import type { Scene } from './scene.ts'

/** What is to be written: of a scene, in a format; of the facts with these ids, or of all that are shown. */
export interface Order {
  readonly scene: Pick<Scene, 'summary' | 'settings'>
  readonly format: string
  readonly ids?: readonly string[] | undefined
}

export type Written = ReturnType<typeof flavours>

/**
 * Facts in a format: those with the given ids, or all of the kinds that are shown. Rich text brings Markdown as its plain
 * companion, so that one copy pastes well everywhere; what was asked for as text stays text alone, or an editor would
 * take the HTML and turn it into something else.
 */
export function flavours(
  { summary, say, settings }: Pick<Scene, 'summary' | 'settings' | 'say'>,
  format: string,
  ids?: readonly string[],
) {
  const facts = summary.facts.filter(({ id, kind }) => ids?.includes(id) ?? !settings.off.includes(kind))
  const as = (id: string) => FORMATS[id]?.({ ...summary, facts }, say, !!ids) ?? ''
  return format === 'html' ? { text: as('markdown'), html: as('html'), facts } : { text: as(format), html: null, facts }
}

/** Both flavours in one item. Rejects when the browser refuses: no gesture, no permission, no secure context. */
export async function toClipboard(text: string, html?: string | null): Promise<void> {
  const blob = (type: string, body: string) => ({ [type]: new Blob([body], { type }) })
  await navigator.clipboard.write([
    new ClipboardItem({ ...blob('text/plain', text), ...(html ? blob('text/html', html) : {}) }),
  ])
}
