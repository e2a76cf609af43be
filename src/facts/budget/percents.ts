/** Percentages that are a share, a change or a rate of money. */
import { sentenceAfter, sentenceAt, sentenceBefore } from '../../french/clauses.ts'
import type { Percent, Span, TextBlock } from '../../french/types.ts'
import { PASSING, tokenFrom } from '../quantities.ts'
import { family, isNoun, lemmaIn } from '../words.ts'
import { speaksOfMoney } from './sums.ts'
import { isMoneyNoun, UNSHARED } from './words.ts'

const LINK = /^(?:d'|d[eu]s?|l'|l[ea]s?|s(?:es|on|a)|leurs?|n(?:os|otre)|cet?t?e?s?|tou(?:te?s?|s)|tota(?:l|le|ux))$/
const HOLDING = family('monter grimper')
const TIME = /^(?:an|année|mois|semaine|trimestre|semestre|exercice)$/
const TRADING = family('céder vendre revendre acheter racheter acquérir prendre reprendre offrir')
/** What costs more or less: « L'acier a renchéri de 20 % ». */
const PRICING = family('renchérir coûter facturer payer')
/** « 0,5 % du marché par semaine de retard »: of what a contract is worth. */
const DUE = /^(?:pénalité|caution|acompte|retenue|dédit|commission|garantie|amende|avance|provision)s?$/
const PAYING = family('financer cofinancer subventionner rembourser indemniser doter')

/** What is taken or given as a share: « une décote de 20 % ». */
const WITHHELD =
  /(?<!\p{L})(?:(?:une?|l[ae]|cette|ce|sa|son|leur|des|les|d'une?|aucune|quelque|à) ?(?:retenue|décote|surcote|surprime|malus|réfaction|ristourne|acompte|caution|dédit|pénalité|rabais|surtaxe|royalties|commission|quote-part|franchise|prime|bonification)s? (?:supplémentaire |maximale |forfaitaire |\p{L}+ )?d(?:e |')(?:près de |environ )?|pren\p{L}+ (?:à (?:sa|leur) charge|en charge) (?:jusqu'à )?)$/iu
/** « une coupe de 10 à 15 % », where money is spoken of. */
const CUT =
  /(?<!\p{L})(?:une?|la|cette|ce|leur|sa|son|des) (?:coupe|ponction|amputation|saignée|coup de (?:rabot|ciseaux?|canif|hache)|rabot|rabotage)s?(?: supplémentaire| \p{L}+elle| nette?)? (?:de |d'|à )(?:près de |environ )?$/iu
/** What else is cut: « une coupe de 10 % dans les effectifs ». */
const CUT_ELSEWHERE =
  /^ (?:dans|sur|parmi|chez|de|des|du) ?(?:l[ea]s? |ses |leurs? |nos |l'|la )?(?:effectif|poste|emploi|salarié|production|capacité|volume|cadence|surface|forêt)/u
/** Of those, what no body is called by. */
const HELD =
  /(?<!\p{L})(?:l[ae]s?|cette|ces?|une?|sa|son|leurs?) (?:retenue|décote|surcote|surprime|malus|réfaction|ristourne|acompte|caution|dédit|pénalité|rabais|surtaxe|quote-part|bonification)s?(?!\p{L}| (?:d'eau|collinaire|du barrage))/iu
/** « cette retenue que la branche veut ramener à 5 % » */
function isHeldBack({ norm, tokens }: TextBlock, start: number, at: number): boolean {
  const moved = /^(?:à|de|d')$/.test(tokens[at - 1]?.form ?? '') && lemmaIn(tokens[at - 2], PASSING) !== null
  return moved && HELD.test(norm.slice(start, tokens[at]!.start))
}

const SHAVING = family('raboter rogner amputer ponctionner sabrer')
/** « Le fonctionnement des équipes est raboté de 12 %. La subvention passe à 3 millions »: spending is cut by that verb, where money is spoken of before or after. */
function isShaved(block: TextBlock, percent: Percent, at: number): boolean {
  const { tokens } = block
  const here = sentenceAt(block, percent.start)
  const verb = [at - 2, at - 3].find(k => lemmaIn(tokens[k], SHAVING))
  if (verb === undefined || tokens[at - 1]?.form !== 'de') return false
  if (tokens.slice(Math.max(here.first, verb - 12), verb).some(token => isNoun(token, UNSHARED))) return false
  const next = sentenceAfter(block, here)
  return speaksAround(block, percent) || (next !== undefined && speaksOfMoney(block, next))
}

/** Whether the sentence at a span or the one before it speaks of money. */
function speaksAround(block: TextBlock, { start }: Span): boolean {
  const here = sentenceAt(block, start)
  const before = sentenceBefore(block, here)
  return speaksOfMoney(block, here) || (before !== undefined && speaksOfMoney(block, before))
}

/** What is theirs: « 40 % de leur dû ». */
const OWED = /^(?:dû|avoirs|économies)$/
/** « prendrait 15 % du risque », « 80 % des risques de crédit »; « 60 % des risques d'inondation » is no money. */
const RISKED =
  /^ (?:du|des|de (?:ce|ces|son|leurs?)) (?:risque|sinistre|défaut)s?(?! d(?:e |'|u |es )(?!crédit|défaut|impayé|contrepartie|change|perte))(?!\p{L})/u
const INSURING = family(
  'prendre garantir porter partager assurer réassurer absorber assumer supporter couvrir endosser',
)

/** Who is owed wages: « garantit 75 % du brut ». */
const PAID = family(
  'garantir indemniser toucher percevoir conserver maintenir verser payer rémunérer assurer gagner recevoir compenser',
)

/** Verbs of bearing a cost, which have other objects too: only with a noun of works, or with « en » where money is spoken of. */
const BEARING = family('absorber assumer supporter couvrir endosser')
const WORKS = /^(?:travaux|chantiers?|projets?|opérations?|montage|surcoûts?)$/

/** Of wages. */
const RISE = /^(?:général|individuel|salarial|collecti)/

/** Whether a percentage measures money. `sums`: those of the block; `earlier`: one of the sentence did. */
export function isOfMoney(block: TextBlock, percent: Percent, sums: readonly Span[], earlier: boolean): boolean {
  const { tokens } = block
  const { first, end } = sentenceAt(block, percent.start)
  const at = tokenFrom(block, percent.start)
  // « L'actionnaire, qui monte à 49 %, »: of the capital.
  if (lemmaIn(tokens[at - 2], HOLDING) && tokens[at - 3]?.form === 'qui') return false
  const after = tokenFrom(block, percent.end)
  // « financé à 50 % », « 30 % remboursés »: a share of what somebody pays.
  for (let i = Math.max(first, at - 6); i < after + 2; i++) if (lemmaIn(tokens[i], PAYING)) return true
  for (let i = Math.max(first, at - 4); i < at; i++) if (lemmaIn(tokens[i], PRICING)) return true
  // « une retenue de 15 % », « prend à sa charge 40 % des études »
  if (WITHHELD.test(block.norm.slice(Math.max(0, percent.start - 34), percent.start))) return true
  if (
    CUT.test(block.norm.slice(Math.max(0, percent.start - 40), percent.start)) &&
    !CUT_ELSEWHERE.test(block.norm.slice(percent.end, percent.end + 30))
  )
    return speaksAround(block, percent)
  if (isShaved(block, percent, at)) return true
  // « garantit 75 % du brut »: crude oil has nobody to pay.
  if (isHeldBack(block, sentenceAt(block, percent.start).start, at)) return true
  if (
    RISKED.test(block.norm.slice(percent.end, percent.end + 50)) &&
    tokens.slice(Math.max(first, at - 5), at).some(token => lemmaIn(token, INSURING))
  )
    return true
  const wage = / d[ue] (?:leur )?(?:brut|net)(?! (?:de |d'|import|raff))/y
  wage.lastIndex = percent.end
  if (wage.test(block.norm) && tokens.slice(first, at).some(token => lemmaIn(token, PAID))) return true
  const bears = tokens.slice(Math.max(first, at - 5), at).some(token => lemmaIn(token, BEARING))
  if (/^ (?:\S+ ){0,4}à (?:sa|leur|notre|la) charge(?!\w)/.test(block.norm.slice(percent.end, percent.end + 40)))
    return true
  // « 58 % des ventes », « 12 % sa capacité »: the noun it governs decides.
  let noun = after
  while (LINK.test(tokens[noun]?.form ?? '')) noun++
  const governed = tokens[noun]?.form ?? ''
  if (OWED.test(governed) && /^(?:leurs?|s(?:on|es)|n(?:os|otre))$/.test(tokens[noun - 1]?.form ?? '')) return true
  // « 1,4 % d'augmentation générale »
  if (governed === 'augmentation' && RISE.test(tokens[noun + 1]?.form ?? '')) return true
  // « assume 20 % du montage », « n'en absorbera que 20 % »
  if (bears && (WORKS.test(governed) || (noun === after && speaksOfMoney(block, sentenceAt(block, percent.start)))))
    return true
  if (
    /^(?:marché|contrat|montant|commande|salaire|prix)$/.test(governed) &&
    tokens.slice(first, at).some(({ form }) => DUE.test(form))
  )
    return true
  // « porter à 30 % la part du privé dans ses ressources »
  if (governed === 'part')
    for (let i = noun; i < noun + 9 && tokens[i] && !/^[.;:]$/.test(tokens[i]!.form); i++)
      if (isMoneyNoun(tokens[i]) || (tokens[i]!.form === 'ressources' && tokens[i + 1]?.form !== 'humaines'))
        return true
  // « céder 49 % du capital » is a sale; to hold as much is none.
  if (noun > after && governed === 'capital')
    for (let i = Math.max(first, at - 6); i < at; i++) if (lemmaIn(tokens[i], TRADING)) return true
  const dated = tokens[noun]?.kind === 'number' || /^\d/.test(governed)
  if (noun > after && !dated && !TIME.test(governed) && !/^(?:plus|moins|mieux)$/.test(governed))
    return tokens.slice(noun, noun + 3).some(token => isMoneyNoun(token)) && !isNoun(tokens[noun], UNSHARED)
  if (/^ (?:plus|moins) (?:ch[eè]r|coût|onér)/.test(block.norm.slice(percent.end, percent.end + 12))) return true
  // Else the nearest noun before it.
  for (let i = at - 1; i >= first && i > at - 23 && tokens[i]!.form !== ';'; i--) {
    const token = tokens[i]!
    if (isMoneyNoun(token) || sums.some(sum => sum.start <= token.start && token.end <= sum.end)) return true
    if (isNoun(token, UNSHARED)) return false
    if (token.form === 'taux')
      return tokens.slice(first, at).some(t => /^(?:banque|intérêt|prêt|emprunt|crédit|avance)/.test(t.form))
  }
  // « en hausse de 12 %, à 52 millions d'euros »
  return earlier || sums.some(sum => sum.start >= percent.end && sum.start < Math.min(end, percent.end + 14))
}
