/** Which triggers of a sentence are told: what is taken back, explained or contained in another is not. */
import { clauseAt } from '../../french/clauses.ts'
import type { TextBlock } from '../../french/types.ts'
import type { Finding } from '../types.ts'
import { family, lemmaIn, tokenFrom, tokensIn } from '../words.ts'
import { scheme } from './antecedent.ts'
import { isDenied } from './attributes.ts'
import type { Trigger } from './trigger.ts'

/** The triggers of one sentence that state something of their own. */
export function toldOf(block: TextBlock, found: readonly Trigger[]): Trigger[] {
  const told = found.filter(
    (one, _, all) =>
      !isWord(block, one) &&
      !isTruth(block, one) &&
      !isAsked(block, one) &&
      !isUnsure(block, one) &&
      !isNeedless(block, one) &&
      !isProviso(block, one, all) &&
      !isUndone(block, one, all) &&
      !isPutOff(block, one, all),
  )
  const shown = told.filter(one => !isExplained(block, one, told))
  return shown.filter(({ condition }, _, all) => !condition || all.every(one => one.condition))
}

/** Whether another clause begins between the end of a trigger and the start of another. */
export function isApart(block: TextBlock, end: number, start: number): boolean {
  if (start < end) return false
  const between = block.norm.slice(end, start + 3)
  if (/[;:]|, (?:ils?|elles?|le|la|les|l'|mais|et) ?/.test(between)) return true
  // « qui arrivait à échéance, courra jusqu'en mai »; « fin de partie, supprimé au 1er janvier » shares its date.
  const { verbs } = block.tokens[tokensIn(block, { start, end: start })[0]] ?? { verbs: [] }
  return between.includes(',') && verbs.length > 0 && !verbs.some(({ tense }) => tense === 'past-participle')
}

/** « le mot de « sursis » », « le verbe « reconduire » »: spoken of as a word. */
const WORD =
  /(?<!\p{L})(?:(?:mots?|vocable|verbe|substantif|adjectif)(?: (?:de|d'|même de))? ?[«"“]? ?|(?:termes?|expression|formule|notion|idée|étiquette)(?: (?:de|d'|même de))? ?[«"“] ?)$/iu
const isWord = ({ norm }: TextBlock, { start }: Trigger): boolean =>
  WORD.test(norm.slice(Math.max(0, start - 24), start))

/** UTF-16 units before a trigger in which a saying begins. */
const SAYING = 120
/** « Un contrat qui s'arrête, ce sont des emplois qui partent », « Quand une aide disparaît, … »: said of any such thing. */
const OF_ANY_END = /^(?: \S+)?, (?:c'(?:est|était)|ce (?:sont|n'est)|ça |cela |on |il faut )/
const OF_ANY = /(?<!\p{L})une? (?:\S+ ){1,6}?qui (?:s'|se |ne |n')?$/iu
const WHENEVER =
  /(?:^|[,:«"] ?)(?:quand|lorsqu'|dès qu'|chaque fois qu'|à chaque fois qu') ?une? (?:\S+ ){1,5}?(?:s'|se |n'|ne )?$/iu
/** « On ne prolonge pas un bail pour le plaisir », « on n'arrête pas une aide sans prévenir » */
const ONE = /(?:^|[,:«"] ?)on n(?:e |')$/i
const SOME = /^ (?:pas|plus|jamais|guère) (?:comme ça |ainsi )?(?:une?|des|d(?:e |')) ?/
/** « On ne prolonge pas un effort pour le plaisir, on le prolonge pour du volume »: the saying goes on. */
const ON_TOO =
  /(?:^|[,:«"] ?)on n(?:e |')\p{L}+ (?:pas|plus|jamais|guère) (?:une?|des) [^.;:]{2,60}, (?:mais )?on (?:les? |la |l')$/iu
function isTruth(block: TextBlock, { start, end, outcome, at }: Trigger): boolean {
  const before = block.norm.slice(Math.max(0, start - SAYING), start)
  if (ON_TOO.test(before)) return true
  if (ONE.test(before) && SOME.test(block.norm.slice(at.end)) && clauseAt(block, at.start).direction === 'present')
    return true
  if (outcome !== 'ended') return false
  return (OF_ANY.test(before) && OF_ANY_END.test(block.norm.slice(end, end + 30))) || WHENEVER.test(before)
}

const ASKING = family(
  'savoir dire ignorer demander préciser indiquer décider trancher révéler dévoiler confirmer déterminer vérifier interroger',
)
/** Tokens between a verb and its « si »: « ne dit toujours pas à ce stade si ». */
const BEFORE_IF = 6
/** « nul ne dit si son contrat sera remis en concurrence », « on ignore quand le guichet rouvrira »: an open question tells of no renewal. */
function isAsked(block: TextBlock, { at }: Trigger): boolean {
  const { start, modality } = clauseAt(block, at.start)
  const asked = block.norm.slice(start, start + 6)
  // « nul ne sait quand le bail a été prolongé »: it has been.
  const open = /^(?:si |s'ils? )/i.test(asked) || (/^quand /i.test(asked) && modality !== 'asserted')
  if (!open) return false
  const [, past] = tokensIn(block, { start: 0, end: start })
  for (let i = past - 1; i >= Math.max(0, past - BEFORE_IF) && block.tokens[i]?.kind === 'word'; i--)
    if (lemmaIn(block.tokens[i], ASKING)) return true
  return false
}

/** « n'a pas besoin d'être renouvelé », « inutile de prolonger »: it may go on as it is. */
const NEEDLESS =
  /n(?:e |')(?:est|était|sera|serait|a|ont|avait|avaient|aura|auront) (?:\p{L}+ )?(?:pas|plus|nul|aucun|guère)(?: vraiment| forcément| même)? (?:besoin|nécessaire|utile|obligatoire) d(?:e |')(?:être )?(?:l[ea]s? |l')?$|(?:^|[ ,])(?:inutile|superflu|pas (?:la peine|besoin)) d(?:e |')(?:être )?(?:l[ea]s? |l')?$/iu
const isNeedless = ({ norm }: TextBlock, { at }: Trigger): boolean =>
  NEEDLESS.test(norm.slice(Math.max(0, at.start - SAYING), at.start))

const BREAK = family('dénoncer résilier rompre casser abroger révoquer')
const PROVISO = /^(?:(?:sauf |excepté )?s(?:i |'ils? )|(?:à moins|tant|pour peu|pourvu|à condition) qu(?:e |'))/i
const UNLESS = /(?:faute|sauf|avant|sans|à moins|à condition) (?:à |d(?:e |'))?(?:être )?$/i
/** « sera prolongé si personne ne le dénonce », « faute d'être résilié, le bail repart »: on what terms, not what becomes of it. */
function isProviso(block: TextBlock, one: Trigger, all: readonly Trigger[]): boolean {
  if (lemmaIn(block.tokens[tokenFrom(block, one.at.start)], BREAK) === null) return false
  const { start } = clauseAt(block, one.at.start)
  const terms = PROVISO.test(block.norm.slice(start, start + 16)) || UNLESS.test(block.norm.slice(0, one.start))
  return terms && (isDenied(block, one) || all.some(other => other !== one && other.outcome === 'renewed'))
}

const BINDING = family('dire garantir assurer prouver indiquer promettre obliger contraindre forcer imposer')
/** Tokens of « rien ne garantit que le contrat de Lyon » before its renewal. */
const UNSURE = 14
/** « Rien ne garantit que le bail soit reconduit », « rien n'oblige le client à signer de nouveau »: it may as well be, or not. */
function isUnsure(block: TextBlock, { at }: Trigger): boolean {
  const { tokens } = block
  const [first] = tokensIn(block, at)
  for (let i = first - 1; i >= Math.max(2, first - UNSURE) && !/^[.;:]$/.test(tokens[i]?.form ?? ''); i--)
    if (
      lemmaIn(tokens[i], BINDING) &&
      /^n[e']$/.test(tokens[i - 1]?.form ?? '') &&
      /^(?:rien|nul|personne)$/.test(tokens[i - 2]?.form ?? '')
    )
      return true
  return false
}

/** Tenses of what is told in passing. */
const BESIDE = family('past-participle imperfect')
const readings = (block: TextBlock, { at }: Trigger) => block.tokens[tokensIn(block, at)[0]]?.verbs ?? []
const isParticiple = (block: TextBlock, one: Trigger): boolean =>
  readings(block, one).some(({ tense }) => tense === 'past-participle')

/** « clos en juin, », « qui s'arrêtait en décembre, », « qui devait tomber en juin, »; « , tombe le 31 décembre » is the sentence's own verb. */
function inPassing(block: TextBlock, one: Trigger): boolean {
  const { start, end } = one
  const verbs = readings(block, one)
  const own = verbs.length > 0 && !verbs.some(({ tense }) => BESIDE.has(tense))
  const before = block.norm.slice(Math.max(0, start - 12), start)
  return (
    (/, ?$/.test(before) && !own) ||
    (/ qui (?:s'|se |n')?$/.test(before) && /[a-z](?:ait|aient)(?!\p{L})/u.test(block.norm.slice(start, end)))
  )
}

/** « Le guichet, clos en juin, rouvrira »: an end in passing that the same sentence takes back. */
const isUndone = (block: TextBlock, one: Trigger, all: readonly Trigger[]): boolean =>
  one.outcome === 'ended' &&
  inPassing(block, one) &&
  all.some(
    other =>
      other.start > one.start &&
      other.outcome !== 'ended' &&
      other.thing.name === one.thing.name &&
      // « arrivé à échéance cet été, n'a pas été renouvelé »: one end, told twice.
      (!isDenied(block, other) || (isParticiple(block, one) && clauseAt(block, other.at.start).direction === 'past')),
  )

/** « repousse à 2030 la fin de la concession », « la suppression de l'aide est décalée »: an end that is put off. */
const isPutOff = (block: TextBlock, { outcome, start, end }: Trigger, all: readonly Trigger[]): boolean =>
  outcome === 'ended' &&
  all.some(
    other =>
      other.outcome === 'postponed' && (other.thing.name ?? '').startsWith(block.text.slice(start, end).toLowerCase()),
  )

/** « obtiennent un répit : la date limite est repoussée »: what a colon explains is told after it. */
const isExplained = (block: TextBlock, { thing, end }: Trigger, all: readonly Trigger[]): boolean =>
  /répit|sursis|délai/.test(block.norm.slice(end - 8, end)) &&
  !scheme(thing) &&
  all.some(({ start }) => start > end && block.norm.slice(end, start).includes(' : '))

/** Of two findings the outer one: « a été prolongé par avenant jusqu'en 2027 » holds « avenant jusqu'en 2027 ». */
export const withoutInner = <F extends Finding<'renewal'>>(found: readonly F[]): F[] =>
  found.filter(
    (one, i) =>
      !found.some(
        (other, j) =>
          i !== j &&
          one.data.outcome === 'renewed' &&
          other.data.outcome === 'renewed' &&
          other.core[0] <= one.core[0] &&
          one.core[1] <= other.core[1] &&
          (other.core[0] < one.core[0] || one.core[1] < other.core[1] || j < i),
      ),
  )
