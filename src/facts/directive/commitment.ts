/** Commitments: « s'engage à », « promet de », « prend l'engagement de », « se fait fort de ». */
import { textOf } from '../../french/antecedents.ts'
import { ahead } from '../../french/offsets.ts'
import { finiteness, isVerb, reads } from '../../french/predicates.ts'
import { isFiniteVerb, phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, lemmaIn, nouns } from '../words.ts'
import { isAnimate, isKnownActor, isPlausible } from './animate.ts'
import { actionAfter, type Directive, finiteAfter, infinitiveAfter, ledPhrase } from './find.ts'
import { groupAt, isPassive } from './group.ts'
import { cliticTold, doerOf, toldBetween } from './parties.ts'
import { isWorkplace } from './taken-up.ts'
import { COMMITS, DEEDS, isDeed } from './verbs.ts'

/** « jure qu'il n'y aura pas de casse »: what will be, not what somebody will do. */
const EXISTS = /^ ?(?:il (?:n')?(?:n'y|y) |rien |tout |ce )/
/** What is given, taken or made when somebody commits: « fait la promesse de », « donne sa parole que ». */
const PLEDGES = nouns('engagement promesse parole assurance garantie serment vœu')
const PLEDGING = [
  'prendre',
  'donner',
  'faire',
  'apporter',
  'réitérer',
  'renouveler',
  'réaffirmer',
  'confirmer',
  'signer',
  'souscrire',
  'formuler',
  'offrir',
  'tenir',
]
/** What parties bind themselves to: « s'engage sur un volume »; on a price any seller does. */
const TERMS = nouns(
  'volume calendrier délai montant nombre objectif seuil quota trajectoire emploi niveau plancher plafond effectif tonnage cadence rythme durée date échéance taux garantie enveloppe budget feuille charte plan programme',
)
/** « certifie qu'il gardera »: whoever says it of himself, of what is to come. */
const ASSURES = ['assurer', 'garantir', 'jurer', 'certifier', 'promettre']

/** Every verb that this file knows. */
const LEMMAS = new Set([...PLEDGING, ...ASSURES, ...COMMITS.keys(), 'mettre', 'porter', 'accepter', 'consentir'])
const RETURN = /(?<![\wà-ÿ])(?:en (?:échange|contrepartie|retour)|moyennant quoi)(?![\wà-ÿ])/i

/** « auprès de l'agglomération »: a place that is somebody where one commits to it. */
const isBody = (block: TextBlock, span: Span): boolean =>
  isPlausible(block, span) ||
  /^(?:l'|la |les |des |cette )?(?:agglo|agglomération|intercommunalité|communauté)s?(?![\wà-ÿ])/i.test(
    block.norm.slice(span.start, span.end),
  )

/** To whom somebody commits: « leur promet de », « promet à l'inspection du travail de », « s'engage auprès de la Région à ». */
const promisedTo = (block: TextBlock, verb: number, action: number, before: readonly Token[]): Span | null => {
  const { tokens } = block
  const clitic = cliticTold(before)
  if (clitic && !tokens[verb]!.form.endsWith('ons')) return clitic
  const near = ahead(tokens, verb + 1, action, /^(?:auprès|envers|devant)$/)
  const de = near > 0 && tokens[near]!.form === 'auprès' ? near + 1 : near
  const told = near < 0 ? null : ledPhrase(block, de)
  if (near >= 0) return told && told.end <= tokens[action]!.start && isBody(block, told) ? told : null
  const whom = toldBetween(block, verb + 1, action)
  return whom && whom.end <= tokens[action]!.start && isKnownActor(block, whom) ? whom : null
}

/** Directives by commitment in one sentence. */
export const commitmentsIn = (block: TextBlock, { first, last, start, end }: Sentence): Directive[] => {
  const { tokens, norm } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (!lemmaIn(token, LEMMAS)) continue
    const { reflexive, past, participle, active, denied, before } = groupAt(tokens, i, first)
    const gerund = reads(token, 'present-participle') !== undefined && reflexive
    // « Nul ne jurerait que »: doubt, no oath.
    if (denied && isVerb(token, 'jurer') && reads(token, 'conditional')) continue
    // « leur promet »: no noun, whatever « leur » is.
    const told = cliticTold(before) !== null && isFiniteVerb(token)
    if (past || (finiteness(tokens, i) === 0 && !participle && !gerund && !told)) continue
    const commit = (action: number, anybody = false): boolean => {
      const subject = action > 0 ? doerOf(block, i, first) : null
      const addressee = action > 0 ? promisedTo(block, i, action, before) : null
      // « Le chantier a pris l'engagement de »
      const somebody = !subject || anybody || isAnimate(block, subject) || isWorkplace(textOf(block, subject))
      if (action > 0 && somebody)
        found.push({ force: 'commitment', trigger: i, action, issuer: subject, addressee, implicit: false })
      return action > 0
    }
    const next = tokens[i + 1]?.form ?? ''
    // « …, promet le directeur »: an incise.
    if (tokens[i - 1]?.form === ',' && !participle && phraseAt(block, i + 1)) continue
    // « Engagé à recycler ses batteries, le fabricant ouvre un centre. »
    const comma =
      i === first && participle && isVerb(token, 'engager') && next === 'à'
        ? ahead(tokens, i + 2, Math.min(last, i + 20), /^,$/)
        : -1
    const engaged = comma > 0 ? phraseAt(block, comma + 1) : null
    if (engaged && isAnimate(block, engaged)) {
      const action = infinitiveAfter(tokens, i + 1)
      if (action > 0)
        found.push({ force: 'commitment', trigger: i, action, issuer: engaged, addressee: null, implicit: false })
      continue
    }
    // « s'est engagé sur le maintien de 80 emplois », « s'engagent par écrit sur un volume »
    const on =
      reflexive && !denied && isVerb(token, 'engager') ? ahead(tokens, i + 1, Math.min(last, i + 5), /^sur$/) : -1
    if (on > 0 && (isNoun(tokens[on + 2], DEEDS) || isNoun(tokens[on + 2], TERMS))) {
      commit(on + 2)
      continue
    }
    // « s'est juré d'éliminer », « fait vœu de se passer de »
    const sworn = reflexive && !denied && isVerb(token, 'jurer', 'promettre') && /^d[e']$/.test(next)
    if (sworn && commit(infinitiveAfter(tokens, i + 1), true)) continue
    const vow = isVerb(token, 'faire') && /^(?:vœu|voeu|serment|promesse)$/.test(next)
    if (vow && active && commit(infinitiveAfter(tokens, i + 2))) continue
    // « En échange de l'aide, les deux groupes acceptent de partager »
    const yields = isVerb(token, 'accepter', 'consentir') && active && !reflexive && !denied
    // « accepte de nous recevoir » tells of the visit.
    if (
      yields &&
      !/^(?:nous|me|m')$/.test(tokens[i + 2]?.form ?? '') &&
      /^(?:à|de|d')$/.test(next) &&
      RETURN.test(norm.slice(start, end)) &&
      commit(infinitiveAfter(tokens, i + 1))
    )
      continue
    // « se fait fort de », « se porte garant de », « met un point d'honneur à »
    const strong =
      reflexive &&
      ((isVerb(token, 'faire') && next === 'fort') || (isVerb(token, 'porter') && /^garante?s?$/.test(next)))
    if (strong && commit(infinitiveAfter(tokens, i + 2))) continue
    if (
      isVerb(token, 'mettre') &&
      /^ (?:donc |toujours )?(?:un point d'honneur|toute son énergie) à /.test(norm.slice(token.end, token.end + 40)) &&
      commit(actionAfter(tokens, i + 1, last))
    )
      continue
    const pledge =
      !reflexive && active && isVerb(token, ...PLEDGING)
        ? [i + 2, i + 3].find(k => isNoun(tokens[k], PLEDGES))
        : undefined
    if (pledge !== undefined && /^(?:l'|la|le|sa|son|leur|un|une|cet|cette)$/.test(tokens[i + 1]?.form ?? '')) {
      const que = /^qu[e']$/.test(tokens[pledge + 1]?.form ?? '')
      if (
        commit(
          que ? finiteAfter(tokens, pledge + 1, last) : actionAfter(tokens, pledge + 1, Math.min(last, pledge + 9)),
        )
      )
        continue
    }
    const lemma = [...COMMITS.keys()].find(one => isVerb(token, one))
    const wanted = lemma && reflexive ? (COMMITS.get(lemma) === 'à' ? /^à$/ : /^d[e']$/) : null
    const promises = !reflexive && isVerb(token, 'promettre', 'jurer') && !isPassive(tokens, i, first)
    const assures = !reflexive && isVerb(token, ...ASSURES) && !isPassive(tokens, i, first)
    // « promet la création de 50 emplois »
    if (
      (promises || (isVerb(token, 'garantir') && !isPassive(tokens, i, first))) &&
      (isDeed(tokens[i + 2]) || /^(?:aide|soutien|prime|compensation|loi)$/.test(tokens[i + 2]?.form ?? '')) &&
      /^(?:une?|l[ea]s?|l'|des)$/.test(next) &&
      !/^d[e']$/.test(tokens[i + 3]?.form ?? '') === !isDeed(tokens[i + 2])
    ) {
      const subject = doerOf(block, i, first)
      if (subject && isKnownActor(block, subject) && commit(i + 2)) continue
    }
    for (let at = i + 1; (wanted || promises || assures) && at < last && at < i + 14; at++) {
      const { form } = tokens[at] as Token
      if (/^[.;:]$/.test(form)) break
      if ((wanted || promises) && (wanted ?? /^d[e']$/).test(form) && commit(infinitiveAfter(tokens, at))) break
      if (wanted && form === 'à' && tokens[at + 1]?.form === 'ce' && commit(finiteAfter(tokens, at + 2, last))) break
      if (isVerb(token, 'garantir') && form === 'de' && at === i + 1 && commit(infinitiveAfter(tokens, at))) break
      if ((promises || assures) && /^qu[e']$/.test(form)) {
        if (EXISTS.test(norm.slice(tokens[at]?.end ?? 0))) break
        const action = finiteAfter(tokens, at, last)
        const own =
          /^(?:ils?|elles?)$/.test(tokens[at + 1]?.form ?? '') &&
          (reads(tokens[action], 'future') || reads(tokens[action], 'conditional')) &&
          !isVerb(tokens[action], 'être', 'avoir', 'pouvoir', 'devoir', 'aller', 'savoir')
        if (promises || own) commit(action)
        break
      }
    }
  }
  return found
}
