/** What a renewal's own words say of it and its clause does not: refusals, schemes named in passing, « la même durée ». */
import { clauseAt } from '../../french/clauses.ts'
import { latin } from '../../french/latin.ts'
import { isNegated, modalityAt } from '../../french/modality.ts'
import type { Modality, Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import { isUnderNe } from '../../french/untrue.ts'
import { inOpeningParticiple } from '../opening.ts'
import { family, isVerb, lemmaIn, tokenFrom, tokensIn } from '../words.ts'
import { lengths } from './terms.ts'
import type { Trigger } from './trigger.ts'

const REFUSE = family('refuser renoncer rejeter écarter exclure opposer repousser')
/** What may stand between a refusal and what it refuses: « refuse de », « renonce à la », « s'oppose à toute ». */
const BETWEEN = family(
  "de d' à au aux la le les l' un une tout toute sa son ses leur leurs cette ce catégoriquement finalement pas plus pour l'instant encore donc désormais nouvel nouvelle nouveau idée demande requête principe projet jouer",
)

/** What turns down the renewal that is its subject: « La prolongation a été rejetée ». */
const TURN_DOWN = family('refuser rejeter écarter exclure retoquer abandonner enterrer annuler recaler balayer')
/** Tokens between an auxiliary and its participle: « n'a, cette fois, pas été ». */
const GROUP = 8

const ARTICLES = family("le la les l' un une cette ce sa son leur aucun aucune")
/** « La demande de prolongation », « L'idée d'une prolongation »: these share the fate of what they are for. */
const FOR = latin(
  /(?:demande|requête|idée|principe|projet|hypothèse|option|piste|proposition) d(?:e |')(?:la |l'|une |un )?$/iu,
)

/** Token that opens the phrase whose head is the noun at an offset, when its clause begins with it; -1 when another phrase does. */
function openingOf(block: TextBlock, start: number): number {
  const { start: from } = clauseAt(block, start)
  const asked = FOR.exec(block.norm.slice(from, start))
  const head = tokensIn(block, { start: 0, end: asked ? from + asked.index : start })[1]
  const before = block.tokens[head - 2]
  const opens = block.tokens[head - 1]?.start === from || before === undefined || before.kind === 'mark'
  return opens && ARTICLES.has(block.tokens[head - 1]?.form ?? '') ? head - 1 : -1
}

/** Participles of the passive that a noun at a span is the subject of: « La prolongation du bail, que demandait le port, n'a pas été | retenue ». */
export function fateOf(block: TextBlock, { start, end }: Span): Token[] {
  const { predicate } = clauseAt(block, start)
  const verb = block.tokens[predicate]
  if (!verb || verb.start < end || !(isVerb(verb, 'être') || isVerb(verb, 'avoir')) || openingOf(block, start) < 0)
    return []
  const group = block.tokens.slice(predicate, predicate + GROUP)
  const stop = group.findIndex(({ kind }, k) => kind === 'mark' && k > 2)
  const passive = isVerb(verb, 'être') || group.some(({ form }) => form === 'été')
  return passive
    ? group
        .slice(0, stop < 0 ? GROUP : stop)
        .filter(({ form, verbs }) => form !== 'été' && verbs.some(({ tense }) => tense === 'past-participle'))
    : []
}

/** « Hors de question de », « Niet à la », « oppose son veto à la », « une fin de non-recevoir à la » */
const REFUSED =
  /(?:(?:hors|exclu|pas) (?:de|d'y) (?:question )?(?:de|d')|hors de question (?:de|d')|(?:niet|veto|non-recevoir|non merci) (?:à|aux?)(?: la| l'| une| un| toute| tout)?) ?$/i
/**
 * Whether a renewal is denied: by its clause, or by what refuses it (« refuse de jouer les prolongations », « s'oppose à la
 * prolongation »). « n'exclut pas de prolonger » denies nothing.
 */
export function isDenied(block: TextBlock, { start, at }: Trigger): boolean {
  const { tokens } = block
  if (REFUSED.test(block.norm.slice(Math.max(0, at.start - 34), at.start))) return true
  // « refuse tout nouveau délai », told by the verb before it
  const verb = tokenFrom(block, at.start)
  if (start > at.end && lemmaIn(tokens[verb], REFUSE)) return !isUnderNe(tokens, verb)
  for (let i = tokensIn(block, { start: 0, end: at.start })[1] - 1, k = 0; i >= 0 && k < 7; i--, k++) {
    const token = tokens[i]
    if (!token || token.kind === 'mark') break
    if (lemmaIn(token, REFUSE)) return ![1, 2, 3, 4].some(back => /^n[e']$/.test(tokens[i - back]?.form ?? ''))
    if (!BETWEEN.has(token.form)) break
  }
  const turned = fateOf(block, at).some(token => lemmaIn(token, TURN_DOWN) !== null)
  // « n'a pas été rejetée »
  return turned ? !/^n[e']$/.test(tokens[clauseAt(block, at.start).predicate - 1]?.form ?? '') : isNegated(block, at)
}

/** Prepositions that take a renewal for granted: « Sans la prolongation de la garantie, le chantier aurait fermé ». */
const GRANTED =
  /(?:^|[ ,])(?:sans|avec|après|depuis|malgré|grâce à|suite à|au terme de|à l'issue de|en plus de|outre) (?:la |le |l')?$/i

/** Modality of a renewal, where its clause would tell that of something else. */
export function modalityOf(block: TextBlock, { start, at }: Trigger): Modality {
  if (inOpeningParticiple(block, at.start)) return 'asserted'
  const said = modalityAt(block, at)
  // « Si la banque renouvelait sa ligne »
  const { start: from, direction } = clauseAt(block, at.start)
  const supposes =
    said === 'asserted' && direction === 'past' && /^(?:si|s'ils?) /i.test(block.norm.slice(from, from + 5))
  if (supposes && /[^d]a(?:it|ient)$/.test(block.norm.slice(at.start, at.end))) return 'conditional'
  const { predicate } = clauseAt(block, at.start)
  const verb = block.tokens[predicate]
  // « pourront le prolonger »: what is allowed lies ahead.
  if (said === 'asserted' && verb?.verbs.some(({ lemma, tense }) => lemma === 'pouvoir' && tense === 'future'))
    return 'future'
  if (said === 'asserted') return said
  if (!verb) return said
  if (at.start < verb.start && GRANTED.test(block.norm.slice(Math.max(0, start - 24), start))) return 'asserted'
  // « n'a pas souhaité proroger »: what was not wished then has not been done.
  const compound = said === 'future' && verb.verbs.some(({ lemma, tense }) => lemma === 'avoir' && tense === 'present')
  return compound &&
    isNegated(block, at) &&
    / (?:pas|plus|jamais) /.test(block.norm.slice(verb.start, at.start)) &&
    !/prév/.test(block.norm.slice(verb.start, at.start))
    ? 'asserted'
    : said
}

const SAME = /^[^,;.]{0,25}(?:pour|d'|de)(?: la| une| le)? même (?:durée|période|temps|laps)/
const AS_MUCH = /^ (?:\p{L}+ )?d'autant(?= ?[.,;:!?)»]| ?$| (?:et|à|par|pour|en|dans|jusqu|au)(?!\p{L}))/u
/** « lancé il y a deux ans »: when, not for how long. */
const SINCE = /(?:il y a|depuis|après|voilà|au bout de|en|dans|d'ici) (?:\S+ )?$/

/** « créé pour un an, vient d'être renouvelé pour la même durée », « un retard de six mois, et le bail est prolongé d'autant »: ISO 8601. */
export function sameLength(block: TextBlock, { start, end }: Trigger, sentence: Sentence): string | null {
  const { norm } = block
  const after = norm.slice(end, sentence.end)
  const before = () => lengths(block, { start: 0, end: start })
  if (AS_MUCH.test(after)) return before().findLast(one => !SINCE.test(norm.slice(0, one.start)))?.value ?? null
  return after.includes(' même ') && SAME.test(after) ? (before().at(-1)?.value ?? null) : null
}
