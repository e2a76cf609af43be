/** « Feuille de route »: somebody wants or obliges somebody to act; requests, orders, recommendations, commitments. */
import { textOf } from '../french/antecedents.ts'
import { attributionAt } from '../french/attribution.ts'
import { clauseAt } from '../french/clauses.ts'
import { isAdverb, isVerb, reads } from '../french/predicates.ts'
import { isInfinitive } from '../french/speech.ts'
import type { AnalysedText, Sentence, Span, TextBlock } from '../french/types.ts'
import { actionSpan } from './directive/action.ts'
import { addressedIn } from './directive/addressed.ts'
import { isActor, isKnownActor, isWriting } from './directive/animate.ts'
import { announcedIn } from './directive/announced.ts'
import { bareOrdersIn } from './directive/bare-order.ts'
import { cleftsIn } from './directive/cleft.ts'
import { commitmentsIn } from './directive/commitment.ts'
import { conditionsIn } from './directive/condition.ts'
import { demandedIn } from './directive/demanded.ts'
import { dutiesIn } from './directive/duty.ts'
import { fallsIn } from './directive/falls.ts'
import { fightsIn } from './directive/fight.ts'
import { CLITIC, type Directive } from './directive/find.ts'
import { beforeVerb } from './directive/group.ts'
import { headingIn } from './directive/heading.ts'
import { imperativesIn } from './directive/imperative.ts'
import { insistsIn } from './directive/insist.ts'
import { lightIn } from './directive/light.ts'
import { missionsIn } from './directive/mission.ts'
import { outcriesIn } from './directive/outcry.ts'
import { pledgesIn } from './directive/pledge.ts'
import { preconditionsIn } from './directive/precondition.ts'
import { receivedIn } from './directive/received.ts'
import { refusalsIn } from './directive/refusal.ts'
import { requestsIn } from './directive/request.ts'
import { stancesIn } from './directive/stance.ts'
import { isWorkplace } from './directive/taken-up.ts'
import { voicedIn } from './directive/voiced.ts'
import { isClitic, isJoined, openerBefore, termsOf, toldBefore, whoIs, whoIsTold } from './directive/who.ts'
import { wrungIn } from './directive/wrung.ts'
import { inField } from './domain.ts'
import { asFinding, type Known } from './evidence.ts'
import { withoutLooseEnd } from './loose.ts'
import type { Finding } from './types.ts'

/** In the order in which they win where two see the same words. */
const FINDERS = [
  cleftsIn,
  requestsIn,
  dutiesIn,
  lightIn,
  wrungIn,
  receivedIn,
  fallsIn,
  commitmentsIn,
  insistsIn,
  conditionsIn,
  preconditionsIn,
  stancesIn,
  fightsIn,
  headingIn,
  voicedIn,
  demandedIn,
  imperativesIn,
  addressedIn,
  announcedIn,
  outcriesIn,
  bareOrdersIn,
  pledgesIn,
  refusalsIn,
  missionsIn,
]

/** Of directives whose words overlap the first one found, in the order of the text. */
const apart = (all: readonly Directive[]): Directive[] => {
  const kept: Directive[] = []
  for (const one of all) {
    const [from, to] = [Math.min(one.trigger, one.action), Math.max(one.trigger, one.action)]
    const free = kept.every(({ trigger, action }) => to < Math.min(trigger, action) || from > Math.max(trigger, action))
    if (free) kept.push(one)
  }
  return kept.sort((a, b) => a.trigger - b.trigger)
}

interface Parties {
  readonly issuer: string | null
  readonly addressee: string | null
}

/** « La DGA exige … et lui interdit »: whether a directive goes on with who wants and who is told in the one before. */
const joinedTo = (block: TextBlock, { trigger }: Directive, last: Directive | undefined, first: number): boolean =>
  last !== undefined &&
  // « et la CGT que le site soit cédé »: a request without its verb says who wants.
  block.tokens[trigger]!.verbs.length > 0 &&
  isJoined(block.tokens, beforeVerb(block.tokens, trigger, first), trigger, first)

/** « On nous demande de recruter »: « on » is not who says so. */
const asksUs = ({ norm }: TextBlock, { issuer, addressee }: Directive): boolean =>
  issuer !== null &&
  addressee !== null &&
  /^(?:l')?on$/i.test(norm.slice(issuer.start, issuer.end)) &&
  /^[nv]ous$/i.test(norm.slice(addressee.start, addressee.end))

/** « Personne ne promet que », « Nul ne s'engage à »: nobody wants anything of anybody. */
const isNobody = ({ norm }: TextBlock, issuer: Span | null): boolean =>
  issuer !== null && /^(?:personne|nul(?:le)?|rien|aucune?)$/i.test(norm.slice(issuer.start, issuer.end))

/** Directives of a text; none when it is outside the field (sport, culture, local news), where their verbs mislead. */
export function findDirective(text: AnalysedText): Finding<'directive'>[] {
  if (!inField(text)) return []
  return text.blocks.flatMap((block, index) => {
    let lastIssuer: string | null = null
    let before: Parties | null = null
    return block.sentences.flatMap(sentence => {
      const earlier: Parties | null = before
      before = null
      return apart(FINDERS.flatMap(find => find(block, sentence))).flatMap(
        (directive: Directive, order: number, all: readonly Directive[]): Finding<'directive'>[] => {
          const { force, trigger, action, implicit } = directive
          const from = block.tokens[Math.min(trigger, action)]
          const to = block.tokens[Math.max(trigger, action)]
          if (!from || !to) return []
          const core = { start: from.start, end: to.end }
          const voice = attributionAt(text, index, core)
          if ((directive.voiced && !voice.by && !voice.reported) || isNobody(block, directive.issuer)) return []
          const shared = joinedTo(block, directive, all[order - 1], sentence.first) ? before : null
          const clitic = directive.addressee !== null && isClitic(block, directive.addressee)
          const giver =
            (directive.issuer && (asksUs(block, directive) ? textOf(block, directive.issuer) : shared?.issuer)) ??
            whoIs(text, index, directive.issuer, null, block.tokens[trigger]?.end, force === 'commitment') ??
            // « Mandat lui a été donné de »: whom the sentence before opened with is told.
            (implicit ? (lastIssuer ?? (clitic ? null : openerBefore(block, sentence.start))) : voice.by?.name) ??
            (force === 'obligation' ? termsOf(block, core) : null)
          // « Il exige de chauffer le mélange »: the pronoun stands for a thing.
          const doer = directive.issuer ?? directive.addressee
          const known = directive.issuer && directive.addressee && isKnownActor(block, directive.addressee)
          if (doer && !known && /^(?:il|elle)$/i.test(block.norm.slice(doer.start, doer.end))) {
            const who = whoIs(text, index, doer) ?? ''
            if (!isActor(who) && !isWriting(who) && !isWorkplace(who)) return []
          }
          const told = directive.addressee
          const we = told && /^nous$/i.test(block.norm.slice(told.start, told.end))
          // « impose à chacun de payer ; il lui faudra aussi publier »
          const parties = shared ?? (directive.issuer ? null : before)
          const again = told && clitic ? (parties?.addressee ?? toldBefore(block, told, earlier)) : null
          const whom = again ?? whoIsTold(text, index, told, giver)
          // « Le groupe Valtin ferme un site. Il est prié de »: whoever is told did not say so.
          const issuer = implicit && giver && whom !== giver && whom?.includes(giver) ? null : giver
          if (issuer && force !== 'commitment') lastIssuer = issuer
          // « L'agence exige un essai ; charge à l'industriel de le payer »: a noun that is taken for who wants.
          const alone = told && whom === issuer && !clitic && isKnownActor(block, told)
          const addressee = we ? block.text.slice(told.start, told.end) : alone ? textOf(block, told) : whom
          before = { issuer, addressee }
          const wanted = actionSpan(
            block,
            { action, heads: directive.heads ?? action < trigger },
            sentence.end,
            all[order + 1]?.trigger ?? null,
          )
          return [
            asFinding(
              text,
              'directive',
              index,
              core,
              {
                issuer,
                addressee: addressee === issuer ? null : addressee,
                action: withoutLooseEnd(block.text.slice(wanted.start, wanted.end).trim()),
                force,
              },
              modalityOf(block, sentence, directive),
            ),
          ]
        },
      )
    })
  })
}

/**
 * What is asked for is asked for now, however it is put (« veut imposer un quota »); what would be asked is not
 * (« Si le tribunal lui ordonnait de vendre »).
 */
const modalityOf = (block: TextBlock, sentence: Sentence, directive: Directive): Known => {
  const at = predicate(block, sentence, directive)
  const { tokens } = block
  const verb = tokens[directive.trigger]!
  let wish = directive.trigger - 1
  while (CLITIC.test(tokens[wish]?.form ?? '') || isAdverb(tokens[wish])) wish--
  const wished = isVerb(tokens[wish], 'vouloir', 'souhaiter') && reads(tokens[wish], 'present')
  if (directive.heads || (directive.force !== 'commitment' && wished)) return { at, modality: 'asserted' }
  const { start } = clauseAt(block, verb.start)
  const unreal = reads(verb, 'imperfect') && /^(?:mais |et |car )?s(?:i |')/i.test(block.norm.slice(start, start + 8))
  return unreal ? { at, modality: 'conditional' } : { at }
}

/** Where modality is read: the auxiliary and the trigger, or what is promised when that is a clause. */
const predicate = (block: TextBlock, { first }: Sentence, { force, trigger, action }: Directive): Span => {
  const { tokens } = block
  const clause = force === 'commitment' && !isInfinitive(tokens[action]!)
  if (clause) return tokens[action]!
  // « l'expert juge indispensable que l'Etat agisse »: what is said is what he judges.
  if (isVerb(tokens[trigger], 'juger', 'estimer', 'trouver', 'considérer', 'croire')) return tokens[action]!
  const auxiliary = beforeVerb(tokens, trigger, first).findLast(({ verbs }) => verbs.length > 0)
  return { start: (auxiliary ?? tokens[trigger]!).start, end: tokens[trigger]!.end }
}
