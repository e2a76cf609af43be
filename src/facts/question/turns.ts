/** Whole turns of phrase, by their first word or lemma: « botte en touche », « l'avenir le dira », « le dossier patine ». */
import { isNegated } from '../../french/modality.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb } from '../words.ts'
import { type Found, LONG, some } from './cue.ts'
import { MATTERS, OPTIONS, SOUGHT, TALKS } from './cues.ts'

const BLUR = /^ (?:soigneusement |sciemment )?(?:le|un) (?:flou|doute|suspense|mystère|secret)(?!\p{L})/u
/** « les jeux ne sont pas faits », « la messe n'est pas dite » */
const NOT_OVER =
  /^ (?:n'est|ne sont|n'était|n'a|ne semblent?) (?:toujours |donc |encore )?(?:pas|jamais)(?: encore| tout à fait)? (?:jetés|faits|dite|jouée?|gagnée?|pliée?|entendue|close?|terminée?|finie?|scellé|remporté)(?!\p{L})/u
const TALKED =
  /^ (?:\S+ )?(?:exclusives(?!\p{L})|(?:\S+ )?(?:en cours|se poursuivent|continuent|patinent|achoppent|piétinent|tournent en rond|marquent le pas|s'annoncent)(?!\p{L})|(?:sont|restent) (?:\S+ )?(?:engagées|ouvertes|menées|entamées|bloquées|tendues|serrées|âpres|difficiles|laborieuses)(?!\p{L}))|^ vont bon train/u
const ASKED =
  /^ (?:\S+ ){0,3}?(?:est|sera|reste|demeure) (?:désormais |maintenant |donc |plutôt |bien |toujours |encore )?(?:de savoir(?: [^\s.,;:?!]+)?|la suivante|posée|ouverte|entière|pendante|sans réponse|là)(?!\p{L})|^ qui se pose|^ (?:\S+ ){0,2}?se pose(?!\p{L})(?: de savoir [^\s.,;:?!]+)?|^ est sur toutes les lèvres/u

/** « bien malin qui dira », not « un devin qui vivait à Delphes » */
const WHO_KNOWS = /^ (?:\S+ )?(?:celui |celle )?qui (?:nous |en |le |l')?(?:\p{L}+ra|\p{L}+rait|peut|sait)(?!\p{L})/u

/** « planche sur un agrandissement », not « sur un successeur au monocouloir »: that is work. */
const DRAFTS =
  /^ (?:\S+ )?sur (?:\S+ ?){1,2}?(?:options?|pistes?|scénarios?|hypothèses?|solutions?|agrandissement|extension|déménagement|implantation|fusion|rapprochement|reprise|cession|fermeture|réorganisation|calendrier)(?!\p{L})/u

const TURNS: ReadonlyMap<string, RegExp> = new Map([
  ['motus', /^/],
  ['botter', /^ en touche/],
  ['renvoyer', /^ la balle|^ (?:\S+ ){0,4}?(?:à plus tard|aux calendes)/],
  ['négociations', TALKED],
  ['discussions', TALKED],
  ['pourparlers', TALKED],
  ['tractations', TALKED],
  ['point', /^ d'interrogation/],
  ['points', /^ d'interrogation/],
  ['zone', /^ d'ombre/],
  ['zones', /^ d'ombre/],
  ['angle', /^ mort/],
  ['angles', /^ morts/],
  [
    'loin',
    /^ d'être (?:acquis|joué|bouclé|réglé|tranché|gagné|clos|signé|fini|fait|conclu|terminé|garanti|assuré|certain|sûr|plié)(?:e?s?)(?!\p{L})|^ du compte|^ d'un accord/u,
  ],
  [
    'faire',
    /^ (?:(?:encore|toujours) )?(?:attendre|désirer|débat|question|défaut|l'impasse sur|son chemin|partie des (?:options|pistes|hypothèses|scénarios|possibilités))(?!\p{L})|^ (?:\S+ )?l'objet d(?:es? |'|'une? )(?:\S+ )?(?:études?|examen|recours|évaluation|négociations?|discussions?|concertations?|arbitrages?|tractations?|pourparlers|bras de fer)(?!\p{L})|^(?:, (?:lui|eux|elles?),)? (?:\S+ )?l'objet d(?:es? |'|'une? )(?:\S+ )?(?:négociations?|discussions?|concertations?|arbitrages?|tractations?|pourparlers|bras de fer)(?!\p{L})/u,
  ],
  [
    'garder',
    /^ (?:le (?:silence|mystère|secret(?! d))|(?:\S+ )?(?:jalousement|secrètes?|pour (?:lui|elle|eux))|ses cartes)(?!\p{L})/u,
  ],
  ['entretenir', BLUR],
  ['cultiver', BLUR],
  ['quête', /^ d(?:e |'|u )/],
  ['recherche', /^ d(?:e |'|u )/],
  ['planer', /^ (?:le|un) doute|^ l'incertitude/],
  ['pas', /^ un mot(?!\p{L})/u],
  ['cours', /^/],
  ['silence', /^ radio|^ (?:assourdissant|gêné|prudent)/],
  ['mutisme', /^/],
  ['conjectures', /^/],
  ['spéculations', /^ vont bon train/],
  ['rumeurs', /^ vont bon train/],
  ['suspense', /^ (?:est (?:total|entier|à son comble)|continue|dure|demeure|se prolonge)/],
  ['feuilleton', /^ (?:continue|n'est pas (?:fini|terminé|clos)|se poursuit)/],
  ['saga', /^ (?:continue|n'est pas (?:finie|terminée|close)|se poursuit)/],
  ['couperet', /^ n'est pas (?:encore )?tombé/],
  ['compte', /^ n'y est pas/],
  ['avis', /^ (?:divergent|sont partagés|restent partagés)/],
  ['consensus', /^/],
  ['bon', /^ vouloir d(?:e |'|u |es )/],
  ['route', /^ (?:est|reste|sera|semble|s'annonce) (?:encore )?longue/],
  ['chemin', /^ (?:est|reste|sera|semble|s'annonce) (?:encore )?long/],
  ['planche', DRAFTS],
  ['planchent', DRAFTS],
  ['fonction', /^ d(?:e |'|u |es )/],
  ['tout', /^ (?:est|reste|demeure|semble) (?:encore |donc |toujours )?(?:possible|ouvert|envisageable)(?!\p{L})/u],
  ['abonnés', /^ absents/],
  [
    'y',
    /^ a (?:\S+ ){0,3}?(?:d'|des |une |de )(?:incertitudes?|inconnues?|interrogations?|doutes?|suspense)(?!\p{L})/u,
  ],
  ['bouteille', /^ à l'encre/],
  ['ni', /^ oui ni non/],
  [
    'figurer',
    /^ (?:\S+ )?(?:parmi|au nombre d\S+) (?:\S+ ){0,2}?(?:options?|pistes?|hypothèses?|scénarios?|possibilités?)(?!\p{L})/u,
  ],
  ['une', /^ des (?:options|pistes|hypothèses)(?!\p{L})/u],
  ['tête', /^(?: pour savoir \S+)?/],
  ['méninges', /^(?: pour savoir \S+)?/],
  ["qu'", /^une? (?:simple )?(?:hypothèse|piste|option|idée|ébauche|esquisse|intention)(?!\p{L})/u],
  ['réponse', /^ de normand/i],
  ['joignable', /^/],
  ['joignables', /^/],
  ['injoignable', /^/],
  ['injoignables', /^/],
  ['flou', /^ est (?:total|complet|entier)/],
  ['voile', /^ d'incertitude/],
  ['passer', /^ sous silence/],
  ['conditions', /^ suspensives/],
  ['bras', /^ de fer (?:oppose|est engagé|s'est engagé|s'engage)/],
  ['mal', /^ d(?:e |')/],
  ['peu', /^ d(?:e (?:détails|précisions|visibilité|certitudes)|'(?:informations|éléments|indications))/],
  ['retranche', /^ derrière/],
  ['retranchent', /^ derrière/],
  ['abrite', /^ derrière (?:le secret|la confidentialité|l'obligation)/],
  ['abritent', /^ derrière (?:le secret|la confidentialité|l'obligation)/],
  ['pain', /^ sur la planche/],
  ['pour', /^ (?:demain|tout de suite)(?!\p{L})/u],
  ['délibéré', /^/],
  ['épée', /^ de damoclès/i],
  ['bouche', /^ cousue/],
  ['mystère', /^(?=\W*$)/],
  ['malin', WHO_KNOWS],
  ['habile', WHO_KNOWS],
  ['devin', WHO_KNOWS],
  ['paris', /^ (?:sont|restent) ouverts/],
  ['jouer', /^ la montre|^ la carte (?:du silence|de la discrétion)|^ la discrétion/],
  ['murer', /^ dans (?:le|son) (?:silence|mutisme)/],
  [
    'rien',
    /^ d(?:e |')(?:très |bien )?(?:acquis|officiel|définitif|arrêté|assuré|certain|concret|sûr|signé|automatique|gagné|joué|garanti|fixé|tranché|fait)(?!\p{L})/u,
  ],
  ['question', ASKED],
  ['questions', /^ (?:\S+ ){0,3}?(?:en suspens|sans réponse|se posent|restent|demeurent)(?!\p{L})/u],
  ['avenir', /^ (?:seul )?(?:nous )?(?:le )?dira(?!\p{L})/u],
  ['temps', /^ (?:nous )?(?:le )?dira(?!\p{L})/u],
  ['affaire', /^ à suivre|^ n'est pas (?:encore )?(?:pliée|entendue|conclue|close|faite|jouée)/],
  ['dés', NOT_OVER],
  ['jeux', NOT_OVER],
  ['messe', NOT_OVER],
  ['partie', NOT_OVER],
  ['bataille', NOT_OVER],
  [
    'débat',
    /^ (?:n'est pas (?:clos|tranché)|reste (?:vif|ouvert|entier)|fait rage|est (?:ouvert|relancé|vif))(?!\p{L})/u,
  ],
  ['verra', /^ (?:bien|si|plus tard)(?!\p{L})/u],
  ['vivra', /^ verra/],
  ['tributaire', /^ d(?:e|u|es|')/],
  ['tenir', /^ qu'à un fil/],
  ['naviguer', /^ (?:\S+ )?à vue/],
  ['avancer', /^ (?:\S+ )?(?:à l'aveugle|à tâtons)/],
  ['pendant', /^ devant(?!\p{L})/u],
  ['visibilité', /^/],
  ['tomber', /^ d'accord/],
  [
    'parvenir',
    /^ (?:\S+ )?à (?:s'entendre|se mettre d'accord|un (?:accord|compromis)|trouver un (?:accord|compromis))/,
  ],
  ['mettre', /^ (?:pas |plus )?sa main au feu/],
  ['mot', /^ (?:\S+ )?(?:sur|quant)(?!\p{L})/u],
  ['chantier', /^/],
])

/** Whether the words around a turn are those it needs: « en quête d'un repreneur », « les discussions en cours ». */
function fits(block: TextBlock, clause: Clause, token: Token, i: number): boolean {
  const { form } = token
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
  if (form === 'mot')
    return /(?:pas (?:un|le moindre)|aucun|sans un) $/i.test(
      block.norm.slice(Math.max(clause.start, token.start - 20), token.start),
    )
  if (/^(?:points?|zones?|angles?|question|questions)$/.test(form))
    return clause.direction !== 'past' && !isNegated(block, token)
  if (form === 'pour' || /^(?:tomb|parven)/.test(form))
    return clause.direction !== 'past' || form !== 'pour' ? isNegated(block, token) : false
  if (form === 'consensus') return isNegated(block, token) && clause.direction !== 'past'
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
const DOES = family('attendre désirer débat question défaut impasse chemin partie objet')

/** A turn that starts at token `i`. */
export function turnAt(block: TextBlock, clause: Clause, i: number): Found {
  const token = block.tokens[i] as Token
  if (isVerb(token, 'faire') && !some(block, i + 1, i + 7, t => DOES.has(t.form))) return null
  const turn = turnOf(token)?.exec(
    block.norm.slice(token.end, Math.min(Math.max(token.end, clause.end), token.end + LONG)),
  )
  if (!turn || !fits(block, clause, token, i)) return null
  // « l'idée fait son chemin », not « le colis fait son chemin »
  if (turn[0].endsWith('chemin') && !some(block, i - 8, i, t => isNoun(t, OPTIONS) || /^(?:idée|projet)$/.test(t.form)))
    return null
  // « le financement fait défaut », not « le courage fait défaut »
  if (turn[0].endsWith('défaut') && !some(block, i - 8, i, t => isNoun(t, MATTERS) || isNoun(t, SOUGHT))) return null
  return { more: turn[0].trimEnd().length, after: !turn[0].includes("l'objet") }
}
