/** Workers and jobs that « en » takes up: « ses recrutements, après en avoir réalisé 340 », « 291 salariés … en avoir replacé 170 ». */
import { sentenceAt, sentenceBefore } from '../../french/clauses.ts'
import { classOf } from '../../french/counts.ts'
import { canAct } from '../../french/groups.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, isNoun, isVerb, lemmaIn } from '../words.ts'
import { isTrade } from './people.ts'
import { INDUSTRIAL, PEOPLE_NOUNS, PEOPLE_VERBS } from './words.ts'

const REACH = 30
/** Verbs that say how many, whatever they are of: the nearest plural must be workers or jobs. */
const COUNTING = family(
  'réserver retenir garder conserver réaliser effectuer faire annoncer prévoir signer promettre viser compter comporter comprendre contenir dénombrer recenser totaliser afficher programmer envisager',
)
const SURE = family('licencier embaucher recruter reclasser replacer recaser titulariser congédier débaucher')
/** … and what others are sought besides: only workers of an industrial trade. */
const SEEKING = family('chercher rechercher trouver former attendre manquer')
const PLURAL = /^(?:[ldscmn]es|nos|leurs|aux|plusieurs)$/

/** The noun of the workers or jobs that a number after « en » and its verb counts; null when it counts others. */
export function partitiveOf(block: TextBlock, { start }: Span): string | null {
  const { tokens } = block
  const at = tokenFrom(block, start)
  let verb = at - 1
  // « n'en a gardé que 30 »
  while (verb > 0 && /^(?:que|qu'|déjà|encore|environ|plus|pas|près|de)$/.test(tokens[verb]!.form)) verb--
  const changes = tokens[verb]?.verbs.some(v => (PEOPLE_VERBS.get(v.lemma) ?? 'headcount') !== 'headcount') ?? false
  if (
    !changes &&
    !isVerb(tokens[verb], 'employer') &&
    !lemmaIn(tokens[verb], COUNTING) &&
    !lemmaIn(tokens[verb], SEEKING)
  )
    return null
  // What is done to workers alone: the nearest of them, whatever else is named since.
  const sure = lemmaIn(tokens[verb], SURE) !== null
  const seeks = lemmaIn(tokens[verb], SEEKING) !== null
  let en = verb - 1
  while (
    en > 0 &&
    (isVerb(tokens[en], 'avoir') ||
      isVerb(tokens[en], 'aller') ||
      /^(?:déjà|encore|pas|plus|y|même|aussi|depuis|finalement)$/.test(tokens[en]!.form))
  )
    en--
  if (tokens[en]?.form !== 'en') return null
  // Nobody employs anything but workers.
  if (isVerb(tokens[verb], 'employer')) return 'salariés'
  const sentence = sentenceAt(block, start)
  const before = sentenceBefore(block, sentence) ?? sentence
  for (let i = en - 1; i > before.first && i > en - REACH; i--) {
    const { form } = tokens[i]!
    const named = /^(?:jobs|people)$/.test(classOf(form)) || PEOPLE_NOUNS.has(form.replace(/s$/, ''))
    const trade = sure ? isTrade(tokens[i]) : (seeks || changes) && isNoun(tokens[i], INDUSTRIAL)
    // « sans supprimer le moindre poste ; il en a ajouté six »
    const any = /^(?:moindre|seul|aucun)$/.test(tokens[i - 1]?.form ?? '')
    const work = (form.endsWith('s') || any) && (named || trade)
    if (work) return form
    // « des salariés et des clients: il en a perdu trois »
    const plural =
      PLURAL.test(tokens[i - 1]!.form) || (tokens[i - 1]!.kind === 'number' && /[sx]$/.test(form) && form !== 'mars')
    if ((!sure || canAct(form)) && plural) return null
  }
  return null
}
