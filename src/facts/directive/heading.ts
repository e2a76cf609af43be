/** Sentences whose order is a noun: « Mot d'ordre du patron : réduire les coûts », « La consigne du siège est de geler les embauches ». */
import { isPersonNoun } from '../../french/names.ts'
import { ahead, firstFrom } from '../../french/offsets.ts'
import { isVerb, reads } from '../../french/predicates.ts'
import { isInfinitive, phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, singular } from '../words.ts'
import { isAnimate, isKnownActor, isPublic, isText } from './animate.ts'
import { clauseAfter, type Directive, infinitiveAfter } from './find.ts'
import { forceOf, HEADS, PLANS } from './orders.ts'
import { toldBetween } from './parties.ts'
import { isDeed } from './verbs.ts'

/** A person by a noun of office: « le nouveau directeur ». */
const isPerson = (block: TextBlock, { start, end }: Span): boolean =>
  block.norm.slice(start, end).split(/[ ']/).slice(0, 3).some(isPersonNoun)

const GIVEN =
  /^(?:fixée?s?|assignée?s?|imposée?s?|donnée?s?|confiée?s?|affichée?s?|posée?s?|adressée?s?|lancée?s?|formulée?s?|dictée?s?|prise?s?|faite?s?|avancée?s?|proposée?s?|suggérée?s?|évoquée?s?|émise?s?|défendue?s?|arrêtée?s?)$/

/** Index of the noun that heads the sentence; -1 when it is none that orders. */
const orderAt = (tokens: readonly Token[], first: number): number => {
  let at = first
  if (/^["«]$/.test(tokens[at]?.form ?? '')) at++
  while (
    /^(?:l[ea]s?|l'|une?|leurs?|s(?:on|a|es)|notre|seule?s?|premi(?:er|ère)s?|principale?|nouve(?:lle|au)|double|autre|dernière?|unique|grande?|avec|pour|parmi|dernière|deuxième|troisième|autres?)$/.test(
      tokens[at]?.form ?? '',
    )
  )
    at++
  // « Mot d'ordre »
  if (tokens[at]?.form === 'mot' && tokens[at + 2]?.form === 'ordre') return at + 2
  if (/^maîtres?$/.test(tokens[at]?.form ?? '') && tokens[at + 1]?.form === 'mot') return at + 1
  // « feuille de route », « lettre de mission »
  if (/^(?:feuille|lettre)$/.test(tokens[at]?.form ?? ''))
    return /^(?:route|mission|cadrage)$/.test(tokens[at + 2]?.form ?? '') ? at + 2 : -1
  return isNoun(tokens[at], HEADS) ? at : -1
}

/** Who gives the order that the noun at `noun` is, in the words before `until`. */
const giverOf = (block: TextBlock, noun: number, until: number): Span | null => {
  const { tokens } = block
  for (let k = noun + 1; k < until; k++) {
    const { form } = tokens[k] as Token
    const phrase =
      form === 'par' || /^d[e']$/.test(form)
        ? phraseAt(block, k + 1)
        : form === 'du' || form === 'des'
          ? phraseAt(block, k, true)
          : null
    if (!phrase) continue
    const inner =
      form === 'du' || form === 'des' ? { start: tokens[k + 1]?.start ?? phrase.start, end: phrase.end } : phrase
    const end = Math.min(inner.end, tokens[until - 1]?.end ?? inner.end)
    const giver = { start: inner.start, end }
    if (isAnimate(block, giver) && (isKnownActor(block, giver) || form === 'par')) return giver
    if (isText(block, giver)) return giver
  }
  return null
}

/** What is pledged or claimed in a noun: « Promesse de la direction : aucun licenciement ». */
const PLEDGED = /^(?:promesse|engagement|revendication|exigence|contrepartie|condition)s?$/

/** « La promesse du groupe de maintenir l'emploi »: token of the « de » before the deed; -1 when none follows. */
const deedOf = (block: TextBlock, noun: number, first: number, last: number): number => {
  const { tokens } = block
  // « Interdiction de vendre des chaudières au fioul »
  const bare = noun === first && /^(?:interdiction|obligation|défense|ordre)$/.test(tokens[noun]?.form ?? '')
  // « Obligation pour les distributeurs de reprendre les piles »
  if (!bare && !/^(?:promesse|engagement|exigence|demande|refus|injonction)s?$/.test(tokens[noun]?.form ?? ''))
    return -1
  for (let k = noun + (bare ? 1 : 2); k < last && k < noun + 10; k++) {
    if (tokens[k]?.kind === 'mark' || tokens[k]?.form === 'qui') return -1
    if (/^d[e']$/.test(tokens[k]?.form ?? '') && infinitiveAfter(tokens, k) > 0) return k
  }
  return -1
}

/** The order that a sentence opens with, when it does. */
export const headingIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const noun = orderAt(tokens, first)
  if (noun < 0) return []
  const until = Math.min(last, noun + 16)
  const colon = ahead(tokens, noun + 1, until, /^:$/)
  const copula = tokens.findIndex(
    (token, k) => k > noun && k < until && isVerb(token, 'être', 'consister') && !reads(token, 'past-participle'),
  )
  const end = colon > 0 && (copula < 0 || colon < copula) ? colon : copula
  // « Appel de la CGT à débrayer »: the action follows at once.
  const called = tokens[noun]?.form === 'appel' ? ahead(tokens, noun + 1, until, /^à$/) : -1
  const mark = end > 0 ? end : called > 0 ? called : deedOf(block, noun, first, last)
  if (mark < 0) return []
  const named =
    colon === mark &&
    PLEDGED.test(tokens[noun]?.form ?? '') &&
    /^(?:aucune?|une?|l[ea]s?|l'|des|zéro)$/.test(tokens[mark + 1]?.form ?? '')
      ? mark + 2
      : colon === mark &&
          isDeed(tokens[mark + 2]) &&
          /^(?:demande|souhait|vœu|recommandation|préconisation|consigne|conseil)s?$/.test(tokens[noun]?.form ?? '')
        ? mark + 2
        : -1
  const verb = actionOf(block, mark, last)
  const action = verb > 0 ? verb : named
  const giver = giverOf(block, noun, mark)
  const told = toldBetween(block, noun + 1, mark)
  const word = singular(tokens[noun]?.form ?? '')
  const own = /^(?:leurs?|s(?:on|a|es))$/.test(tokens[first]?.form ?? '') && !isNoun(tokens[noun], PLANS)
  const given = ahead(tokens, noun + 1, mark, GIVEN) > 0
  const mot = tokens[noun - 1]?.form === "d'" && word === 'ordre'
  const plain =
    colon === noun + 1 &&
    (mot || /^(?:consigne|ordre|recommandation|préconisation|exigence|revendication|injonction)$/.test(word))
  // « Leur souhait : partir à la retraite », « l'objectif fixé par le groupe »: their own affair.
  const wish =
    /^(?:souhait|vœu)$/.test(word) && verb > 0 && reads(tokens[verb], 'infinitive') && !isVerb(tokens[verb], 'voir')
  const aim =
    /^(?:objectif|priorité|cible)$/.test(word) &&
    !told &&
    giver &&
    !isPublic(block, giver) &&
    !isText(block, giver) &&
    ahead(tokens, noun + 1, mark, /^(?:fixée?s?|affichée?s?)$/) > 0
  if (wish || aim) return []
  if (
    action < 0 ||
    !(
      plain ||
      (colon === mark &&
        /^(?:mission|route)$/.test(word) &&
        /^(?:s(?:on|a|es)|leurs?)$/.test(tokens[first]?.form ?? '')) ||
      (given && /^(?:contrepartie|condition|exigence)$/.test(word)) ||
      // « Message aux banques : prêtez »
      (colon === mark && told && /^(?:message|appel|consigne|conseil)$/.test(word)) ||
      (/^(?:route|mission|cadrage)$/.test(word) && (giver || told) && noun > first) ||
      (mark === noun + 1 && /^d[e']$/.test(tokens[mark]?.form ?? '')) ||
      own ||
      (isNoun(tokens[noun], PLANS) ? (given || word === 'appel' || word === 'mission') && (giver || told) : giver)
    )
  )
    return []
  // « La mission de l'agence : accompagner les PME », « Feuille de route du préfigurateur : fusionner »: of whom it is given to.
  const theirs =
    word === 'mission' ||
    (/^(?:route|cadrage)$/.test(word) && giver && !isPublic(block, giver) && isPerson(block, giver))
  if (theirs && giver && tokens[firstFrom(tokens, giver.start) - 1]?.form !== 'par')
    return [{ force: 'obligation', trigger: noun, action, issuer: null, addressee: told ?? giver, implicit: true }]
  return [{ force: forceOf(word), trigger: noun, action, issuer: giver, addressee: told, implicit: !giver }]
}

/** Token of the infinitive or clause after the colon or the copula at `mark`; -1 when another thing stands there. */
const actionOf = (block: TextBlock, mark: number, last: number): number => {
  const { tokens } = block
  let at = mark + 1
  while (
    /^(?:["«]|claire?|simple|ferme|nette?|formelle?|désormais|de|d'|ne|pas|plus|rien|jamais|n'|les?|la|l'|se|s'|y|en|leur|mieux)$/.test(
      tokens[at]?.form ?? '',
    ) &&
    at < last
  ) {
    if (/^(?:les?|la|l'|leur)$/.test(tokens[at]?.form ?? '') && !(tokens[at + 1] && isInfinitive(tokens[at + 1]!)))
      return -1
    at++
  }
  if (tokens[at]?.form === ':') return infinitiveAfter(tokens, at)
  const token = tokens[at]
  // « Le vœu des élus : que l'Etat reprenne le port », « Message du ministre aux banques : prêtez »
  if (/^qu[e']$/.test(token?.form ?? '')) return clauseAfter(block, at, last)?.action ?? -1
  if (token && token.verbs.length > 0 && /[^a]ez$/.test(token.form)) return at
  return token && at < last && isInfinitive(token) ? at : -1
}
