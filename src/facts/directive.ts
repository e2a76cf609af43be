/** « Feuille de route »: somebody wants or obliges somebody to act; requests, orders, recommendations, commitments. */
import { attributionAt } from '../french/attribution.ts'
import { resolve } from '../french/coreference.ts'
import type { AnalysedText, Span } from '../french/types.ts'
import { dutiesIn } from './directive/duty.ts'
import { actionSpan, type Directive } from './directive/find.ts'
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
    const name = (span: Span | null): string | null => {
      if (!span) return null
      const words = block.norm.slice(span.start, span.end)
      if (SELF.test(words)) return attributionAt(text, index, span).by?.name ?? block.text.slice(span.start, span.end)
      return resolve(text, index, span) || null
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
        const wanted = actionSpan(block, action, sentence.end)
        return [
          asFinding(
            text,
            'directive',
            index,
            core,
            {
              issuer,
              addressee: name(directive.addressee),
              action: block.text.slice(wanted.start, wanted.end).trim(),
              force,
            },
            { at: { start: from.start, end: from.end } },
          ),
        ]
      })
    })
  })
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
