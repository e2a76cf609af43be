/** Whole turns of phrase, by their first word or lemma: « botte en touche », « l'avenir le dira », « le dossier patine ». */
import { isNegated } from '../../french/modality.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns, tokensIn } from '../words.ts'
import { type Found, isBehindQuote, LONG, some } from './cue.ts'
import { AWAITED, MATTERS, OPTIONS, SETTLING, SOUGHT, STAY, TALKS } from './cues.ts'
import { FIGURES } from './turn-figures.ts'
import { TURNS } from './turn-list.ts'

/** « loin d'être gagné »: over, or safe. */
const WON = nouns(
  'acquis acquise joué jouée gagné gagnée clos close fait faite terminé terminée certain certaine sûr sûre plié pliée prêt prête garanti garantie assuré assurée unanime définitif définitive',
)

const LIFTING = family('lever purger abandonner retirer renoncer satisfaire remplir supprimer')
/** « ont levé leurs conditions suspensives », « de renoncer à ses conditions suspensives » */
const isLifted = (block: TextBlock, i: number): boolean =>
  [...block.tokens.slice(Math.max(0, i - 5), i), ...block.tokens.slice(i + 2, i + 6)].some(
    t => lemmaIn(t, LIFTING) !== null && !isNegated(block, t),
  )

const isSettled = (t: Token | undefined) => lemmaIn(t, SETTLING) !== null || isNoun(t, WON)
/** Tokens up to what is denied of a matter: « tout sauf acquis », « rien moins que sûr ». */
const ANYTHING_BUT: ReadonlyMap<string, number> = new Map([
  ['sauf', 2],
  ['moins', 3],
])

/** Whether the words around a turn are those it needs: « en quête d'un repreneur », « les discussions en cours ». */
function fits(block: TextBlock, clause: Clause, token: Token, i: number): boolean {
  const { form } = token
  const figure = FIGURES.get(form)
  if (figure) return figure(block, clause, i)
  // « loin d'être financé », not « loin d'être lent »
  if (form === 'loin' && block.tokens[i + 2]?.form === 'être') return some(block, i + 3, i + 5, isSettled)
  if (form === 'conditions') return !isLifted(block, i)
  // « le vote est tout sauf acquis », « rien moins que sûr », not « tout sauf neuf »
  const far = /^(?:tout|rien)$/.test(form) ? ANYTHING_BUT.get(block.tokens[i + 1]?.form ?? '') : undefined
  if (far !== undefined)
    return (
      clause.direction !== 'past' &&
      some(block, i - 3, i, t => isVerb(t, 'être') || lemmaIn(t, STAY) !== null) &&
      isSettled(block.tokens[i + far])
    )
  if (form === 'mystère' && block.tokens[i - 1]?.form === 'de') return false
  // « sur les salaires, silence », not « il demande le silence »
  if (form === 'silence' && block.tokens[i - 1]?.kind === 'word')
    return !/^\W*$/.test(block.norm.slice(token.end, Math.max(token.end, Math.min(clause.end, token.end + 9))))
  if (form === 'mal' && block.tokens[i - 1]?.form !== 'en') return false
  // « il a proposé la recherche d'une solution »: an activity
  if (/^(?:quête|recherche)$/.test(form) && !/^(?:en|la)$/.test(block.tokens[i - 1]?.form ?? '')) return false
  if (form === 'recherche' && block.tokens[i - 1]?.form === 'la' && block.tokens[i - 2]?.form !== 'à') return false
  if (/^(?:quête|recherche|mal)$/.test(form)) return some(block, i + 1, i + 6, next => isNoun(next, SOUGHT))
  // « a fait l'objet d'une négociation en 2012 »: over.
  if (isVerb(token, 'faire'))
    return clause.direction !== 'past' && !isNegated(block, token) && !some(block, i - 3, i, t => isVerb(t, 'avoir'))
  // « le décret est encore en chantier », not « le four est en chantier »
  if (form === 'chantier')
    return (
      block.tokens[i - 1]?.form === 'en' &&
      /^(?:encore|toujours|restent?|demeurent?)$/.test(block.tokens[i - 2]?.form ?? '')
    )
  // « se creusent la tête », « se grattent la tête »
  if (form === 'tête' || form === 'méninges')
    return /(?:creus|gratt|cass)\p{L}* (?:encore )?(?:la|les) $/u.test(
      block.norm.slice(Math.max(0, token.start - 24), token.start),
    )
  if (form === 'une')
    return some(block, i - 3, i, t => isVerb(t, 'être')) && !isNegated(block, token) && clause.direction !== 'past'
  // « ce n'est qu'une hypothèse »
  if (form === "qu'")
    return (
      some(block, i - 4, i, t => isVerb(t, 'être')) &&
      some(block, i - 5, i, t => t.form === "n'" || t.form === 'ne') &&
      clause.direction !== 'past'
    )
  if (form === 'mot' && block.tokens[i - 1]?.form === 'dernier') return clause.direction !== 'past'
  if (form === 'mot')
    return /(?:pas (?:un|le moindre)|aucun|sans un) $/i.test(
      block.norm.slice(Math.max(clause.start, token.start - 20), token.start),
    )
  if (/^(?:points?|zones?|angles?|question|questions)$/.test(form))
    // « Des recrues et quelques points d'interrogation »: listed beside something else, nothing is told of it.
    return (
      clause.direction !== 'past' &&
      !isNegated(block, token) &&
      (clause.predicate >= 0 || !/ et (?:quelques|des|un) $/.test(block.norm.slice(clause.start, token.start)))
    )
  if (form === 'pour' || /^(?:tomb|parven)/.test(form))
    return clause.direction !== 'past' || form !== 'pour' ? isNegated(block, token) : false
  if (form === 'consensus') return isNegated(block, token) && clause.direction !== 'past'
  // « De calendrier, il n'y en a pas. »
  if (form === 'y' && block.tokens[i + 1]?.form === 'en')
    return (
      some(block, i - 7, i, t => isNoun(t, MATTERS) || isNoun(t, SOUGHT)) &&
      /(?:^|[\s(])de? ?'?/i.test(block.norm.slice(clause.start, token.start).slice(0, 3))
    )
  if (form === 'y') return !isNegated(block, token)
  if (/^joign/.test(form)) return isNegated(block, token)
  // « est resté injoignable »
  if (/^injoign/.test(form)) return some(block, i - 3, i, t => isVerb(t, 'rester') || isVerb(t, 'demeurer'))
  // « la région n'a pas encore délibéré », not « mis en délibéré »
  if (form === 'délibéré') return isNegated(block, token) && /^(?:pas|encore)$/.test(block.tokens[i - 1]?.form ?? '')
  if (form === 'fonction') return some(block, i - 1, i, next => isVerb(next, 'être'))
  if (form === 'pendant') return some(block, i - 2, i, next => isVerb(next, 'être'))
  // « n'a plus de visibilité », « le manque de visibilité »
  // « n'a plus de visibilité »
  if (form === 'visibilité')
    return clause.direction !== 'past' && some(block, i - 7, i, t => t.form === 'ne' || t.form === "n'")
  const talks = (next: Token) => isNoun(next, TALKS)
  return form !== 'cours' || (block.tokens[i - 1]?.form === 'en' && some(block, i - 9, i - 1, talks))
}

/** What must follow a token for a turn to stand there, when one starts with it. */
export function turnOf({ form, verbs }: Token): RegExp | undefined {
  const turn = TURNS.get(form)
  if (turn) return turn
  for (const { lemma } of verbs) {
    const other = TURNS.get(lemma)
    if (other) return other
  }
  return undefined
}

/** « faire » stands everywhere: what it does in a turn is looked up before the pattern is tried. */
const DOES = family('attendre désirer prier durer sourde mort débat question défaut impasse chemin partie objet')

const LATE = nouns(
  'commande client clientèle vente acheteur demande embellie rebond croissance pluie neige soleil touriste visiteur bénéfice profit volume trafic train bus',
)

/** What somebody has reckoned or done, and others find wrong. */
const JUDGED = nouns(
  'addition facture note ardoise surcoût tarif prix coût montant chiffre bilan estimation calcul méthode décision annonce nomination style gestion propos salaire rémunération efficacité qualité rentabilité pertinence utilité impact effet résultat ampleur verdict',
)
/** « L'addition fait débat », where « le prix fait encore débat », « fait débat entre la ville et l'Etat » is to be settled. */
const isJudged = (block: TextBlock, i: number, first: number): boolean =>
  some(block, first, Math.min(i, first + 3), t => isNoun(t, JUDGED)) &&
  /^ débat(?! entre )/.test(block.norm.slice(block.tokens[i]?.end, (block.tokens[i]?.end ?? 0) + 14))

/** A turn that starts at token `i`. */
export function turnAt(block: TextBlock, clause: Clause, i: number): Found {
  const token = block.tokens[i] as Token
  if (isVerb(token, 'faire') && !some(block, i + 1, i + 7, t => DOES.has(t.form))) return null
  const turn = turnOf(token)?.exec(
    block.norm.slice(token.end, Math.min(Math.max(token.end, clause.end), token.end + LONG)),
  )
  const [first] = tokensIn(block, clause)
  if (!turn || !fits(block, clause, token, i)) return null
  // « "Nous verrons", botte en touche le directeur »: a verb of speech.
  if (turn[0].endsWith('touche') && isBehindQuote(block, token)) return null
  // « le feu vert se fait prier », not « le public se fait prier »
  if (turn[0].endsWith('prier') && !some(block, i - 8, i, t => isNoun(t, AWAITED) || isNoun(t, MATTERS))) return null
  // « se renvoient la facture », not « renvoie la facture au client »
  if (
    / (?:facture|patate chaude|note|mistigri|bébé|dossier)$/.test(turn[0]) &&
    !some(block, i - 1, i, t => t.form === 'se')
  )
    return null
  // « les commandes se font attendre »: trade and weather are only late.
  if (turn[0].endsWith('attendre') && some(block, first, Math.min(i, first + 3), t => isNoun(t, LATE))) return null
  // « l'idée fait son chemin », not « le colis fait son chemin »
  if (turn[0].endsWith('chemin') && !some(block, i - 8, i, t => isNoun(t, OPTIONS) || /^(?:idée|projet)$/.test(t.form)))
    return null
  if (turn[0] === ' débat' && isJudged(block, i, first)) return null
  // « le financement fait défaut », not « le courage fait défaut »
  if (turn[0].endsWith('défaut') && !some(block, i - 8, i, t => isNoun(t, MATTERS) || isNoun(t, SOUGHT))) return null
  return { more: turn[0].trimEnd().length, after: !turn[0].includes("l'objet") }
}
