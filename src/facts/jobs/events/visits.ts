/** Doors that open for a visit: « ouvre ses portes aux lycéens », « son usine à des retraités »; « à Saint-Nazaire » and « aux portes de Lyon » are where. */
import { latin } from '../../../french/latin.ts'
import type { TextBlock } from '../../../french/types.ts'
import { isPlace } from '../words.ts'
import { leadsAway } from './fits.ts'
import type { Reading } from './reading.ts'

const VISITED = latin(
  /^(?: \p{L}+ment)? (?:au public|à (?:la presse|des|ses|nos|leurs|tous|toutes|quelque|plusieurs|\d)|aux (?!portes |abords |environs |confins |côtés |frontières |alentours |marges |limites )\p{Ll})/u,
)
/** Whether whom something is open to stands at an offset of the block. */
export const isVisited = ({ norm }: TextBlock, offset: number): boolean =>
  VISITED.test(norm.slice(offset, offset + 40)) && !/^ à \d+ (?:h|km|kilom|minut)/.test(norm.slice(offset, offset + 16))

/** « ouvrent leurs ateliers »: what one has already, and all of it, is opened to see; « ses bureaux à Lyon » are new. */
export const areShown = (reading: Reading, from: number): boolean =>
  /^(?:ses|leurs|nos|vos)$/.test(reading.form(from)) &&
  isPlace(reading.tokens[from + 1]) &&
  !leadsAway(reading, from + 2)
