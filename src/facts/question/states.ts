/** Pending phrases, by their first word: « en suspens », « à l'étude », « sur le fil du rasoir ». */
import { isNegated } from '../../french/modality.ts'
import { firstFrom } from '../../french/offsets.ts'
import { isAdverb } from '../../french/predicates.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'
import { CONTEST, isAlone, isOver } from './contest.ts'
import { type Found, some } from './cue.ts'
import { FATES, MATTERS, OPTIONS, PLANS, RIVALS, SOUGHT, STAY, TALKS, VENTURES } from './cues.ts'
import { toSettle } from './to-settle.ts'

/** What follows the first word. */
export const PENDING: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    /^ (?:suspens|attente(?= *(?:$|[,.;]| depuis))|attente d(?:e |'|'une? )(?:\S+ )?(?:décision|réponse|arbitrage|financement|autorisation|validation|feu vert|jugement|verdict|repreneur|homologation|agrément|permis|signature|date|calendrier|accord|avis|aval|décret|certification|client)|balance|délibéré|discussions?(?! de)|négociations?|pourparlers|tractations|concertation|pointillés?|stand-by|lice|course|compétition|souffrance|ballottage|gestation|rade|plan(?= (?:depuis|faute))|blanc(?! (?:et|ou))|jeu(?=\W*$)|débat|arbitrage|instance|instruction|réflexion|plein (?:brouillard|flou|suspense)|cours d(?:e |')(?:\S+ )?(?:négociation|discussion|examen|étude|arbitrage|finalisation|rédaction|élaboration|définition|instruction|évaluation|analyse|validation|homologation|réflexion))(?!\p{L})/u,
  ],
  [
    'au',
    /^ (?:c(?:œ|oe)ur d(?:e |'une? |es? )(?:\S+ )?(?:bras de fer|négociations?|discussions?|tractations)|point mort|milieu du gué|stade (?:de (?:la |l'))?(?:réflexion|étude|projet|discussion|hypothèse))(?!\p{L})/u,
  ],
  [
    'trop',
    /^ tôt pour (?:dire|savoir|se prononcer|parler|conclure|trancher|évoquer|chiffrer|évaluer|estimer|annoncer|prédire|mesurer|connaître|en (?:dire|savoir|parler))(?!\p{L})/u,
  ],
  ['entre', /^ (?:les|ses|leurs) mains d(?:e|u|es|')|^ deux (?:eaux|chaises)(?!\p{L})/u],
  [
    'à',
    /^ (?:l'(?:étude|examen|instruction|état (?:de projet|d'ébauche|d'esquisse|embryonnaire))|la merci d(?:e|'|u)|la croisée des chemins|pile ou face)(?!\p{L})/u,
  ],
  [
    'dans',
    /^ (?:les mains d(?:e|u|es|')|la main d(?:e|u|es|')|le (?:noir(?= (?:complet|le plus|total|quant|sur))|camp d(?:e|es|u|')|flou|brouillard|vague)|l'(?:incertitude|expectative|ignorance|impasse|inconnue?|attente(?= (?:de|d'|du|des|toujours)))|les (?:limbes|tiroirs|cartons)|un tiroir)(?!\p{L})/u,
  ],
  [
    'sur',
    /^ (?:le fil(?: du rasoir)?|la sellette|un fil|le bureau d(?:e|u|es|')|(?:le|un) coin d(?:e|u|'un) bureau|la pile|le métier|l'établi)(?!\p{L})/u,
  ],
  [
    'sans',
    /^ (?:nouvelles?(?! (?!d(?:e|u|es)(?!\p{L})|d'|depuis|à)\p{L})|calendrier|date(?! (?:de péremption|limite))|repreneur|réponse|commentaire|(?:plus|davantage|autre|trop) (?:de )?(?:précisions?|détails?|explications?)|(?:plus|davantage) d'(?:explications?|informations?))(?!\p{L})/u,
  ],
  ['sous', /^ (?:instruction|le sceau d[ue] |conditions? suspensives?)(?!\p{L})/u],
])

/** « en » stands in most sentences: what may follow is looked up before its pattern is tried. */
const IN = family(
  'suspens attente balance délibéré discussion discussions négociation négociations pourparlers tractations concertation pointillé pointillés stand-by lice course compétition souffrance ballottage gestation rade plan débat arbitrage instance instruction réflexion plein cours blanc jeu',
)

/** What runs or sells, or does not. */
const RUNNING = nouns(
  'production moteur vente marché activité croissance économie commerce usine ligne machine boîte levier vitesse secteur immobilier consommation construction recrutement embauche exportation trafic fréquentation',
)
const CAUSES = nouns('affaire balle clé clef')
/** Who rules on what others ask. */
const RULERS = nouns(
  'juge tribunal justice cour parquet procureur préfet préfète préfecture ministre ministère gouvernement état elysée élysée matignon bercy bruxelles commission conseil parlement député sénateur élu autorité administrateur administratrice mandataire médiateur médiatrice arbitre conciliateur expert',
)

/** With these the phrase says nothing unless something is, stays or sleeps there: « un bureau sur la sellette ». */
const BESIDE = new Set(['sur', 'entre'])
/** Denied, these too are open: « l'affaire n'est pas dans le sac », « rien n'est dans la poche ». */
const IN_THE_BAG = /^ (?:le sac|la poche)(?!\p{L})/u
const ON_THE_TABLE = /^ la table(?!\p{L})/u
const DRAFTS = nouns(
  'décret arrêté texte loi règlement réforme projet dossier demande plan budget barème cahier ordonnance circulaire accord offre candidature',
)
const state = (t: Token) =>
  ['être', 'trouver', 'laisser', 'dormir', 'jouer', 'naviguer', 'avancer', 'plonger', 'attendre', 'traîner'].some(one =>
    isVerb(t, one),
  ) || lemmaIn(t, STAY) !== null

const considered = (t: Token) => [MATTERS, OPTIONS, DRAFTS, VENTURES, PLANS].some(set => isNoun(t, set))

/** A pending phrase that starts at token `i`. */
export function stateAt(block: TextBlock, clause: Clause, i: number): Found {
  const token = block.tokens[i] as Token
  if (!PENDING.has(token.form) || (token.form === 'en' && !IN.has(block.tokens[i + 1]?.form ?? ''))) return null
  const onward = block.norm.slice(token.end, token.end + 60)
  if (token.form === 'dans' && IN_THE_BAG.test(onward) && isNegated(block, token))
    return { more: IN_THE_BAG.exec(onward)![0].length, after: false }
  const pending = PENDING.get(token.form)?.exec(onward)
  if (
    token.form === 'sur' &&
    ON_THE_TABLE.test(onward) &&
    (some(block, i - 8, i, t => isNoun(t, OPTIONS)) ||
      some(block, i - 1, i, t => /^(?:encore|toujours|reste|restent)$/.test(t.form)))
  )
    return { more: 9, after: false }
  // « toujours sans directeur »
  if (
    token.form === 'sans' &&
    /^(?:toujours|encore)$/.test(block.tokens[i - 1]?.form ?? '') &&
    isNoun(block.tokens[i + 1], SOUGHT)
  )
    return { more: (block.tokens[i + 1]?.end ?? token.end) - token.end, after: false }
  if (!pending) return token.form === 'à' ? toSettle(block, clause, i) : null
  const stays = some(block, i - 5, i, state)
  // « un satellite dédié à l'étude du climat »
  const led = block.tokens[i - 1]
  if (
    token.form === 'à' &&
    !(led && (state(led) || (isAdverb(led) && some(block, i - 3, i, state)))) &&
    // « associe le médecin à l'étude » takes part in one, « un projet à l'étude » is what is studied.
    (/^ d(?:'|(?:e|u|es) )/.test(onward.slice(pending[0].length)) ||
      !(clause.predicate < 0 || some(block, i - 4, i, considered)))
  )
    return null
  if (token.form === 'entre' && / mains /.test(pending[0]) && !isForThem(block, i, pending[0])) return null
  // « ne signera rien sans calendrier », « n'est pas sans repreneur »: a condition, or a denial of both.
  if (token.form === 'sans' && isDenied(block, i)) return null
  // « sera mis en délibéré »: not yet, that is an event.
  if (/ délibéré$/.test(pending[0]) && /^(?:future|expected)$/.test(clause.modality)) return null
  // « fut tenu dans l'ignorance »: a story.
  const told = block.tokens[clause.predicate]?.verbs ?? []
  if (told.length > 0 && told.every(({ tense }) => tense === 'past')) return null
  if (isOver(block, clause, i, pending[0])) return null
  if (CONTEST.test(pending[0]) && isAlone(block, clause, i)) return null
  if (
    / (?:course|compétition)$/.test(pending[0]) &&
    !some(block, i - 2, i, t => /^(?:encore|toujours)$/.test(t.form) || lemmaIn(t, STAY) !== null) &&
    !some(block, i - 6, i, t => isNoun(t, RIVALS) || isNoun(t, SOUGHT))
  )
    return null
  // « le dossier est en attente », not « la machine est en attente »
  if (/^ attente$/.test(pending[0]) && !some(block, i - 8, i, considered)) return null
  // « l'avenir du site est en jeu », not « le ballon est en jeu »
  if (/ jeu$/.test(pending[0]) && !(stays && some(block, i - 9, i, t => isNoun(t, FATES)))) return null
  // « le décret est encore sur le métier », not « la toile est sur le métier »
  if (
    / (?:métier|l'établi|pile)$/.test(pending[0]) &&
    !some(block, i - 9, i, t => [MATTERS, OPTIONS, DRAFTS].some(set => isNoun(t, set)))
  )
    return null
  // « Les offres devront être sur le bureau du juge le 12 »: that is asked for, not so.
  if (BESIDE.has(token.form) || token.form === 'dans') {
    const must = some(block, i - 4, i, t => isVerb(t, 'devoir')) && !some(block, i - 4, i, t => t.form === 'encore')
    if (must) return null
  }
  // « est arrivé sur le bureau du ministre »: on its way, not waiting there.
  if (token.form === 'sur' && !some(block, i - 2, i, state)) return null
  // « la production est au point mort »: idle, not undecided.
  if (/ point mort$/.test(pending[0]) && some(block, i - 9, i, t => isNoun(t, RUNNING))) return null
  // « on ne change pas de cheval au milieu du gué »: a proverb, not a state.
  if (token.form === 'au' && isNegated(block, token) && !stays) return null
  if (
    (BESIDE.has(token.form) ||
      / (?:tiroirs?|cartons?|plan|débat|instance|blanc|instruction|souffrance|ballottage|gestation|rade|stand-by|lice|course|compétition)$|camp d|^ (?:le (?:flou|brouillard|vague|noir)|la main d(?:e|u|es|')|les mains d(?:e|u|es|')|l'ignorance)$|^ attente$/.test(
        pending[0],
      )) &&
    !stays
  )
    return null
  const denied = some(block, i - 6, i, t => t.form === 'ne' || t.form === "n'")
  if (denied && isNegated(block, token) && !/^(?:au|sans|trop)$/.test(token.form)) return null
  return { more: pending[0].length, after: false }
}

/** « La décision est entre les mains du préfet »: something to decide, or somebody who rules; land and shares are owned. */
const isForThem = (block: TextBlock, i: number, { length }: string): boolean => {
  const { end } = block.tokens[i] as Token
  const at = firstFrom(block.tokens, end + length - 1)
  return (
    some(block, i - 8, i, t => considered(t) || isNoun(t, FATES) || isNoun(t, TALKS) || isNoun(t, CAUSES)) ||
    some(block, at, at + 4, t => isNoun(t, RULERS))
  )
}

/** Whether a « ne » denies the verb that « sans » follows, with no mark between. */
const isDenied = ({ tokens }: TextBlock, i: number): boolean => {
  for (let k = i - 1; k >= 0 && k > i - 9 && tokens[k]?.kind === 'word'; k--)
    if (/^n[e']$/.test((tokens[k] as Token).form)) return true
  return false
}
