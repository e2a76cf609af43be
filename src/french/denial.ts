/** What is denied without « ne », or in a clause other than that of « ne »: « renonce à fermer », « dément que », « Ce n'est pas Lyon qui ferme ». */
import { isDropped, isDropping, isOfDroppedPlan, isPassive } from './dropped.ts'
import { has, isAdverb, isVerb, reads } from './predicates.ts'
import { refutedIn } from './refuted.ts'
import type { Span, Token } from './types.ts'
import { beforeAside, isUnderNe, isUntrueClaim, isUntrueThat, pastAside } from './untrue.ts'

type Tokens = readonly Token[]
const words = (list: string) => new Set(list.split(','))

/** Whatever their object is, it does not come about or is not so. */
const DENYING = words('renoncer,éviter,échapper,empêcher,démentir,nier,réfuter')
/** « se défend de vouloir vendre », « s'abstient de licencier »: only as reflexives. */
const FORBEARING = words('défendre,abstenir,interdire')
const BETWEEN = /^(?:d[e']|l[ea]s?|l'|toute?|une?|son|sa|ses|leurs?|à)$/
const takesInfinitive = (tokens: Tokens, i: number) =>
  /^d[e']$/.test(tokens[i + 1]?.form ?? '') && reads(tokens[i + 2], 'infinitive') !== undefined

/** « La fermeture est évitée » */
export const isAverted = (tokens: Tokens, i: number): boolean => isPassive(tokens, i) && has(tokens[i], DENYING)

/** Denied, these leave their object as it is: « n'acceptent pas la fermeture », « n'a pas caché vouloir vendre ». */
const TAKING = words('accepter,comprendre,expliquer,justifier,commenter,pardonner,digérer')
const TAKING_ANY = words('regretter,oublier,cacher,contester,ignorer,interdire')
/** Whether « ne » on the verb at `i` denies the verb alone. */
export function isAlone(tokens: Tokens, i: number): boolean {
  const token = tokens[i]
  if (isDenying(tokens, i) || has(token, TAKING_ANY)) return true
  if (!has(token, TAKING)) return false
  let next = i + 1
  while (isAdverb(tokens[next]) && !BETWEEN.test(tokens[next]!.form)) next++
  return !takesInfinitive(tokens, next - 1) && !reads(tokens[next], 'infinitive')
}

/** « les licenciements évités »: a participle beside its noun. */
const isBare = (tokens: Tokens, i: number): boolean =>
  reads(tokens[i], 'past-participle') !== undefined &&
  !reads(tokens[i], 'present') &&
  ![1, 2, 3, 4].some(back => isVerb(tokens[i - back], 'avoir'))

/** « refuse de confirmer les 40 départs »: silence denies nothing. */
const TELLING = words(
  'commenter,confirmer,préciser,dire,communiquer,chiffrer,évoquer,détailler,évaluer,expliquer,discuter,négocier,parler,dévoiler,révéler,justifier,voir,croire,commencer',
)
/** Whether the verb at `i` denies what it governs: « évite une fermeture », « exclut de vendre ». */
function isDenying(tokens: Tokens, i: number): boolean {
  const token = tokens[i]
  if (!token?.verbs.length || isPassive(tokens, i) || isBare(tokens, i)) return false
  if (has(token, DENYING)) return true
  if (isVerb(token, 'exclure', 'refuser') && takesInfinitive(tokens, i)) return !has(tokens[i + 2], TELLING)
  const reflexive = /^s[e']$/.test(tokens[i - 1]?.form ?? '') || isVerb(tokens[i - 1], 'être')
  if (reflexive && has(token, FORBEARING)) return takesInfinitive(tokens, i)
  return isDropping(tokens, i)
}

/** Whether words at `i` put one act in the place of another: « plutôt que de vendre », « au lieu de fermer », « loin de supprimer ». */
function isInstead(tokens: Tokens, i: number): boolean {
  const [before, { form }, after] = [tokens[i - 1]?.form, tokens[i]!, tokens[i + 1]?.form ?? '']
  if (form === 'plutôt') return /^qu[e']$/.test(after)
  if (form === 'lieu') return before === 'au' && /^d[e']$/.test(after)
  return form === 'loin' && takesInfinitive(tokens, i) && !isVerb(tokens[i + 2], 'être', 'avoir')
}

/** « a voté contre la reconduction » ends it; a vote against a closure does not undo that. */
const isVotedDown = (tokens: Tokens, i: number): boolean =>
  tokens[i]!.form === 'contre' &&
  [1, 2].some(back => isVerb(tokens[i - back], 'voter', 'prononcer')) &&
  /^(?:reconduction|prolongation|renouvellement|prorogation|pérennisation)$/.test(tokens[i + 2]?.form ?? '')

const DETERMINED = /^(?:l[ea]s?|l'|une?|des|du|toute?|son|sa|ses|leurs?|cet?(?:te)?|ces|aucune?)$/
const OBJECT_OPENS = /^(?:l[ea]s?|l'|une?|toute?|son|sa|ses|leurs?|cet?(?:te)?|ces|d[e']|à|qu[e'])$/
/** « a démenti lundi, par la voix de son avocat, | la vente »: where the object of the k-th token begins, past an aside when none stands before. */
function objectFrom(tokens: Tokens, inside: readonly number[], k: number): number {
  const form = (at: number) => tokens[inside[at] ?? -1]?.form ?? ''
  let comma = k + 1
  while (comma < inside.length && tokens[inside[comma]!]!.kind !== 'mark' && !OBJECT_OPENS.test(form(comma))) comma++
  const from = pastAside(tokens, inside, comma)
  return from > comma && DETERMINED.test(form(from)) ? from : k + 1
}

/**
 * Stretches of a clause that its words deny. `inside` are the indices of its own tokens, `start` is its own; `isFree` leaves out
 * tokens under « ne », `pause` tells the offset of the first pause from the k-th of `inside` on.
 */
export function denialsOf(
  tokens: Tokens,
  inside: readonly number[],
  start: number,
  isFree: (i: number) => boolean,
  pause: (k: number) => number,
): Span[] {
  const found: Span[] = []
  for (const [k, i] of inside.entries()) {
    const token = tokens[i]!
    if (token.kind !== 'word' || !isFree(i)) continue
    if (isInstead(tokens, i) || isDenying(tokens, i) || isVotedDown(tokens, i)) {
      const from = objectFrom(tokens, inside, k)
      found.push({ start: from > k + 1 ? tokens[inside[from]!]!.start : token.end, end: pause(from) })
    } else if (isAverted(tokens, i) || isDropped(tokens, i, inside[0]!) || isUntrueClaim(tokens, i, inside[0]!))
      found.push({ start, end: token.end })
  }
  return [...found, ...refutedIn(tokens, inside, start)]
}

const DENYING_THAT = words('nier,démentir,réfuter,exclure,contester,refuser,empêcher,éviter')
/** Denied, these deny what is wanted: « ne veut pas que l'usine soit vendue ». */
const WILLING = words(
  'vouloir,souhaiter,désirer,accepter,admettre,tolérer,envisager,prévoir,permettre,autoriser,concevoir,imaginer',
)
/** « il n'est pas question que », « hors de question que » */
const isOutOfQuestion = (tokens: Tokens, i: number): boolean =>
  tokens[i]?.form === 'question' && [1, 2].some(back => /^(?:pas|plus|hors)$/.test(tokens[i - back]?.form ?? ''))

const INTENT = /^(?:intention|objectif|ambition|projet|vocation|volonté|souhait)$/
const NONE_OF = /^(?:pas|plus|jamais|point|guère|nullement|aucunement|aucune?|la|le|l'|moindre|du|tout|d[e'])$/
/** « n'a pas l'intention de vendre », « n'a aucune intention de »: whether the plan that begins at token `first` is one that nobody has. */
function isUnintended(tokens: Tokens, first: number): boolean {
  if (!INTENT.test(tokens[first]?.form ?? '')) return false
  let i = first - 1
  while (i > 0 && NONE_OF.test(tokens[i]!.form)) i--
  const none = tokens.slice(i + 1, first).some(({ form }) => !/^(?:la|le|l'|du|d[e'])$/.test(form))
  // « n'a, à ce jour, aucune intention de »
  const verb = beforeAside(tokens, i)
  return none && isVerb(tokens[verb], 'avoir') && isUnderNe(tokens, verb)
}

/** « dément que 40 postes soient supprimés », « se défend de | vouloir vendre »: whether the clause that begins at token `first` is what is denied. */
export function isDeniedThat(tokens: Tokens, first: number): boolean {
  if (isUnintended(tokens, first) || isUntrueThat(tokens, first)) return true
  const that = /^qu[e']$/.test(tokens[first]?.form ?? '')
  let i = first - 1
  while (i > 0 && (isAdverb(tokens[i]) || (!that && BETWEEN.test(tokens[i]!.form)))) i--
  const denied = isUnderNe(tokens, i)
  if (isOfDroppedPlan(tokens, first)) return true
  if (that && (isOutOfQuestion(tokens, i) || (denied && has(tokens[i], WILLING)))) return true
  return !denied && (that ? has(tokens[i], DENYING_THAT) : isDenying(tokens, i))
}

/** Tokens of « ce n'est pas l'usine de Lyon » looked back through. */
const CLEFT = 14
/** « Ce n'est pas la première usine qui ferme », « Ce n'est pas un hasard que »: what follows is so. */
const SO =
  /^(?:premi(?:er|ère)s?|seule?s?|derni(?:er|ère)s?|unique|hasard|secret|surprise|mystère|seulement|uniquement|parce)$/
const ADVERBIAL =
  /^(?:l[ea]s?|l'|une?|des|du|d[e']|aux?|à|en|dans|pour|sur|par|avec|chez|cet?(?:te)?|ces|s(?:on|a|es)|leurs?|demain)$/

/** « Ce n'est pas l'usine de Lyon | qui fermera »: whether the clause that begins at token `first` is denied of what a cleft picks out. */
export function isDeniedCleft(tokens: Tokens, first: number): boolean {
  const that = /^qu[e']$/.test(tokens[first]?.form ?? '')
  if (!that && tokens[first]?.form !== 'qui') return false
  for (let i = first - 1; i >= 3 && i > first - CLEFT; i--) {
    const { form, kind } = tokens[i]!
    if (kind === 'mark' || form === 'mais' || SO.test(form) || /^qu[ei']$/.test(form)) return false
    if (!/^(?:pas|plus)$/.test(form) || !isVerb(tokens[i - 1], 'être')) continue
    const picked = tokens[i + 1]!
    return (
      /^n[e']$/.test(tokens[i - 2]!.form) &&
      /^c[e']$/.test(tokens[i - 3]!.form) &&
      (!that || picked.kind === 'number' || ADVERBIAL.test(picked.form))
    )
  }
  return false
}
