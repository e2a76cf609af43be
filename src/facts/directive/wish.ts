/** What somebody wishes of others, in a noun or under *voir*. */
import { reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns, singular } from '../words.ts'
import { isAnimate, isPublic } from './animate.ts'
import { DETERMINER, head } from './head.ts'
import { isDeed } from './verbs.ts'
import type { Wanted } from './wanted.ts'

/** What others do for whoever wants it: « veulent être associés aux discussions ». */
const GRANTED = family(
  'payer entendre associer recevoir consulter indemniser reclasser rassurer écouter informer traiter intégrer réintégrer titulariser régulariser dédommager augmenter rembourser',
)

/** What may be wanted of others: « veut des garanties écrites »; the groups' own plans are « veut une usine ». */
const CLAIMS = nouns(
  'garantie engagement assurance gage preuve explication excuse clarification réponse calendrier moratoire négociation concertation dialogue table-ronde audit enquête retrait démission report abandon maintien respect réintégration embauche recrutement augmentation revalorisation hausse retour suspension réouverture transparence clarté acte compte mesure',
)

/** Papers and checks that whoever inspects, lends or lives nearby wants of others: « les pompiers veulent un plan d'évacuation ». */
const PAPERS = nouns(
  'plan rapport calendrier échéancier étude dossier copie liste inventaire relevé bilan diagnostic audit expertise contre-expertise contrôle inspection vérification essai test mesure exercice certificat attestation preuve justificatif document caution chiffrage devis réponse précision explication éclaircissement état-des-lieux protocole registre simulation analyse',
)
/** Who wants papers of others, whatever their own affairs. */
const WARY = nouns(
  'pompier inspecteur inspectrice riverain créancier banquier assureur magistrat maire élu écologiste association collectif médecin auditeur contrôleur commissaire juge syndicat intersyndicale habitant voisin pêcheur',
)

/** What people hope for from a power: « attendent un geste de l'Etat ». */
const GESTURES = nouns('geste effort signal coup rallonge sursaut soutien engagement garantie aide')
/** « attendent un geste de l'Etat », « espère un coup de pouce de Bercy »: the noun, and whom it is wanted of; null when nobody is named. */
export const gestureAfter = (block: TextBlock, verb: number): Wanted | null => {
  const { tokens } = block
  const noun = [verb + 2, verb + 3].find(k => isNoun(tokens[k], GESTURES))
  if (!noun || !/^(?:une?|des|plus|davantage)$/.test(tokens[verb + 1]?.form ?? '')) return null
  for (let k = noun + 1; k < noun + 6 && tokens[k]?.kind === 'word'; k++) {
    const { form } = tokens[k]!
    const phrase =
      form === 'du' || form === 'des' ? phraseAt(block, k, true) : /^d[e']$/.test(form) ? phraseAt(block, k + 1) : null
    const whom =
      phrase && /^d[ue]s?$/.test(form) && form !== 'de' ? { start: tokens[k + 1]!.start, end: phrase.end } : phrase
    if (whom && isPublic(block, whom)) return { action: noun, addressee: whom, nominal: true, agent: null }
  }
  return null
}

/** « souhaite voir les banques prêter », « appelle de ses vœux une fusion »: token of what is wanted, and by whom it is done; null when neither stands there. */
export const wishAfter = (block: TextBlock, verb: number): Wanted | null => {
  const { tokens, norm } = block
  const from = tokens[verb]?.end ?? 0
  if (tokens[verb + 1]?.form === 'voir') {
    const action = [3, 4, 5, 6, 7, 8].map(k => verb + k).find(k => reads(tokens[k], 'infinitive')) ?? -1
    const phrase = action > 0 ? phraseAt(block, verb + 2) : null
    const addressee = phrase && { start: phrase.start, end: Math.min(phrase.end, tokens[action - 1]!.end) }
    return addressee && isAnimate(block, addressee) ? { action, addressee, nominal: false, agent: null } : null
  }
  // « les routiers veulent être payés à l'heure »
  if (
    tokens[verb + 1]?.form === 'être' &&
    lemmaIn(tokens[verb + 2], GRANTED) &&
    (tokens[verb]?.form ?? '').endsWith('nt')
  )
    return { action: verb + 2, addressee: null, nominal: false, agent: null }
  // « appelle un moratoire de ses vœux »
  const vows = / de (?:ses|leurs|nos) v(?:œ|oe)ux(?![\wà-ÿ])/.exec(norm.slice(from, from + 70))
  if (vows && vows.index > 0) {
    const called = phraseAt(block, verb + 1)
    return called && { action: head(block, called, verb + 1), addressee: null, nominal: true, agent: null }
  }
  if (vows?.index !== 0) return null
  const phrase = phraseAt(block, verb + 4)
  return phrase ? { action: head(block, phrase, verb + 4), addressee: null, nominal: true, agent: null } : null
}

/** Whether a phrase is of those who look into what others do. */
export const isWary = ({ norm }: TextBlock, { start, end }: Span): boolean =>
  norm
    .slice(start, end)
    .toLowerCase()
    .split(/[ ']/)
    .slice(0, 3)
    .some(word => WARY.has(singular(word)))

/** Token of the claim right after a verb of wish, -1 when there is none. `wide`: any deed, of those whose wishes are for others (« la ministre souhaite la création d'un lycée »). `wary`: papers too. */
export const claimAfter = ({ tokens }: TextBlock, verb: number, wide: boolean, wary: boolean): number =>
  [verb + 2, verb + 3].find(
    k =>
      (isNoun(tokens[k], CLAIMS) || (wide && isDeed(tokens[k])) || ((wide || wary) && isNoun(tokens[k], PAPERS))) &&
      DETERMINER.test(tokens[verb + 1]?.form ?? '') &&
      // « souhaite le maintien de ses marges »: its own affairs.
      !(tokens[k + 1]?.form === 'de' && /^(?:s[ao]n?|ses|leurs?)$/.test(tokens[k + 2]?.form ?? '')),
  ) ?? -1
