/** Calendrier: events and deadlines whose interval ends on or after the day of publication. */
import type { Article } from '../article/types.ts'
import { clauseAt, sentenceAt } from '../french/clauses.ts'
import { SPEECH } from '../french/speakers/verbs.ts'
import type { AnalysedText, Clause, DateMention, TextBlock } from '../french/types.ts'
import { bareDays } from './agenda/bare-day.ts'
import { saidAfter } from './agenda/cleft.ts'
import { expiring } from './agenda/coming.ts'
import { eventOf } from './agenda/event.ts'
import { interval } from './agenda/interval.ts'
import { isDocument, isFigure, isMonthly, isNamed, isResult, isStory, words } from './agenda/no-event.ts'
import { isSuperseded, PLANNED, PUT_OFF } from './agenda/superseded.ts'
import { asFinding, type Known } from './evidence.ts'
import { inOpeningParticiple } from './opening.ts'
import type { Finding } from './types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns, tokensIn } from './words.ts'

/** Nominal events: « Premiers coups de pioche au printemps », « Seconde relève : 15 février ». */
const EVENTS = nouns(
  'relève ouverture lancement livraison réunion audience examen salon vote signature inauguration démarrage début fin coup pierre publication clôture entrée mise date rendez-vous comité conférence réponse verdict décision jugement délibéré résultat dépôt remise arrivée départ retour reprise fermeture bouclage assemblée procès scrutin élection débat consultation congrès forum foire visite rencontre sommet travaux sortie versement échéance terme expiration objectif cap horizon passage déménagement terminus dépouillement étape round épilogue dénouement délai baptême vol tour coulée cisaille grève débrayage manifestation assemblée commission séance cérémonie plaidoirie conclave séminaire colloque essai campagne concertation négociation discussion enquête restitution acte généralisation déploiement extension transposition achèvement paiement inscription manche épisode chargement appareillage allumage raccordement couplage',
)

/** Dates to come with a predicate in their clause, in the order of the text. Without a publication date only what the tense places ahead. */
export function findAgenda(text: AnalysedText, article: Article): Finding<'agenda'>[] {
  return text.blocks.flatMap((block, index) =>
    datesOf(block, article.published)
      .map(mention => expiring(block, mention, article.published))
      .filter(mention => ahead(block, mention, article.published))
      .map(mention =>
        asFinding(
          text,
          'agenda',
          index,
          { start: mention.lead ?? mention.start, end: mention.end },
          {
            ...interval(block, mention, article.published),
            grain: mention.grain,
            relation: mention.relation,
            event: eventOf(block, mention),
          },
          known(block, mention, article.published),
        ),
      ),
  )
}

/** Dates of a block in its order, those without their month with them. */
function datesOf(block: TextBlock, published: string | null): DateMention[] {
  const dates = block.mentions.filter((mention): mention is DateMention => mention.type === 'date')
  const bare = bareDays(block, published)
  return bare.length === 0 ? dates : [...dates, ...bare].sort((a, b) => a.start - b.start)
}

/** The modality of what happens at a date, where its clause does not say it. */
function known(block: TextBlock, date: DateMention, published: string | null): Known {
  if (inOpeningParticiple(block, date.start)) return { modality: 'asserted' }
  // « Livré en avril 2025, le bâtiment comptera » is aside from what the clause says, but no less to come.
  const later = isDoneLater(block, date, published)
  if (later && sentenceAt(block, date.start).clauses.some(({ modality }) => modality === 'future'))
    return { modality: 'future' }
  const said = saidAfter(block, date)
  return said ? { modality: said } : {}
}

/** Whether a date is an agenda fact: not past, and something happens at it. */
function ahead(block: TextBlock, date: DateMention, published: string | null): boolean {
  // « maintenant », « prochainement » are no dates.
  const placed = date.from !== null || date.to !== null || /^\d/.test(date.value ?? '')
  if (date.relation === 'since' || !placed || date.value === 'PRESENT_REF') return false
  const clause = clauseAt(block, date.start)
  const before = block.norm.slice(sentenceAt(block, date.start).start, date.lead ?? date.start)
  if ((date.lead === undefined && isNamed(before, words(block, date))) || isResult(block, clause, date, published))
    return false
  if (block.norm[date.start - 1] === '-' || COMPARED.test(before)) return false
  if (/^(?:demain|aujourd'hui)$/.test(words(block, date)) && !hasEventVerb(block, clause)) return false
  if (isDocument(before, date, published) || isMonthly(before, date) || isStory(block, clause, date)) return false
  if (attachedPast(block, date, published) || isFigure(before, block.norm.slice(date.lead ?? date.start, date.end)))
    return false
  if (!eventful(block, clause, date) || isSuperseded(block, date, published)) return false
  const future = clause.direction === 'future' || clause.modality !== 'asserted'
  const deadline = date.relation === 'until' || date.relation === 'by' || date.relation === 'before'
  if (isHabit(block, clause, date)) return false
  if (date.to === null && date.from === null)
    return future || (deadline && clause.direction !== 'past') || yearAhead(date.value, published)
  if (published === null) return future
  const end = date.to ?? date.from ?? ''
  if (end < published)
    return (date.relation === 'from' && future) || isPresentSeason(clause, date) || isMovedTo(block, date)
  if (date.from !== null && date.from > published) return true
  if (isThisWeek(block, clause, date)) return true
  if (date.from === published && isTonight(block, clause, date)) return true
  const participle = block.tokens[clause.predicate]?.verbs.every(({ tense }) => tense === 'past-participle') ?? true
  return future || (deadline && (clause.direction !== 'past' || (participle && date.relation === 'until')))
}

/** « Le tribunal examine ce lundi la demande », on that Monday; what is announced that day is said already. */
const isTonight = (block: TextBlock, clause: Clause, date: DateMention): boolean =>
  date.grain === 'day' &&
  clause.direction === 'present' &&
  /^ce(?:t|tte)? (?!matin)/.test(words(block, date)) &&
  lemmaIn(block.tokens[clause.predicate], SPEECH) === null

/** « dépose son bilan cette semaine »: what is done in the week that runs. */
const isThisWeek = (block: TextBlock, clause: Clause, date: DateMention): boolean =>
  date.grain === 'week' &&
  clause.direction === 'present' &&
  /^cette semaine$/.test(words(block, date)) &&
  lemmaIn(block.tokens[clause.predicate], SPEECH) === null

/** « L'usine rouvre au printemps »: a season has no days, and told of in the present it is the coming one. */
const isPresentSeason = (clause: Clause, { grain }: DateMention): boolean =>
  grain === 'season' && clause.direction === 'present'

/** « a été reporté à l'automne »: what is put off goes to the coming one, whenever that was decided. */
function isMovedTo(block: TextBlock, date: DateMention): boolean {
  const [, past] = tokensIn(block, { start: 0, end: date.lead ?? date.start })
  const to = /^(?:à|aux?) /.test(block.norm.slice(date.lead ?? date.start, date.end))
  const led = /^(?:à|aux?)$/.test(block.tokens[past - 1]?.form ?? '') ? past - 2 : past - 1
  return date.grain === 'season' && (to || led === past - 2) && lemmaIn(block.tokens[led], PUT_OFF) !== null
}

/** « La conserverie manque de bras l'été »: every summer. */
const isHabit = (block: TextBlock, clause: Clause, date: DateMention): boolean =>
  isPresentSeason(clause, date) && date.lead === undefined && /^l'(?:été|hiver|automne)$/.test(words(block, date))

/** « au printemps 2018 »: a season has no days, but its year may lie ahead. */
const yearAhead = (value: string | null, published: string | null): boolean =>
  value !== null && published !== null && /^\d{4}/.test(value) && value.slice(0, 4) > published.slice(0, 4)

/** Verbs of scheduled events: without one, « demain » is only a manner of speaking. */
const EVENT_VERBS = family(
  'auditionner remettre plancher arbitrer délibérer réunir tenir ouvrir débuter démarrer examiner présenter voter signer inaugurer rendre recevoir publier entrer trancher statuer lancer dévoiler rencontrer',
)

const hasEventVerb = (block: TextBlock, clause: Clause): boolean =>
  block.tokens.slice(...tokensIn(block, clause)).some(token => lemmaIn(token, EVENT_VERBS) !== null)

const STATED_YEAR = /(?<!\d)20\d\d(?!\d)/
/** Whether a bare participle right before a date, which no plan and no auxiliary goes with, says what is done at it. */
function isDoneAt(block: TextBlock, date: DateMention): boolean {
  const [, last] = tokensIn(block, { start: 0, end: date.lead ?? date.start })
  const token = block.tokens[last - 1]
  const participle = token?.verbs.length && token.verbs.every(verb => verb.tense === 'past-participle')
  const noun = /^(?:les?|la|l'|une?|des?|d'|du|au|en|s[ao]n?|ses|leurs?|cette|ces?|autres|deux|trois|quatre|\d+)$/.test(
    block.tokens[last - 2]?.form ?? '',
  )
  if (!participle || noun || lemmaIn(token, PLANNED)) return false
  return !block.tokens.slice(Math.max(0, last - 5), last - 1).some(t => isVerb(t, 'être') || isVerb(t, 'avoir'))
}

/** « Livré en avril 2025, le bâtiment comptera »: a year to come is to come, whatever the tense. */
const isDoneLater = (block: TextBlock, date: DateMention, published: string | null): boolean =>
  published !== null &&
  date.from !== null &&
  date.from > published &&
  STATED_YEAR.test(words(block, date)) &&
  isDoneAt(block, date)

const RANGE = /^(?:du|de|d'|entre) ?.* (?:aux?|à|et) /

/** « les candidatures déposées en avril »: a bare participle dates what is done, unless it plans. */
const attachedPast = (block: TextBlock, date: DateMention, published: string | null): boolean =>
  // « une livraison promise pour avril » is still to come, « une enquête ouverte jusqu'au 15 mars » goes on.
  !/^pour /.test(words(block, date)) &&
  !/^(?:until|from|by|before)$/.test(date.relation) &&
  // « un guichet ouvert du 12 avril au 28 mai » is open then.
  !RANGE.test(words(block, date)) &&
  isDoneAt(block, date) &&
  !isDoneLater(block, date, published)

/** « contre 27 trois ans plus tôt » compares figures; « un plan contre l'incendie avant juin » does not. */
const COMPARED =
  /(?<!\p{L})contre (?!(?:l[ea]s? (?!moitié|double|triple|tiers|quart)|l'|d[eu]s? |d'|tout|s(?:on|es|a) |leurs? |cet?t?e?s? |qui |elle|lui|eux|\p{Lu}))[^,;.]{1,30}$/u

const OTHER =
  /^[:;, ]*(?:et )?(?:(?:celles?|celui|ceux) d|l'(?:une?|autre)(?![\p{L}'])|les autres(?!\p{L})|l[ea] (?:premi(?:er|ère)|seconde?|deuxième|troisième|derni(?:er|ère))(?= ?,| (?:en|au|à|le|dès|fin|d'ici|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))/iu
/** « Metz fermera en mars ; celle de Nancy, en juin »: the verb is that of the clause before. */
const isElliptic = (block: TextBlock, { start, end }: Clause): boolean =>
  OTHER.test(block.norm.slice(start, end)) &&
  sentenceAt(block, start).clauses.some(
    ({ end: past, predicate, direction }) => past <= start && predicate >= 0 && direction === 'future',
  )

/** Clauses that have been asked about: one may list many dates. */
const asked = new WeakMap<Clause, boolean>()

/** Whether the clause, or a clearly scheduling heading or list item, says what happens. */
function eventful(block: TextBlock, clause: Clause, date: DateMention): boolean {
  if (clause.predicate >= 0) return true
  const known = asked.get(clause)
  if (known !== undefined) return known
  const sentence = sentenceAt(block, date.start)
  const happens =
    isElliptic(block, clause) ||
    block.tokens.slice(...tokensIn(block, clause)).some(token => token.verbs.length > 0) ||
    block.tokens.slice(sentence.first, sentence.last).some(token => isNoun(token, EVENTS))
  asked.set(clause, happens)
  return happens
}
