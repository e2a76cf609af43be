/** What is told with the words of a fact and is none: « a failli fermer », « à deux doigts du dépôt de bilan », « aux moins de 250 salariés ». */
import { latin } from '../../french/latin.ts'
import type { Span, TextBlock } from '../../french/types.ts'

/** Up to what did not happen; a few words may stand between: « failli tout juste fermer ». */
const NEARLY = /(?:^|[ '])(?:failli(?:t|rent)?|(?:évit|échapp)\S+ de (?:peu|justesse)) (?:\S+ ){0,2}$/
/** « frôlé le dépôt de bilan », « à deux doigts de la fermeture », « passé tout près du redressement », « au bord de la liquidation » */
const CLOSE =
  "(?:frôl\\p{L}+ |à (?:deux|trois|quelques) (?:doigts|pas) d|à un (?:cheveu|souffle|rien) d|(?:pass|all)\\p{L}+ (?:tout |très |bien )?près d|au bord d(?!e la route|u chemin))(?:e |u |'|es )?(?:l[ea] |l'|les |une? |sa |son )?"
const CLOSE_BEFORE = latin(new RegExp(`(?<!\\p{L})${CLOSE}$`, 'u'))
const CLOSE_WITHIN = latin(new RegExp(`(?<!\\p{L})${CLOSE}\\p{L}+`, 'u'))

/** « L'usine a failli fermer », « a frôlé la liquidation », « a failli supprimer 200 emplois »: it did not happen. */
export function isAverted({ norm }: TextBlock, { start, end }: Span): boolean {
  const before = norm.slice(Math.max(0, start - 60), start)
  const core = norm.slice(start, end)
  return NEARLY.test(before) || / failli(?:t|rent)? /.test(core) || CLOSE_BEFORE.test(before) || CLOSE_WITHIN.test(core)
}

/** « réserver des sièges aux moins de 250 salariés »: firms of a size. */
export const isSort = ({ norm }: TextBlock, { start, end }: Span): boolean =>
  /^(?:moins|plus) de \d/.test(norm.slice(start, end)) &&
  /(?:^| )(?:aux|les|des|ces) $/i.test(norm.slice(Math.max(0, start - 5), start))
