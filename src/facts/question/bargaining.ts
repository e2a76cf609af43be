/** Talks and cases that go on, stall or break off: « les discussions patinent », « leur demande suit son cours ». */
import { isNoun, lemmaIn, nouns } from '../words.ts'
import {
  before,
  type Cue,
  current,
  type Found,
  heads,
  isStory,
  longAgo,
  near,
  noLonger,
  object,
  type Rules,
  reflexive,
  relativeOf,
  some,
  subject,
  when,
} from './cue.ts'
import { BARGAINS, BILLS, DISPUTES, DOUBT, FATES, MATTERS, STAY, TALKS, VENTURES } from './cues.ts'

/** « a lancé une étude avec le CEA » is work, « a engagé une réflexion sur » weighs. */
const EXCHANGES = new Set([...BARGAINS, ...nouns('réflexion consultation débat dialogue')])
const AGREE =
  /^ (?:\S+ )?à (?:s'entendre|s'accorder|se mettre d'accord|convaincre|trancher|boucler|trouver (?:un |une |des |d')?(?:accord|compromis|repreneur|solution|financement|partenaire|issue))/
const SAGAS = nouns('feuilleton saga suspense')
const CASES = nouns('procédure affaire plainte recours dossier demande')
const talks = (c: Cue) =>
  before(c, TALKS) || some(c.block, c.first, c.i, t => t.form === 'dossier' || t.form === 'bras')

/** The parties' talks are the subject: nothing shut off by a comma stands between. */
const bargains = (c: Cue) => {
  for (let i = c.i - 1; i >= c.first && c.block.tokens[i]?.form !== ','; i--)
    if (isNoun(c.block.tokens[i], BARGAINS) || c.block.tokens[i]?.form === 'bras') return true
  return c.block.tokens[c.first]?.form === 'qui' && relativeOf(c, BARGAINS)
}

/** « Les discussions sur les primes, que chacun dit franches, patinent »: the core starts at what goes on. */
function fromTalks({ block, first, i }: Cue): Found {
  const from = block.tokens.slice(first, i).findIndex(t => isNoun(t, BARGAINS))
  return from < 0 ? subject : { ...subject, from: first + from }
}

/** What is to be signed. */
const PAPERS = nouns('accord protocole contrat convention avenant pacte compromis plan budget')

export const BARGAINING: Rules = [
  [
    'buter achopper enliser patiner piétiner traîner bloquer coincer éterniser',
    c =>
      when(
        (current(c) || (c.passive && c.clause.direction === 'present')) &&
          !c.negated &&
          (talks(c) || heads(c, DISPUTES)),
        fromTalks(c),
      ),
  ],
  // « le partage des surcoûts oppose toujours l'industriel à son client »
  [
    'opposer',
    c =>
      when(current(c) && !c.negated && !reflexive(c) && (heads(c, DISPUTES) || heads(c, MATTERS) || heads(c, TALKS))),
  ],
  // « le projet bute sur le prix du terrain »
  [
    'buter achopper',
    c =>
      when(
        current(c) && !c.negated && /^ (?:\S+ )?sur /.test(c.rest) && (heads(c, VENTURES) || heads(c, PAPERS)),
        object,
      ),
  ],
  // « ni le prix ni le périmètre n'ont été discutés »
  [
    'discuter négocier débattre',
    c => when(c.negated && c.passive && !noLonger(c) && !isStory(c) && (heads(c, MATTERS) || heads(c, FATES)), subject),
  ],
  // « l'emplacement est encore débattu »
  [
    'discuter négocier débattre',
    c =>
      when(
        c.passive &&
          !c.negated &&
          c.clause.direction === 'present' &&
          /^(?:encore|toujours|âprement)$/.test(c.block.tokens[c.i - 1]?.form ?? '') &&
          (heads(c, MATTERS) || heads(c, FATES) || heads(c, BILLS)),
        subject,
      ),
  ],
  // « les pourparlers sont gelés », « les discussions sont suspendues »
  [
    'geler suspendre interrompre bloquer',
    c =>
      when(
        c.passive &&
          !c.negated &&
          c.clause.direction === 'present' &&
          heads(c, BARGAINS) &&
          !/^ (?:à|aux?) /.test(c.rest),
        subject,
      ),
  ],
  // « le partage des frais coince »
  [
    'coincer bloquer',
    c =>
      when(
        current(c) &&
          !c.negated &&
          !c.passive &&
          (heads(c, MATTERS) || heads(c, BILLS)) &&
          /^(?: toujours| encore)?\W*$/.test(c.rest),
        subject,
      ),
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
        current(c) &&
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
        current(c) &&
          !c.negated &&
          (bargains(c) || heads(c, DOUBT) || heads(c, SAGAS) || heads(c, TALKS) || near(c, 4, BARGAINS)),
        subject,
      ),
  ],
  // « le partage donne lieu à des tractations »
  ['donner', c => when(current(c) && !c.negated && /^ (?:\S+ )?lieu à /.test(c.rest) && near(c, 7, EXCHANGES))],
  ['mener conduire', c => when(current(c) && !c.negated && near(c, 6, EXCHANGES) && / (?:avec|sur) /.test(c.rest))],
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
