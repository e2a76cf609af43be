/**
 * Orders without an article, as a colon lists them: « Le préfet a durci l'arrêté : obligation de couvrir les tas et interdiction
 * de rouler la nuit »; and what somebody forbids by his veto.
 */
import { ahead } from '../../french/offsets.ts'
import { finiteness, isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isAnimate, isKnownActor, isLaw, isPublic, isText } from './animate.ts'
import { type Directive, infinitiveAfter, ledPhrase } from './find.ts'
import { groupAt } from './group.ts'
import { doerOf, toldBetween } from './parties.ts'
import { isDeed } from './verbs.ts'

const ORDER = /^(?:obligation|interdiction|défense|ordre|injonction|sommation|consigne)$/
/** What an order may stand right after, so that it has no article. */
const OPENS = /^[:,;]$|^(?:et|puis|ou|assorti|avec)$/

/** Whoever gives the orders that a colon lists: the subject before it, or a power that its words name. */
const issuerBefore = (block: TextBlock, first: number, colon: number): Span | null => {
  const { tokens } = block
  let verb = first
  while (verb < colon && finiteness(tokens, verb) === 0) verb++
  const participle = tokens
    .slice(verb, colon)
    .findIndex(token => token.verbs.some(({ tense }) => tense === 'past-participle'))
  const subject = verb < colon ? doerOf(block, participle > 0 ? verb + participle : verb, first) : null
  if (subject) return isKnownActor(block, subject) || isText(block, subject) ? subject : null
  // « Tour de vis de la préfecture : interdiction de », « Au menu de l'arrêté : »
  for (let k = first; k < colon; k++) {
    const { form } = tokens[k] as Token
    const contracted = /^(?:du|des|aux?)$/.test(form)
    const opens = k === first && !contracted
    const led = contracted || /^(?:d[e']|par|à|chez|dans|pour)$/.test(form)
    const inner = opens ? phraseAt(block, k) : led ? ledPhrase(block, k) : null
    if (inner && inner.end <= tokens[colon]!.start && (isPublic(block, inner) || isLaw(block, inner))) return inner
  }
  return null
}

/** Directives of one sentence that are orders without an article, or vetoes. */
export const bareOrdersIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens } = block
  const found: Directive[] = []
  const colon = ahead(tokens, first, last, /^:$/)
  let issuer: Span | null | undefined
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const vetoed = vetoAt(block, i, first)
    if (vetoed) found.push(vetoed)
    if (colon < 0 || i < colon || !ORDER.test(token.form) || !OPENS.test(tokens[i - 1]?.form ?? '')) continue
    // « obligation, pour les exploitants, de trier », « interdiction aux camions de rouler »
    const de = ahead(tokens, i + 1, Math.min(last, i + 9), /^d[e']$/)
    const action = de > 0 ? infinitiveAfter(tokens, de) : -1
    if (action < 0) continue
    issuer ??= issuerBefore(block, first, colon)
    if (!issuer) continue
    const pour = ahead(tokens, i + 1, Math.min(de, i + 3), /^pour$/)
    const told = (pour > 0 ? phraseAt(block, pour + 1) : null) ?? toldBetween(block, i + 1, de)
    if (de > i + 1 && !(told && isAnimate(block, told))) continue
    found.push({ force: 'obligation', trigger: i, action, issuer, addressee: told, implicit: false })
    i = action
  }
  return found
}

/** « met son veto à la vente », « a mis le holà aux embauches », « oppose son veto à ce rachat ». */
const vetoAt = (block: TextBlock, i: number, first: number): Directive | null => {
  const { tokens } = block
  if (!isVerb(tokens[i], 'mettre', 'opposer', 'poser', 'brandir')) return null
  const noun = [i + 2, i + 3].find(k => /^(?:veto|holà)$/.test(tokens[k]?.form ?? ''))
  if (!noun || !/^(?:à|aux?)$/.test(tokens[noun + 1]?.form ?? '')) return null
  const group = groupAt(tokens, i, first)
  const subject = group.active && !group.denied ? doerOf(block, i, first) : null
  if (!subject || !isKnownActor(block, subject)) return null
  const deed = [noun + 2, noun + 3, noun + 4].find(
    k =>
      isDeed(tokens[k]) ||
      /^(?:vente|rachat|reprise|rejet|dérive|pratique|dividende|construction|hausse|vague)s?$/.test(
        tokens[k]?.form ?? '',
      ),
  )
  return deed
    ? { force: 'obligation', trigger: i, action: deed, issuer: subject, addressee: null, implicit: false }
    : null
}
