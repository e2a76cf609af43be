/** *devoir*: of a group or a public body, or of anybody when somebody says it. */
import { sentenceAt } from '../../french/clauses.ts'
import { finiteness, isVerb, reads } from '../../french/predicates.ts'
import { phraseAt, subjectBefore } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isAnimate, isKnownActor, isText } from './animate.ts'
import { addressedBetween, foretells, tellerBefore } from './duty-told.ts'
import { asksAfter, type Directive, infinitiveAfter } from './find.ts'
import { doerOf, overIncise } from './parties.ts'
import { FORECAST, FORETOLD } from './verbs.ts'

const PLURAL = /^(?:les|des|ces|ses|leurs|chaque|tous|toutes|tout|toute|certains|plusieurs) /i
const COLLECTIVE =
  /^(?:l'|le |la )(?:etat|état|gouvernement|profession|filière|branche|exécutif|europe|france|direction|commission|parlement|régions?)/i

const RETURN = /^(?:en (?:échange|contrepartie|retour)|à ce titre|pour cela)(?![\wà-ÿ])/i
const DEADLINE = /(?:avant|d'ici|sous peine|faute de|au plus tard)/
const MEETS = /^(?:revoir|retrouver|rencontrer|rassembler|rassoir|rasseoir|croiser|parler|quitter|séparer|marier)$/
const DELIBERATES = /^(?:débattre|délibérer|discuter|parler|reparler|échanger|plancher|pencher|revenir|causer)$/
const OWN_WORK = /^ (?:son|ses|leurs?) (?:\S+ )?(?:conclusions|rapports?|copies?|avis|propositions|recommandations) le /

/**
 * *devoir* obliges a person or a group; of one firm it tells the plans (« doit relocaliser sa production »), and with many
 * verbs it only foretells (« doit permettre », « doit se réunir le 19 décembre »).
 */
const obliges = (block: TextBlock, verb: number, action: number, subject: Span): boolean => {
  const { tokens } = block
  const lemma = reads(tokens[action], 'infinitive')?.lemma ?? tokens[action]?.form ?? ''
  const phrase = block.norm.slice(subject.start, subject.end)
  const many =
    PLURAL.test(phrase) ||
    COLLECTIVE.test(phrase) ||
    /^(?:ils|elles)$/i.test(phrase) ||
    /nt$/.test(tokens[verb]?.form === 'devoir' ? (tokens[verb - 1]?.form ?? '') : (tokens[verb]?.form ?? ''))
  const end = tokens[action]?.end ?? 0
  const dated = block.mentions.some(({ type, start }) => type === 'date' && start >= end && start < end + 60)
  const duty =
    lemma === 'tenir' &&
    !/^(?:se|s')$/.test(tokens[action - 1]?.form ?? '') &&
    !/^(?:le|bon|tête|compte)$/.test(tokens[action + 1]?.form ?? '')
  // « ne devra pas fermer le site »: nobody plans what is not to be.
  const denied = /^n[e']$/.test(tokens[verb - 1]?.form ?? '')
  const deadline = DEADLINE.test(block.norm.slice(end, end + 90))
  const plan = (dated && !deadline) || !(many || tokens[verb]?.form.startsWith('devr'))
  // « En contrepartie, Luméa devra porter la part du privé à 30 % »: what is asked in return.
  const owed = RETURN.test(block.norm.slice(sentenceAt(block, subject.start).start))
  if (owed && isAnimate(block, subject) && !/^(?:être|avoir|pouvoir|permettre)$/.test(lemma)) return true
  // « doivent se revoir le 12 avril »: a meeting.
  if (MEETS.test(lemma) && /^(?:se|s')$/.test(tokens[action - 1]?.form ?? '')) return false
  // « doivent en débattre les 25 et 26 juin »: a meeting too.
  if (DELIBERATES.test(lemma) && (dated || /^(?:en|y)$/.test(tokens[action - 1]?.form ?? ''))) return false
  // « devront s'en passer »: of what is over.
  if (lemma === 'passer' && tokens[action - 1]?.form === 'en') return false
  if ((!duty && (plan && !denied ? FORECAST : FORETOLD).has(lemma)) || !isAnimate(block, subject)) return false
  if (tokens.slice(verb, action).some(({ form }) => form === 'encore')) return false
  // « doit remettre ses conclusions le 15 »: a date in a diary.
  if (dated && lemma === 'remettre' && OWN_WORK.test(block.norm.slice(end, end + 30))) return false
  if (/^(?:on|je|nous)$/i.test(phrase)) return false
  // « la ministre doit s'exprimer le 2 juillet »: a date in a diary, unless it is a deadline.
  return !dated || many || tokens[verb]?.form.startsWith('devr') === true || deadline
}

/** « le couteau sous la gorge de la direction, qui devra signer »: whoever stands right before « qui » and can act. */
const nearestActor = (block: TextBlock, verb: number, first: number): Span | null => {
  const last = block.tokens[verb - 2]?.form === ',' ? verb - 3 : verb - 2
  for (let k = last; k >= first && k > last - 6 && block.tokens[k]?.kind === 'word'; k--) {
    const phrase = phraseAt(block, k)
    if (phrase && phrase.end === block.tokens[last]?.end && isKnownActor(block, phrase)) return phrase
  }
  return null
}

/** Tokens of a sentence looked back through for the verb that shares its subject. */
const SHARED = 40
/** « est tenu de rendre compte chaque mois et devra payer »: the subject of a verb before, where no word but « et » stands in between. */
const sharedSubject = (block: TextBlock, verb: number, first: number): Span | null => {
  const { tokens, norm } = block
  if (!/^(?:et|puis)$/.test(tokens[verb - 1]?.form ?? '')) return null
  const plural = /nt$/.test(tokens[verb]!.form)
  for (let i = verb - 2; i > Math.max(first, verb - SHARED) && !/^[;:.]$/.test(tokens[i]!.form); i--) {
    if (finiteness(tokens, i) < 2) continue
    const subject = doerOf(block, i, first)
    const many =
      subject !== null && (PLURAL.test(norm.slice(subject.start, subject.end)) || /nt$/.test(tokens[i]!.form))
    if (subject && many === plural) return isAnimate(block, subject) ? subject : null
  }
  return null
}

/** Directives by *devoir* in one sentence. */
export const dutiesIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const going = reads(token, 'infinitive') !== undefined && isVerb(tokens[i - 1], 'aller')
    if (!isVerb(token, 'devoir') || reads(token, 'past-participle') || (reads(token, 'infinitive') && !going)) continue
    // « Les porcelainiers devront-ils s'effacer ? »: that is the question.
    if (/^-(?:t-)?(?:ils?|elles?|on)$/.test(tokens[i + 1]?.form ?? '') && tokens[last - 1]?.form === '?') continue
    const action = infinitiveAfter(tokens, i)
    const subject =
      action > 0
        ? /^vous$/.test(tokens[i - 1]?.form ?? '') && /^dev(?:r?ez)$/.test(token.form)
          ? (tokens[i - 1] as Token)
          : tokens[i - 1]?.form === 'qui'
            ? (nearestActor(block, i, first) ?? doerOf(block, i, first))
            : (sharedSubject(block, i, first) ??
              overIncise(block, going ? i - 2 : i - 1, first) ??
              subjectBefore(block, going ? i - 1 : i, first))
        : null
    if (!subject) continue
    const tense = token.verbs[0]?.tense
    const lemma = reads(tokens[action], 'infinitive')?.lemma ?? tokens[action]?.form ?? ''
    const now = going || tense === 'present' || tense === 'future'
    const told = tellerBefore(tokens, i, first)
    if (
      told >= 0 &&
      isAnimate(block, subject) &&
      !foretells(tokens, told, i, lemma) &&
      (now || tense === 'imperfect' || tense === 'conditional')
    ) {
      const issuer = doerOf(block, told, first)
      // « le groupe indique qu'il doit », of himself: a plan.
      const pronoun = /^(?:ils?|elles?)$/.test(tokens[i - 1]?.form ?? '')
      const whom = pronoun ? addressedBetween(block, told, i) : subject
      if (issuer && whom && (isAnimate(block, issuer) || isText(block, issuer))) {
        found.push({
          force: 'obligation',
          trigger: going ? i - 1 : now ? i : told,
          action,
          issuer,
          addressee: whom,
          implicit: false,
        })
        continue
      }
    }
    const phrase = block.norm.slice(subject.start, subject.end)
    if (/^(?:nous|on|vous)$/i.test(phrase) && now && !FORETOLD.has(lemma)) {
      found.push({
        force: 'obligation',
        trigger: going ? i - 1 : i,
        action,
        issuer: null,
        addressee: null,
        implicit: false,
        voiced: true,
      })
      continue
    }
    if (now && obliges(block, i, action, subject)) {
      found.push({
        force: 'obligation',
        trigger: going ? i - 1 : i,
        action,
        issuer: null,
        addressee: subject,
        implicit: false,
      })
      continue
    }
    const advised = tense === 'conditional' && isAnimate(block, subject) && !FORECAST.has(lemma)
    // « Les pièces doivent être livrées sous 48 heures, exige le constructeur. »
    const asks = now || advised ? asksAfter(block, action, last) : -1
    if (asks > 0)
      found.push({
        force: 'obligation',
        trigger: going ? i - 1 : i,
        action,
        issuer: phraseAt(block, asks + 1),
        addressee: isAnimate(block, subject) ? subject : null,
        implicit: false,
      })
  }
  return found
}
