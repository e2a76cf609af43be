/** Who is still in the running: « deux candidats restent en lice ». */
import type { Clause, TextBlock } from '../../french/types.ts'
import { LONG, NOW, some } from './cue.ts'

/** « Un seul candidat reste en lice », « il ne reste plus qu'un repreneur en lice »: nobody is left to choose from. */
export const isAlone = ({ tokens, norm }: TextBlock, clause: Clause, i: number): boolean =>
  /(?<!\p{L})(?:seule?|qu'une?|dernier|dernière|unique)(?!\p{L})/iu.test(
    norm.slice(clause.start, tokens[i]?.start).slice(-LONG),
  )

export const CONTEST = /(?:lice|course|compétition)$/

/** « Quatre concurrents étaient sur les rangs », « le dossier était à l'étude depuis 2010 »: a story, unless it is of these days. */
export function isOver(block: TextBlock, clause: Clause, i: number, phrase: string): boolean {
  const told = block.tokens[clause.predicate]?.verbs ?? []
  if (clause.direction !== 'past' || !told.some(({ tense }) => tense === 'imperfect')) return false
  const words = block.norm.slice(clause.start, clause.end).slice(0, LONG)
  if (NOW.test(words) || some(block, i - 12, i, t => t.form === 'que' || t.form === "qu'")) return false
  return CONTEST.test(phrase) || !/(?<!\p{L})(?:encore|toujours)(?!\p{L})/u.test(words)
}
