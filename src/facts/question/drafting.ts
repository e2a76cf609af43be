/** What is not drawn up, filed or over: « le règlement n'est pas rédigé », « le recours n'a pas été jugé », « le litige n'est pas éteint ». */

import type { TextBlock, Token } from '../../french/types.ts'
import { nouns } from '../words.ts'
import { type Cue, heads, isStory, longAgo, noLonger, type Rules, some, subject, when } from './cue.ts'
import { AWAITED, BARGAINS, DISPUTES, MATTERS, PLANS, SOUGHT, TALKS, VENTURES } from './cues.ts'
import { concedes } from './settle.ts'

/** Texts, and what a court or an office deals with. */
const PAPERS = nouns(
  'règlement texte arrêté circulaire norme accord convention contrat avenant charte cahier statut plainte recours demande dossier procédure affaire contentieux appel référentiel loi suite successeur',
)
/** « n'est pas écrit en français », « n'est pas jugé utile »: of a manner or a quality. */
const MANNER = /^ (?:par|pour|dans|sur|en|comme|avec|à|de|assez|très|\p{L}+(?:ble|eux|ant|ile))(?!\p{L})/u
/** What is put on a calendar. */
const EVENTS = nouns(
  'réunion rencontre audience visite levée livraison tranche vague étape séance entretien rendez-vous commande essai travaux chantier fermeture ouverture reprise redémarrage inauguration audit comité assemblée session arrêt date démontage raccordement',
)
/** « la prochaine », « les suivants »: the one that comes after, whose noun stands before. */
const isNextOne = ({ block, first, i }: Cue) =>
  some(
    block,
    first,
    i,
    t => /^(?:prochain|suivant|second)e?s?$|^(?:deux|trois|quatr)ième$/.test(t.form) && isSubjectEnd(block, t),
  )
/** Right before « ne », right after an article. */
const isSubjectEnd = ({ tokens }: TextBlock, token: Token) => {
  const at = tokens.indexOf(token)
  return /^n[e']$/.test(tokens[at + 1]?.form ?? '') && /^(?:l[ea]s?|ses|sa|son)$/.test(tokens[at - 1]?.form ?? '')
}
const unended = (c: Cue) =>
  c.passive &&
  c.negated &&
  // « aucun recours n'a été déposé » is an answer.
  some(c.block, c.i - 5, c.i, t => t.form === 'pas') &&
  !noLonger(c) &&
  !isStory(c) &&
  !longAgo(c) &&
  !concedes(c)

export const DRAFTING: Rules = [
  [
    'écrire rédiger déposer négocier instruire juger plaider évaluer programmer planifier',
    c =>
      when(
        unended(c) &&
          !MANNER.test(c.rest) &&
          [PAPERS, PLANS, AWAITED, SOUGHT, MATTERS, VENTURES].some(set => heads(c, set)),
        subject,
      ),
  ],
  // « la réunion n'est pas programmée », « la suivante n'est pas programmée », not « le robot n'est pas programmé »
  [
    'programmer planifier',
    c => when(unended(c) && !MANNER.test(c.rest) && (heads(c, EVENTS) || isNextOne(c)), subject),
  ],
  [
    'terminer éteindre vider',
    c => when(unended(c) && [DISPUTES, TALKS, BARGAINS, QUARRELS].some(set => heads(c, set)), subject),
  ],
]

const QUARRELS = nouns('conflit grève procès bataille bras procédure affaire')
