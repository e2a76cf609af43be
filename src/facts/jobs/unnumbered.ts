/** Jobs without a number: denials (« on ne supprime personne », « aucun licenciement ») and days without work. */
import { reads } from '../../french/predicates.ts'
import type { Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { type Change, PEOPLE_NOUNS, PEOPLE_VERBS } from './words.ts'

const DENIED = nouns('emploi poste licenciement suppression embauche recrutement salarié départ casse')
const RULED_OUT = family('exclure écarter interdire proscrire bannir refuser')
/** « exclut tout », « interdit les »; « refuse de chiffrer les » rules out no more than telling. */
const isRuledOut = (before: readonly Token[]): boolean => {
  const by = before.findLastIndex(token => lemmaIn(token, RULED_OUT) !== null)
  return by >= 0 && !before.slice(by + 1).some(token => reads(token, 'infinitive'))
}
/** Verbs that have nobody but workers for their object, said or not. */
const PEOPLE_ONLY = family('licencier embaucher recruter congédier débaucher')
const VERBS = family('supprimer licencier embaucher recruter remercier reclasser')

/** « ne sera mis dehors », « ne restera sur le carreau », « ne perdra son travail » */
const DISMISSED =
  /^ n[e'] ?[^.;:]{1,40}?(?:mise?s? (?:dehors|à la (?:porte|rue))|(?:sur|au) (?:le )?(?:carreau|bord (?:de la route|du chemin)|pavé)|sur la touche|perd\p{L}* (?:son|leur) (?:travail|emploi|poste|place))(?!\p{L})/u

/** « promet de | ne licencier personne » */
const OPENER = /^(?:d[e']|à|pour|qu[ei']|et|ou|mais)$/
/** « n'a pas supprimé de postes », « ne recrute plus de salariés »: from « ne » to the noun; null when the verb at `i` says something else. */
function noneDone(
  tokens: readonly Token[],
  first: number,
  i: number,
): { from: number; to: number; change: Change } | null {
  const lemma = lemmaIn(tokens[i], VERBS)
  const of = /^(?:pas|plus|jamais)$/.test(tokens[i + 1]?.form ?? '') ? i + 2 : i + 1
  const jobs = /^(?:emploi|poste|salarié|personne)/.test(tokens[of + 1]?.form ?? '')
  if (!lemma || !jobs || !/^d[e']$/.test(tokens[of]?.form ?? '')) return null
  const start = Math.max(first, i - 4)
  const near = tokens.slice(start, of).map(({ form }) => form)
  const ne = near.findLastIndex(form => /^n[e']$/.test(form))
  const denied = ne >= 0 && near.slice(ne).some(form => /^(?:pas|plus|jamais)$/.test(form))
  return denied ? { from: start + ne, to: of + 1, change: PEOPLE_VERBS.get(lemma) ?? 'cut' } : null
}

/** « un nouveau départ », « point de départ »: a beginning, nobody goes. */
const BEGINNING = /^(?:nouveau|faux|bon|mauvais|beau|meilleur|vrai|second|d[eu])$/
const SPARED = family('supprimer détruire perdre sacrifier toucher rayer')
const LEAST = /^(?:le|au|un|aucun|moindre|seul|une|seule|la|à|de|d'|des?)$/
/** Noun of « sans supprimer le moindre poste », « sans toucher à un seul emploi », from « sans »; 0 when something else stands there. */
function sparedAt(tokens: readonly Token[], i: number, last: number): number {
  if (!lemmaIn(tokens[i + 1], SPARED)) return 0
  let noun = i + 2
  while (noun < last && LEAST.test(tokens[noun]!.form)) noun++
  const least = tokens.slice(i + 2, noun).some(({ form }) => /^(?:moindre|seule?|aucun|d[e'])$/.test(form))
  return least && noun < last && /^(?:emploi|poste|salarié)s?$/.test(tokens[noun]!.form) ? noun : 0
}

/** Denials of one sentence. */
export function denialsOf(
  { tokens, norm }: TextBlock,
  { first, last }: Sentence,
): (Span & { change: Change; unit: string | null })[] {
  const found: (Span & { change: Change; unit: string | null })[] = []
  for (let i = first; i < last; i++) {
    const { form, start, end } = tokens[i]!
    // « exclut toute suppression d'emploi », « écarte les licenciements »
    // « sans licencier », « sans avoir à embaucher »
    if (form === 'sans') {
      const verb = [1, 2, 3].find(k => lemmaIn(tokens[i + k], PEOPLE_ONLY) && !/nt$/.test(tokens[i + k]!.form))
      const led =
        verb && tokens.slice(i + 1, i + verb).every(t => /^(?:avoir|à|jamais|devoir|plus|rien|même)$/.test(t.form))
      const lemma = led && lemmaIn(tokens[i + verb], PEOPLE_ONLY)
      if (verb && lemma && i + verb < last) {
        found.push({ start, end: tokens[i + verb]!.end, change: PEOPLE_VERBS.get(lemma) ?? 'cut', unit: null })
        continue
      }
    }
    const none = noneDone(tokens, first, i)
    if (none) {
      found.push({
        start: tokens[none.from]!.start,
        end: tokens[none.to]!.end,
        change: none.change,
        unit: tokens[none.to]!.form,
      })
      continue
    }
    const spared = form === 'sans' ? sparedAt(tokens, i, last) : 0
    if (spared) {
      found.push({ start, end: tokens[spared]!.end, change: 'cut', unit: tokens[spared]!.form })
      continue
    }
    // « pas question de licencier », « hors de question de supprimer un seul poste »
    if (
      form === 'question' &&
      /^(?:pas|point|de)$/.test(tokens[i - 1]?.form ?? '') &&
      /^d[e']$/.test(tokens[i + 1]?.form ?? '')
    ) {
      const hors = tokens[i - 1]!.form === 'de'
      if (hors && tokens[i - 2]?.form !== 'hors') continue
      const lemma = lemmaIn(tokens[i + 2], VERBS)
      const only = lemmaIn(tokens[i + 2], PEOPLE_ONLY)
      const noun = tokens.slice(i + 3, Math.min(last, i + 8)).findIndex(t => isNoun(t, DENIED))
      if (lemma && (only || noun >= 0)) {
        const to = noun >= 0 ? i + 3 + noun : i + 2
        found.push({
          start: tokens[hors ? i - 2 : i - 1]!.start,
          end: tokens[to]!.end,
          change: PEOPLE_VERBS.get(lemma) ?? 'cut',
          unit: null,
        })
        continue
      }
    }
    const tout = /^(?:tout|toute|les|des|un|une)$/.test(form)
    if (
      (/^(?:aucune?|nul|nulle|sans|zéro|ni)$/.test(form) && !/^n[e']$/.test(tokens[i + 1]?.form ?? '')) ||
      tout ||
      (form === 'pas' && /^(?:une?|de|d'|le)$/.test(tokens[i + 1]?.form ?? ''))
    ) {
      let noun = i + 1
      while (noun < i + 5 && noun < last && tokens[noun]!.kind !== 'mark' && !isNoun(tokens[noun], DENIED)) noun++
      const token = tokens[noun]
      if (tout && !isRuledOut(tokens.slice(Math.max(first, i - 3), i))) continue
      if (!token || noun >= last || !isNoun(token, DENIED)) continue
      // « la convention n'exclut pas les salariés détachés » is no cut ruled out.
      if (tout && /^(?:salarié|emploi|poste)/.test(token.form)) continue
      // « ni un nouveau départ », « pas de point de départ »
      if (token.form === 'départ' && BEGINNING.test(tokens[noun - 1]!.form)) continue
      // « sans casse sociale », not « sans casse »
      if (token.form === 'casse' && tokens[noun + 1]?.form !== 'sociale') continue
      // « se retrouver sans emploi » denies no cut.
      if (form === 'sans' && /^(?:emploi|poste|salarié)/.test(token.form)) continue
      const of =
        /^(?:emplois?|postes?|effectifs?)$/.test(tokens[noun + 2]?.form ?? '') && /^d/.test(tokens[noun + 1]!.form)
          ? noun + 2
          : noun
      found.push({
        start,
        end: tokens[of]!.end,
        change: PEOPLE_NOUNS.get(token.form.replace(/s$/, '')) ?? 'cut',
        unit: token.form,
      })
    } else if (form === 'personne' || (form === 'nul' && /^n[e']$/.test(tokens[i + 1]?.form ?? ''))) {
      // « personne ne sera licencié », « personne ne perdra son emploi »
      if (/^n[e']$/.test(tokens[i + 1]?.form ?? '')) {
        const dismissed = DISMISSED.exec(norm.slice(end, end + 70))
        if (dismissed) {
          found.push({ start, end: end + dismissed[0].length, change: 'cut', unit: null })
          continue
        }
        for (let at = i + 2; at < last && at < i + 7 && tokens[at]!.kind === 'word'; at++)
          // « Personne n'a compris la suppression » tells of one.
          if (
            lemmaIn(tokens[at], VERBS) ||
            (isNoun(tokens[at], DENIED) && !/^(?:l[ea]s?|l'|cette|ces)$/.test(tokens[at - 1]!.form))
          ) {
            found.push({ start, end: tokens[at]!.end, change: 'cut', unit: null })
            break
          }
        continue
      }
      // « on ne supprime personne »
      const ne =
        [1, 2, 3, 4, 5].map(back => i - back).find(at => at >= first && /^(?:ne|n')$/.test(tokens[at]!.form)) ?? -1
      const lemma = tokens
        .slice(ne < 0 ? i : ne, i)
        .map(t => lemmaIn(t, VERBS))
        .find(Boolean)
      const from = ne > first && tokens[ne - 1]!.kind === 'word' && !OPENER.test(tokens[ne - 1]!.form) ? ne - 1 : ne
      if (ne >= 0 && lemma)
        found.push({ start: tokens[from]!.start, end, change: PEOPLE_VERBS.get(lemma) ?? 'cut', unit: null })
    }
  }
  return found
}

const IDLE =
  /(?<![\p{L}\d])(?:\p{L}+|\d+) (?:jour|journée|semaine|mois)s? d(?:e |')(?:chômage (?:technique|partiel)|activité partielle)(?!\p{L})/gu

/** « quinze jours de chômage technique »: how long people are laid off. */
export function layoffsOf({ norm }: TextBlock): Span[] {
  if (!/chômage|partielle/.test(norm)) return []
  return [...norm.matchAll(IDLE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
