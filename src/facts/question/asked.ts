/** Questions put as questions: sentences that end in « ? ». Patterns are for lower case: folding it in them is slow to compile. */
import type { Sentence, Span, TextBlock } from '../../french/types.ts'
import { family, lemmaIn } from '../words.ts'
import { isCurt } from './curt.ts'
import { isForEffect } from './effect.ts'
import { leavesOpen } from './open.ts'

const ASKS =
  /(?<!\p{L})(?:qui|que|quoi|quels?|quelles?|où|quand|comment|combien|lesquels|lequel|laquelle|quid|ou|après|ensuite|demain|maintenant|est-ce|encore|vers|bientôt)(?!\p{L})|-t-(?:ils?|elles?|on)|\p{L}-(?:ils?|elles?|on|ce)(?!\p{L})/u
const RHETORIC = /(?<!\p{L})(?:pourquoi|vous|votre|vos|n'est-ce pas)(?!\p{L})/u
/** Of any such thing, not of this one: « Combien coûte un tel robot ? », « Que fait un lamineur ? » */
const GENERIC =
  /(?<!\p{L})(?:coûte|pèse|fait|naît|marche|fonctionne|mesure|gagne|vaut|vale|sert|consomme|dure|fabrique-t-on|appelle-t-on|reconnaît-on|devient-on)(?:nt)? (?:donc )?(?:une?|des) /u
const ANSWER =
  /^[«" ]*(?:oui|non|si(?! )|pas (?!encore|de |la |d')|sans doute|évidemment|evidemment|assurément|bien sûr|parce que|réponse(?! (?:en|le|à|au|aux|dans|d'ici|avant|après|fin|début|mi-|courant|attendue|cet|cette|lundi|mardi|mercredi|jeudi|vendredi|la semaine))|la réponse est|tout simplement|certainement|peut-être|absolument|au contraire|ce sera|ce fut|c'était|il s'agi|jamais|aucun doute)(?!\p{L})/u
const ANSWERS =
  /(?<!\p{L})(?:répond(?:ent)? (?:oui|non|par (?:l'affirmative|la (?:négative|positive)|une? (?:oui|non|refus|démenti|chiffre|date)|\d))|que (?:oui|non)|la réponse (?:est|tient|se trouve)|a la réponse|tout porte à (?:le )?croire|laissent? (?:à )?(?:le )?(?:penser|croire))(?!\p{L})/u
/** « Qui reprendra le site ? Une question à 40 millions. » */
const NO_ANSWER =
  /(?<!\p{L})(?:questions?|mystère|énigme|suspense|dilemme|inconnues?|réponse|silence|hypothèses?|interrogations?)(?!\p{L})/u

const SOUGHT_STILL =
  /^[«"\s-]*(?:c'est|voilà|telle est|tel est) (?:(?:toute? )?(?:la|l'|le) ?(?:question|enjeu|débat|inconnue|interrogation)|ce que [^.]{3,60} (?:cherch|tent|essai|devr|aimer|voudr|étudi|examin|s'effor)\p{L}+)/u
const DISPUTED = /(?<!\p{L})(?:les uns|certains|d'aucuns)(?!\p{L}).*(?<!\p{L})(?:les|d') ?autres(?!\p{L})/u

const PRECISE =
  /(?<!\p{L})(?:quels?|quelles?|lesquels|lequel|laquelle|quand|combien|comment|où|et (?:après|ensuite|demain|maintenant))(?!\p{L})|-t-|\p{L}r(?:a|ont|ait|aient)(?!\p{L})/u

/** « Et les salaires ? », « Et en février ? »: a heading without a verb, of what comes next. */
const IN_TURN = /^(?:et|mais) (?!si |s'|non|alors|pourtant)(?:\S+ ){1,5}\?$/

/** « …, mais qui paiera ?", lance le maire »: a question that its speaker's verb follows. */
const QUOTED = /(^|[«";:.?!,] ?(?:mais |et |or )?)([^«";:.?!]{9,160}\?)(?= ?["»][ ,]*\p{Ll})/u
/** « Qui paiera ? On ne le sait pas », soupire-t-elle: a quotation that goes on. */
const GOING_ON = /([«"] ?)([^«";:.?!]{9,160}\?) (?=\p{Lu}[^«"»]{0,200}["»])/u
const KNOWS_NOT = /(?<!\p{L})(?:ne|n'\p{L}+|pas|personne|nul|mystère)(?!\p{L})/u
/** « Que deviendront les sites ? se demandent les élus. » */
const BARE = /^[^«"?]{9,160}\?(?= ,?(?:s'|se )?(?:demand|interrog|inqui))/u
/** Asked in earnest: « …, s'inquiète un délégué ». */
const WORRIED = /["»][ ,]*(?:s'|se )?(?:demand|interrog|inqui|alarm)\p{L}+/u
/** Of what is to come: other questions of a speaker are mostly asked for effect. */
const AHEAD =
  /(?<!\p{L})(?:qui|qu[e']|quels?|quelles?|lesquels|lequel|laquelle|quand|combien|comment|où)(?!\p{L}).*\p{L}r(?:a|ai|ons|ont|ait|aient)(?!\p{L})|(?<!\p{L})(?:quid|combien de temps|jusqu'(?:où|à quand))(?!\p{L})|(?<!\p{L})(?:va-t-(?:il|elle|on)|vont-(?:ils|elles)|allons-nous)(?!\p{L})|\p{L}(?:ra-t-(?:il|elle|on)|ront-(?:ils|elles))(?!\p{L})/u

/** Span of the question that a sentence asks, or null: rhetorical, addressed to the reader, or answered by the next sentence. */
export function asked(block: TextBlock, number: number, heading: boolean): Span | null {
  const sentence = block.sentences[number] as Sentence
  const words = block.norm.slice(sentence.start, sentence.end)
  const mark = words.lastIndexOf('?')
  if (mark < 0) return null
  const quoted = heading ? null : (QUOTED.exec(words) ?? unanswered(words))
  const bare = heading ? null : BARE.exec(words)
  if (bare && !isForEffect(words.toLowerCase()) && ASKS.test(bare[0].toLowerCase()))
    return { start: sentence.start, end: sentence.start + bare[0].length }
  if (quoted) {
    const start = sentence.start + quoted.index + quoted[1]!.length
    return (AHEAD.test(quoted[2]!.toLowerCase()) || (WORRIED.test(words) && ASKS.test(quoted[2]!.toLowerCase()))) &&
      !isForEffect(quoted[2]!.toLowerCase()) &&
      !RHETORIC.test(quoted[2]!.toLowerCase())
      ? { start, end: start + quoted[2]!.length }
      : null
  }
  if (mark < 6 || words.length - mark > 4) return null
  const question = words.slice(0, mark + 1).toLowerCase()
  // « Le maire s'en amuse : à quoi bon repeindre le pont ? »
  const put = question.slice(question.lastIndexOf(': ') + 1)
  const whole = { start: sentence.start, end: sentence.start + mark + 1 }
  if (GENERIC.test(question)) return null
  // « Comment expliquer l'erreur ? C'est ce que le juge cherche à établir. »: what nobody answers was not asked for effect.
  if (RHETORIC.test(question) || isForEffect(put)) return !heading && opened(block, number) ? whole : null
  // « Et les prix ? Nul ne se risque à un pronostic. »: without a word that asks, what follows decides.
  if (heading && !ASKS.test(question)) return IN_TURN.test(question) ? whole : null
  if (!ASKS.test(question) || (!heading && mark < 18 && !PRECISE.test(question)))
    return !heading && opened(block, number) ? whole : null
  return answered(block, number) ? null : whole
}

function unanswered(words: string): RegExpExecArray | null {
  const found = GOING_ON.exec(words)
  return found && KNOWS_NOT.test(words.slice(found.index + found[0].length).toLowerCase()) ? found : null
}

/** The sentence after a question and those that go on asking. */
function reply(block: TextBlock, number: number): Sentence | undefined {
  return block.sentences
    .slice(number + 1, number + 4)
    .find(({ start, end }) => !block.norm.slice(start, end).includes('?'))
}

function opened(block: TextBlock, number: number): boolean {
  const next = reply(block, number)
  return (
    next !== undefined &&
    (leavesOpen(block, next) || isPending(block, next) || isCurt(block, block.sentences[number] as Sentence, next))
  )
}

/** « C'est ce que le juge cherche à établir », « En Slovénie, répondent les uns ; à Douai, espèrent les autres ». */
const isPending = ({ norm }: TextBlock, { start, end }: Sentence): boolean => {
  const words = norm.slice(start, end).toLowerCase()
  return SOUGHT_STILL.test(words) || DISPUTED.test(words)
}

/** « Combien coûte un tel robot ? 180 000 euros. »: yes, no, or a sentence without a verb that gives what was asked. */
function answered(block: TextBlock, number: number): boolean {
  const next = reply(block, number)
  if (!next) return false
  const words = block.norm.slice(next.start, next.end).toLowerCase()
  if (isPending(block, next) || isCurt(block, block.sentences[number] as Sentence, next)) return false
  if (ANSWER.test(words) || ANSWERS.test(words)) return true
  const open = leavesOpen(block, next)
  if (!open && given(block, block.sentences[number] as Sentence, next)) return true
  const nominal = next.clauses.every(
    ({ predicate, start }) => predicate < 0 || (start > next.start + 3 && !isOwnVerb(block, predicate)),
  )
  return nominal && next.clauses[0]?.predicate === -1 && !NO_ANSWER.test(words) && !open
}

/** « Le fondateur, Rémi Bru, répond par un sourire »: the subject stands before, where « Trois mois, répond le maire » has it after. */
const isOwnVerb = ({ tokens }: TextBlock, predicate: number): boolean =>
  /^(?:par|à|aux?|sur|en|qu[e']|d[e'])$/.test(tokens[predicate + 1]?.form ?? '')

const HOW_TO = /^[«"\s-]*(?:(?:et|mais|alors) )?(?:comment|que|où) (?:\S+ )?\p{L}+(?:er|ir|oir|re)(?!\p{L})/u
const MEANS =
  /^[«"\s-]*(?:en |grâce|avec|par|on |il (?:suffit|a fallu)|d'abord|cela|c'est|chez|l'usine|le groupe|la société)/
/** A matter of fact, asked of the present or the past, and a sentence that goes on: it is told there. */
const FACTUAL =
  /^[«"\s-]*(?:(?:et|mais|alors|or|d'où|à|de|pour|avec),? )?(?:qui|qu[e']|quoi|quels?|quelles?|où|comment|combien)(?!\p{L})/u
const TAKES_UP =
  /^[«"\s-]*(?:(?:eh bien|en fait|en réalité|ici|là),? )?(?:ils?|elles?|on|ce|c'|cela|ça|il y a|celle|celui|ceux) ?/u
const AHEAD_VERB =
  /\p{L}r(?:a|ai|as|ons|ez|ont|ait|aient|ions)(?!\p{L})|(?<!\p{L})(?:(?:va|vont)(?= \S+(?:er|ir|re|oir) )|peut|peuvent|doit|doivent|veut|veulent|faut|faire)(?!\p{L})|\p{L}(?:er|oir|dre|tre|ir) /u
const NUMBER =
  /\d|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|cent|mille|dizaines?|centaines?)(?!\p{L})/u

const COMMON = family('être avoir aller faire pouvoir devoir vouloir falloir savoir venir')

const SUPPOSING = family('évoquer tabler estimer espérer miser parler imaginer avancer')
const supposes = ({ tokens }: TextBlock, { first, last }: Sentence) =>
  tokens.slice(first, last).some(t => lemmaIn(t, SUPPOSING) !== null)

/** « Qui paiera ? Les usagers paieront. »: the answer takes up the verb. */
function sameVerb({ tokens }: TextBlock, asking: Sentence, next: Sentence): boolean {
  const lemmas = ({ first, last }: Sentence) =>
    tokens
      .slice(first, last)
      .flatMap(({ verbs }) => verbs.map(({ lemma }) => lemma))
      .filter(lemma => !COMMON.has(lemma))
  const asked = new Set(lemmas(asking))
  return lemmas(next).some(lemma => asked.has(lemma))
}

/** « Combien sont-ils ? On en compte 45. », « Quand ouvrira l'usine ? Elle sera livrée le 3 juin. », « Comment trier ? On a mis des aimants. » */
function given(block: TextBlock, asking: Sentence, next: Sentence): boolean {
  const question = block.norm.slice(asking.start, asking.end).toLowerCase()
  const words = block.norm.slice(next.start, next.end).toLowerCase()
  if (HOW_TO.test(question) && MEANS.test(words)) return true
  if (FACTUAL.test(question) && !AHEAD_VERB.test(question) && TAKES_UP.test(words)) return true
  if (sameVerb(block, asking, next)) return true
  // « Combien coûtera le chantier ? La ville parle de 3 à 5 millions. »: what somebody supposes is no answer.
  if (/^[«"\s-]*(?:\p{L}+,? )?combien(?!\p{L})/u.test(question))
    return NUMBER.test(words) && !(AHEAD_VERB.test(question) && supposes(block, next))
  if (/^[«"\s-]*(?:\p{L}+,? )?quand(?!\p{L})/u.test(question))
    return block.mentions.some(({ type, start, end }) => type === 'date' && start >= next.start && end <= next.end)
  return false
}
