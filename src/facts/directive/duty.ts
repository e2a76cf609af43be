/** *devoir*, *falloir*, « être tenu de », and commitments: « s'engage à », « s'interdit de », « promet de ». */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isAdverb, isVerb, reads } from '../../french/predicates.ts'
import { phraseAt, subjectBefore } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isAnimate } from './animate.ts'
import { beforeVerb, type Directive, finiteAfter, infinitiveAfter, isPassive } from './find.ts'
import { COMMITS, FORECAST, FORETOLD } from './verbs.ts'

const PLURAL = /^(?:les|des|ces|ses|leurs|chaque|tous|toutes|tout|toute|certains|plusieurs) /i
const COLLECTIVE =
  /^(?:l'|le |la )(?:etat|état|gouvernement|profession|filière|branche|exécutif|europe|france|direction|commission|parlement|régions?)/i

const EXISTS = /^ ?(?:il (?:n')?(?:n'y|y) |rien |tout |ce )/
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
    (tokens[verb]?.form.endsWith('nt') ?? false)
  const end = tokens[action]?.end ?? 0
  const dated = block.mentions.some(({ type, start }) => type === 'date' && start >= end && start < end + 60)
  const plan = dated || !(many || tokens[verb]?.form.startsWith('devr'))
  if ((plan ? FORECAST : FORETOLD).has(lemma) || !isAnimate(block, subject)) return false
  if (tokens.slice(verb, action).some(({ form }) => form === 'encore')) return false
  // « doit remettre ses conclusions le 15 »: a date in a diary.
  if (dated && lemma === 'remettre' && OWN_WORK.test(block.norm.slice(end, end + 30))) return false
  if (/^(?:on|je|nous)$/i.test(phrase)) return false
  const deadline = /(?:avant|d'ici|sous peine|faute de|au plus tard)/.test(
    block.norm.slice(tokens[action]?.end ?? 0, (tokens[action]?.end ?? 0) + 90),
  )
  return (
    many ||
    tokens[verb]?.form.startsWith('devr') ||
    deadline ||
    /^(?:respecter|rembourser|fournir|justifier|remettre|payer|garantir|veiller|soumettre|conformer|rendre)$/.test(
      lemma,
    )
  )
}

const COMMITTING = [...COMMITS.keys()]

/** Directives by duty and by commitment in one sentence. */
export const dutiesIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    if (token.verbs.length === 0) continue
    const next = tokens[i + 1]
    const participle = reads(token, 'past-participle')
    const tense = token.verbs[0]?.tense
    if (isVerb(token, 'devoir') && (tense === 'present' || tense === 'future') && !participle) {
      const action = infinitiveAfter(tokens, i)
      const subject = subjectBefore(block, i, first)
      if (action > 0 && subject && obliges(block, i, action, subject))
        found.push({ force: 'obligation', trigger: i, action, issuer: null, addressee: subject, implicit: false })
      continue
    }
    if (isVerb(token, 'tenir') && participle && isPassive(tokens, i, first) && /^d[e']$/.test(next?.form ?? '')) {
      const action = infinitiveAfter(tokens, i + 1)
      if (action > 0)
        found.push({
          force: 'obligation',
          trigger: i,
          action,
          issuer: null,
          addressee: subjectBefore(block, i, first),
          implicit: true,
        })
      continue
    }
    // « il faut que l'Etat finance »
    if (isVerb(token, 'falloir') && (tense === 'present' || tense === 'future') && /^qu[e']$/.test(next?.form ?? '')) {
      const addressee = phraseAt(block, i + 2)
      const action = finiteAfter(tokens, i + 1, last)
      if (addressee && action > 0 && isAnimate(block, addressee))
        found.push({ force: 'obligation', trigger: i, action, issuer: null, addressee, implicit: false })
      continue
    }
    // « il revient désormais à l'Etat de trancher »
    const to = isAdverb(next) ? i + 2 : i + 1
    if (
      isVerb(token, 'revenir', 'appartenir', 'incomber') &&
      tokens[i - 1]?.form === 'il' &&
      /^(?:à|aux?)$/.test(tokens[to]?.form ?? '')
    ) {
      const addressee = tokens[to]?.form === 'à' ? phraseAt(block, to + 1) : phraseAt(block, to, true)
      const link = addressee ? ahead(tokens, i + 2, i + 14, /^d[e']$/) : -1
      for (let k = link; k > 0 && k < i + 14; k++) {
        const action = /^d[e']$/.test(tokens[k]?.form ?? '') ? infinitiveAfter(tokens, k) : -1
        if (action < 0) continue
        found.push({ force: 'obligation', trigger: i, action, issuer: null, addressee, implicit: false })
        break
      }
      continue
    }
    const lemma = COMMITTING.find(one => isVerb(token, one))
    const promise = isVerb(token, 'promettre', 'jurer')
    if (!lemma && !promise) continue
    const before = beforeVerb(tokens, i, first)
    const reflexive = before.some(
      ({ form }) => /^(?:se|s'|m')$/.test(form) || (form === 'nous' && token.form.endsWith('ons')),
    )
    const past = before.some(({ form }) => /^(?:avait|avaient|était|étaient)$/.test(form))
    if (past || (finiteness(tokens, i) === 0 && !participle)) continue
    const subject = subjectBefore(block, i, first)
    const animate = !subject || isAnimate(block, subject)
    const commit = (action: number): boolean => {
      if (action > 0 && animate)
        found.push({ force: 'commitment', trigger: i, action, issuer: subject, addressee: null, implicit: false })
      return action > 0
    }
    const wanted = lemma && reflexive ? (COMMITS.get(lemma) === 'à' ? /^à$/ : /^d[e']$/) : null
    const promises = !reflexive && promise && !isPassive(tokens, i, first)
    for (let at = i + 1; (wanted || promises) && at < last && at < i + 11; at++) {
      const { form } = tokens[at] as Token
      if (/^[.;:]$/.test(form)) break
      if ((wanted ?? /^d[e']$/).test(form) && commit(infinitiveAfter(tokens, at))) break
      if (promises && /^qu[e']$/.test(form)) {
        // « jure qu'il n'y aura pas de casse », « promet que rien ne changera »: what will be, not what somebody will do.
        if (EXISTS.test(block.norm.slice(tokens[at]?.end ?? 0))) break
        commit(finiteAfter(tokens, at, last))
        break
      }
    }
  }
  return found
}
