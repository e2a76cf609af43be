/** What somebody wishes of others, in a noun or under *voir*. */
import { reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { TextBlock } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { isAnimate } from './animate.ts'
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
  if (!/^ de (?:ses|leurs|nos) v(?:œ|oe)ux /.test(norm.slice(from, from + 16))) return null
  const phrase = phraseAt(block, verb + 4)
  return phrase ? { action: head(block, phrase, verb + 4), addressee: null, nominal: true, agent: null } : null
}

/** Token of the claim right after a verb of wish, -1 when there is none. `wide`: any deed, of those whose wishes are for others (« la ministre souhaite la création d'un lycée »). */
export const claimAfter = ({ tokens }: TextBlock, verb: number, wide: boolean): number =>
  [verb + 2, verb + 3].find(
    k =>
      (isNoun(tokens[k], CLAIMS) || (wide && isDeed(tokens[k]))) &&
      DETERMINER.test(tokens[verb + 1]?.form ?? '') &&
      // « souhaite le maintien de ses marges »: its own affairs.
      !(tokens[k + 1]?.form === 'de' && /^(?:s[ao]n?|ses|leurs?)$/.test(tokens[k + 2]?.form ?? '')),
  ) ?? -1
