/** « Feuille de route »: somebody wants or obliges somebody to act; requests, orders, recommendations, commitments. */
import { attributionAt } from '../french/attribution.ts'
import { sentenceAt } from '../french/clauses.ts'
import { resolve } from '../french/coreference.ts'
import { firstFrom } from '../french/offsets.ts'
import { isVerb } from '../french/predicates.ts'
import { isInfinitive, phraseAt, whereOn } from '../french/speech.ts'
import type { AnalysedText, Sentence, Span, TextBlock } from '../french/types.ts'
import { isActor, isKnownActor, isOneOfThem, isWriting } from './directive/animate.ts'
import { commitmentsIn } from './directive/commitment.ts'
import { conditionsIn } from './directive/condition.ts'
import { demandedIn } from './directive/demanded.ts'
import { dutiesIn } from './directive/duty.ts'
import { fallsIn } from './directive/falls.ts'
import { fightsIn } from './directive/fight.ts'
import { actionSpan, type Directive } from './directive/find.ts'
import { beforeVerb } from './directive/group.ts'
import { headingIn } from './directive/heading.ts'
import { imperativesIn } from './directive/imperative.ts'
import { insistsIn } from './directive/insist.ts'
import { lightIn } from './directive/light.ts'
import { receivedIn } from './directive/received.ts'
import { requestsIn } from './directive/request.ts'
import { stancesIn } from './directive/stance.ts'
import { voicedIn } from './directive/voiced.ts'
import { inField } from './domain.ts'
import { asFinding } from './evidence.ts'
import type { Finding } from './types.ts'

/** In the order in which they win where two see the same words. */
const FINDERS = [
  requestsIn,
  dutiesIn,
  lightIn,
  receivedIn,
  fallsIn,
  commitmentsIn,
  insistsIn,
  conditionsIn,
  stancesIn,
  fightsIn,
  headingIn,
  voicedIn,
  demandedIn,
  imperativesIn,
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

const SELF = /^(?:-?(?:t-)?(?:nous|je|on)|j')$/i

/** Directives of a text; none when it is outside the field (sport, culture, local news), where their verbs mislead. */
export function findDirective(text: AnalysedText): Finding<'directive'>[] {
  if (!inField(text)) return []
  return text.blocks.flatMap((block, index) => {
    let lastIssuer: string | null = null
    const name = (span: Span | null, except: string | null = null): string | null => {
      if (!span) return null
      const words = block.norm.slice(span.start, span.end)
      const place = words === 'on' ? whereOn(block, sentenceAt(block, span.start).first) : null
      if (place) return resolve(text, index, place)
      if (SELF.test(words)) return attributionAt(text, index, span).by?.name ?? block.text.slice(span.start, span.end)
      if (isOneOfThem(words)) return block.text.slice(span.start, span.end)
      const found = resolve(text, index, span, false, except)
      // A clitic that nobody is found for says nothing by itself.
      return /^(?:l['’]|les?|la|lui|leur)$/i.test(found) ? null : found || null
    }
    return block.sentences.flatMap(sentence => {
      return apart(FINDERS.flatMap(find => find(block, sentence))).flatMap(
        (directive: Directive): Finding<'directive'>[] => {
          const { force, trigger, action, implicit } = directive
          const from = block.tokens[Math.min(trigger, action)]
          const to = block.tokens[Math.max(trigger, action)]
          if (!from || !to) return []
          const core = { start: from.start, end: to.end }
          const voice = attributionAt(text, index, core)
          if (directive.voiced && !voice.by && !voice.reported) return []
          const issuer =
            name(directive.issuer) ??
            (implicit ? (lastIssuer ?? opener(text, index, sentence.start)) : voice.by?.name) ??
            (force === 'obligation' ? termsOf(block, sentence) : null)
          if (issuer && force !== 'commitment') lastIssuer = issuer
          // « Il exige de chauffer le mélange »: the pronoun stands for a thing.
          const doer = directive.issuer ?? directive.addressee
          const known = directive.issuer && directive.addressee && isKnownActor(block, directive.addressee)
          if (doer && !known && /^(?:il|elle)$/i.test(block.norm.slice(doer.start, doer.end))) {
            const who = name(doer) ?? ''
            if (!isActor(who) && !isWriting(who)) return []
          }
          const { addressee: told } = directive
          const we = told && directive.voiced !== undefined && /^nous$/i.test(block.norm.slice(told.start, told.end))
          const addressee = we ? block.text.slice(told.start, told.end) : name(told, issuer)
          const wanted = actionSpan(block, action, sentence.end)
          return [
            asFinding(
              text,
              'directive',
              index,
              core,
              {
                issuer,
                addressee: addressee === issuer ? null : addressee,
                action: block.text.slice(wanted.start, wanted.end).trim(),
                force,
              },
              { at: predicate(block, sentence, directive) },
            ),
          ]
        },
      )
    })
  })
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

const TERMS =
  /^(?:aux termes|en vertu|en application|au terme|au titre|sur ordre|sur injonction|sur instruction|sur décision|sur demande|à la demande|par décision|par ordre) d(?:e |u |es |e l'|e la )/i

/** « Aux termes du cahier des charges, le concessionnaire devra »: the writing that the sentence opens with. */
const termsOf = (block: TextBlock, { first, start, end }: Sentence): string | null => {
  const terms = TERMS.exec(block.norm.slice(start, end))
  const de = terms && firstFrom(block.tokens, start + terms[0].trimEnd().length - 2)
  const at = [de ?? first, (de ?? first) - 1].find(k => /^d(?:e|u|es|')$/.test(block.tokens[k]?.form ?? ''))
  if (!terms || at === undefined) return null
  const contracted = block.tokens[at]?.form !== 'de' && block.tokens[at]?.form !== "d'"
  const phrase = contracted ? phraseAt(block, at, true) : phraseAt(block, at + 1)
  return (
    phrase && block.text.slice(contracted ? (block.tokens[at + 1]?.start ?? phrase.start) : phrase.start, phrase.end)
  )
}

/** Who the paragraph speaks of before `offset`: the subject of its sentence before. */
const opener = (text: AnalysedText, index: number, offset: number): string | null => {
  const block = text.blocks[index]
  const before = block?.sentences.findLast(({ end }) => end <= offset)
  const first =
    before &&
    block?.mentions.find(
      ({ type, start }) =>
        (type === 'organisation' || type === 'person') && start >= before.start && start < before.start + 12,
    )
  return first && (first.type === 'organisation' || first.type === 'person') ? first.name : null
}
