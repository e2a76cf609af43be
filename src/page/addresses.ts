import type { Site } from './sites/site.ts'
import { usineDigitale } from './sites/usine-digitale.ts'
import { usineNouvelle } from './sites/usinenouvelle.ts'

const SITES: readonly Site[] = [usineNouvelle, usineDigitale]

/** `/article/<slug>.N<digits>`, `/editorial/…`, `/blogs/<blog>/…`, and Arc's `/<section>/…/<slug>.<26 base-32 letters>.html`. */
const ARTICLE =
  /^\/(?:(?:article|editorial|blogs\/[^/]+)\/[^/]+\.N\d+|[^/]+\/(?:[^/]+\/)*[^/]+\.[A-Z2-7]{26}\.html)\/?$/

/** Addresses that are never articles: sections of other things, listings, catalogue sheets, people, magazine issues, method pages. */
const OTHER =
  /^\/(?:$|(?:expo|la-redaction|videos?|en-images|podcasts?|nos-webinars|webinars?|recherche|connexion|mon-compte[^/]*|indices|offres?-emploi|emploi|newsletters?|abonnement|evenements?|tags?|auteurs?)(?:\/|$)|article\/(?:methodologie|mode-d-emploi)-|.*-p\d+\.html$|.*-n\d+,\d+$|.*\/annee_\d|(?:[^/]+\/)*\d+\/$)/

/** House promotions written as articles: the slug calls on the reader. */
const CALL =
  /(?:inscrivez|retrouvez|rejoignez|connectez)-(?:vous|nous)|(?:a|de|pour)-(?:notre|nos)-(?:webina|conferenc|formation|matinee)|reservez-votre-place/

const parse = (address: string): URL | null =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : null

/** The site an address belongs to, with any subdomain of its host, or null. */
export function siteOf(address: string): Site | null {
  const host = parse(address)?.hostname ?? ''
  return SITES.find(site => host === site.host || host.endsWith(`.${site.host}`)) ?? null
}

/** What an address alone says: an article's form, surely something else, or nothing either way. */
export function addressKind(address: string): 'article' | 'other' | 'unknown' {
  const url = parse(address)
  if (!url) return 'unknown'
  const path = url.pathname
  if (OTHER.test(path) || CALL.test(path)) return 'other'
  if (ARTICLE.test(path)) return 'article'
  // A section's address has short words; the slug of an article has at least four.
  return /-[^/]+-[^/]+-/.test(path) ? 'unknown' : 'other'
}
