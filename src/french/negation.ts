import { denialsOf, isAlone, isAverted } from './denial.ts'
import { finiteness, isVerb } from './predicates.ts'
import type { Span, Token } from './types.ts'
import { isNotFalse, pastAside } from './untrue.ts'

const words = (list: string) => new Set(list.split(','))
const SECOND = words('pas,plus,jamais,aucun,aucune,rien,personne,guère,ni,nul,nulle,nullement,point')
const FIRST = words('aucun,aucune,rien,personne,ni,nul,nulle,jamais,pas,plus')
const PAUSES = new Set(',;:()"')
/** « non seulement », « non content de fermer », « non sans mal » deny nothing. */
const NOT_ONLY = /^(?:seulement|plus|sans|contente?s?)$/
/** « sans doute » doubts, « sans précédent » praises: neither denies what follows. */
const NOT_WITHOUT = words('doute,cesse,précédent,compter,conteste,oublier,surprise,équivoque,ambages')

/**
 * Stretches of a clause under a negation. `inside` are the indices of the clause's own tokens (clauses inside it left
 * out), `clause` its span. « ne … que » restricts and a lone « ne » is an expletive: neither is one.
 */
export function negationsOf(tokens: readonly Token[], inside: readonly number[], clause: Span): Span[] {
  const found: Span[] = []
  const form = (k: number) => tokens[inside[k] ?? -1]?.form ?? ''
  const pause = (k: number) => {
    let at = k
    while (at < inside.length && !PAUSES.has(form(at)) && !/^(?:mais|et)$/.test(form(at))) at++
    return at < inside.length ? tokens[inside[at]!]!.start : clause.end
  }
  let verbal = false
  let past = -1
  for (let k = 0; k < inside.length; k++) {
    const token = tokens[inside[k]!]!
    const word = token.form
    const open = !verbal && inside[k]! > past
    if (word === 'ne' || word === "n'") {
      // « ne fermera ni ne sera vendu »
      const neither = tokens[inside[k]! - 1]?.form === 'ni'
      const denies =
        neither || deniesAfter(form, k, inside.length) || deniesBefore(form, k) || cannot(tokens, inside, k)
      const verb = denies ? verbAfter(tokens, inside, k) : -1
      if (verb >= 0) {
        past = verb
        found.push({ start: token.start, end: tokens[verb]!.start })
      } else if (!verbal && denies && excludes(tokens, inside, k)) past = inside[k + EXCLUDED - 1] ?? inside.at(-1)!
      else if (!verbal && denies) {
        verbal = true
        const infinitive =
          form(k + 1) === 'pas' && tokens[inside[k + 2] ?? -1]?.verbs.some(({ tense }) => tense === 'infinitive')
        const alone = inside.slice(k + 1, k + 6).find(i => isAlone(tokens, i))
        // « n'évite pas | la fermeture », « n'acceptent pas | la fermeture »: it comes about.
        const end = alone === undefined ? contrast(tokens, inside, k, clause.end) : tokens[alone]!.end
        // An apposition or a bracket after the subject stands by itself: « La prime, 310 euros, n'a pas bougé. »
        const aside = inside.findIndex((i, at) => at < k && /^[,(]$/.test(tokens[i]!.form))
        const second = startsAnew(form, k)
        if (!infinitive && !second && aside > 0) found.push({ start: clause.start, end: tokens[inside[aside]!]!.start })
        const from = second ? tokens[inside[k - 1]!]!.start : infinitive || aside > 0 ? token.start : clause.start
        found.push({ start: from, end })
      }
    } else if (word === 'sans') {
      // « non sans mal »: with it.
      if (!NOT_WITHOUT.has(form(k + 1)) && form(k - 1) !== 'non') found.push({ start: token.start, end: pause(k + 1) })
    } else if (word === 'non' || word.startsWith('non-')) {
      if (!NOT_ONLY.test(form(k + 1)) && !PAUSES.has(form(k + 1))) found.push({ start: token.start, end: pause(k + 1) })
    } else if (open && word === 'pas' && !isStep(form, k)) {
      // « Pas question, pour le ministre, de prolonger l'aide »
      const from = form(k + 1) === 'question' ? pastAside(tokens, inside, k + 2) : k + 1
      found.push({ start: token.start, end: pause(from) })
    } else if (open && (word === 'aucun' || word === 'aucune') && !laterNe(form, k, inside.length)) {
      found.push({ start: token.start, end: pause(k + 1) })
    } else if (!verbal && k === 0 && word === 'plus' && form(1) === 'question') {
      found.push({ start: token.start, end: pause(k + 1) })
    }
  }
  const isFree = (i: number) =>
    i > past && !found.some(({ start, end }) => start < tokens[i]!.end && tokens[i]!.start < end)
  return [...found, ...denialsOf(tokens, inside, clause.start, isFree, pause)]
}

/** « Les salariés n'ayant pas retrouvé d'emploi | toucheront 15 000 euros »: the verb that a denied participle does not reach; -1 where another word is denied. */
function verbAfter(tokens: readonly Token[], inside: readonly number[], ne: number): number {
  const denied = inside.slice(ne + 1, ne + 3).find(i => (tokens[i]?.verbs.length ?? 0) > 0)
  if (denied === undefined || tokens[denied]!.verbs.some(({ tense }) => tense !== 'present-participle')) return -1
  return inside.find(i => i > denied && finiteness(tokens, i) === 2) ?? -1
}

/** « Cent postes de perdus, et ce n'est pas fini »: a pronoun behind « et » is a subject of its own, and what stands before is not denied. */
const startsAnew = (form: (k: number) => string, ne: number): boolean =>
  /^(?:ce|c'|cela|ça|ils?|elles?|on)$/.test(form(ne - 1)) && /^(?:et|mais|car|or)$/.test(form(ne - 2))

/** Tokens from « ne » on of « n'a pas non plus exclu ». */
const EXCLUDED = 6

/** « n'exclut pas de prolonger », « n'a pas exclu », « n'est pas évitée »: what is not excluded or averted is not denied. */
const excludes = (tokens: readonly Token[], inside: readonly number[], ne: number) =>
  inside
    .slice(ne + 1, ne + EXCLUDED)
    .some(i => isVerb(tokens[i], 'exclure') || isAverted(tokens, i) || isNotFalse(tokens, i))

const NUMERAL =
  /^(?:\d|une?$|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)/
/** « pas plus de vingt » says how many at most; « pas plus de départs » denies. */
const atMost = (form: (k: number) => string, k: number) =>
  form(k + 1) === 'plus' && /^d[e']$/.test(form(k + 2)) && NUMERAL.test(form(k + 3))

/** « n'y seraient plus », not « n'emploie que », not « ne … pas seulement ». */
function deniesAfter(form: (k: number) => string, ne: number, last: number): boolean {
  for (let k = ne + 1; k < last && k < ne + 12; k++) {
    const word = form(k)
    if (word === 'pas') return !/^(?:seulement|uniquement|moins)$/.test(form(k + 1)) && !atMost(form, k)
    if (SECOND.has(word)) return !/^qu[e']$/.test(form(k + 1))
    if (word === 'que' || word === "qu'" || word === 'ne') return false
  }
  return false
}

/** « ne peut empêcher », « n'ose vendre »: these are denied by « ne » alone. */
function cannot(tokens: readonly Token[], inside: readonly number[], ne: number): boolean {
  const verb = inside[ne + 1] ?? -1
  if (!isVerb(tokens[verb], 'pouvoir', 'oser', 'savoir', 'daigner')) return false
  return !inside.slice(ne + 2, ne + 12).some(i => /^qu[e']$/.test(tokens[i]!.form))
}

/** « aucun site ne fermera », « ni A ni B n'y échappent ». */
function deniesBefore(form: (k: number) => string, ne: number): boolean {
  for (let k = ne - 1; k >= 0 && k > ne - 16; k--) {
    if (FIRST.has(form(k)) && !/^(?:plus|pas|jamais)$/.test(form(k))) return true
    if (form(k) === 'pas' && /^une?$/.test(form(k + 1))) return true
    if (form(k) === 'ne') return false
  }
  return false
}

const laterNe = (form: (k: number) => string, from: number, last: number) => {
  for (let k = from; k < last && k < from + 16; k++) if (form(k) === 'ne' || form(k) === "n'") return true
  return false
}

/** « un pas », « pas moins de 200 », « pas plus de 20 », « pas mal »: no denial. */
const isStep = (form: (k: number) => string, k: number) =>
  atMost(form, k) ||
  /^(?:un|le|les|des|ce|ces|premier|grand|deux|trois|de|au)$/.test(form(k - 1)) ||
  /^(?:moins|mal|à|seulement)$/.test(form(k + 1))

/** « ne ferme pas, mais recrute »: what comes after « mais » is not denied. */
function contrast(tokens: readonly Token[], inside: readonly number[], from: number, end: number): number {
  for (let k = from; k < inside.length; k++) if (tokens[inside[k]!]!.form === 'mais') return tokens[inside[k]!]!.start
  return end
}
