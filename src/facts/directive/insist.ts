/** « insiste sur la nécessité de », « subordonne son aide au maintien de », « se battent pour que »: directives of a verb and of what it is about. */
import { ahead } from '../../french/offsets.ts'
import { isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun } from '../words.ts'
import { isAnimate, isKnownActor, isText } from './animate.ts'
import {
  actionAfter,
  clauseAfter,
  cliticTold,
  type Directive,
  doerOf,
  finiteAfter,
  groupAt,
  infinitiveAfter,
  toldBetween,
} from './find.ts'
import { DEEDS, type Force, isDeed } from './verbs.ts'

const NEEDS = /^(?:nécessité|importance|urgence|besoin|obligations?|devoir|impératif|intérêt)$/
/** Verbs of a fight for something: « œuvrent pour que », « se battent pour une baisse », « comptent sur les régions pour financer ». */
const FIGHTS = [
  'lutter',
  'batailler',
  'battre',
  'manifester',
  'militer',
  'mobiliser',
  'plaider',
  'défiler',
  'compter',
  'prononcer',
  'interpeller',
  'saisir',
  'écrire',
  'relancer',
  'solliciter',
  'tourner',
  'convaincre',
  'agir',
]
const REFLEXIVE = /^(?:bat|mobilis|prononc)/
/** What presses: « mettent la pression sur le groupe pour qu'il reste ». */
const PRESSES =
  /^(?:pression|appel|lettre|courrier|requête|pétition|recours|doigts|bras|couteau|gorge|poing|créneau|lobbying|campagne|grève|plainte|motion|banderoles?|tract|signal|oreilles?|genoux)s?$/

/** Directives of these verbs in one sentence. */
export const insistsIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const add = (
      force: Force,
      action: number,
      issuer: Span | null,
      addressee: Span | null = null,
      implicit = !issuer,
    ) => {
      if (action > 0) found.push({ force, trigger: i, action, issuer, addressee, implicit })
    }
    if (/^(?:conditionn|subordonn)/.test(token.form)) {
      const passive = /é/.test(token.form)
      const at = ahead(tokens, i + 1, Math.min(last, i + 12), /^(?:à|aux?)$/)
      const condition = tokens[at + 2]?.form === 'condition' || tokens[at + 1]?.form === 'ce'
      const clause = at > 0 && condition ? clauseAfter(block, at + 1, last) : null
      const noun =
        at < 0 ? -1 : ([at + 1, at + 2, at + 3].find(k => isNoun(tokens[k], DEEDS)) ?? infinitiveAfter(tokens, at))
      add(
        'obligation',
        clause?.action ?? noun,
        passive ? null : doerOf(block, i, first),
        clause?.addressee ?? null,
        passive,
      )
      continue
    }
    // « prêtera 10 millions, à condition que le groupe investisse »
    if (
      /^(?:condition|réserve|pourvu)$/.test(token.form) &&
      /^(?:à|la|sous|[a-zé]+)$/.test(tokens[i - 1]?.form ?? '') &&
      /^qu[e']$/.test(tokens[i + 1]?.form ?? '')
    ) {
      const clause = clauseAfter(block, i + 1, last)
      const subject = clause ? doerOf(block, i, first) : null
      if (
        clause?.addressee &&
        isAnimate(block, clause.addressee) &&
        subject &&
        isKnownActor(block, subject) &&
        subject.end < clause.addressee.start
      )
        add('obligation', clause.action, subject, clause.addressee)
      continue
    }
    // « est partisan de fermer la vanne », « est d'avis de regrouper les sites »
    if (
      /^(?:partisane?s?|avis)$/.test(token.form) &&
      /^(?:d'|est|sont|pas|plutôt|très)$/.test(tokens[i - 1]?.form ?? '') &&
      /^d[e']$/.test(tokens[i + 1]?.form ?? '')
    ) {
      const subject = doerOf(block, i, first)
      if (subject && isKnownActor(block, subject)) add('recommendation', infinitiveAfter(tokens, i + 1), subject)
      continue
    }
    // « verrait d'un bon œil que le groupe investisse »
    if (/^(?:œil|oeil)$/.test(token.form) && /^(?:bon|mauvais)$/.test(tokens[i - 1]?.form ?? '')) {
      const clause = clauseAfter(block, i + 1, Math.min(last, i + 3)) && clauseAfter(block, i + 1, last)
      const subject = clause ? doerOf(block, i, first) : null
      if (clause && subject && isKnownActor(block, subject)) add('request', clause.action, subject, clause.addressee)
      continue
    }
    // « est favorable à ce que l'Etat monte au capital »
    if (
      /^(?:favorable|opposée?|attachée?|hostile)s?$/.test(token.form) &&
      tokens[i + 1]?.form === 'à' &&
      tokens[i + 2]?.form === 'ce'
    ) {
      const clause = clauseAfter(block, i + 2, last)
      const subject = doerOf(block, i, first)
      if (clause && subject && isKnownActor(block, subject))
        add(
          'request',
          clause.action,
          subject,
          clause.addressee && isAnimate(block, clause.addressee) ? clause.addressee : null,
        )
      continue
    }
    const fights = /^(?:œuvre(?:nt)?)$/.test(token.form) && !/^(?:en|l'|une?|d'|main)$/.test(tokens[i - 1]?.form ?? '')
    if (token.verbs.length === 0 && !fights) continue
    const group = groupAt(tokens, i, first)
    if (!group.active && !fights) continue
    // « insiste sur l'importance de », « souligne la nécessité de »
    if (
      isVerb(
        token,
        'insister',
        'souligner',
        'rappeler',
        'marteler',
        'plaider',
        'pointer',
        'alerter',
        'mettre',
        'appuyer',
        'évoquer',
        'affirmer',
      )
    ) {
      const need = [1, 2, 3, 4, 5, 6].map(k => i + k).find(k => NEEDS.test(tokens[k]?.form ?? ''))
      const action = need ? actionAfter(tokens, need + 1, Math.min(last, need + 4)) : -1
      const deed = need && action < 0 && /^d/.test(tokens[need + 1]?.form ?? '') ? need : action
      const subject = doerOf(block, i, first)
      if (deed > 0 && (!subject || isAnimate(block, subject) || isText(block, subject))) {
        add(
          'recommendation',
          deed,
          subject,
          group.before.length > 0
            ? (cliticTold(group.before) ?? toldBetween(block, i + 1, need ?? i))
            : toldBetween(block, i + 1, need ?? i),
          false,
        )
        continue
      }
    }
    const subject = fights || isVerb(token, ...FIGHTS) || finite(token) ? doerOf(block, i, first) : null
    if (!subject || !isKnownActor(block, subject) || group.denied) continue
    const pour = ahead(tokens, i + 1, Math.min(last, i + 14), /^(?:pour|afin|faveur)$/)
    if (pour < 0 || tokens.slice(i + 1, pour).some(({ form }) => /^[.;:]$/.test(form))) continue
    const campaign = (fights || isVerb(token, ...FIGHTS)) && (!REFLEXIVE.test(token.form) || group.reflexive)
    const presses = tokens.slice(i + 1, pour).some(({ form }) => PRESSES.test(form))
    if (!campaign && !presses) continue
    // Whom they press: « sur le groupe pour qu'il reste ».
    const on = ahead(tokens, i + 1, pour, /^(?:sur|auprès)$/)
    const pressed =
      on > 0
        ? tokens[on]?.form === 'auprès'
          ? phraseAt(block, on + 1, true)
          : phraseAt(block, on + 1)
        : toldBetween(block, i + 1, pour)
    if (/^qu[e']$/.test(tokens[pour + 1]?.form ?? '')) {
      const named = phraseAt(block, pour + 2)
      add('request', finiteAfter(tokens, pour + 1, last), subject, named && isAnimate(block, named) ? named : pressed)
      i = pour
      continue
    }
    const action = infinitiveAfter(tokens, pour)
    const asked = action > 0 && isVerb(tokens[action], 'obtenir', 'réclamer', 'demander', 'exiger')
    if (
      asked ||
      (action > 0 &&
        isVerb(token, 'compter') &&
        pressed &&
        isKnownActor(block, pressed) &&
        !/^(?:se|s')$/.test(tokens[action - 1]?.form ?? '') &&
        !isVerb(tokens[action], 'grandir', 'croître', 'progresser'))
    ) {
      add('request', action, subject, pressed)
      i = action
      continue
    }
    // « se battent pour une baisse des taxes », « militent en faveur d'une reprise »
    if (action > 0 || !campaign || isVerb(token, 'compter')) continue
    const noun = [2, 3].map(k => pour + k).find(k => isDeed(tokens[k]))
    if (noun && /^(?:une?|l[ea]|l'|des|d[e'])$/.test(tokens[noun - 1]?.form ?? '')) {
      add('request', noun, subject)
      i = noun
    }
  }
  return found
}

const finite = ({ verbs }: Token): boolean =>
  verbs.some(({ tense }) => tense !== 'infinitive' && tense !== 'present-participle')
