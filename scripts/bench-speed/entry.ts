/** What the speed bench runs in a page: the way from the document to what is hidden, one step a property. */
import { readArticle } from '../../src/article/read.ts'
import { withoutClutter } from '../../src/clutter/find.ts'
import { safeClutter } from '../../src/clutter/safety.ts'
import { recognise } from '../../src/page/recognise.ts'

const look = (url: string) => {
  const page = recognise(document, url)
  if (!page.article) throw new Error(page.reason)
  const reading = readArticle(document, page, url)
  const { removals } = safeClutter(document, reading)
  const { blocks } = withoutClutter(reading, removals).article
  return { blocks: blocks.length, removals: removals.length }
}

Object.assign(globalThis, { look })
