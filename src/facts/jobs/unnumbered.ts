/** Jobs without a number: denials (« on ne supprime personne », « aucun licenciement ») and redundancy plans. */
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { isNoun, nouns } from '../words.ts'
import { type Change, PEOPLE_NOUNS, PEOPLE_VERBS } from './words.ts'

const DENIED = nouns('emploi poste licenciement suppression embauche recrutement salarié départ')
const VERBS = new Set('supprimer licencier embaucher recruter remercier reclasser'.split(' '))

const PLANS =
  /(?<!\p{L})(?:plans? soci(?:al|aux)|plans? de (?:départs(?: volontaires)?|sauvegarde de l'emploi)|PSE)(?!\p{L})/gu

/** Redundancy plans of one sentence. */
export function plansOf(block: TextBlock, { start, end }: Sentence): Span[] {
  return [...block.norm.slice(start, end).matchAll(PLANS)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }))
}

/** Denials of one sentence. */
export function denialsOf(block: TextBlock, sentence: Sentence): (Span & { change: Change; unit: string | null })[] {
  const { tokens } = block
  const found: (Span & { change: Change; unit: string | null })[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const { form, start } = tokens[i]!
    const next = tokens[i + 1]?.form ?? ''
    const quantifier =
      /^(?:aucune?|nul|nulle|sans|zéro)$/.test(form) ||
      (form === 'pas' && /^(?:une?|de|d'|le)$/.test(next)) ||
      (form === 'ni' && next !== 'le')
    if (quantifier) {
      for (let j = i + 1; j < i + 5 && j < sentence.last; j++) {
        const token = tokens[j]!
        if (token.kind === 'mark') break
        if (!isNoun(token, DENIED)) continue
        const singular = token.form.replace(/s$/, '')
        const of =
          /^(?:d'|de)$/.test(tokens[j + 1]?.form ?? '') &&
          /^(?:emplois?|postes?|effectifs?)$/.test(tokens[j + 2]?.form ?? '')
            ? j + 2
            : j
        found.push({ start, end: tokens[of]!.end, change: PEOPLE_NOUNS.get(singular) ?? 'cut', unit: token.form })
        break
      }
    } else if (form === 'personne') {
      // « ne supprime personne »
      let ne = i - 1
      while (ne > i - 6 && ne > sentence.first && !/^(?:ne|n')$/.test(tokens[ne]!.form)) ne--
      const verb = tokens
        .slice(ne, i)
        .flatMap(t => t.verbs)
        .find(v => VERBS.has(v.lemma))
      const before = tokens[ne - 1]
      if (/^(?:ne|n')$/.test(tokens[ne]?.form ?? '') && verb)
        found.push({
          start: (before?.kind === 'word' && ne - 1 >= sentence.first ? before : tokens[ne]!).start,
          end: tokens[i]!.end,
          change: PEOPLE_VERBS.get(verb.lemma) ?? 'cut',
          unit: null,
        })
    }
  }
  return found
}
