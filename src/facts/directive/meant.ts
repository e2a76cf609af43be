/** Whether somebody wants what a verb of asking says, or a story is told with its words. */
import { isVerb, reads } from '../../french/predicates.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { advises, isAnimate, isKnownActor, isLaw, isPublic, isText } from './animate.ts'
import type { Asking } from './asking.ts'
import { FATE, isDeed, NARRATIVE, WISHES } from './verbs.ts'
import type { Wanted } from './wanted.ts'

const OWN = /^(?:s(?:on|a|es)|leurs?)$/
const WANTS = /^(?:vouloir|souhaiter|entendre|attendre|espérer)$/
/** Names of what happens, not of who acts: « le Covid oblige les usines à fermer ». */
const EVENTS = /(?:Covid|Brexit|Dieselgate|Internet)/i
/** What a thing can be made: « que chaque lot soit traçable », « que les données soient publiques ». */
const QUALITY =
  /^(?!rentable|fiable|viable|profitable|possible|durable|capable)\p{L}*(?:[aiï]ble|[^n]forme)s?$|^(?:gratuit|public|publique|obligatoire|transparent|prêt|opérationnel|opérationnelle|local|locaux|français|européen|propre|neutre|effectif|effective|complet|complète|clair|claire|équitable|proportionné|exemplaire)e?s?$/u
/** « a imposé les plus-values au barème »: taxes. */
const TAXED = /^(?:plus-values?|revenus?|bénéfices?|dividendes?|successions?|patrimoines?|profits?|fortunes?|loyers?)$/
const ADVISED = /^(?:prudence|vigilance|patience|sobriété|modération)$/

/** Whether somebody wants what the active verb says, or a story is told with its words. */
export const isMeant = (
  block: TextBlock,
  i: number,
  { lemma, infinitive, before }: Asking,
  wanted: Wanted,
  subject: Span | null,
  target: Span | null,
): boolean => {
  const { tokens } = block
  const action = reads(tokens[wanted.action], 'infinitive')?.lemma ?? tokens[wanted.action]?.form ?? ''
  const power = subject !== null && (isPublic(block, subject) || isText(block, subject))
  if (NARRATIVE.has(lemma) && !power) {
    if (lemma === 'condamner' || !subject || !target) return false
    const named =
      isAnimate(block, subject) &&
      isKnownActor(block, target) &&
      !EVENTS.test(block.norm.slice(subject.start, subject.end))
    if (!named && !(isKnownActor(block, subject) && isAnimate(block, target))) return false
  }
  const deed = isDeed(tokens[wanted.action])
  switch (lemma) {
    // « n'autorise plus les usines à rejeter »: only what is not allowed is an order.
    case 'autoriser':
    case 'tolérer':
    case 'accepter':
      return before.some(({ form }) => /^n[e']$/.test(form))
    case 'requérir':
      return !wanted.nominal || deed
    case 'prévoir':
      return subject !== null && isLaw(block, subject) && wanted.addressee !== null
    case 'proposer':
      // « propose à l'Etat de louer le quai »: to a power anybody proposes; to clients a firm only offers.
      return reads(tokens[wanted.action], 'infinitive') || wanted.nominal
        ? !infinitive &&
            subject !== null &&
            (advises(block, subject) || (target !== null && isPublic(block, target) && isKnownActor(block, subject))) &&
            (deed || !wanted.nominal)
        : true
    // « l'Autorité commande à l'exploitant un réexamen »; « commande dix rames » buys.
    case 'commander':
      return !wanted.nominal || (power && deed && wanted.addressee !== null)
    // « a ordonné ses notes »
    case 'ordonner':
      return deed || !(wanted.nominal && OWN.test(tokens[wanted.action - 1]?.form ?? ''))
    case 'conseiller':
      return !wanted.nominal || deed || ADVISED.test(action)
    case 'interdire':
      return !wanted.nominal || power
    case 'condamner':
      return !FATE.has(action)
    // « veut imposer son robot »: on a market, on nobody.
    case 'imposer':
      return !(wanted.nominal && (OWN.test(tokens[wanted.action - 1]?.form ?? '') || TAXED.test(action)))
  }
  if (WISHES.has(lemma)) return reads(tokens[i], 'conditional') !== undefined
  if (!WANTS.test(lemma)) return true
  if (infinitive) return false
  // « veut que chaque lot soit traçable »: of a power, or in an adjective that somebody has to bring about.
  const state =
    !wanted.nominal &&
    reads(tokens[wanted.action], 'subjunctive') !== undefined &&
    isVerb(tokens[wanted.action], 'être') &&
    (QUALITY.test(tokens[wanted.action + 1]?.form ?? '') || lemma === 'entendre')
  if (state && subject !== null && (power || advises(block, subject) || isKnownActor(block, subject))) return true
  // « entend que les tarifs baissent »
  if (lemma === 'entendre' && power && !wanted.nominal && reads(tokens[wanted.action], 'infinitive') === undefined)
    return true
  return (
    wanted.addressee !== null ||
    (!wanted.nominal && reads(tokens[wanted.action], 'past-participle') !== undefined) ||
    (wanted.nominal && lemma !== 'attendre' && lemma !== 'entendre')
  )
}
