/** Commitments by a figure of speech: « se lie les mains pour huit ans », « donne sa parole : aucun départ », « prend sur lui de payer ». */
import { reads } from '../../french/predicates.ts'
import { isInfinitive } from '../../french/speech.ts'
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { isKnownActor } from './animate.ts'
import { type Directive, finiteAfter, infinitiveAfter } from './find.ts'
import { groupAt } from './group.ts'
import { indexAfter } from './head.ts'
import { doerOf } from './parties.ts'
import { isDeed } from './verbs.ts'

interface Figure {
  readonly words: RegExp
  /** Whether the verb is reflexive: « se lie », « s'y tient ». */
  readonly reflexive: boolean
  /** A promise without its content: « se lie les mains jusqu'en 2020 ». */
  readonly alone?: boolean
}

const FIGURES: ReadonlyMap<string, readonly Figure[]> = new Map([
  [
    'lier',
    [
      { words: /^ (?:ainsi |donc )?(?:les|pieds et) mains|^ les poignets/, reflexive: true, alone: true },
      {
        words: /^ (?:par (?:écrit|contrat|une clause|une charte|un pacte|convention|serment)|devant notaire)/,
        reflexive: true,
      },
    ],
  ],
  [
    'donner',
    [
      {
        words: /^ (?:sa|leur) (?:parole|garantie|signature)(?: (?:d'honneur|d'homme|écrite))?(?![\wà-ÿ])/,
        reflexive: false,
      },
      { words: /^ (?:des|toutes les|les) (?:assurances|garanties|gages)(?![\wà-ÿ])/, reflexive: false },
    ],
  ],
  ['mettre', [{ words: /^ (?:sa parole|sa signature|son nom) (?:en jeu|dans la balance|au bas)/, reflexive: false }]],
  ['prendre', [{ words: /^ sur (?:lui|elle|eux|soi)(?![\wà-ÿ])|^ à sa charge(?![\wà-ÿ])/, reflexive: false }]],
  ['porter', [{ words: /^ fort(?![\wà-ÿ])/, reflexive: true }]],
  ['toper', [{ words: /^/, reflexive: false }]],
  [
    'jurer',
    [
      {
        words: /^ (?:sur l'honneur|la main sur le cœur|ses grands dieux|mordicus|devant les élus)(?![\wà-ÿ])/,
        reflexive: false,
      },
    ],
  ],
  ['promettre', [{ words: /^ (?:la main sur le cœur|noir sur blanc|par écrit)(?![\wà-ÿ])/, reflexive: false }]],
  ['garantir', [{ words: /^ (?:noir sur blanc|par écrit)(?![\wà-ÿ])/, reflexive: false }]],
  ['signer', [{ words: /^ (?:des deux mains|noir sur blanc)(?![\wà-ÿ])/, reflexive: false }]],
])

/** What is promised, from token `at` on: after « de », « que » or a colon, or a deed by its noun; -1 when nothing is. */
const promisedAt = ({ tokens }: TextBlock, at: number, last: number): number => {
  const link = tokens[at]?.form ?? ''
  if (/^d[e']$/.test(link)) return infinitiveAfter(tokens, at)
  if (/^qu[e']$/.test(link)) return finiteAfter(tokens, at, last)
  if (/^(?:l[ea]s?|l'|une?)$/.test(link) && isDeed(tokens[at + 1])) return at + 1
  let colon = at
  while (colon < last && colon < at + 8 && tokens[colon]?.kind === 'word') colon++
  if (tokens[colon]?.form !== ':') return -1
  const next = tokens[colon + 1]
  if (next && isInfinitive(next) && next.verbs.length > 0) return colon + 1
  // « : aucun licenciement », « : pas un poste supprimé »
  if (/^(?:aucune?|pas|zéro|nul|nulle)$/.test(next?.form ?? ''))
    return next?.form === 'pas' ? (/^une?$/.test(tokens[colon + 2]?.form ?? '') ? colon + 3 : -1) : colon + 2
  // « : il gardera le laminoir », « : personne ne sera licencié »
  if (!/^(?:ils?|elles?|personne|nul|aucune?)$/.test(next?.form ?? '')) return -1
  const verb = finiteAfter(tokens, colon, last)
  return verb > 0 && (reads(tokens[verb], 'future') || reads(tokens[verb + 1], 'future')) ? verb : -1
}

/** Commitments of one sentence that a figure tells. */
export const pledgesIn = (block: TextBlock, { first, last }: Sentence): Directive[] => {
  const { tokens, norm } = block
  const found: Directive[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const figures = token.verbs.flatMap(({ lemma }) => FIGURES.get(lemma) ?? [])
    if (figures.length === 0) continue
    const rest = norm.slice(token.end, token.end + 60)
    const group = groupAt(tokens, i, first)
    const auxiliary = group.before.some(({ verbs }) => verbs.some(({ lemma }) => lemma === 'être'))
    if (group.denied || group.past || !(group.active || (group.reflexive && auxiliary))) continue
    for (const { words, reflexive, alone } of figures) {
      const match = reflexive === group.reflexive ? words.exec(rest) : null
      if (!match) continue
      const at = indexAfter(tokens, token.end + match[0].length, i + 1)
      const promised = promisedAt(block, at, last)
      const action = promised > 0 ? promised : alone ? at - 1 : -1
      const subject = action > 0 ? doerOf(block, i, first) : null
      if (!subject || !isKnownActor(block, subject)) continue
      found.push({ force: 'commitment', trigger: i, action, issuer: subject, addressee: null, implicit: false })
      i = action
      break
    }
  }
  return found
}
