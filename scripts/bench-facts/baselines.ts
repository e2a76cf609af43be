/** Two plain ways to do the same, to see what the rules are worth. */
import type { Article } from '../../src/article/types.ts'
import type { Kind } from '../../src/facts/types.ts'
import type { Guess } from './score.ts'

const SENTENCE = /[^.!?]+[.!?]*\s*/g

/** The first five sentences of the body, each a guess of every kind that the gold has in it: an upper bound for a lead. */
export function firstSentences(article: Article): { block: number; core: readonly [number, number] }[] {
  return article.blocks
    .flatMap((block, index) =>
      block.kind === 'title'
        ? []
        : [...block.text.matchAll(SENTENCE)].map(match => ({
            block: index,
            core: [match.index, match.index + match[0].length] as const,
          })),
    )
    .slice(0, 5)
}

const PLAIN: Readonly<Record<Kind, RegExp>> = {
  renewal: /reconduit|renouvel|prolong|proroge|reconduction|sursis|prend(?:ra)? fin|arrive(?:nt)? à échéance/giu,
  budget: /\d[\d\s., ]*\s?(?:millions?|milliards?|M€|Md€|euros|€|k€)(?: d['’]euros| de dollars)?/giu,
  directive:
    /demande(?:nt)?|exige(?:nt)?|doi(?:t|vent)|réclame(?:nt)?|invite(?:nt)?|appelle(?:nt)?|s['’]engage(?:nt)?/giu,
  agenda:
    /(?:le \d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?:en|fin|avant|d['’]ici à) (?:20\d\d))/giu,
  jobs: /\d[\d\s. ]*(?:salariés|emplois|postes|personnes|tonnes|m²)|ferm(?:e|era|eture)|redressement judiciaire/giu,
  actor:
    /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}-]+, (?:le |la |l['’])?(?:président|directeur|directrice|ministre|PDG|délégué)\p{L}*/giu,
  question: /pas encore|reste à|incertain|en suspens|\?/giu,
  quote: /[«"“][^»"”]{15,}[»"”]/giu,
}

/** One plain regular expression a kind, over every block. */
export function plainExpressions(article: Article): Guess[] {
  return article.blocks.flatMap((block, index) =>
    (Object.entries(PLAIN) as [Kind, RegExp][]).flatMap(([kind, pattern]) =>
      [...block.text.matchAll(pattern)].map(match => {
        const core = [match.index, match.index + match[0].length] as const
        return { kind, block: index, core, evidence: core }
      }),
    ),
  )
}
