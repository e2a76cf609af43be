/** What is weighed, sought or not excluded: « hésite entre deux sites », « cherche un repreneur », « n'exclut pas de fermer ». */
import { family, lemmaIn, nouns } from '../words.ts'
import {
  before,
  type Cue,
  current,
  denied,
  heads,
  isBehindQuote,
  isDated,
  near,
  object,
  ongoing,
  present,
  type Rules,
  reflexive,
  some,
  subject,
  when,
  whole,
  words,
} from './cue.ts'
import { MATTERS, OPTIONS, RIVALS, SOUGHT, VENTURES } from './cues.ts'
import { isGoal } from './seeking.ts'
import { ELIGIBLE } from './settle.ts'

/** « n'exclut pas »: whatever the negation is taken to bear on. */
const DENIES = /^ (?:\S+ )?(?:pas|rien|aucune?|plus|nullement)(?!\p{L})/u
const OPTION =
  /^ (?:(?:\S+ ){0,3}?(?:l'|d')?(?:options?|pistes?|hypothèses?|scénarios?|variantes?|formules?|montages?|possibilités?|éventualités?|faisabilité|opportunité)|plusieurs|d'autres)(?!\p{L})/u
/** « négocie le virage », « le miroir réfléchit la lumière », « négocie ses prix chaque hiver » */
const LITERAL =
  /^ (?:\S+ ){0,2}?(?:virage|courbe|tournant|rond-point|pente|rampe|lumière|chaleur|rayon|son)s?(?!\p{L})| chaque | tou(?:s|tes) les (?:ans|mois|jours|semaines|deux|trois)|^ (?:puis|devant|parfois) |^ (?:bien|mieux|vite|moins|peu|souvent|rarement)(?!\p{L}| sûr)|^ ses achats(?!\p{L})/u
const TRADED =
  /^[^,;:]{0,30}(?:\d|euros?|dollars?|prix (?:fort|d'or)|à prix|(?:la|en|à la) (?:hausse|baisse|bourse)|tonne|autour d)/i
const BETWEEN = /^ (?:\S+ )?entre /
const DOOR =
  /^ (?:\S+ ){0,2}?porte (?:\S+ )?(?:entre)?ouverte|^ (?:\S+ )?ouverte? (?:la|l'|le) ?(?:question|possibilité|hypothèse|option|choix|porte)/u
const RIGHT = /^ (?:\S+ )?(?:la (?:possibilité|faculté)|le choix|l'option|une porte de sortie)(?!\p{L})/u
const AVOWING = family('dire assurer affirmer reconnaître admettre confirmer avouer')
/** « dit réfléchir à une cession » */
const avowed = ({ block, i, infinitive }: Cue) => infinitive && lemmaIn(block.tokens[i - 1], AVOWING) !== null
/** « Deux scénarios y seront examinés », « seront examinés le 5 mai »: what a meeting does, on a day or at a place. */
const isMeeting = (c: Cue): boolean =>
  c.clause.direction === 'future' && (isDated(c) || some(c.block, c.i - 4, c.i, t => t.form === 'y'))
/** « les pistes cyclables » */
const TRACKS = /(?<!\p{L})pistes? (?:cyclables?|d'(?:atterrissage|envol|essai)|de (?:ski|décollage|roulage))(?!\p{L})/u
const STALLING = family('temporiser')
const ABOUT = /(?:^|[«" ])(?:sur|quant|concernant|interrogée?s?|faute|avant|depuis)(?!\p{L})/iu
/** « Côté élus, on temporise »: how somebody takes a thing, with nothing that he puts off. */
const isManner = (c: Cue): boolean =>
  lemmaIn(c.token, STALLING) !== null &&
  /^[^\p{L}]*$/u.test(c.rest.slice(0, 4)) &&
  !ABOUT.test(c.block.norm.slice(c.clause.start, c.token.start))
/** What is to be given to one of several. */
const PRIZES = nouns('faveur siège implantation préférence usine investissement projet dossier gigafactory')
/** « laisse la porte ouverte à des abus » */
const ABUSE = /(?:dérive|abus|excès|fraude|interprétation)/
export const CHOOSING: Rules = [
  [
    'exclure écarter',
    c => {
      const denies =
        c.negated || (denied(c) && (DENIES.test(c.rest) || some(c.block, c.i - 3, c.i, t => t.form === 'pas')))
      // « ordre de n'écarter aucun candidat »: what is to be done.
      const ordered = c.infinitive && / de n'$/.test(c.block.norm.slice(Math.max(0, c.token.start - 6), c.token.start))
      return when(denies && !ordered && !ELIGIBLE.test(c.rest), c.passive ? subject : object)
    },
  ],
  ['interdire', c => when(c.negated && reflexive(c) && current(c))],
  ['laisser', c => (c.negated || ABUSE.test(c.rest) ? null : whole(DOOR.exec(c.rest)))],
  ['fermer', c => when(c.negated && /^ (?:pas |toujours pas )?(?:la|aucune|définitivement la) porte/.test(c.rest))],
  ['réserver garder laisser', c => when(!c.negated && reflexive(c) && current(c) && RIGHT.test(c.rest))],
  [
    'déposer formuler remettre présenter',
    c => when(c.negated && c.participle && /^ (?:la moindre |une |aucune |d(?:e |'))?offre/.test(c.rest)),
  ],
  // « le prix se négocie encore »; « le blé se négocie à 180 euros » is traded
  ['négocier discuter', c => when(current(c) && reflexive(c) && !c.negated && !TRADED.test(c.rest), subject)],
  [
    'discuter parlementer débattre',
    c =>
      when(
        current(c) &&
          !c.negated &&
          (/^ (?:encore|toujours) /.test(c.rest) ||
            near(c, 6, SOUGHT) ||
            near(c, 6, MATTERS) ||
            // « les associés en discutent »
            (c.block.tokens[c.i - 1]?.form === 'en' && c.block.tokens[c.i - 2]?.form !== 'on')),
      ),
  ],
  [
    'négocier hésiter réfléchir temporiser tergiverser procrastiner atermoyer louvoyer',
    c =>
      when(
        (current(c) || avowed(c)) &&
          !c.negated &&
          !reflexive(c) &&
          // « "C'est un pont", temporise le délégué »
          !isBehindQuote(c.block, c.token) &&
          !LITERAL.test(c.rest) &&
          !isManner(c) &&
          (c.block.tokens[c.i - 1]?.form !== 'y' ||
            (c.token.form.startsWith('réfléch') && /^ ?[.,;!»]| ?$/.test(c.rest))) &&
          // « Un client qui hésite »: of a sort, with nothing that he weighs.
          !(c.block.tokens[c.first]?.form === 'qui' && /^\W*$/.test(c.rest)),
      ),
  ],
  // « deux hypothèses se disputent les faveurs du patron », « deux villes se disputent l'implantation »
  [
    'disputer',
    c =>
      when(
        current(c) &&
          reflexive(c) &&
          !c.negated &&
          (heads(c, OPTIONS) || (heads(c, RIVALS) && (near(c, 5, PRIZES) || near(c, 5, VENTURES)))),
      ),
  ],
  // « deux pistes tiennent la corde »
  [
    'tenir',
    c =>
      current(c) && !c.negated && (heads(c, OPTIONS) || heads(c, RIVALS))
        ? whole(/^ (?:\S+ )?la corde(?!\p{L})/u.exec(c.rest))
        : null,
  ],
  // « le conseil pèse le pour et le contre »
  ['peser', c => (current(c) && !c.negated ? whole(/^ (?:\S+ )?le pour et le contre/.exec(c.rest)) : null)],
  // « la direction garde toutes ses options »
  [
    'garder conserver',
    c =>
      current(c) && !c.negated
        ? whole(/^ (?:\S+ )?toutes (?:ses|leurs) options(?! d)|^ (?:\S+ )?plusieurs options/.exec(c.rest))
        : null,
  ],
  // « tous les scénarios sont ouverts », « toutes les options sont possibles »
  [
    'être rester demeurer',
    c =>
      current(c) && !c.negated && !denied(c) && heads(c, OPTIONS)
        ? whole(/^ (?:\S+ )?(?:ouverte?s?|possibles?|envisageables?|envisagées?)(?!\p{L})/u.exec(c.rest))
        : null,
  ],
  // « tout peut encore basculer », « le contrat peut encore capoter »
  [
    'pouvoir',
    c =>
      current(c) && !c.negated
        ? whole(
            /^ (?:donc )?(?:encore |toujours )(?:tout )?(?:capoter|basculer|échouer|changer|dérailler|tomber à l'eau|se retourner|rompre)(?!\p{L})/u.exec(
              c.rest,
            ),
          )
        : null,
  ],
  ['balancer osciller', c => when(current(c) && !c.negated && BETWEEN.test(c.rest))],
  ['tâter', c => when(current(c) && !c.negated && reflexive(c))],
  [
    'étudier examiner explorer envisager analyser évaluer soupeser évoquer',
    c => when(!c.participle && !c.negated && !isGoal(c) && c.clause.direction !== 'past' && OPTION.test(c.rest)),
  ],
  // « le tribunal examine trois offres », « la demande est instruite par la Dreal »
  [
    'étudier examiner instruire',
    c =>
      when(
        // « étudierait la reprise »: hearsay of who looks at it.
        c.passive
          ? c.clause.direction === 'present' && !c.negated && heads(c, VENTURES)
          : present(c) &&
              !c.negated &&
              (near(c, 4, VENTURES) || /^(?:le|la|les|l')$/.test(c.block.tokens[c.i - 1]?.form ?? '')),
      ),
  ],
  [
    'étudier examiner explorer envisager évoquer analyser',
    c => when(c.passive && ongoing(c) && before(c, OPTIONS) && !TRACKS.test(words(c)) && !isMeeting(c), subject),
  ],
]
