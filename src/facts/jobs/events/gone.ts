/** Who leaves a town, what goes abroad: « l'américain quitte Amiens », « le montage part en Tunisie ». */
import type { Span } from '../../../french/types.ts'
import { tokenFrom } from '../../quantities.ts'
import { family, isVerb, lemmaIn } from '../../words.ts'
import { headOf, sortOf } from '../places.ts'
import { isStage, isTown, leadsAway } from './fits.ts'
import { objectAfter } from './object.ts'
import type { Event, Reading } from './reading.ts'

const LEAVING = family('quitter déserter')
const GOING = family('partir migrer basculer filer émigrer envoler exiler expatrier revenir retourner aller')
const REFLEXIVE = family('envoler exiler expatrier')
/** Work that has no place of its own: « l'emboutissage », « la peinture »; a crew and a message have other ways. */
const WORK =
  /(?:[^uos]s|[bcdfglmnrtxi])age$|^(?:injection|synthèse|confection|couture|peinture|fonderie|logistique|finition|extrusion|fonte|forge|découpe)$/
const COUNTRY =
  /^(?:la |le |les |l')(?:France|Hexagone|Chine|Russie|Inde|Allemagne|Belgique|Suisse|Maroc|Tunisie|Europe|Italie|Espagne|Pologne|Bretagne|Lorraine|Alsace|Normandie|Picardie|Auvergne|Corse|Savoie|Isère|Vendée|Nord|Jura|Turquie|Algérie|Brésil|Japon|Mexique|Iran|Ukraine|Roumanie|Hongrie|Angleterre|Royaume)/

/** Where in a town a works was: « le centre de Nevers », « ses murs »; what else is left, a table or a market, is no place. */
const QUARTER =
  /^(?:le (?:centre(?:-ville)?|cœur|quartier|port|plateau|bassin|nord|sud) d(?:e |')\p{Lu}|la (?:zone|rue|périphérie|banlieue|presqu'île|vallée) (?:[\p{Ll}]+ )?d(?:e |u |es |')\p{Lu}|les (?:bords|rives|quais|faubourgs|hauteurs) d(?:e |u |')|(?:ses|leurs) (?:locaux|murs|bureaux|ateliers|terres)|(?:son|leur) (?:berceau|fief|site|adresse))(?!\p{L} (?:de direction))/u
const WITHDRAWING = family('retirer désengager')
/** « se retire de Gien », « s'est retiré de Russie »; nobody works at the Bourse. */
function withdrawn(reading: Reading, i: number): Event | null {
  const { block, tokens } = reading
  if (![1, 2, 3].some(back => /^s[e']$/.test(reading.form(i - back)))) return null
  if (!/^(?:de|d'|du)$/.test(reading.form(i + 1)) || !tokens[i + 2]) return null
  const subject = reading.subject(i)
  const sort = subject && subject.start < tokens[i]!.start ? sortOf(block, subject) : null
  if (sort !== 'firm' && sort !== 'name') return null
  const rest = block.text.slice(tokens[i + 2]!.start, tokens[i + 2]!.start + 40)
  const town = isTown(block, i + 2, i + 2) && /^\p{Lu}\p{Ll}{2}/u.test(rest) && !/^(?:Bourse|Euronext|Wall)/.test(rest)
  return town ? { change: 'closed', from: i, to: i + 2, site: null, at: i } : null
}

/** Abroad by its preposition; nothing is built in a cup, a league or at the Bourse. */
const ABROAD =
  /^ (?:en (?!Bourse|Cour|Ligue|Coupe|Appel|Finale)\p{Lu}|aux? (?:Maroc|Brésil|Japon|Mexique|Canada|Portugal|Vietnam|Royaume|Danemark|Québec|Sénégal|Bangladesh|Pakistan|Cambodge|Chili|Pérou|[EÉ]tats-Unis|Pays-Bas|Texas))/u
/** « L'extension irait en Pologne », « L'usine ira en Hongrie »: what is still to be built goes to a country; what is made is sold there. */
function abroad(reading: Reading, i: number, subject: Span): Event | null {
  const { block, tokens } = reading
  if (!tokens[i]!.verbs.some(v => /^(?:future|conditional|infinitive)$/.test(v.tense))) return null
  if (!ABROAD.test(block.norm.slice(tokens[i]!.end, tokens[i]!.end + 24))) return null
  const head = headOf(block, subject)
  const from = tokenFrom(block, subject.start)
  // « La ligne ira en Italie » is a railway.
  const built = head?.sort === 'place' && !/^(?:ligne|train|base)s?$/.test(reading.form(head.at))
  return built || isStage(reading, from) ? { change: 'moved', from, to: i + 2, site: subject, at: i } : null
}

/** The departure that the verb at `i` tells. */
export function goneAt(reading: Reading, i: number): Event | null {
  const { block, tokens } = reading
  if (lemmaIn(tokens[i], WITHDRAWING)) return withdrawn(reading, i)
  const leaves = lemmaIn(tokens[i], LEAVING)
  if (!leaves && !lemmaIn(tokens[i], GOING)) return null
  const subject = reading.subject(i)
  if (!subject || subject.start >= tokens[i]!.start) return null
  const sort = sortOf(block, subject)
  if (leaves) {
    if (sort !== 'firm' && sort !== 'place' && sort !== 'activity') return null
    const object = objectAfter(reading, i)
    if (!object) return null
    const from = tokenFrom(block, object.start)
    const words = block.norm.slice(object.start, object.end)
    const quarter = QUARTER.test(block.norm.slice(object.start, object.start + 40))
    // Work leaves any country, a firm those that are known to be none of its clubs and bodies.
    const abroad = sort === 'activity' && /^(?:l[ea] |l')\p{Lu}\p{Ll}/u.test(words)
    const country = quarter || abroad || COUNTRY.test(words)
    if (!country && !isTown(block, from, from)) return null
    const moved =
      quarter ||
      sort === 'place' ||
      sort === 'activity' ||
      reading.tokens.slice(from, from + 6).some(t => t.form === 'pour')
    return { change: moved ? 'moved' : 'closed', from: i, to: country ? from + 1 : from, site: subject, at: i }
  }
  const head = tokenFrom(block, subject.start)
  // A machine sold abroad is not work that goes there, nor is « partait », said of what did not come.
  if (sort === 'machine' || tokens[i]!.verbs.some(v => v.tense === 'imperfect')) return null
  // « revient à Renault » is about whose it is.
  if (isVerb(tokens[i], 'revenir') && !/^(?:en|au|dans)$/.test(reading.form(i + 1))) return null
  // « s'en ira à Brno », « irait en Pologne », not « va à Brno »; « s'exile », not « a exilé ».
  if (isVerb(tokens[i], 'aller') && reading.form(i - 1) !== 'en') return abroad(reading, i, subject)
  if (lemmaIn(tokens[i], REFLEXIVE) && ![1, 2, 3].some(back => /^s[e']$/.test(reading.form(i - back)))) return null
  if (sort === 'firm' || sort === 'name' || !leadsAway(reading, i + 1)) return null
  if (sort === null && ![head, head + 1].some(k => WORK.test(reading.form(k)))) return null
  return { change: 'moved', from: i, to: i + 2, site: subject, at: i }
}
