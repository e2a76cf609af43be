/** Directives that a noun carries: « fixe pour objectif de », « tracé une nouvelle feuille de route », « a jusqu'à l'été pour simplifier ». */
import { ahead, firstFrom } from '../../french/offsets.ts'
import { finiteness, isVerb, reads } from '../../french/predicates.ts'
import { phraseAt, subjectBefore } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isNoun, nouns } from '../words.ts'
import { isAnimate } from './animate.ts'
import { beforeVerb, type Directive, infinitiveAfter, sharesAuxiliary, suffers } from './find.ts'
import type { Force } from './verbs.ts'

/** Nouns that order by themselves when somebody gives them out. */
const ORDERS = nouns('ultimatum injonction')
const ORDER_PHRASES =
  /^(?:feuilles? de route|mises? en demeure|cahiers? des charges|lettres? de (?:mission|cadrage))(?= |$|[.,;:'])/
/** Nouns that order when the action follows: « donner instruction de », « fixer l'objectif de ». */
const TASKS = nouns(
  'consigne instruction ordre mandat mission objectif obligation condition cap appel tâche soin priorité défi interdiction',
)
const GIVES = [
  'donner',
  'adresser',
  'fixer',
  'lancer',
  'tracer',
  'assigner',
  'imposer',
  'poser',
  'confier',
  'envoyer',
  'passer',
  'laisser',
  'remettre',
  'signifier',
  'intimer',
  'notifier',
  'mettre',
]
const NEEDS = /^(?:nécessité|importance|urgence|besoin|obligations?|devoir)$/
const DEEDS = nouns(
  'engagement maintien création respect embauche présentation remise signature réalisation investissement obtention accord poursuite reprise cession réduction baisse relocalisation suppression',
)

/** « ont jusqu'au 15 pour se déclarer »: a call for candidates is a date. */
const APPLIES = /(?:se déclarer|se manifester|candidater|postuler|déposer|répondre|s'inscrire)$/

const clitic = (before: readonly Token[]): Span | null =>
  before.find(({ form }) => /^(?:leur|lui|nous)$/.test(form)) ?? null

/** The person or group after « à », « aux » between two tokens. */
const to = (block: TextBlock, from: number, until: number): Span | null => {
  for (let i = from; i < until; i++) {
    const form = block.tokens[i]?.form ?? ''
    if (form === 'à' && infinitiveAfter(block.tokens, i) < 0) return phraseAt(block, i + 1)
    const phrase = /^aux?$/.test(form) ? phraseAt(block, i, true) : null
    if (phrase) return { start: block.tokens[i + 1]?.start ?? phrase.start, end: phrase.end }
  }
  return null
}

const actionAfter = (tokens: readonly Token[], from: number, last: number): number => {
  for (let i = from; i < last && i < from + 12; i++) {
    if (/^[.;:]$/.test(tokens[i]?.form ?? '')) return -1
    if (/^(?:de|d'|à|pour)$/.test(tokens[i]?.form ?? '')) {
      const action = infinitiveAfter(tokens, i)
      if (action > 0) return action
    }
  }
  return -1
}

/** Directives of one sentence whose trigger is a noun, or a verb that needs one. */
export const nominalsIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens, norm } = block
  const found: Directive[] = []
  const add = (
    force: Force,
    trigger: number,
    action: number,
    issuer: Span | null,
    addressee: Span | null,
    implicit = !issuer,
  ) => {
    found.push({ force, trigger, action, issuer, addressee, implicit })
  }
  const lastOf = (noun: number): number => {
    const phrase = ORDER_PHRASES.exec(norm.slice(tokens[noun]?.start ?? 0, (tokens[noun]?.start ?? 0) + 40))?.[0] ?? ''
    return noun + (phrase ? phrase.split(' ').length - 1 : 0)
  }
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]?.form ?? ''
    if (/^(?:conditionn|subordonn)/.test(token.form)) {
      const at = ahead(tokens, i + 1, i + 7, /^(?:à|aux?)$/)
      const noun =
        at < 0 ? -1 : ([at + 1, at + 2, at + 3].find(k => isNoun(tokens[k], DEEDS)) ?? infinitiveAfter(tokens, at))
      if (noun > 0)
        add(
          'obligation',
          i,
          noun,
          /é/.test(token.form) ? null : subjectBefore(block, i, first),
          null,
          /é/.test(token.form),
        )
      continue
    }
    // « à charge pour les candidats de boucler »
    if (token.form === 'charge' && next === 'pour' && tokens[i - 1]?.form === 'à') {
      const phrase = phraseAt(block, i + 2)
      const action = phrase ? actionAfter(tokens, i + 3, last) : -1
      if (action > 0) add('obligation', i, action, null, phrase, true)
      continue
    }
    // « à la direction de trouver un accord », « charge à la région de payer »
    const opens = i === first || /^(?:[;:"«]|charge)$/.test(tokens[i - 1]?.form ?? '')
    if (opens && /^(?:à|aux?)$/.test(token.form)) {
      const phrase = token.form === 'à' ? phraseAt(block, i + 1) : phraseAt(block, i, true)
      const told = phrase && { start: tokens[i + 1]?.start ?? phrase.start, end: phrase.end }
      const de = told && isAnimate(block, told) ? ahead(tokens, firstFrom(tokens, told.end), i + 12, /^d[e']$/) : -1
      const action = tokens[de - 1]?.end === told?.end ? infinitiveAfter(tokens, de) : -1
      if (action > 0) add('obligation', i, action, null, told, true)
      continue
    }
    // « ordre a été donné aux préfets de geler », « obligation est faite à la direction de payer »
    if (
      /^(?:ordre|consigne|instruction|obligation|injonction|interdiction|mandat)$/.test(token.form) &&
      isVerb(tokens[i + 1], 'être', 'avoir')
    ) {
      const given = ahead(tokens, i + 2, i + 5, /^(?:donnée?|faite?|passée?|intimée?)$/)
      const action = given > 0 ? actionAfter(tokens, given + 1, last) : -1
      if (action > 0) add('obligation', i, action, null, to(block, given + 1, action), true)
      continue
    }
    if (token.verbs.length === 0) continue
    const participle = reads(token, 'past-participle')
    const before = beforeVerb(tokens, i, first)
    const reflexive = before.some(({ form }) => /^(?:se|s')$/.test(form))
    const perfect =
      participle &&
      (before.some(({ verbs }) => verbs.some(({ lemma }) => lemma === 'avoir' || (reflexive && lemma === 'être'))) ||
        sharesAuxiliary(tokens, i, first))
    if (!perfect && !reads(token, 'infinitive') && finiteness(tokens, i) === 0) continue
    // « s'est engagé sur le maintien de 80 emplois »
    const denied = before.some(({ form }) => /^n[e']$/.test(form))
    if (reflexive && !denied && isVerb(token, 'engager') && next === 'sur' && isNoun(tokens[i + 3], DEEDS)) {
      add('commitment', i, i + 3, subjectBefore(block, i, first), null, false)
      continue
    }
    // « a jusqu'à l'été pour simplifier », « donne six mois à la direction pour bâtir »
    if (
      isVerb(token, 'avoir') ? !participle : isVerb(token, 'donner', 'laisser', 'accorder') && (perfect || !participle)
    ) {
      const until = [i + 1, i + 2].find(k => tokens[k]?.form === "jusqu'")
      const pour = ahead(tokens, i + 3, Math.min(i + 16, last), /^pour$/)
      const action = pour > 0 ? infinitiveAfter(tokens, pour) : -1
      const timed =
        until !== undefined ||
        (!isVerb(token, 'avoir') &&
          /(?:jours|semaines|mois|ans|jusqu')/.test(norm.slice(token.end, tokens[pour]?.start ?? token.end)))
      if (
        timed &&
        action > 0 &&
        !reflexive &&
        !APPLIES.test(norm.slice(tokens[pour]?.start ?? 0, tokens[action]?.end ?? 0))
      ) {
        const subject = subjectBefore(block, i, first)
        if (isVerb(token, 'avoir')) add('obligation', i, action, null, subject, true)
        else add('obligation', i, action, subject, clitic(before) ?? to(block, i + 1, pour))
        i = action
        continue
      }
    }
    if ((isVerb(token, 'avoir') && !participle) || isVerb(token, 'recevoir')) {
      const task =
        next === 'pour'
          ? i + 2
          : [i + 1, i + 2].find(
              k =>
                isNoun(tokens[k], TASKS) &&
                /^(?:obligation|ordre|interdiction|consigne|mandat)/.test(tokens[k]?.form ?? ''),
            )
      if (
        task !== undefined &&
        /^(?:mission|consigne|instruction|mandat|ordre|obligation|interdiction|tâche)s?$/.test(tokens[task]?.form ?? '')
      ) {
        const action = actionAfter(tokens, task + 1, last)
        if (action > 0) {
          add('obligation', i, action, null, subjectBefore(block, i, first), true)
          i = action
        }
      }
      continue
    }
    // « insiste sur l'importance de », « souligne la nécessité de »
    if (isVerb(token, 'insister', 'souligner', 'rappeler', 'marteler', 'plaider')) {
      const need = [1, 2, 3, 4, 5, 6].map(k => i + k).find(k => NEEDS.test(tokens[k]?.form ?? ''))
      const action = need ? actionAfter(tokens, need + 1, Math.min(last, need + 4)) : -1
      const deed = need && action < 0 && /^d/.test(tokens[need + 1]?.form ?? '') ? need : action
      if (deed > 0)
        add('recommendation', i, deed, subjectBefore(block, i, first), clitic(before) ?? to(block, i + 1, need ?? i))
      continue
    }
    if (isVerb(token, 'prendre') && tokens[i + 1]?.form === "l'" && tokens[i + 2]?.form === 'engagement') {
      const action = actionAfter(tokens, i + 3, last)
      if (action > 0) add('commitment', i, action, subjectBefore(block, i, first), null, false)
      continue
    }
    if (!isVerb(token, ...GIVES) && !(isVerb(token, 'faire') && next === 'obligation')) continue
    for (let k = i + 1; k < last && k < i + 10; k++) {
      const form = tokens[k]?.form ?? ''
      if (/^(?:[.;:]|qui|que|qu'|dont)$/.test(form)) break
      const order =
        isNoun(tokens[k], ORDERS) || ORDER_PHRASES.test(norm.slice(tokens[k]?.start ?? 0, (tokens[k]?.start ?? 0) + 40))
      const task = isNoun(tokens[k], TASKS)
      if (!order && !task) continue
      if (isVerb(token, 'mettre') && !/^mises? /.test(form) && !(order && reflexive)) {
        if (!/^demeure$/.test(form)) break
      }
      const action = actionAfter(tokens, k + 1, last)
      if (!order && action < 0) break
      const subject = subjectBefore(block, i, first)
      const own = reflexive || isVerb(token, 'remettre')
      if (own && !order && !reflexive) break
      if (suffers(before)) {
        if (action > 0) add('obligation', i, action, null, subject, true)
        break
      }
      add(
        reflexive ? 'commitment' : 'obligation',
        i,
        order ? lastOf(k) : action,
        subject,
        clitic(before) ?? to(block, i + 1, order ? Math.min(last, k + 6) : action),
      )
      i = Math.max(action, k)
      break
    }
    // « met en demeure le groupe de », « fait obligation aux exploitants de »
    const idiom =
      isVerb(token, 'mettre') &&
      /^ (?:[^.;:,]{0,30} )?(?:en demeure|au défi)/.test(norm.slice(token.end, token.end + 45))
        ? norm.slice(token.end, token.end + 45).includes('défi')
          ? 'défi'
          : 'demeure'
        : isVerb(token, 'faire') && next === 'obligation'
          ? 'obligation'
          : ''
    if (idiom && found.at(-1)?.trigger !== i) {
      const noun = ahead(tokens, i + 1, i + 16, new RegExp(`^${idiom}$`))
      const action = actionAfter(tokens, noun + 1, last)
      const object = phraseAt(block, noun + 1) ?? phraseAt(block, i + 1)
      if (action > 0)
        add(
          'obligation',
          i,
          action,
          subjectBefore(block, i, first),
          clitic(before) ?? to(block, noun + 1, action) ?? object,
        )
    }
  }
  return found
}
