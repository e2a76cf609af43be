/** What the `page` room answers: is this document an article, on which template, and how do we know. */

import type { TextBox } from './prose.ts'

/** A era of the site's design, or `unknown` when metadata and structure alone say that it is an article. */
export type TemplateId = 'A' | 'B' | 'C' | 'D' | 'digitale' | 'unknown'

/** A title of the press group, described in `page/sites/`. */
export type SiteId = 'usinenouvelle' | 'usine-digitale'

export interface ArticlePage {
  readonly article: true
  readonly site: SiteId
  readonly template: TemplateId
  /** The observation that decided, in words for the toolbar popup and bug reports, e.g. `div.contenuArt[itemprop=articleBody]`. */
  readonly signal: string
  /** The texts of the page as they stood when it was recognised, so that the reading need not walk it again. */
  readonly boxes?: readonly TextBox[]
}

export interface OtherPage {
  readonly article: false
  /** Why it is not an article; a message key of `_locales` (`notArticle_address`, `notArticle_type`, …). */
  readonly reason: string
}

export type PageVerdict = ArticlePage | OtherPage
