/** What tells, beside a count, that whoever is counted is at work, or that nobody is. */
import { latin } from '../../french/latin.ts'
import type { TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'

/** « les entreprises de plus de 50 salariés »: a size is nobody's staff. */
export const SIZED =
  /(?<!\p{L})(?:%|entreprises|sociétés|(?:[dlcs]es|aux) (?:PM[EI]|ETI|TPE|start-up)|établissements|employeurs|structures|groupes|celles|ceux) (?:\p{Ll}+ )?(?:de|d'au|à|employant|comptant|occupant|ayant) (?:entre |plus de |moins de )?$/u

export const FAMILIES = latin(
  /(?:jett\p{L}+|mett\p{L}+|met|vivre|laiss\p{L}+|nourri\p{L}*) (?:\p{L}+ ){0,3}(?:\d[\d ]*|\p{L}+) familles|gagne-pain (?:d(?:e |')|à )(?:\p{L}+ ){0,3}\d[\d ]* familles|familles (?:\p{L}+ )?(?:(?:vivent|vivaient) (?:encore )?d(?:e|u|es) |dépend\p{L}+ )|familles? (?:\p{L}+ ){0,2}(?:à la rue|sur le carreau|sans (?:emploi|travail|revenu|ressource)|de (?:métallo|mineur|ouvrier|salarié))/u,
)
/** « touchent les allocations d'activité partielle », « se retrouvent sans travail », « restent sur le carreau » */
export const IDLE = latin(
  /^[^.;]{0,60}(?<!\p{L})(?:chômage (?:technique|partiel)|activité partielle|(?:retrouv|laiss)\p{L}* sans (?:travail|emploi)|sur le carreau|à la porte(?! d)|mise?s? dehors|congé forcé)/u,
)
/** « postes de travail », « de soudage » */
export const DESK = /^postes d(?:e |')(?:travail|\p{L}+age)$/u
/** « 580 ouvriers à Vénissieux » work there. */
export const BASED = latin(/^ à \p{Lu}/u)
export const PART_WAYS = family('licencier reclasser muter titulariser embaucher recruter')

export const isPast = (token: Token) => token.verbs.some(v => v.tense === 'past-participle' && PART_WAYS.has(v.lemma))
/** « fait tourner l'escale avec 62 agents »: whoever something is run with. */
export const RUN_WITH = latin(
  /(?<!\p{L})(?:(?:f(?:ai[ts]|ont|era|eront|aisait) (?:encore |toujours )?(?:tourner|fonctionner|marcher|vivre)|exploit\p{L}+|gèr(?:e|ent)|gér(?:ait|era|ée?s?)|entret(?:ient|iennent|iendra|enait)|tourn(?:e|ent|era|ait)|fonctionn(?:e|ent|era|ait)|opèr\p{L}+|assur(?:e|ent|era|ait) (?:l'entretien|la maintenance|le nettoyage|l'exploitation|le gardiennage|la sûreté|la logistique|la production|le transport))(?: [^.;:,]{0,50})?|redémarr\p{L}* [^.;:,]{0,20}) avec (?:seulement |quelque |environ |à peine |ses |plus de |près de )?$/u,
)
const AT_WORK = family('travailler pointer')
/** What people do in many places: at work only where a works is spoken of. */
const BUSY = family('affairer activer relayer succéder')
/** Whether whoever is counted before token `past` works. */
export function atWork({ tokens }: TextBlock, past: number): boolean {
  for (let i = past; i < past + 4 && tokens[i]?.kind === 'word'; i++)
    if (lemmaIn(tokens[i], AT_WORK) || /^œuvr/.test(tokens[i]!.form)) return tokens[i]!.form.endsWith('nt')
  return false
}
/** Whether the people counted at tokens [first, past) are busy: « où s'affairent 46 brodeuses », « trente y œuvrent ». */
export function isBusy({ tokens }: TextBlock, first: number, past: number): boolean {
  const near = [...tokens.slice(past, past + 4), ...tokens.slice(Math.max(0, first - 2), first)]
  return near.some(t => lemmaIn(t, BUSY) && t.form.endsWith('nt'))
}

/** « y retrouveront une place », « y garderont leur place »: a place at work where a works was named. */
export const PLACED = latin(
  /^[^.;:]{0,24}(?<!\p{L})(?:re)?(?:trouv|gard|conserv|obti|gagn)\p{L}* (?:\p{L}+ )?(?:une|leur|leurs) places?(?!\p{L})/u,
)
/** « signent pour deux saisons de plus », « rempilent pour un an » */
export const SIGNING = latin(
  /^[^.;:]{0,60}(?<!\p{L})(?:re)?(?:sign|rempil|part)\p{L}* pour (?:\p{L}+|\d+) (?:an|année|saison|exercice|mois)/u,
)
/** « un noyau de 14 personnes », « une équipe réduite de 9 personnes »: people who stay at work together. */
const CREWS = nouns('noyau équipe brigade bataillon contingent escouade effectif poignée')
const STAYING = family(
  'rester demeurer subsister garder assurer surveiller entretenir veiller terminer achever liquider suffire maintenir',
)
/** Whether the people counted at tokens [first, past) are the crew that is left of more. */
export function isCrew({ tokens }: TextBlock, first: number, past: number): boolean {
  if (!/^d[e']$/.test(tokens[first - 1]?.form ?? '')) return false
  const named = tokens.slice(Math.max(0, first - 3), first).some(t => isNoun(t, CREWS))
  return (
    named &&
    tokens
      .slice(past, past + 4)
      .some(t => lemmaIn(t, STAYING) !== null && t.verbs.some(v => v.tense !== 'past-participle'))
  )
}
/** « a détaché 30 personnes au chantier »; a heat wave affects people, but to nothing. */
const ASSIGNING = family('affecter réaffecter détacher dédier consacrer employer')
/** Whether somebody sets the people counted at tokens [first, past) to a task or a place. */
export const isAssigned = ({ tokens }: TextBlock, first: number, past: number): boolean =>
  tokens.slice(Math.max(0, first - 3), first).some(t => lemmaIn(t, ASSIGNING) !== null) &&
  /^(?:à|au|aux|sur|chez)$/.test(tokens[past]?.form ?? '')
