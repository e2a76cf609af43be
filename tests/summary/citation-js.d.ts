declare module '@citation-js/core' {
  /** Parses citations of every format that a plug-in knows into CSL-JSON. */
  export class Cite {
    constructor(text: string)
    readonly data: readonly {
      readonly author: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[]
      readonly issued: { readonly 'date-parts': readonly (readonly number[])[] }
    }[]
  }
}
