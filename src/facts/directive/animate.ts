/** Whether a noun phrase can want something, or be told to: a person, a group, an organisation. */

import { canAct } from '../../french/groups.ts'
import { isUpper } from '../../french/latin.ts'
import { firstFrom } from '../../french/offsets.ts'
import { reads } from '../../french/predicates.ts'
import type { Span, TextBlock } from '../../french/types.ts'
import { nouns, singular } from '../words.ts'
import { inTrade, mayAct } from './trades.ts'

const PUBLIC = nouns(
  'gouvernement état région inspection juge ministère ministre préfet préfecture commission bruxelles bercy matignon loi décret arrêté règlement directive tribunal cour autorité régulateur direction agence élysée europe plan pacte charte convention accord contrat parquet comité conseil code norme justice répression législateur droit législation réglementation préfète dreal drire dgac dge dgccrf dreets direccte asn asnr cnil arcep arcom csa amf acpr cre ademe anses anssi ansm epsf efsa echa easa aesa ars ddt ddtm ddpp urssaf sous-préfet sous-préfète',
)

const headOf = (norm: string, span: Span): string[] =>
  norm
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(
      /^(?:les? |la |l'|une? |des |ce(?:tte|t|s)? |s(?:on|a|es) |leurs? |notre |chaque |tou(?:te)?s (?:les )?|plusieurs |certain(?:e)?s |du |aux? |quelques |d'|autres |de nombreu(?:x|ses) )/,
      '',
    )
    .replace(/^l'une? des (?:deux |trois |quatre |cinq )?/, '')
    .replace(
      /^(?:(?:di|ving|tren|quaran|cinquan|soixan|cen|quin|dou)[tz]?ain?e?s?|poignée|majorité|plupart|partie|moitié) d(?:e |es |')/,
      '',
    )
    .split(/[ ']/)
const among = (family: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.slice(0, 2).some(word => family.has(singular(word)))

/** A capital after the article; one that opens the sentence proves a name only where no article stands. */
const properName = (norm: string, span: Span): boolean => {
  const phrase = norm.slice(span.start, span.end)
  const noun = phrase.replace(/^(?:l'|d'|les? |la |du )/i, '')
  return (
    isUpper(noun) &&
    (noun !== phrase || !/^(?:une?|des|ce|cette|ces|son|sa|ses|leurs?|chaque|tout|toute|tous|notre) /i.test(phrase))
  )
}

/** Whether what a pronoun stands for, in words, can act. */
export const isActor = (name: string): boolean => isUpper(name) || name.split(/[ '’]/).slice(0, 2).some(canAct)

/** « Fédération départementale des syndicats d'exploitants agricoles (FDSEA) »: how far back a name begins that ends in the phrase. */
const LONG_NAME = 140

/** Whether a name stands in the phrase. */
const named = ({ mentions }: TextBlock, { start, end }: Span): boolean => {
  for (let i = firstFrom(mentions, start - LONG_NAME); i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.end > start && /^(?:person|org|acr)/.test(mentions[i]!.type)) return true
  return false
}

/** « l'un d'eux », « certains d'entre eux », « une dizaine d'entre elles » */
export const isOneOfThem = (phrase: string): boolean =>
  /^(?:l'une?|les uns|[a-zà-ÿ]+|(?:une|la) [a-zà-ÿ]+) d'(?:eux|elles|entre)(?![a-zà-ÿ])/i.test(phrase)

/** « Fermer | l'usine exige de payer »: an infinitive, where no name begins, or the object of one that opens its clause. */
const isDeedItself = ({ tokens, mentions }: TextBlock, { start }: Span): boolean => {
  const first = firstFrom(tokens, start)
  if (reads(tokens[first - 1], 'infinitive') && (first === 1 || tokens[first - 2]!.kind === 'mark')) return true
  const name = mentions.some(one => one.start === start && /^(?:person|org|acr)/.test(one.type))
  return !name && reads(tokens[first], 'infinitive') !== undefined
}

/** Those who are named together: « la grande distribution », « le monde agricole », « les uns et les autres ». */
const TOGETHER =
  /^(?:(?:la |toute la )?(?:grande distribution|place financière|sphère publique)|(?:le )?monde (?:agricole|paysan|patronal|syndical|économique|politique)|(?:tout )?le monde|(?:les )?uns et les autres|(?:l')?une? et l'autre|(?:les )?deux camps|(?:le |les )?(?:bloc|camp)s? (?:patronal|syndical))(?![\wà-ÿ])/i
const isTogether = (phrase: string): boolean => TOGETHER.test(phrase)

/** People, organisations and groups; pronouns and capitals get the benefit of the doubt. */
export const isAnimate = (block: TextBlock, span: Span): boolean => {
  const words = headOf(block.norm, span)
  if (
    /^-?(?:t-)?(?:ils?|elles?|on|nous|je|j|qui|lui|leur|les?|la|l|eux|chacune?|plusieurs|certaine?s|beaucoup)$/.test(
      words[0] ?? '',
    )
  )
    return true
  // « ce dernier exige »
  if (/^(?:ce|cette|ces) derni(?:er|ère)s?$/i.test(block.norm.slice(span.start, span.end))) return true
  // « le cours du cuivre », no « cour ».
  if (words[0] === 'cours') return false
  if (isOneOfThem(block.norm.slice(span.start, span.end))) return true
  if (isTogether(block.norm.slice(span.start, span.end))) return true
  // « Prolonger le contrat exige de payer »: a deed, whatever its capital.
  if (isDeedItself(block, span)) return false
  if (named(block, span))
    return !/^(?:loi|plan|programme|projet|rapport|pacte|accord|marché|contrat|site web)$/.test(words[0] ?? '')
  return words.slice(0, 2).some(canAct) || inTrade(words) || properName(block.norm, span)
}

/** Who can act for sure: a name, a person, a body; a capital at the head of the sentence does not prove it. */
export const isKnownActor = (block: TextBlock, span: Span): boolean => {
  const words = headOf(block.norm, span)
  if (/^(?:ils?|elles?|on|nous|je)$/.test(words[0] ?? '')) return true
  if (isTogether(block.norm.slice(span.start, span.end))) return true
  return named(block, span) || words.slice(0, 2).some(canAct) || inTrade(words) || isPublic(block, span)
}

/** Whether the phrase may be somebody, where the verb and whom it addresses leave little doubt: « le consortium demande aux Etats de ». */
export const isPlausible = (block: TextBlock, span: Span): boolean =>
  isAnimate(block, span) || (!isDeedItself(block, span) && mayAct(headOf(block.norm, span)))

/** Public bodies, their texts, and management: whoever obliges rather than tells a story. */
export const isPublic = (block: TextBlock, span: Span): boolean =>
  among(PUBLIC, headOf(block.norm, span)) ||
  /^(?:l')?(?:Etat|Bercy|Matignon|Bruxelles)/.test(block.norm.slice(span.start, span.end))

const TEXTS = nouns(
  'loi décret arrêté ordonnance rapport texte plan accord avis note feuille guide livre label notice manifeste mémorandum mémo schéma programme synthèse diagnostic bilan référentiel dossier doctrine traité compromis arbitrage verdict sentence résolution conclusion enquête évaluation analyse bulletin fiche statut règle clause article alinéa disposition réforme mesure tableau observation préambule annexe déclaration discours directive règlement courrier lettre communiqué étude audit convention contrat pacte stratégie amendement jugement décision voie arrêt charte code norme circulaire motion tribune pétition cahier projet-de-loi proposition droit législation réglementation protocole jurisprudence volet dispositif',
)
/** Whether what a pronoun stands for, in words, is a writing that orders. */
export const isWriting = (name: string): boolean =>
  name
    .split(/[ '’]/)
    .slice(0, 2)
    .some(word => word === 'projet' || TEXTS.has(singular(word.toLowerCase())))

/** Writings that ask and order. */
export const isText = (block: TextBlock, span: Span): boolean => among(TEXTS, headOf(block.norm, span))

/** Unions, employers and federations, by their initials. */
const UNIONS = nouns('cgt cfdt fo cftc cfe-cgc sud solidaires unsa medef cpme cgpme uimm fnsea confédération')

/** Whoever advises: the plans that a firm thinks good are its own (« juge nécessaire de fermer le site »). */
export const advises = (block: TextBlock, subject: Span): boolean =>
  isPublic(block, subject) ||
  among(UNIONS, headOf(block.norm, subject)) ||
  isText(block, subject) ||
  /^(?:l'|le |la |les |un |une |des )?(?:\S*(?:iste|expert|experte|rapporteure?|consultante?|cabinet|syndicat|fédération|élue?|avocate?|sénat\S+|députée?|médiat\S+|mission|think|institut|association|ong)s?)(?= |$)/i.test(
    block.norm.slice(subject.start, subject.end),
  )

const LAWS = nouns(
  'loi décret arrêté ordonnance texte accord règlement convention contrat charte code norme circulaire amendement cahier pacte bail concession licence',
)
/** Writings that bind: « le contrat prévoit que l'exploitant entretienne la voie ». */
export const isLaw = (block: TextBlock, span: Span): boolean => among(LAWS, headOf(block.norm, span))
