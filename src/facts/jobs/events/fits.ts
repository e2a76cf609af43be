/** What an event may be said of: sites, firms, towns that stand for them, processes that go elsewhere. */
import { isUpper } from '../../../french/latin.ts'
import { isRoleNoun } from '../../../french/names.ts'
import type { TextBlock } from '../../../french/types.ts'
import { isNoun, nouns } from '../../words.ts'
import type { Sort } from '../places.ts'
import type { Change } from '../words.ts'
import type { Reading } from './reading.ts'

/** « fermer Lacq », « la réouverture de Maubeuge »: towns stand for their sites; Christmas for none. */
export const OF_TOWNS =
  /^(?:r[eé]?ouvrir|fermer|agrandir|moderniser|sacrifier|condamner|délaisser|rayer|fermeture|réouverture|agrandissement)$/
const FEAST = /^(?:noël|pâques|toussaint|pentecôte|ascension|ramadan|assomption)$/

/** What goes elsewhere may be anything but money and people. */
const STAYS = nouns(
  'bénéfice profit fonds capital dividende argent trésorerie touriste ressortissant français compatriote soldat corps dépouille blessé famille enfant siège dette achat impôt épargne avoir devise or technologie savoir-faire compétence propriété donnée gestion question facture discussion',
)
const PROCESS =
  /(?:age|tion|ture|sion|xion|ssement|nnement|vement|rie)s?$|^(?:synthèse|logistique|forge|découpe|fonte)$/
const PRODUCTION = /^(?:production|fabrication|assemblage|montage)s?$/
/** « relancer sa filiale » is business, « relancer la fonderie » work. */
const NO_RELAUNCH =
  /^(?:filiale|centre|établissement|plate-?forme|base|agence|magasin|boutique|site|campus|bureau|implantation)s?$/

const STRETCHING = /^(?:allonger|rallonger|élargir|surélever|rehausser)$/
const BUILT =
  /^(?:atelier|bâtiment|hall|halle|hangar|usine|entrepôt|forme|quai|dock|cale|terminal|barrage|darse|piste|laboratoire|abattoir|scierie|fonderie|raffinerie|serre|campus|site|chai)s?$/

/** Whether a verb or noun of change says something of a site when it bears on this sort of thing. `head`: the word of the thing. */
export function fits(change: Change, sort: Sort | null, word: string, head = ''): boolean {
  // « a conservé son siège » is about elections.
  if (change === 'kept' && /^siège/.test(head)) return false
  if (sort === 'place' && /^lanc/.test(word) && /^(?:site|base)/.test(head)) return false
  // « élargir la base », « allonger la ligne de crédit »: only what is built gets longer, wider, higher.
  if (STRETCHING.test(word)) return sort === 'place' && BUILT.test(head)
  if (sort === 'place') return !/^(?:relanc|ranim|raviv)/.test(word) || !NO_RELAUNCH.test(head)
  // Machines are taken apart to be mended; furnaces are to be gone.
  if (sort === 'machine' && word === 'démonter') return /fourneau|^fours?$/.test(head)
  // A machine is stopped, lit and sent away; one more is equipment.
  if (sort === 'machine')
    return (
      change === 'moved' ||
      change === 'closed' ||
      /^(?:r?e?(?:dé|al)|allum|inaug|relan|mise|remise|réactiv|extinction)/.test(word)
    )
  if (change === 'opened')
    return sort === 'activity' && /^r?e?démarr/.test(word) && (head === '' || PRODUCTION.test(head))
  if (change === 'sold') {
    if (sort === 'activity')
      return (
        /^(?:céder|racheter|acquérir|récupérer|cession|rachat)$/.test(word) ||
        (/^vend/.test(word) && /^(?:activité|exploitation)/.test(head))
      )
    return (
      sort !== null &&
      !/^(?:vendre|vente|acheter|confier|attribuer)$/.test(word) &&
      !(
        sort === 'name' &&
        /^(?:offrir|fusion|absorption|fusionner|absorber|confier|avaler|récupérer|adjuger|rafler|emporter|ramasser)$/.test(
          word,
        )
      ) &&
      !(/^fusion/.test(word) && head === 'pôles')
    )
  }
  if (change === 'moved') return sort === 'activity' || sort === 'firm'
  if (change !== 'closed' || !sort) return false
  return (
    (/^(?:liquid|dissol)/.test(word) && !/^(?:assemblée|parlement|chambre|sénat|conseil)/.test(head)) ||
    (sort !== 'name' &&
      /^(?:arrêt|stopper|cess|ferme)/.test(word) &&
      (sort === 'activity' || (word.length > 5 && !/^groupe/.test(head)))) ||
    (sort === 'activity' &&
      /^(?:fin|mise|suspen|interr|abandon|coup|clap|débranch|condamn|sacrifi|supprim|suppress)/.test(word)) ||
    (sort === 'firm' && /^(?:clap|rideau|disparition|fin de|glas|coup)/.test(word))
  )
}

/** Whether the head of a phrase is a bare name that can be a town's: no article of its own, no feast, no person. */
export function isTown(block: TextBlock, from: number, head: number): boolean {
  const name = block.tokens[head]
  return head === from && name !== undefined && isUpper(block.text[name.start]) && !FEAST.test(name.form)
}

/** Whether the phrase at token `from` is something done that can go elsewhere: « l'emboutissage », « la synthèse ». */
export function isProcess(reading: Reading, from: number): boolean {
  const near = reading.tokens.slice(from, Math.min(from + 4, reading.last))
  return !near.some(t => isNoun(t, STAYS) || isRoleNoun(t.form)) && near.slice(0, 2).some(t => PROCESS.test(t.form))
}

/** What is done at a works: nouns of processes in -age, and those without a marked ending. */
const WORKS =
  /[^é]age$|^(?:production|fabrication|extraction|distillation|filature|confection|couture|peinture|fonderie|injection|extrusion|traitement|conditionnement|découpe|coulée|finition|impression|teinture|transformation|synthèse|galvanisation|vulcanisation|pasteurisation)$/
const NO_WORKS =
  /^(?:bloc|gaspill|chant|apprentiss|dérap|arbitr|part|chôm|ét|m[ée]n|parrain|sond|vill|pass|mari|voy|cour|tapage|suff|voisin|cl|bavard|m[ae]ss|ramass|visionn|tatou|bronz|bizut|brigand|bris)age$/
/** Whether the phrase at token `from` is work done at a works: « le tranchage », « la coulée ». */
export const isWork = (reading: Reading, from: number): boolean =>
  [from, from + 1].some(i => WORKS.test(reading.form(i)) && !NO_WORKS.test(reading.form(i)))
/** What of a works is built after the rest of it. */
const STAGES = nouns('extension agrandissement bloc tranche phase')
/** Whether a stage of a works that is known begins at token `from`: « l'extension », « son second bloc »; not « un bloc opératoire ». */
export const isStage = (reading: Reading, from: number): boolean =>
  /^(?:l'|l[ea]|son|sa|leur|cette?)$/.test(reading.form(from)) &&
  (isNoun(reading.tokens[from + 1], STAGES) ||
    (/^(?:second|deuxième|troisième|nouve|prochain|futur|premi)/.test(reading.form(from + 1)) &&
      isNoun(reading.tokens[from + 2], STAGES)))
/** Whether the phrase at token `from` is work done in a place that is named: « traitement du pétrole brut à La Mède ». */
export function isLocatedProcess(reading: Reading, from: number): boolean {
  const { block, tokens, last } = reading
  const work = isWork(reading, from)
  for (let i = from + 1; work && i < last - 1 && i < from + 8 && tokens[i]!.kind !== 'mark'; i++)
    if (/^(?:à|au)$/.test(tokens[i]!.form)) return isUpper(block.text[tokens[i + 1]!.start])
  return false
}

/** Whether people and money are left out of the phrase at token `from`, which may then be anything that goes elsewhere. */
export const mayMove = ({ tokens }: Reading, from: number): boolean =>
  !tokens.slice(from, from + 4).some(t => isNoun(t, STAYS) || isRoleNoun(t.form))

/** « au pays », « au bercail », « chez un sous-traitant belge » */
const HOME =
  /^(?:au (?:pays|bercail)|à (?:domicile|la maison)|chez (?:un|son|le|des|ses) (?:sous-traitant|prestataire|partenaire|cousin|concurrent|confrère|façonnier|voisin|fournisseur|rival|frère|homologue))(?![\wà-ÿ])/
/** Whether the next words lead to a place: « en Pologne », « vers l'Asie », « à Brno », « à l'étranger », « sous un même toit », « chez un sous-traitant ». */
export function leadsAway({ block, tokens, last }: Reading, from: number): boolean {
  for (let i = from; i < last - 1 && i < from + 8; i++) {
    if (tokens[i]!.kind === 'mark') return false
    if (!/^(?:en|à|au|aux|vers|pour|dans|sur|sous|chez)$/.test(tokens[i]!.form)) continue
    const next = block.text.slice(tokens[i + 1]!.start, tokens[i + 1]!.start + 30)
    if (HOME.test(`${tokens[i]!.form} ${next}`)) return true
    if (
      /^(?:(?:le |la |les |l['’])?\p{Lu}|l['’]étranger|(?:un|d['’]autres?) (?:seul |même |autre )?(?:pays|site|toit|lieu|bâtiment|endroit))/u.test(
        next,
      )
    )
      return true
  }
  return false
}
