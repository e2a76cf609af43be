/** Whom « ils », « leur », « lui » take up where an order is given: the group or place of work spoken of last. */
import { textOf } from '../../french/antecedents.ts'
import { phraseGender } from '../../french/groups.ts'
import { covering, firstFrom } from '../../french/offsets.ts'
import { finiteness, isVerb, reads } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { AnalysedText, Span, TextBlock, Token } from '../../french/types.ts'
import { nouns, singular } from '../words.ts'
import { isKnownActor } from './animate.ts'

/** Places that are spoken to as their firms are: « Le chantier a signé. La préfecture lui demande de … ». */
const WORKPLACES = nouns(
  'chantier atelier fonderie raffinerie aciérie scierie papeterie centrale carrière port aéroport abattoir hôpital laiterie brasserie sucrerie distillerie verrerie cimenterie imprimerie filature tannerie forge faïencerie biscuiterie conserverie cartonnerie magasin enseigne maison marque compagnie armement ferme exploitation régie chaîne complexe fromagerie minoterie malterie câblerie tréfilerie robinetterie chaudronnerie maroquinerie bonneterie teinturerie blanchisserie savonnerie briqueterie tuilerie ardoisière mine déchetterie usine site fabrique manufacture établissement clinique musée théâtre plate-forme plateforme',
)
/** Whether what a pronoun stands for, in words, is a place that is spoken to. */
export const isWorkplace = (name: string): boolean => WORKPLACES.has(singular(name.split(/[ '’]/)[0] ?? ''))

/** Groups whose gender their articles do not tell. */
const FEMININE =
  /^(?:entreprise|agence|école|usine|commune|ville|banque|filiale|équipe|famille|branche|compagnie|pme|tpe|eti|start-up|mairie|préfecture|mutuelle|personne|maison|enseigne|marque|chaîne|firme|métropole|chambre|caisse|boutique|grande)s?$|(?:ion|té|rice|euse|ière|ienne|erie|ance|ence|ure|ive)s$/
const MASCULINE = /(?:[^s]eur|ier|ien|ant|ent|groupe|syndicat|élu|salarié|client|pays|état|partenaire|titulaire)s?$/

const isMany = (token: Token | undefined): boolean =>
  /^(?:les|aux|des|ses|ces|nos|leurs|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|\d+)$/.test(
    token?.form ?? '',
  )

/** Whether a noun may be taken up by a pronoun of a gender. */
const suits = (noun: string, wanted: 'm' | 'f' | null): boolean =>
  !wanted || !(wanted === 'm' ? FEMININE : MASCULINE).test(noun)

/** The group of several that opens at token `i`, without its preposition; null when none does. */
const groupAt = (block: TextBlock, i: number, gender: 'm' | 'f' | null): Span | null => {
  const { tokens } = block
  const [word, noun] = [tokens[i], tokens[i + 1]]
  if (!isMany(word) || noun?.kind !== 'word' || isMany(noun)) return null
  // « 300 fournisseurs »: a number opens no phrase.
  const whole = word?.kind === 'number' ? noun : phraseAt(block, i, true)
  const group = whole && { start: noun.start, end: Math.max(whole.end, noun.end) }
  return group && isKnownActor(block, group) && suits(noun.form, gender) ? group : null
}

/** Titles that go on with what somebody is in charge of: « la ministre déléguée aux Armées ». */
const IN_CHARGE = /^(?:ministre|ministère|secrétaire|secrétariat|commissaire|préposée?|déléguée?|chargée?)s?$/

/**
 * How far a group stands out in its sentence: it opens it, or is what its first verb is said of (« Réunis à Tours, les gérants
 * ont »), a verb or a preposition leads to it, or it only tells more of another noun (« les commandes des clients »).
 */
const weight = ({ tokens }: TextBlock, { end }: Span, i: number, first: number): number => {
  if (i === first) return 3
  // « En mars, les équipes ont reçu les clients »: the subject, behind what opens the sentence.
  const leads = tokens[i - 1]?.form === ',' && finiteness(tokens, firstFrom(tokens, end)) > 0
  if (leads) return 2.5
  const before = tokens[i - 1]
  if (IN_CHARGE.test(before?.form ?? '') || IN_CHARGE.test(tokens[i - 2]?.form ?? '')) return 0
  const of = tokens[i]?.form === 'des' || /^d[e']$/.test(before?.form ?? '')
  return of && before?.kind === 'word' && before.verbs.length === 0 ? 1 : 2
}

/** The sentences before an offset, nearest first: those of the block, then of the one before. */
const backwards = (text: AnalysedText, index: number, offset: number) =>
  [index, index - 1].flatMap(b => {
    const block = text.blocks[b]
    const limit = b === index ? offset : Infinity
    return (block?.sentences ?? [])
      .filter(({ start }) => start < limit)
      .slice(-4)
      .toReversed()
      .map(sentence => ({ block: block!, sentence, limit }))
  })

/** The several whom the pronoun at `span` stands for, in words, other than `except`; null when the sentences before name none. */
export const groupTakenUp = (
  text: AnalysedText,
  index: number,
  span: Span,
  pronoun: string,
  except: string | null = null,
): string | null => {
  const gender = pronoun.startsWith('elle') ? 'f' : /^(?:-?(?:t-)?ils|eux)$/.test(pronoun) ? 'm' : null
  for (const { block, sentence, limit } of backwards(text, index, span.start)) {
    let best: { group: Span; weight: number } | null = null
    for (let i = sentence.first; i < sentence.last && block.tokens[i]!.end <= limit; i++) {
      const group = groupAt(block, i, gender)
      if (!group || group.end > limit || covering(block, group.start, /^quote/) || textOf(block, group) === except)
        continue
      const own = weight(block, group, i, sentence.first)
      if (!best || own >= best.weight) best = { group, weight: own }
    }
    if (best) return textOf(block, best.group)
  }
  return null
}

/**
 * The place of work that opens the sentence before and that « lui », « il » or « elle » take up, unless `found`, whoever else
 * was thought of, is named after it.
 */
export const placeTakenUp = (
  text: AnalysedText,
  index: number,
  span: Span,
  pronoun: string,
  found: string | null,
): string | null => {
  const block = text.blocks[index]
  const here = block?.sentences.findIndex(({ start, end }) => start <= span.start && span.start < end) ?? -1
  const before = block?.sentences[here - 1]
  if (!block || !before) return null
  const phrase = phraseAt(block, before.first)
  const noun = block.tokens[before.first + 1]
  if (!phrase || !noun || !/^(?:l[ea]|l'|cette|ce|cet|son|sa)$/.test(block.tokens[before.first]!.form)) return null
  if (!WORKPLACES.has(singular(noun.form))) return null
  const gender = phraseGender(block.norm.slice(phrase.start, phrase.end))
  const wanted = /elle$/.test(pronoun) ? 'f' : /il$/.test(pronoun) ? 'm' : null
  if (wanted && gender && gender !== wanted) return null
  // Whatever happens to a place (« Le chantier a démarré ») leaves it no one to speak to.
  const verb = block.tokens.slice(firstFrom(block.tokens, phrase.end), before.last).find(t => t.verbs.length > 0)
  if (!verb || isVerb(verb, 'démarrer', 'débuter', 'durer', 'commencer') || reads(verb, 'infinitive')) return null
  const name = found?.replace(/ \(.*$/, '')
  return name && block.norm.slice(phrase.start, span.start).includes(name) ? null : textOf(block, phrase)
}
