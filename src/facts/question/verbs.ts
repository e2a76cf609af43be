/** Verbs that leave a matter open, each with what must stand around it. */
import { isNegated } from '../../french/modality.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isNounThere, lemmaIn } from '../words.ts'
import { AWAITED, DOUBT, FATES, KNOWN, MATTERS, SAY, SETTLE, SETTLE_YET, SOUGHT, TALKS, WANT, WH, YET } from './cues.ts'

/** A verb in its clause. Token indices are of the block; texts are folded (`norm`). */
interface Cue {
  readonly block: TextBlock
  readonly clause: Clause
  readonly i: number
  /** Tokens of the clause, `[first, past the last)`. */
  readonly first: number
  readonly last: number
  readonly token: Token
  /** The clause after the verb. */
  readonly rest: string
  /** What follows the verb, beyond the clause too. */
  readonly onward: string
  readonly negated: boolean
  readonly infinitive: boolean
  readonly participle: boolean
  readonly passive: boolean
}

/** How much text after the verb belongs to the cue, and whether the matter follows it; null when nothing is open. */
type Found = { readonly more: number; readonly after: boolean } | null

const subject: Found = { more: 0, after: false }
const object: Found = { more: 0, after: true }
const when = (fits: boolean, found: Found = object): Found => (fits ? found : null)

/** Whether a token from `from` up to `to` satisfies a test. */
export function some(block: TextBlock, from: number, to: number, test: (token: Token) => boolean): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (block.tokens[i] && test(block.tokens[i] as Token)) return true
  return false
}

/** The verb at token `i`, with what its rules look at. */
function cueOf(block: TextBlock, clause: Clause, i: number, first: number, last: number): Cue {
  const token = block.tokens[i] as Token
  const tense = (name: string) => token.verbs.some(verb => verb.tense === name)
  const participle = tense('past-participle')
  const being = (t: Token) => lemmaIn(t, BEING) !== null
  return {
    block,
    clause,
    i,
    first,
    last,
    token,
    rest: block.norm.slice(token.end, Math.max(clause.end, token.end)),
    onward: block.norm.slice(token.end, token.end + 160),
    negated: isNegated(block, token),
    infinitive: tense('infinitive'),
    participle,
    passive: participle && some(block, i - 6, i, being),
  }
}

const BEING = family('être sembler paraître rester demeurer')
const near = (c: Cue, reach: number, set: ReadonlySet<string>) =>
  some(c.block, c.i + 1, c.i + reach, t => isNoun(t, set))
const isInfinitive = (t: Token | undefined) =>
  t !== undefined &&
  (t.verbs.some(v => v.tense === 'infinitive') ||
    (t.verbs.length === 0 && /(?:[^i]er|oir|[dtv]re|[uai]ncre)$/.test(t.form)))
const infinitiveNear = (c: Cue) => some(c.block, c.i + 1, c.i + 6, isInfinitive)
const matter = (c: Cue) => some(c.block, c.first, c.last, t => isNoun(t, MATTERS))
const denied = (c: Cue) => some(c.block, c.i - 4, c.i, t => t.form === 'ne' || t.form === "n'")
/** Whether a noun of the family stands among the first words of the clause: the head of its subject. */
const heads = (c: Cue, set: ReadonlySet<string>) =>
  some(c.block, c.first, Math.min(c.i, c.first + 4), t => isNoun(t, set))
const words = (c: Cue) => c.block.norm.slice(c.clause.start, c.clause.end)
const present = (c: Cue) => !c.infinitive && !c.participle && c.token.verbs.some(v => v.tense === 'present')
const reflexive = (c: Cue) => some(c.block, c.i - (c.participle ? 4 : 1), c.i, t => t.form === 'se' || t.form === "s'")

const OUTSTANDING =
  /^ (?:(?:encore|donc|toujours|désormais|maintenant|néanmoins|cependant|toutefois|en outre|aussi|plus qu') ?)?à /
const TO_KNOW =
  /(?:attend\p{L}* (?:encore |toujours )?d[e']|quant à|reste\p{L}* (?:encore )?à|difficile (?:de|à)|impossible de|sans|voudrai\p{L}*|cherche\p{L}* à) (?:\S+ )?$/iu
/** « n'exclut pas »: whatever the negation is taken to bear on. */
const DENIES = /n(?:'|e )\p{L}+ pas$/u
const OPTION =
  /^ (?:(?:\S+ ){0,3}?(?:l')?(?:options?|pistes?|hypothèses?|scénarios?|possibilités?|faisabilité|opportunité)|plusieurs|d'autres)(?!\p{L})/u
const STILL_OPEN = /^ (?:\S+ )?(?:entiers?|entières?|posées?|ouvertes?|sans réponse|en rade)(?!\p{L})/u
const OWN_DECISION = /^ (?:sa|leur|son) (?:décision|choix|réponse|jugement|verdict)/

/** A hypothesis leaves nothing open: « si l'usine n'est pas achevée ». */
const IF = /(?:^|[\s,])(?:si|s'ils?)(?=\s)/i

/** « reste à boucler », « reste encore à le convaincre »: an infinitive right after « à ». */
function todo(c: Cue): Found {
  const match = OUTSTANDING.exec(c.rest)
  if (!match) return null
  const { tokens } = c.block
  let at = tokens.findIndex((t, i) => i > c.i && t.form === 'à') + 1
  while (/^(?:le|la|les|l'|en|y|lui|leur|se|s'|ne|pas|mieux|bien)$/.test(tokens[at]?.form ?? '')) at++
  return isInfinitive(tokens[at]) ? { more: (tokens[at]?.end ?? 0) - c.token.end, after: true } : null
}

/** « n'est pas bouclé », « n'a pas encore signé », « ne sera connu qu'en mars ». */
function unsettled(c: Cue): Found {
  if (c.infinitive) return null
  const sure = lemmaIn(c.token, SETTLE) ?? (c.passive ? lemmaIn(c.token, KNOWN) : null)
  const maybe = lemmaIn(c.token, SETTLE_YET)
  if (!sure && !maybe) return null
  const future = c.clause.modality === 'future'
  if (future) {
    const notUntil = /^ (?:\S+ )?qu(?:e |')/.test(c.rest) && /n(?:e |')/.test(words(c))
    return when(c.passive && (notUntil || (!c.negated && sure !== null && heads(c, FATES))), subject)
  }
  if (!c.negated || IF.test(c.block.norm.slice(c.clause.start, c.token.start))) return null
  if (sure && c.passive && / pour /.test(c.rest.slice(0, 6)) && lemmaIn(c.token, KNOWN)) return null
  if (sure || YET.test(words(c))) return subject
  if (near(c, 4, MATTERS)) return object
  if (c.passive && /^ (?:par|pour|d'une?) /.test(c.rest)) return null
  if (maybe === 'donner') return when(/^ (?:suite|de réponse)/.test(c.rest))
  if (maybe === 'arrêter' || maybe === 'faire') return when(matter(c) && (maybe === 'arrêter' || c.passive), subject)
  // « les arbitrages n'ont pas été rendus »: what is awaited is open still, unless a year says it is long over.
  const awaited = (heads(c, AWAITED) || (maybe !== 'rendre' && heads(c, MATTERS))) && !/ en (?:19|20)\d\d/.test(c.rest)
  return when(c.passive && (c.clause.direction !== 'past' || awaited), subject)
}

const CONSENT =
  /^ (?:à|aux?) (?:l'|la |un )?(?:accord|feu vert|aval|autorisation|approbation|validation|avis)(?!\p{L})/u
/** « se donne trois mois pour trancher » */
const TO_CHOOSE = / pour (?:trancher|décider|choisir|se prononcer|se décider|arbitrer)(?!\p{L})/u
/** « on saura en juin si »: not known before. */
const LATER = /^ (?:(?:en|au|le|à|dans|d'ici|avant) [^,.;]{2,25} )?(?:si|quels?|quelles?|qui|combien|comment)(?!\p{L})/u

/** « n'a ni confirmé ni démenti », « ne confirme ni ne dément » */
const NEITHER = /^ ni (?:ne )?(?:confirm|infirm|dément)\p{L}*/u
const neither = (c: Cue): Found => {
  const other = NEITHER.exec(c.rest)
  return other && { more: other[0].length, after: true }
}

/** Lemmas, and what they ask of their clause. */
const RULES: readonly (readonly [lemmas: string, rule: (c: Cue) => Found])[] = [
  [
    'exclure écarter',
    c =>
      when(
        c.negated || DENIES.test(c.block.norm.slice(c.token.start - 3, c.token.end + 4)),
        c.passive ? subject : object,
      ),
  ],
  ['confirmer infirmer démentir', neither],
  ['accepter consentir', c => when(c.negated && YET.test(words(c)))],
  ['prononcer', c => when(c.negated)],
  ['répondre commenter', c => when(c.negated && c.participle)],
  ['engager', c => when(c.negated && reflexive(c) && /^ (?:\S+ )?sur /.test(c.rest))],
  ['ignorer', c => when(!c.negated && !c.infinitive && !c.participle)],
  [
    'savoir',
    c => {
      const before = c.block.norm.slice(Math.max(0, c.token.start - 30), c.token.start)
      if (c.clause.direction === 'future' && !c.infinitive && !c.negated)
        return when(LATER.test(c.onward) && some(c.block, c.i - 2, c.i, t => t.form === 'on'))
      return when(WH.test(c.onward) && (c.infinitive ? TO_KNOW.test(before) : c.negated))
    },
  ],
  ['dire', c => when(c.negated && (WH.test(c.onward) || /^ rien /.test(c.rest)))],
  [
    'souhaiter vouloir désirer tenir pouvoir refuser',
    c =>
      when(
        (c.negated || lemmaIn(c.token, WANT) === null) &&
          infinitiveNear(c) &&
          some(c.block, c.i + 1, c.i + 6, t => lemmaIn(t, SAY) !== null),
      ),
  ],
  [
    'rester demeurer',
    c =>
      todo(c) ??
      when(
        (c.i === c.first && near(c, 4, DOUBT)) ||
          (STILL_OPEN.test(c.rest) && some(c.block, c.first, c.i, t => isNoun(t, DOUBT) || isNoun(t, MATTERS))) ||
          (/^ (?:\S+ )?ouverts?(?!\p{L})/u.test(c.rest) && heads(c, FATES)),
      ),
  ],
  // « le doute plane »
  ['planer', c => when(!c.negated && some(c.block, c.first, c.i, t => isNoun(t, DOUBT)), subject)],
  // « la vente reste soumise au feu vert de Bruxelles »
  ['soumettre conditionner subordonner', c => when(c.passive && c.clause.direction !== 'past' && CONSENT.test(c.rest))],
  ['donner', c => when(reflexive(c) && TO_CHOOSE.test(c.rest))],
  ['jouer décider', c => when(c.clause.direction === 'future' && reflexive(c) && matter(c), subject)],
  ['manquer', c => when(/^ (?:encore|toujours) /.test(c.rest))],
  [
    'buter achopper enliser patiner piétiner traîner',
    c => when(present(c) && !c.negated && some(c.block, c.first, c.i, t => isNoun(t, TALKS) || t.form === 'dossier')),
  ],
  ['devoir', c => when(!c.negated && /^ (?:\S+ )?encore /.test(c.rest), { more: 7, after: true })],
  [
    'attendre',
    // « aucune aide ne l'accompagne, et le pont attend toujours »: the negation of a neighbour.
    c =>
      when(
        !c.participle && !(c.negated && denied(c)) && (/^ (?:encore|toujours) /.test(c.rest) || near(c, 4, AWAITED)),
      ),
  ],
  ['attendre', c => when(c.passive && !c.negated && some(c.block, c.first, c.i, t => isNoun(t, AWAITED)), subject)],
  [
    'attendre patienter',
    c => when(c.infinitive && / pour (?:en )?(?:savoir|connaître|découvrir)(?!\p{L})/u.test(c.onward)),
  ],
  ['refuser', c => when(/^ à (?:tout|faire) (?:de )?commentaire/.test(c.rest))],
  ['tarder', c => when(/^ à /.test(c.rest), subject)],
  ['chercher', c => when(near(c, 6, SOUGHT))],
  [
    'dépendre',
    c => when(!c.negated && (c.clause.direction === 'future' || matter(c) || /(?:^|\s)tout /i.test(words(c)))),
  ],
  ['suspendre', c => when((c.passive && /^ (?:\S+ )?(?:à|aux?)(?!\p{L})/u.test(c.rest)) || OWN_DECISION.test(c.rest))],
  ['réserver différer', c => when(OWN_DECISION.test(c.rest))],
  ['négocier discuter interroger demander', c => when(present(c) && reflexive(c), subject)],
  ['négocier hésiter réfléchir temporiser tergiverser', c => when(present(c) && !c.negated)],
  ['étudier', c => when(!c.participle && !c.negated && OPTION.test(c.rest))],
]

const BY_LEMMA = new Map<string, ((c: Cue) => Found)[]>()
for (const [lemmas, rule] of RULES)
  for (const lemma of lemmas.split(' ')) BY_LEMMA.set(lemma, [...(BY_LEMMA.get(lemma) ?? []), rule])

/** What a verb leaves open. */
export function verbCue(block: TextBlock, clause: Clause, i: number, first: number, last: number): Found {
  const token = block.tokens[i]
  if (!token || token.verbs.length === 0 || isNounThere(block, i)) return null
  const settling = lemmaIn(token, SETTLE) ?? lemmaIn(token, SETTLE_YET) ?? lemmaIn(token, KNOWN)
  const rules = token.verbs.flatMap(verb => BY_LEMMA.get(verb.lemma) ?? [])
  if (!settling && rules.length === 0) return null
  const cue = cueOf(block, clause, i, first, last)
  for (const rule of settling ? [unsettled, ...rules] : rules) {
    const found = rule(cue)
    if (found) return found
  }
  return null
}
