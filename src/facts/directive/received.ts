/** What somebody has to do by an order that is not told: « a pour mission de », « est tenu de », « n'a plus le droit de », « a jusqu'à l'été pour ». */
import { ahead } from '../../french/offsets.ts'
import { isAdverb, isVerb, reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, lemmaIn, nouns } from '../words.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { actionAfter, type Directive, infinitiveAfter } from './find.ts'
import { groupAt, isPassive } from './group.ts'
import { pastAside } from './head.ts'
import { cliticTold, doerOf, phraseEndingAt, toldBetween } from './parties.ts'
import { apposedTo } from './told.ts'
import { FORETOLD } from './verbs.ts'

/** « ont jusqu'au 15 pour se déclarer », « jusqu'à fin mai pour saisir le juge »: a call or a right is a date. */
const APPLIES =
  /(?:se déclarer|se manifester|candidater|postuler|déposer|répondre|s'inscrire|saisir|contester|attaquer|se pourvoir|se rétracter|profiter)$/
const FREE = /^(?:les |des )?(?:candidat|volontaire|intéressé|postulant|soumissionnaire)/i
/** « Les candidats ont jusqu'au 8 juin pour »: what they are free to do. */
const isFree = ({ norm }: TextBlock, doer: Span | null): boolean =>
  doer !== null && FREE.test(norm.slice(doer.start, doer.end))
const CHARGES = nouns(
  'mission consigne instruction mandat ordre obligation interdiction tâche devoir responsabilité charge injonction',
)
/** After « pour »: what has been set by others. */
const SET_BY_OTHERS = nouns(
  'mission consigne instruction mandat ordre obligation tâche devoir charge impératif feuille',
)
const GIVERS = family('donner laisser accorder octroyer impartir')
/** Every verb that this file knows: the others are not looked at. */
const HOLDS = new Set([...GIVERS, ...family('tenir avoir recevoir devoir pouvoir disposer être')])

/** Directives received in one sentence. */
export const receivedIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens, norm } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (!lemmaIn(token, HOLDS) && !/^(?:censé|supposé)e?s?$/.test(token.form)) continue
    const next = tokens[i + 1]?.form ?? ''
    const group = groupAt(tokens, i, first)
    const add = (action: number, addressee: Span | null = doerOf(block, i, first), issuer: Span | null = null) => {
      if (action > 0) found.push({ force: 'obligation', trigger: i, action, issuer, addressee, implicit: !issuer })
      return action > 0
    }
    // « est tenu de », « , tenus d'informer, »; « sont censés reprendre »
    if (isVerb(token, 'tenir') && group.participle && /^(?:d[e']|par)$/.test(next)) {
      const by = next === 'par' ? phraseAt(block, i + 2) : null
      if (isPassive(tokens, i, first))
        add(actionAfter(tokens, i + 1, Math.min(last, i + 8)), doerOf(block, i, first), by)
      else if (i === first) add(infinitiveAfter(tokens, i + 1), apposedTo(block, i, { first, last }))
      else if (tokens[i - 1]?.form === ',') add(infinitiveAfter(tokens, i + 1), phraseEndingAt(block, i - 1, first))
      continue
    }
    if (/^(?:censé|supposé)e?s$/.test(token.form) && isPassive(tokens, i, first)) {
      const subject = doerOf(block, i, first)
      const action = infinitiveAfter(tokens, i)
      if (subject && isKnownActor(block, subject) && !FORETOLD.has(reads(tokens[action], 'infinitive')?.lemma ?? ''))
        add(action, subject)
      continue
    }
    if (!group.active) continue
    const has =
      isVerb(token, 'avoir') && !group.participle && !GIVERS.has(reads(tokens[i + 1], 'past-participle')?.lemma ?? '')
    // « a jusqu'à l'été pour simplifier », « donne six mois à la direction pour bâtir »
    if (has || (lemmaIn(token, GIVERS) && !group.reflexive)) {
      const until = [i + 1, i + 2].some(k => tokens[k]?.form === "jusqu'")
      const pour = ahead(tokens, i + 3, Math.min(i + 16, last), /^pour$/)
      const action = pour > 0 ? infinitiveAfter(tokens, pour) : -1
      const between = norm.slice(token.end, tokens[pour]?.start ?? token.end)
      const timed = until || (!has && /(?:jours|semaines|mois|ans|jusqu')/.test(between))
      if (timed && action > 0 && !APPLIES.test(norm.slice(tokens[pour]?.start ?? 0, tokens[action]?.end ?? 0))) {
        const doer = doerOf(block, i, first)
        if (!has) add(action, cliticTold(group.before) ?? toldBetween(block, i + 1, pour), doer)
        else if (!isFree(block, doer)) add(action, doer)
        i = action
        continue
      }
    }
    // « ont deux ans pour se mettre en conformité », « dispose de trois mois pour répondre »
    // Of many: of one firm it tells a race against time (« a à peine trois mois pour bâtir un plan »).
    const many = /^(?:ont|auront|disposent|disposeront)$/.test(token.form)
    const term =
      many && ((has && !reads(tokens[i + 1], 'past-participle')) || (isVerb(token, 'disposer') && next === 'de'))
        ? ahead(tokens, i + 2, Math.min(last, i + 7), /^pour$/)
        : -1
    if (
      term > 0 &&
      /(?:jours|semaines|mois|ans)$/.test(tokens[term - 1]?.form ?? '') &&
      /^(?:\d+|un|deux|trois|quatre|cinq|six|huit|neuf|dix|douze|quinze|dix-huit|trente|quelques)$/.test(
        tokens[term - 2]?.form ?? '',
      )
    ) {
      const subject = doerOf(block, i, first)
      const action = infinitiveAfter(tokens, term)
      if (
        subject &&
        isKnownActor(block, subject) &&
        !isFree(block, subject) &&
        !EXPERIENCE.test(reads(tokens[action], 'infinitive')?.lemma ?? '') &&
        add(action, subject)
      )
        continue
    }
    // « sont dans l'obligation de reprendre », « sont soumis à l'obligation de »
    const bound = isVerb(token, 'être') ? ahead(tokens, i + 1, Math.min(last, i + 6), /^obligation$/) : -1
    const held = bound > 0 && /^(?:dans|à)$/.test(tokens[bound - 2]?.form ?? '') ? doerOf(block, i, first) : null
    if (held && isKnownActor(block, held) && add(infinitiveAfter(tokens, bound + 1), held)) continue
    // « se doivent de montrer l'exemple »
    if (group.reflexive && isVerb(token, 'devoir') && /^d[e']$/.test(next)) {
      add(infinitiveAfter(tokens, i + 1))
      continue
    }
    // « ne pourront plus utiliser ce solvant »: what is forbidden from now on.
    if (isVerb(token, 'pouvoir') && reads(token, 'future') && group.denied && next === 'plus') {
      const subject = doerOf(block, i, first)
      const action = infinitiveAfter(tokens, i + 1)
      if (
        subject &&
        isKnownActor(block, subject) &&
        !FORETOLD.has(reads(tokens[action], 'infinitive')?.lemma ?? 'être')
      )
        add(action, subject)
      continue
    }
    if (!has && !isVerb(token, 'recevoir')) continue
    const subject = doerOf(block, i, first)
    // « a voté l'obligation de recycler »: whoever orders, not who is told.
    const orders =
      has && reads(tokens[i + 1], 'past-participle') && !isVerb(tokens[i + 1], 'recevoir', 'avoir', 'hériter')
    const task = orders ? -1 : taskAt(tokens, i)
    if (task > 0 && (!subject || isAnimate(block, subject))) {
      const action = actionAfter(tokens, task + 1, Math.min(last, task + 10))
      if (add(action, subject)) i = action
      continue
    }
    if (!has || !subject || !isKnownActor(block, subject)) continue
    // « auront à remplacer »: of many or in the future; « n'ont pas à rougir » is no duty.
    // « auront en outre à publier »
    let to = i + 1
    for (let past = pastAside(block, to); past > to || isAdverb(tokens[to]); past = pastAside(block, to))
      to = Math.max(past, to + 1)
    const duty = tokens[to]?.form === 'à' && !group.denied ? infinitiveAfter(tokens, to) : -1
    const lemma = reads(tokens[duty], 'infinitive')?.lemma ?? tokens[duty]?.form ?? ''
    if (duty > 0 && /^(?:ont|aur(?:a|ont))$/.test(token.form) && !FORETOLD.has(lemma) && !EXPERIENCE.test(lemma))
      add(duty, subject)
    // « n'ont plus le droit de », « n'a d'autre choix que de »
    if (!group.denied) continue
    const right = ahead(tokens, i + 1, Math.min(last, i + 6), /^(?:droit|choix|autorisation)$/)
    const only = tokens[right]?.form !== 'choix' || tokens.slice(i, right).some(({ form }) => /^autres?$/.test(form))
    if (right > 0 && only && tokens[right]?.form !== 'choix')
      add(actionAfter(tokens, right + 1, Math.min(last, right + 4)), subject)
  }
  return found
}

const EXPERIENCE =
  /^(?:cœur|gagner|perdre|craindre|rougir|apprendre|redouter|plaindre|souffrir|pâtir|gérer|combattre|franchir|surmonter|relever|essuyer|déplorer|retourner|rebondir|convaincre|réagir|réussir|rattraper)$/

/** Token of the charge that « a » or « reçoit » holds: « a pour mission », « a reçu l'ordre », « ont interdiction »; -1 when none. */
const taskAt = (tokens: readonly Token[], i: number): number => {
  const of = (k: number, set: ReadonlySet<string>) => set.has((tokens[k]?.form ?? '').replace(/(?<=...)s$/, ''))
  if (/^(?:pour|comme)$/.test(tokens[i + 1]?.form ?? '')) return [i + 2, i + 3].find(k => of(k, SET_BY_OTHERS)) ?? -1
  return (
    [i + 1, i + 2, i + 3].find(k => of(k, CHARGES) && !/^(?:[,.;:]|et|à|de)$/.test(tokens[k - 1]?.form ?? '')) ?? -1
  )
}
