/**
 * What somebody asks for, announced by a noun or a figure of speech and spelt out after a colon or a comma: « y met une
 * condition, que l'acier soit français », « n'ont qu'un mot d'ordre : fermer le four », « donne le ton : réduire les coûts ».
 */
import { isVerb, reads } from '../../french/predicates.ts'
import { isInfinitive, phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { isAnimate, isKnownActor, isText } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { clauseAfter } from './find.ts'
import { doerOf, toldBetween } from './parties.ts'
import { pressedIn } from './pressing.ts'
import { isDeed } from './verbs.ts'

/** What is claimed: a condition binds, a wish only asks. */
const BINDING = nouns(
  'condition exigence préalable consigne impératif clause contrepartie garde-fou interdit ultimatum',
)
const ASKING = nouns('demande revendication requête supplique souhait vœu réclamation doléance prière conseil credo')
const SETTING = family(
  'poser mettre fixer formuler avoir émettre ajouter imposer glisser agiter brandir avancer répéter',
)
/** « ne veut qu'une chose », « n'attendent qu'une chose », « a dit oui à une condition » */
const ONE_THING = family('vouloir demander exiger réclamer attendre souhaiter')
const YES = family('dire accepter signer consentir adhérer payer')

/** Figures by which somebody sets a course, by their verb; what is wanted follows the colon. */
const FIGURES: ReadonlyMap<string, RegExp> = new Map([
  ['donner', /^ (?:le (?:ton|la|mot|tempo)|la (?:couleur|cadence|direction|marche à suivre|note))(?![\wà-ÿ])/],
  [
    'mettre',
    /^ (?:la barre|le marché en main|(?:\S+ ){0,4}au (?:pied du mur|défi)|(?:\S+ ){0,4}en demeure|(?:\S+ ){0,4}devant (?:un choix|ses responsabilités))(?![\wà-ÿ])/,
  ],
  ['placer', /^ (?:très |plus )?haut la barre|^ la barre/],
  ['passer', /^ (?:le (?:mot|message)|(?:la|une) consigne)(?![\wà-ÿ])/],
  ['siffler', /^ la fin /],
  ['serrer', /^ (?:encore |un peu )?la vis/],
  ['montrer', /^ les (?:dents|crocs)/],
  ['hausser', /^ (?:encore )?le ton/],
  ['durcir', /^ (?:encore )?(?:le|son) ton/],
  ['taper', /^ du poing/],
  ['tirer', /^ (?:l'oreille|les oreilles)/],
  ['frapper', /^ du poing/],
  ['marteler', /^ (?:un|le|son) (?:message|mot)/],
  ['tracer', /^ (?:une|la|sa) (?:ligne|route|voie)/],
  ['mot', /^/],
])
const NUMBER = /^(?:un|une|deux|trois|quatre|cinq|seule?|sa|son|ses|leurs?|qu'un|qu'une|cette|la|comme)$/

/** Token of the mark that what is wanted follows, from `from` on: a colon, or a comma before « que »; -1 when a verb or another mark comes first. */
const markAfter = (tokens: readonly Token[], from: number, last: number): number => {
  for (let k = from; k < last && k < from + 10; k++) {
    const token = tokens[k] as Token
    if (token.form === ':') return k
    if (token.form === ',') return /^qu[e']$/.test(tokens[k + 1]?.form ?? '') ? k : -1
    if (token.kind === 'mark' && !/^["«»]$/.test(token.form)) return -1
    if (/^(?:qui|que|dont|où)$/.test(token.form)) return -1
  }
  return -1
}

interface Spelt {
  readonly action: number
  readonly addressee: Span | null
}
/** What follows the mark: a clause, an infinitive, or (after a claim) a deed by its noun. */
const speltAfter = (block: TextBlock, mark: number, last: number, claim: boolean): Spelt | null => {
  const { tokens } = block
  let at = mark + 1
  while (/^["«]$/.test(tokens[at]?.form ?? '')) at++
  if (/^qu[e']$/.test(tokens[at]?.form ?? '')) {
    const clause = clauseAfter(block, at, last)
    // « Constat : que rien ne bougera »: a wish has the subjunctive.
    if (!clause || reads(tokens[clause.action], 'future') || reads(tokens[clause.action], 'imperfect')) return null
    const { addressee, action } = clause
    return { action, addressee: addressee && isAnimate(block, addressee) ? addressee : null }
  }
  if (/^n[e']$/.test(tokens[at]?.form ?? ''))
    while (/^(?:ne|n'|pas|plus|rien|jamais)$/.test(tokens[at]?.form ?? '')) at++
  const token = tokens[at]
  if (token && at < last && isInfinitive(token) && token.verbs.length > 0) return { action: at, addressee: null }
  const noun = /^(?:une?|l[ea]s?|l'|des)$/.test(token?.form ?? '') ? at + 1 : -1
  return claim && noun > 0 && isDeed(tokens[noun]) ? { action: noun, addressee: null } : null
}

/** Token of the noun that the verb at `i` claims something by; -1 when there is none. */
const claimAt = ({ tokens }: TextBlock, i: number, last: number): number => {
  const only = [i + 1, i + 2].some(k => /^qu['e]$/.test(tokens[k]?.form ?? ''))
  for (let k = i + 1; k < last && k < i + 8; k++) {
    const { form, kind } = tokens[k] as Token
    if (kind === 'mark' || form === 'qui') return -1
    const mot = form === 'mot' && /^d'$/.test(tokens[k + 1]?.form ?? '') && tokens[k + 2]?.form === 'ordre'
    if (!mot && !isNoun(tokens[k], BINDING) && !isNoun(tokens[k], ASKING) && form !== 'chose') continue
    const led = [k - 1, k - 2].some(at => at > i && NUMBER.test(tokens[at]?.form ?? ''))
    if (!led) return -1
    if (form === 'chose') return only && lemmaIn(tokens[i], ONE_THING) ? k : -1
    // « a dit oui à une condition »
    if (!lemmaIn(tokens[i], SETTING) && !(lemmaIn(tokens[i], YES) && form === 'condition')) return -1
    return mot ? k + 2 : k
  }
  return -1
}

/** Whether a figure that sets a course stands at the verb at `i`. */
const setsCourse = ({ norm }: TextBlock, token: Token): boolean =>
  token.verbs.some(({ lemma }) => FIGURES.get(lemma)?.test(norm.slice(token.end, token.end + 60)) ?? false)

/** Directives of one sentence that a noun or a figure announces. */
export const announcedIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  if (token.verbs.length === 0 || reads(token, 'infinitive')) return
  const claim = claimAt(block, i, last)
  if (claim < 0 && !setsCourse(block, token)) return
  const mark = markAfter(tokens, claim > 0 ? claim + 1 : i + 1, last)
  if (mark < 0) return
  const spelt = speltAfter(block, mark, last, claim > 0)
  const subject = spelt && doerOf(block, i, first)
  if (!spelt || !subject || !(isKnownActor(block, subject) || isText(block, subject))) return
  // « Le procédé n'a qu'une exigence : être à l'abri de l'air », « a une exigence : être utile »
  if (isVerb(tokens[spelt.action], 'être') && reads(tokens[spelt.action], 'infinitive')) return
  const told = toldBetween(block, i + 1, mark)
  // « met ses équipes au défi : diviser les stocks »
  const put = claim < 0 && isVerb(token, 'mettre') ? phraseAt(block, i + 1) : null
  const whom =
    told && isKnownActor(block, told)
      ? told
      : claim < 0
        ? (pressedIn(block, i + 1, mark) ?? (put && isKnownActor(block, put) ? put : null))
        : null
  // « tire l'oreille des opérateurs : qu'ils partagent »: the pronoun stands for them.
  const { addressee: named } = spelt
  const pronoun = named && /^(?:ils?|elles?)$/.test(block.norm.slice(named.start, named.end))
  const addressee = (pronoun ? whom : null) ?? named ?? whom
  const binds = claim < 0 || isNoun(tokens[claim], BINDING) || tokens[claim]?.form === 'ordre'
  add(binds ? 'obligation' : 'request', spelt.action, subject, addressee)
})
