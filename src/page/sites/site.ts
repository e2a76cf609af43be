import type { SiteId, TemplateId } from '../types.ts'

/** Where one design of a site keeps the parts of an article; selectors are hints, structure stands in when they find nothing. */
export interface Template {
  readonly id: TemplateId
  /** First year it was seen. */
  readonly since: number
  readonly body: string
  readonly title: string
  readonly standfirst: string
  readonly authors: string
  readonly published: string
}

/** A title of the press group, as data. */
export interface Site {
  readonly id: SiteId
  /** Name of the publication. */
  readonly name: string
  /** Host without `www.`. */
  readonly host: string
  /** Newest first. */
  readonly templates: readonly Template[]
}
