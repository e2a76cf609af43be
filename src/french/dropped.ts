/** Acts and plans that somebody drops, sweeps aside or undoes: « annule 40 licenciements », « La vente a été annulée », « a retiré le plan qui prévoyait 200 départs ». */
import { has, isVerb, reads } from './predicates.ts'
import { isAct } from './tense.ts'
import type { Token } from './types.ts'
import { isUnderNe } from './untrue.ts'

type Tokens = readonly Token[]
const words = (list: string) => new Set(list.split(','))

/** Of an act or a plan for one: « annule 40 licenciements », « abandonne le projet de fermer », « écarte l'hypothèse d'une vente ». */
const DROPPING = words('annuler,abandonner,enterrer,écarter,exclure,retirer,casser,invalider')
/** Of a plan for one: « balaie l'hypothèse d'une vente »; of an act these only disapprove. */
const SWEEPING = words('balayer,récuser')
const IDEA = /^(?:projet|idée|plan|intention|hypothèse|scénario|éventualité|perspective|piste)s?$/
/** Tokens of an object in which its act is looked for. */
const OBJECT = 8

/** Whether an act or a plan stands from token `from` on, before a pause. */
function holdsAct(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + OBJECT && tokens[i] && tokens[i]!.kind !== 'mark'; i++)
    if (IDEA.test(tokens[i]!.form) || isAct(tokens[i]!.form)) return true
  return false
}

/** « balaie d'un revers de main l'hypothèse »: whether what a verb at `i` sweeps aside is a plan. */
const isSwept = (tokens: Tokens, i: number): boolean =>
  has(tokens[i], SWEEPING) && tokens.slice(i + 1, i + OBJECT).some(({ form }) => IDEA.test(form))

/** « est évitée », « a été annulée » */
export const isPassive = (tokens: Tokens, i: number): boolean =>
  reads(tokens[i], 'past-participle') !== undefined &&
  [1, 2, 3].some(back => isVerb(tokens[i - back], 'être') || tokens[i - back]?.form === 'été')

/** « Avec la fermeture du four, la réforme est abandonnée »: what a preposition sets aside is not the subject. */
const ASIDE = words('avec,après,depuis,malgré,pour,dès,pendant,outre,grâce,faute,sans,avant,selon,à,en,dans')

/** « La vente du site a été annulée », of the clause that begins at token `first`. */
export const isDropped = (tokens: Tokens, i: number, first: number): boolean =>
  isPassive(tokens, i) && has(tokens[i], DROPPING) && !ASIDE.has(tokens[first]!.form) && holdsAct(tokens, first)

/** Whether the verb at `i` drops the act or the plan that it governs. */
export const isDropping = (tokens: Tokens, i: number): boolean =>
  (has(tokens[i], DROPPING) && holdsAct(tokens, i + 1)) || isSwept(tokens, i)

/** « a annulé le plan social | qui prévoyait 200 licenciements »: whether a relative tells what a plan that is dropped held. */
export function isOfDroppedPlan(tokens: Tokens, first: number): boolean {
  if (tokens[first]?.form !== 'qui' || !isVerb(tokens[first + 1], 'prévoir', 'comporter', 'impliquer', 'entraîner'))
    return false
  const plan = [1, 2, 3].find(back => IDEA.test(tokens[first - back]?.form ?? ''))
  if (!plan) return false
  const verb = [1, 2, 3].find(back => has(tokens[first - plan - back], DROPPING))
  return verb !== undefined && !isUnderNe(tokens, first - plan - verb) && !isPassive(tokens, first - plan - verb)
}
