/** Firms in court: « placé en liquidation », « demande son redressement judiciaire ». */
import { isAdverb, reads } from '../../../french/predicates.ts'
import { tokenFrom } from '../../quantities.ts'
import { family, lemmaIn } from '../../words.ts'
import type { Event, Reading } from './reading.ts'

const INSOLVENT =
  /^(?:(?:redressement|liquidation) judiciaire|dépôt de bilan|cessation de paiements?|procédure collective|plan de (?:continuation|cession)|administration judiciaire|banqueroute|(redressement|liquidation|(?:procédure de )?sauvegarde|faillite)(?! (?:d[eu']|prod|fisc|jud)(?!p)))/
/** « la faillite du fondeur », « la mise en redressement de la PME » */
const OF_FIRM = /^(?:faillite|liquidation|redressement) d(?:e |u |es |')/
const HEADS = /^[rlf]/
const IN_COURT = family(
  'mettre placer admettre demander déposer solliciter déclarer prononcer ouvrir obtenir convertir sortir homologuer éviter échapper requérir réclamer',
)

const AVOIDING = new Set(['éviter', 'échapper'])

const BECOMING = family('être rester demeurer aller tomber passer entrer finir basculer virer')
/** « L'usine, en redressement judiciaire depuis mai, sera vendue »: what a firm is in, whatever is said of it. */
function isState({ tokens, first }: Reading, i: number): boolean {
  if (!/^(?:en|sous)$/.test(tokens[i - 1]?.form ?? '')) return false
  let before = i - 2
  while (before >= first && isAdverb(tokens[before])) before--
  return before < first || !(lemmaIn(tokens[before], BECOMING) || reads(tokens[before], 'infinitive'))
}

/** The insolvency that the word at `i` begins. `isFirmAt`: whether a site or firm stands at a token. */
export function insolvencyAt(reading: Reading, i: number, isFirmAt: (i: number) => boolean): Event | null {
  const { block, tokens, first } = reading
  if (!/^(?:redr|liqui|dépôt|cess|proc|plan|sauve|faill|adm|banq)/.test(reading.form(i))) return null
  const { start } = tokens[i]!
  const words = block.norm.slice(start, start + 40).toLowerCase()
  const found = INSOLVENT.exec(words)
  const of = !found && HEADS.test(words) ? OF_FIRM.exec(words) : null
  const name = found ?? of
  if (!name) return null
  let from = i
  for (let back = i - 1; back >= first && back > i - 9 && tokens[back]!.kind !== 'mark' && from === i; back--)
    if (lemmaIn(tokens[back], IN_COURT) && !reading.isNominal(back)) from = back
  // « la mise en liquidation du raffineur »
  const put = reading.form(i - 1) === 'en' && /^(?:mise|placement|passage)$/.test(reading.form(i - 2))
  const past = tokenFrom(block, start + name[0].length)
  if (of && !put && !(/^(?:la|le)$/.test(reading.form(i - 1)) && isFirmAt(past))) return null
  // « le redressement du groupe » is its recovery.
  if (of && !put && /^redr/.test(words)) return null
  if (put && from === i) from = i - 2
  // « plan de sauvegarde » is for jobs or coasts.
  if (reading.form(i - 2) === 'plan') return null
  if (found?.[1] && from === i && !/^(?:en|sous)$/.test(reading.form(i - 1))) return null
  if (/^(?:plan|adm)/.test(name[0]) && from === i) return null
  // « la faillite du fondeur » with the firm, « la mise en liquidation » without « de ».
  const to = !of ? past - 1 : put ? past - 2 : past
  return {
    change: 'insolvent',
    from,
    to,
    site: null,
    // « évite la liquidation »: what is avoided is denied, not the verb.
    at: from !== i && AVOIDING.has(lemmaIn(tokens[from], IN_COURT) ?? '') ? i : from,
    ...(from === i && isState(reading, i) && { state: true }),
  }
}
