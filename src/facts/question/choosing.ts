import { isNoun, lemmaIn, nouns } from '../words.ts'
import {
  before,
  type Cue,
  denied,
  heads,
  isStory,
  longAgo,
  near,
  noLonger,
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
import { BARGAINS, DOUBT, FATES, MATTERS, OPTIONS, SOUGHT, STAY, TALKS } from './cues.ts'
import { ELIGIBLE } from './settle.ts'

/** « n'exclut pas »: whatever the negation is taken to bear on. */
const DENIES = /^ (?:\S+ )?(?:pas|rien|aucune?|plus|nullement)(?!\p{L})/u
const OPTION =
  /^ (?:(?:\S+ ){0,3}?(?:l'|d')?(?:options?|pistes?|hypothèses?|scénarios?|possibilités?|éventualités?|faisabilité|opportunité)|plusieurs|d'autres)(?!\p{L})/u
/** « négocie le virage », « le miroir réfléchit la lumière », « négocie ses prix chaque hiver » */
const LITERAL =
  /^ (?:\S+ )?(?:virage|courbe|tournant|rond-point|pente|rampe|lumière|chaleur|rayon|son)(?!\p{L})| chaque /u
/** « a lancé une étude avec le CEA » is work, « a engagé une réflexion sur » weighs. */
const EXCHANGES = new Set([...BARGAINS, ...nouns('réflexion consultation débat dialogue')])
const TRADED =
  /^[^,;:]{0,30}(?:\d|euros?|dollars?|prix (?:fort|d'or)|à prix|(?:la|en|à la) (?:hausse|baisse|bourse)|tonne|autour d)/i
const AGREE =
  /^ (?:\S+ )?à (?:s'entendre|s'accorder|se mettre d'accord|convaincre|trancher|boucler|trouver (?:un |une |des |d')?(?:accord|compromis|repreneur|solution|financement|partenaire|issue))/
const SAGAS = nouns('feuilleton saga suspense')
const VENTURES = nouns(
  'reprise rachat offre cession vente fermeture implantation candidature fusion scission recours surenchère dossier projet demande',
)
const CASES = nouns('procédure affaire plainte recours dossier demande')
const BETWEEN = /^ (?:\S+ )?entre /
const DOOR =
  /^ (?:\S+ ){0,2}?porte (?:\S+ )?(?:entre)?ouverte|^ (?:\S+ )?ouverte? (?:la|l'|le) ?(?:question|possibilité|hypothèse|option|choix|porte)/u
const RIGHT =
  /^ (?:\S+ )?(?:la (?:possibilité|faculté)|le (?:droit|temps|choix)|l'option|une porte de sortie)(?!\p{L})/u
/** « la possibilité d'étudier d'autres pistes », « la loi oblige à chercher un acquéreur »: what is to do, not what is weighed. */
const isGoal = (c: Cue) =>
  c.infinitive && /^(?:d'|de|à|pour|doit|doivent|devra|devront|faut|faudra)$/.test(c.block.tokens[c.i - 1]?.form ?? '')
/** « laisse la porte ouverte à des abus » */
const ABUSE = /(?:dérive|abus|excès|fraude|interprétation)/
const talks = (c: Cue) =>
  before(c, TALKS) || some(c.block, c.first, c.i, t => t.form === 'dossier' || t.form === 'bras')

/** The parties' talks are the subject: nothing shut off by a comma stands between. */
const bargains = (c: Cue) => {
  for (let i = c.i - 1; i >= c.first && c.block.tokens[i]?.form !== ','; i--)
    if (isNoun(c.block.tokens[i], BARGAINS) || c.block.tokens[i]?.form === 'bras') return true
  return false
}

export const CHOOSING: Rules = [
  [
    'exclure écarter',
    c => {
      const denies =
        c.negated || (denied(c) && (DENIES.test(c.rest) || some(c.block, c.i - 3, c.i, t => t.form === 'pas')))
      return when(denies && !ELIGIBLE.test(c.rest), c.passive ? subject : object)
    },
  ],
  ['interdire', c => when(c.negated && reflexive(c) && present(c))],
  ['laisser', c => (c.negated || ABUSE.test(c.rest) ? null : whole(DOOR.exec(c.rest)))],
  ['fermer', c => when(c.negated && /^ (?:pas |toujours pas )?(?:la|aucune|définitivement la) porte/.test(c.rest))],
  ['réserver garder laisser', c => when(!c.negated && reflexive(c) && present(c) && RIGHT.test(c.rest))],
  ['accepter consentir', c => when(c.negated && /(?<!\p{L})(?:encore|toujours)(?!\p{L})/u.test(words(c)))],
  [
    'chercher rechercher',
    c => {
      if (c.negated || c.clause.direction === 'past' || isGoal(c) || /^ (?:\S+ )?à /.test(c.rest)) return null
      // « on cherche encore les effets »: irony, not a search.
      const yet = /^ (?:encore|toujours) (?:comment|où|qui|quel|à qui|de quoi|son|sa|leur)(?!\p{L})/u.test(c.rest)
      return when(near(c, 6, SOUGHT) || yet || (/^ (?:encore|toujours) /.test(c.rest) && near(c, 5, MATTERS)))
    },
  ],
  [
    'trouver',
    c =>
      when(
        c.negated &&
          c.participle &&
          c.i > c.first &&
          /^ (?:pas )?(?:preneur|repreneur|d[e'] ?(?:repreneur|acquéreur|acheteur|candidat|terrain d'entente|accord|solution))/.test(
            c.rest,
          ),
      ),
  ],
  [
    'déposer formuler remettre présenter',
    c => when(c.negated && c.participle && /^ (?:la moindre |une |aucune |d(?:e |'))?offre/.test(c.rest)),
  ],
  // « le prix se négocie encore »; « le blé se négocie à 180 euros » is traded
  ['négocier discuter', c => when(present(c) && reflexive(c) && !c.negated && !TRADED.test(c.rest), subject)],
  [
    'discuter parlementer',
    c =>
      when(
        present(c) &&
          !c.negated &&
          (/^ (?:encore|toujours) /.test(c.rest) || near(c, 6, SOUGHT) || near(c, 6, MATTERS)),
      ),
  ],
  [
    'négocier hésiter réfléchir temporiser tergiverser procrastiner atermoyer louvoyer',
    c =>
      when(present(c) && !c.negated && !reflexive(c) && !LITERAL.test(c.rest) && c.block.tokens[c.i - 1]?.form !== 'y'),
  ],
  ['hésiter réfléchir', c => when(ongoing(c) && c.clause.modality === 'expected' && !c.infinitive)],
  ['balancer osciller', c => when(present(c) && !c.negated && BETWEEN.test(c.rest))],
  ['tâter', c => when(present(c) && !c.negated && reflexive(c))],
  [
    'étudier examiner explorer envisager analyser évaluer soupeser évoquer',
    c => when(!c.participle && !c.negated && !isGoal(c) && c.clause.direction !== 'past' && OPTION.test(c.rest)),
  ],
  // « le tribunal examine trois offres », « la demande est instruite par la Dreal »
  [
    'étudier examiner instruire',
    c =>
      when(
        c.passive
          ? c.clause.direction === 'present' && !c.negated && heads(c, VENTURES)
          : present(c) && !c.negated && near(c, 4, VENTURES),
      ),
  ],
  [
    'étudier examiner explorer envisager évoquer analyser',
    c => when(c.passive && ongoing(c) && before(c, OPTIONS), subject),
  ],
  [
    'buter achopper enliser patiner piétiner traîner bloquer coincer éterniser',
    c => when((present(c) || (c.passive && c.clause.direction === 'present')) && !c.negated && talks(c), subject),
  ],
  // « le projet bute sur le prix du terrain »
  [
    'buter achopper',
    c => when(present(c) && !c.negated && /^ (?:\S+ )?sur /.test(c.rest) && heads(c, VENTURES), object),
  ],
  // « ni le prix ni le périmètre n'ont été discutés »
  [
    'discuter négocier débattre',
    c => when(c.negated && c.passive && !noLonger(c) && !isStory(c) && (heads(c, MATTERS) || heads(c, FATES)), subject),
  ],
  // « leur demande suit son cours »
  [
    'suivre',
    c =>
      when(
        !c.negated &&
          !isStory(c) &&
          /^ (?:\S+ )?(?:son|leur) cours(?!\p{L})/u.test(c.rest) &&
          (heads(c, VENTURES) || heads(c, TALKS) || heads(c, CASES)),
        subject,
      ),
  ],
  ['aboutir', c => when(c.negated && bargains(c), subject)],
  // « les deux parties n'ont pas réussi à s'entendre », « peinent à trouver un accord »
  ['réussir arriver', c => when(c.negated && AGREE.test(c.rest))],
  [
    'partager diviser',
    c =>
      when(
        c.passive &&
          !c.negated &&
          c.clause.direction !== 'past' &&
          (/^ (?:\S+ )?(?:sur|quant) /.test(c.rest) ||
            (/^\W*$/.test(c.rest) && some(c.block, c.i - 2, c.i, t => lemmaIn(t, STAY) !== null))),
        subject,
      ),
  ],
  [
    'peiner',
    c =>
      when(
        present(c) &&
          (AGREE.test(c.rest) ||
            /^ (?:\S+ )?à (?:chiffrer|connaître|évaluer|estimer|savoir|mesurer|cerner)/.test(c.rest)),
      ),
  ],
  // « des discussions ont été engagées »
  [
    'engager ouvrir entamer nouer',
    c =>
      when(
        c.passive &&
          !reflexive(c) &&
          !c.negated &&
          heads(c, BARGAINS) &&
          !longAgo(c) &&
          !/ en (?:19|20)\d\d/.test(c.rest),
        subject,
      ),
  ],
  [
    'continuer poursuivre durer',
    c =>
      when(
        present(c) && !c.negated && (bargains(c) || heads(c, DOUBT) || heads(c, SAGAS) || near(c, 4, BARGAINS)),
        subject,
      ),
  ],
  ['mener conduire', c => when(present(c) && !c.negated && near(c, 6, EXCHANGES) && / (?:avec|sur) /.test(c.rest))],
  [
    'engager ouvrir entamer nouer lancer',
    c =>
      when(
        !c.negated &&
          !c.infinitive &&
          near(c, 4, EXCHANGES) &&
          / (?:avec|sur) /.test(c.rest) &&
          !/ en (?:19|20)\d\d/.test(c.rest),
      ),
  ],
]
