/** Ids of the formats in the order of the menu: all that a page needs to know of them before one is asked for. */
export const FORMAT_IDS = ['html', 'markdown', 'text', 'json', 'csv', 'tsv', 'bibtex', 'ris', 'csl', 'article'] as const
