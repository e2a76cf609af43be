/** What a pronoun before a verb takes up from the clauses before: « L'option tombait fin juin ; le port l'a rallongée ». */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import { phraseGender } from '../../french/groups.ts'
import { objectOf } from '../../french/object.ts'
import { subjectOf } from '../../french/subject.ts'
import type { AnalysedText, Clause, Span, TextBlock, Token } from '../../french/types.ts'
import { bare, classed, NONE, type Thing } from './antecedent.ts'
import { thingAt } from './phrase.ts'

/** « le renouvelle » is masculine, « l'a rallongée » feminine; « l'a » alone may be either. */
function genderOf(clitic: Token, verb: Token): 'm' | 'f' | null {
  if (clitic.form === 'la') return 'f'
  if (clitic.form === 'le') return 'm'
  if (!verb.verbs.some(({ tense }) => tense === 'past-participle')) return null
  return verb.form.endsWith('e') ? 'f' : 'm'
}

/** The subject of a clause before that of the verb that the clitic agrees with and that can be renewed. */
export function takenUp(text: AnalysedText, index: number, clitic: Token, verb: Token): Thing {
  const block = text.blocks[index] as TextBlock
  if (!/^(?:le|la|l')$/.test(clitic.form)) return NONE
  const own = clauseAt(block, verb.start)
  const gender = genderOf(clitic, verb)
  const before = clausesBefore(block, own).filter(({ predicate }) => predicate >= 0)
  for (const { predicate } of before.toReversed()) {
    const subject = subjectOf(block, predicate)
    // « le contrat prévoit une prime ; la Région l'a doublée »: an object is nearer.
    const thing = subject && !takesThing(text, index, predicate) ? thingAt(text, index, subject) : NONE
    const said = subject && phraseGender(block.norm.slice(subject.start, subject.end))
    if (classed(thing) && thing.name && (!gender || !said || said === gender))
      return { ...thing, name: bare(thing.name) }
  }
  return NONE
}

/** The clauses that end before one in its sentence and in the one before: « Le plan devait durer un an. Le juge l'a prolongé. » */
function clausesBefore(block: TextBlock, { start }: Clause): readonly Clause[] {
  const at = block.sentences.indexOf(sentenceAt(block, start))
  return block.sentences
    .slice(Math.max(0, at - 1), at + 1)
    .flatMap(({ clauses }) => clauses.filter(({ end }) => end <= start))
}

/** Whether the object of a verb is itself a thing that can be renewed. */
function takesThing(text: AnalysedText, index: number, verb: number): boolean {
  const object: Span | null = objectOf(text.blocks[index] as TextBlock, verb)
  return object !== null && classed(thingAt(text, index, object))
}
