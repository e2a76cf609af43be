/** Surfaces and capacities: what a site can hold or make. */
import { sentenceAt, sentenceBefore } from '../../french/clauses.ts'
import type { Count, Percent, Span, TextBlock, Token } from '../../french/types.ts'
import { tokenFrom } from '../quantities.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { CAPACITY, FINISHING, isPlace, NOT_MADE, PACED, PRODUCING, PRODUCTION, SITE_VERBS, USING } from './words.ts'

const RATE =
  /(?:par|chaque|\/) ?(?:an|jour|mois|semaine|h(?:eure)?|minute)|annuel|quotidien|à l(?:'|a )(?:heure|minute|seconde|journée)|d'ordinaire|(?:vitesse|rythme) de croisière|à pleine? (?:régime|capacité|cadence)|l'an(?!c| (?:passé|dernier|prochain))/
const REACH = 40
/** Physical units: with a rate they are a capacity unless somebody uses or emits as much. */
const MEASURED = /^(?:\p{Ll}*(?:tonne|litre|watt)|[kmgt]wh?|[mk]?t(?!\p{L}))/u
const FLUID = /^(?:mètres? cube|m[³3]|(?:hecto)?litre|\p{Ll}*wattheure|[kmgt]wh)/u
/** « avalera 280 000 m³ de résineux par an »: what is made into something. */
const WORKED = / d(?:e |')(?:bois|résineux|feuillus|grumes|rondins|lait|jus|raisin|moût)/
const QUOTAS = /^(?:contingents?|quotas?|importations?|exportations?|importer|exporter)$/
const SWALLOWING = family('avaler engloutir absorber prélever puiser pomper dévorer brûler nécessiter exiger requérir')
const POWER = /^(?:\p{Ll}*watts?|[kmgt]w)(?!\p{L})/u
const NEEDING = family(
  'nécessiter exiger requérir demander réclamer consommer soutirer avaler dévorer engloutir absorber',
)
/** « aura besoin de 150 mégawatts », « réclamera 60 MW »: what a works draws is nothing that it can make. */
const isNeed = (tokens: readonly Token[], first: number): boolean =>
  lemmaIn(tokens[first - 1], NEEDING) !== null || /^besoins?$/.test(tokens[first - 2]?.form ?? '')
/** Where people live or stand for a week, and what is sold by the square metre. */
const DWELLING = nouns('maison appartement logement stand villa chambre studio terrasse jardin loyer')
const CARE = nouns('hôpital clinique ehpad hospice unité service centre établissement maternité')
const MATERIAL =
  /^ (?:de |d')(?:panneau|moquette|tissu|verre|carton|papier|toile|façade|bardage|vitrage|peau|cuir|capteur|plaque|tôle|parquet)/
const LAND = nouns('port parc zone friche terrain technopole quai terminal aéroport lotissement cluster plateforme')
const SPREADING = family('gagner étendre occuper couvrir libérer viabiliser')
/** « 35 hectares de vigne » are fields. */
const GROWN =
  /^ (?:de |d')(?:vigne|blé|maïs|forêt|bois|culture|terre(?:s)? agricole|céréale|lin|betterave|verger|pomme|chanvre|colza|prairie)/
const TENDERED = /^(?:attribution|adjudication|appels?|enchères?)$/
/** What is known by its power or its load: « une centrale biomasse de 22 MW ». */
const POWERED = nouns(
  'réacteur centrale ferme électrolyseur usine unité ligne site lot gigafactory giga-factory chaufferie méthaniseur raffinerie parc champ éolienne hydrolienne barrage datacenter interconnexion',
)
/** « en cas de sortie » makes nothing. */
const makes = (token: Token) => lemmaIn(token, PRODUCING) !== null && !/^(?:sortie|livré|montée)s?$/.test(token.form)
const uses = (token: Token) => lemmaIn(token, USING) !== null
const holds = (token: Token) => isNoun(token, CAPACITY)

/** « tonnes de capacité », « 3 000 places de capacité » */
const OF_CAPACITY = /^\p{L}+ de capacités?(?!\p{L}| d[eu' ])/u
const HOLDING = family('stocker contenir héberger entreposer')
const GIVING = family('totaliser développer délivrer cumuler afficher atteindre')
/** « le dépôt peut stocker 3 000 palettes »: what a place has room for. */
const canHold = ({ tokens }: TextBlock, first: number, from: number): boolean =>
  tokens.slice(Math.max(from, first - 3), first).some(t => lemmaIn(t, HOLDING) !== null) &&
  tokens.slice(Math.max(from, first - 12), first).some(isPlace)

/** Who learns or lodges at places that are counted, and by what a house has them. */
const HOUSES = nouns(
  'école centre campus cfa internat lycée institut crèche foyer résidence formation promotion section',
)
const OFFERING = family(
  'viser offrir proposer compter ouvrir créer atteindre disposer comporter totaliser porter passer perdre gagner supprimer',
)
const SEATS =
  /^ (?:de (?:cinéma|spectacle|concert|théâtre|parking|stationnement|marché|choix|port|camping)|d(?:'|e )?(?:honneur|assise)|assises|debout|au |en (?:bourse|finale|coupe)|gratuites|aux enchères|boursières|financières)/
/** « le centre vise 250 places »: what a school or a home can take in. */
function isHeld(block: TextBlock, { start, end }: Span, words: readonly Token[]): boolean {
  const { tokens, norm } = block
  const first = tokenFrom(block, start)
  return (
    !SEATS.test(norm.slice(end, end + 24)) &&
    tokens.slice(Math.max(0, first - 4), first).some(t => lemmaIn(t, OFFERING) !== null) &&
    words.some(t => isNoun(t, HOUSES))
  )
}

/** Whether a count is a surface or a capacity that a site has, had or will have. */
export function isCapacity(block: TextBlock, { start, end, unit, unitStart: at, unitClass, value }: Count): boolean {
  const { tokens, norm } = block
  const sentence = sentenceAt(block, start)
  const first = tokenFrom(block, start)
  const past = tokenFrom(block, end)
  // Of the sentence, what is near enough to be about this count.
  const words = tokens.slice(Math.max(sentence.first, first - REACH), Math.min(sentence.last, past + REACH))
  // Land needs something built on it.
  if (unitClass === 'surface' && (words.some(t => isNoun(t, DWELLING)) || MATERIAL.test(norm.slice(end, end + 24))))
    return false
  if (unitClass === 'surface')
    return (
      !unit.startsWith('h') ||
      (!GROWN.test(norm.slice(end, end + 24)) &&
        words.some(
          t => isPlace(t) || isNoun(t, LAND) || t.verbs.some(v => SITE_VERBS.has(v.lemma) || SPREADING.has(v.lemma)),
        ))
    )
  // « Le contingent, 18 000 tonnes par an, »: what may be brought in.
  if (words.some(t => QUOTAS.test(t.form))) return false
  // « une capacité de 50 kWh » is a battery's.
  if (/^kwh?$/.test(unit)) return false
  if (NOT_MADE.test(unit) || /(?:co2|carbone)/i.test(norm.slice(at, end + 12))) return false
  const rate =
    RATE.test(norm.slice(at, Math.min(sentence.end, end + 45))) ||
    /chaque (?:[ajm]|se)/i.test(norm.slice(Math.max(sentence.start, start - 160), start))
  // « une capacité annuelle de 3 millions de paires »
  const able = tokens[first - 1]?.form === 'de' && tokens.slice(Math.max(sentence.first, first - 4), first).some(holds)
  // « un hôpital modulaire de 96 lits »
  if (/^lits?$/.test(unit)) return words.some(t => isNoun(t, CARE))
  if (/^places?$/.test(unit)) return isHeld(block, { start, end }, words)
  if (unitClass === 'other' && able) return true
  // « dix-huit mille tonnes de capacité »
  if (OF_CAPACITY.test(norm.slice(at, end + 24))) return true
  if (unitClass === 'other' && canHold(block, first, sentence.first)) return true
  // « le parc totalise 62 MW »
  if (
    /^\p{Ll}*watts?$|^[mgt]w$/u.test(unit) &&
    lemmaIn(tokens[first - 1], GIVING) &&
    words.some(t => isNoun(t, POWERED))
  )
    return true
  if (unitClass === 'other')
    return rate && (value ?? 100) >= 10 && words.some(t => holds(t) || makes(t) || lemmaIn(t, PACED) !== null)
  if (unitClass !== 'capacity') return false
  // A works that drinks water or burns power has a need, one that swallows tonnes a capacity.
  if (FLUID.test(unit) && !WORKED.test(unit) && words.some(t => lemmaIn(t, SWALLOWING) !== null)) return false
  if ((POWER.test(unit) || (FLUID.test(unit) && !WORKED.test(unit))) && isNeed(tokens, first)) return false
  if (rate && MEASURED.test(unit)) return !words.some(uses)
  if (rate) {
    const before = sentenceBefore(block, sentence) ?? sentence
    return [...tokens.slice(before.first, Math.min(before.last, before.first + REACH)), ...words].some(
      t => isNoun(t, PRODUCTION) || isPlace(t) || makes(t) || lemmaIn(t, FINISHING) !== null,
    )
  }
  return (
    tokens.slice(past, past + 3).some(makes) ||
    // « la machine crachera 130 000 tonnes »
    (tokens[first - 1]?.verbs.some(v => v.tense === 'future' || v.tense === 'conditional') &&
      words.some(t => isPlace(t) || isNoun(t, PRODUCTION)) &&
      !words.some(uses)) ||
    tokens.slice(Math.max(sentence.first, first - 7), first).some(
      (t, i, near) =>
        // « l'attribution d'un parc de 300 mégawatts » is a call's.
        !near.some(before => TENDERED.test(before.form)) &&
        (holds(t) ||
          t.form === 'production' ||
          makes(t) ||
          ((isNoun(t, POWERED) || t.form === 'projet') && (near[i + 1]?.form === 'de' || near.at(-1)?.form === 'de'))),
    )
  )
}

const USED = /taux d(?:'|e )(?:utilisation|occupation|charge|remplissage|saturation|engagement)[^.;:]*$/

/** Whether a percentage is of a capacity or the workforce: « de 12 % sa capacité », « 10 % des effectifs ». */
export function percentOf(block: TextBlock, percent: Percent): 'capacity' | 'workforce' | null {
  const { tokens, norm } = block
  const { first } = sentenceAt(block, percent.start)
  const at = tokenFrom(block, percent.start)
  const past = tokenFrom(block, percent.end)
  const kind = (token: Token, staff: RegExp) =>
    holds(token) ? 'capacity' : staff.test(token.form) ? 'workforce' : null
  // « le taux d'utilisation des capacités »
  if (USED.test(norm.slice(Math.max(0, percent.start - 90), percent.start))) return null
  // « tourne à 70 % de sa capacité » is no new capacity.
  if (tokens[at - 1]?.form === 'à' && /^d/.test(tokens[past]?.form ?? '') && tokens.slice(past, past + 3).some(holds))
    return null
  for (let i = past; i < past + 4 && tokens[i] && tokens[i]!.kind !== 'mark'; i++) {
    const of = kind(tokens[i]!, /^(?:effectifs?|emplois|postes|salariés|personnel)$/)
    if (of) return of
  }
  for (
    let i = at - 1;
    i >= first && i > past - 14 && tokens[i]!.kind !== 'number' && !/^[;:.]$/.test(tokens[i]!.form);
    i--
  ) {
    const of = kind(tokens[i]!, /^effectifs?$/)
    if (of) return of
  }
  return null
}

/** « de 12 % …, puis de 25 % »: goes on with the percentage before. */
export const goesOn = (block: TextBlock, before: Span, percent: Span): boolean =>
  /^[^.;]{0,60}puis (?:de )?$/.test(block.norm.slice(before.end, percent.start))
