/** Dates that the calendar puts in the past and the sentence ahead: « expire le 31 août », « ferme le 20 novembre ». */
import { clauseAt, sentenceAt } from '../../french/clauses.ts'
import { reports } from '../../french/speech.ts'
import type { Clause, DateMention, Sentence, TextBlock } from '../../french/types.ts'
import { daysLater, family, isVerb, lemmaIn, tokenFrom, yearLater } from '../words.ts'

const DEADLINE =
  /^(?:prochaine? |dernier |nouvelle )?(?:terminus|échéance|date (?:limite|butoir)|délai|expiration|rendez-vous)(?!\p{L})/iu
const EXPIRE = family('expirer échoir éteindre achever terminer clore finir cesser disparaître')

/** « Lundi, deux coulées sont au programme. » */
const ON_THE_BILL =
  /(?:au (?:programme|menu|calendrier)|à l'(?:ordre du jour|agenda|affiche)|sur la table|(?:donn|fix|prenn)\p{L}* (?:\S+ )?rendez-vous|(?:tient|tiennent) (?:une?|s(?:on|a|es)|leurs?)|(?:rend|rendent) (?:s(?:on|a)|leur|une?) (?:avis|décision|verdict|arrêt|délibéré|copie|rapport|jugement))(?!\p{L})/u
const WEEKDAY = /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)$/i
const START = family(
  'fermer ouvrir quitter cesser publier accueillir recevoir arriver livrer emménager déménager reprendre débuter démarrer commencer réunir rouvrir prononcer voter trancher statuer siéger inaugurer examiner juger plaider rencontrer manifester défiler',
)
/** « Les discussions reprennent mardi »: what starts in the present starts on the next such day. */
const starts = ({ tokens, norm }: TextBlock, { predicate, start, end }: Clause): boolean =>
  ON_THE_BILL.test(norm.slice(start, end)) ||
  (lemmaIn(tokens[predicate], START) !== null && !tokens[predicate]!.verbs.some(v => v.tense === 'past-participle'))
/** « Le contrat tombe le 31 décembre »: a title falls when it ends, an agreement or a verdict when it is out. */
const falls = ({ tokens, norm }: TextBlock, { predicate, start }: Clause): boolean =>
  isVerb(tokens[predicate], 'tomber') && TITLED.test(norm.slice(start, tokens[predicate]?.start))
const TITLED =
  /^(?:[^,;:]* )?(?:l[ea] |l'|s(?:on|a) |leur |cette |ce )(?:contrat|convention|bail|mandat|concession|délégation|licence|label|agrément|marché|dérogation|exonération|protocole|moratoire)(?!\p{L})/iu

const ORDERS = family(
  'charger prier sommer promettre engager obliger inviter enjoindre contraindre condamner mandater demander exiger imposer ordonner recevoir donner jurer appeler presser',
)
/** What is asked for: « de marier », « à se réunir ». */
const ACTION = / (?:à |d(?:e |'))(?:s(?:e |'))?\p{L}+(?:er|ir|re)(?!\p{L})/u
/** « ont reçu l'ordre de marier leurs conseils avant le 30 juin »: what was asked is still to do. */
function ordered({ tokens, norm }: TextBlock, { predicate }: Clause, { relation, start }: DateMention): boolean {
  if (relation !== 'by' || !/^(?:a|ont|est|sont|s'est)$/.test(tokens[predicate]?.form ?? '')) return false
  const order = tokens.slice(predicate + 1, predicate + 4).find(token => lemmaIn(token, ORDERS) !== null)
  return order !== undefined && ACTION.test(norm.slice(order.end, start))
}

const VOWS = family('promettre engager jurer')
/** « a promis de rendre son arbitrage en octobre »: what is vowed lies ahead of the vow. */
function vowed({ tokens, norm }: TextBlock, { predicate }: Clause, { relation, start }: DateMention): boolean {
  if (relation !== 'in' || !/^(?:a|ont|est|sont|s'est)$/.test(tokens[predicate]?.form ?? '')) return false
  const vow = tokens.slice(predicate + 1, predicate + 4).find(token => lemmaIn(token, VOWS) !== null)
  return vow !== undefined && vow.end < start && ACTION.test(norm.slice(vow.end, start))
}

const CHARGED = family(
  'mandater missionner commissionner habiliter autoriser agréer conventionner accréditer nommer élire désigner détacher affecter employer embaucher engager lier couvrir assurer garantir abriter protéger',
)
const OPEN = family('ouvrir')
/** Whether the clause is of a bare participle of the family, within one in the present. */
const beside = ({ tokens }: TextBlock, clause: Clause, lemmas: ReadonlySet<string>, within: Sentence): boolean =>
  lemmaIn(tokens[clause.predicate], lemmas) !== null &&
  (tokens[clause.predicate]?.verbs.every(({ tense }) => tense === 'past-participle') ?? false) &&
  within.clauses.some(
    ({ start, end, direction }) => direction === 'present' && start <= clause.start && clause.end <= end,
  )
/** « le cabinet, mandaté jusqu'au 31 décembre, voit »: who holds a charge holds it still; « ouvert du 12 avril au 28 mai, est ». */
function holds(block: TextBlock, clause: Clause, { relation, from, to, start }: DateMention, age: number): boolean {
  const range = relation === 'in' && from !== to && age > SEASONS_AGO
  if (!range && (relation !== 'until' || age < LONG_AGO)) return false
  return beside(block, clause, range ? OPEN : CHARGED, sentenceAt(block, start))
}

const OVERSTEP = family('dépasser excéder outrepasser franchir')
/** « sans pouvoir dépasser le 31 octobre »: a limit that is set in the present lies ahead. */
const limits = (block: TextBlock, { direction }: Clause, { start }: DateMention): boolean =>
  direction === 'present' && lemmaIn(block.tokens[tokenFrom(block, start) - 1], OVERSTEP) !== null

/** Milliseconds. What is nearer may be told in the present though it is over. */
const LONG_AGO = 60 * 864e5
/** As long ago, what is told of in the present is rather the coming one. */
const SEASONS_AGO = 240 * 864e5
/** As long ago, the same day is soon to come. */
const YEAR_AGO = 300 * 864e5

/** « expire le 31 août »: what expires in the present does so on the next such day. */
export function expiring(block: TextBlock, date: DateMention, published: string | null): DateMention {
  const { from, to, grain } = date
  if (!published || !to || to >= published || !/day|month/.test(grain)) return date
  const clause = clauseAt(block, date.start)
  const words = block.norm.slice(clause.start, clause.end)
  // « terminus le 31 décembre »: a deadline without a verb is still ahead.
  const term = clause.predicate < 0 && DEADLINE.test(words)
  const ends = term || /prend fin|prennent fin|à échéance|à (?:son|leur) terme/.test(words)
  const predicate = block.tokens[clause.predicate]
  // « clos en juin » is over.
  const verb = () => lemmaIn(predicate, EXPIRE) !== null && !predicate?.verbs.some(v => v.tense === 'past-participle')
  if (/\d{4}/.test(block.norm.slice(date.start, date.end))) return date
  const age = Date.parse(published) - Date.parse(to)
  // « menaçait de fermer le 1er mars », said in February; « assurait en mars » was in the last one.
  const threatened =
    age > YEAR_AGO && predicate?.verbs.some(v => v.tense === 'imperfect') && !reports(block.tokens, clause.predicate)
  const pending =
    threatened ||
    limits(block, clause, date) ||
    ordered(block, clause, date) ||
    vowed(block, clause, date) ||
    holds(block, clause, date, age)
  if (clause.direction !== 'present' && !term && !pending) return date
  const after = date.start > (predicate?.end ?? Infinity)
  const starting = starts(block, clause)
  // « "Les pelles entrent lundi", jubile-t-il »: who speaks does not tell the past in the present.
  const spoken = () =>
    after && block.mentions.some(({ type, start, end }) => type === 'quote' && start < date.start && date.end <= end)
  if (WEEKDAY.test(block.norm.slice(date.start, date.end)) && (ends || verb() || pending || starting || spoken()))
    return { ...date, value: daysLater(to, 7), from: from && daysLater(from, 7), to: daysLater(to, 7) }
  // « ferme le 20 novembre », said in May; « Le 20 novembre, l'usine ferme » tells what was.
  const scheduled = after && age > LONG_AGO && (starting || falls(block, clause))
  if (!ends && !verb() && !pending && !scheduled) return date
  return { ...date, from: from && yearLater(from), to: yearLater(to) }
}
