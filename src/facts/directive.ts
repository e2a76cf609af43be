/** « Feuille de route »: somebody wants or obliges somebody to act; requests, orders, recommendations, commitments. */
import { attributionAt } from '../french/attribution.ts'
import { sentenceAt } from '../french/clauses.ts'
import { resolve } from '../french/coreference.ts'
import { isInfinitive, whereOn } from '../french/speech.ts'
import type { AnalysedText, Sentence, Span, TextBlock } from '../french/types.ts'
import { isActor, isOneOfThem } from './directive/animate.ts'
import { dutiesIn } from './directive/duty.ts'
import { actionSpan, beforeVerb, type Directive } from './directive/find.ts'
import { nominalsIn } from './directive/nominal.ts'
import { requestsIn } from './directive/request.ts'
import { inField } from './domain.ts'
import { asFinding } from './evidence.ts'
import type { Finding } from './types.ts'

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
      const all = [...requestsIn(block, sentence), ...dutiesIn(block, sentence), ...nominalsIn(block, sentence)]
      return all.flatMap((directive: Directive): Finding<'directive'>[] => {
        const { force, trigger, action, implicit } = directive
        const from = block.tokens[Math.min(trigger, action)]
        const to = block.tokens[Math.max(trigger, action)]
        if (!from || !to) return []
        const core = { start: from.start, end: to.end }
        const issuer =
          name(directive.issuer) ??
          (implicit
            ? (lastIssuer ?? opener(text, index, sentence.start))
            : attributionAt(text, index, core).by?.name) ??
          null
        if (issuer && force !== 'commitment') lastIssuer = issuer
        // « Il exige de chauffer le mélange »: the pronoun stands for a thing.
        const doer = directive.issuer ?? directive.addressee
        if (doer && /^(?:il|elle)$/i.test(block.norm.slice(doer.start, doer.end)) && !isActor(name(doer) ?? ''))
          return []
        const addressee = name(directive.addressee, issuer)
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
      })
    })
  })
}

/** Where modality is read: the auxiliary and the trigger, or what is promised when that is a clause. */
const predicate = (block: TextBlock, { first }: Sentence, { force, trigger, action }: Directive): Span => {
  const { tokens } = block
  const clause = force === 'commitment' && !isInfinitive(tokens[action]!)
  if (clause) return tokens[action]!
  const auxiliary = beforeVerb(tokens, trigger, first).findLast(({ verbs }) => verbs.length > 0)
  return { start: (auxiliary ?? tokens[trigger]!).start, end: tokens[trigger]!.end }
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
