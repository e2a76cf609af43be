/** Who does not say: « ne le dit pas », « n'a rien laissé filtrer », « cache son jeu ». */
import { family, isNoun, isVerb, lemmaIn } from '../words.ts'
import { isBet } from './bet.ts'
import {
  denied,
  heads,
  isStory,
  near,
  present,
  type Rules,
  reflexive,
  some,
  subject,
  when,
  whole,
  words,
} from './cue.ts'
import { AWAITED, BARGAINS, FATES, MATTERS, SOUGHT, VENTURES, WH, YET } from './cues.ts'
import { DEMAND, says } from './saying.ts'

/** « n'a ni confirmé ni démenti », « ne confirme ni ne dément » */
const NEITHER = /^ ni (?:ne )?(?:confirm|infirm|dément)\p{L}*/u
const NOT_TOLD =
  /^ (?:pas |toujours pas |pas encore )*(?:(?:grand-chose|rien|mot|plus|davantage)(?!\p{L})|(?:un )?mot(?!\p{L}))/u
/** « ne dit pas le contraire », « ne dit pas non »: that is an answer. */
const TOLD = /^ (?:pas )?(?:le contraire|non|autre chose|adieu)(?!\p{L})/u
/** « personne ne le dit tout haut »: all know it. */
const ALOUD =
  /^ (?:pas |plus |jamais )?(?:si |aussi )?(?:tout haut|à (?:voix )?haute(?: voix)?|ouvertement|publiquement|en face|crûment|clairement)(?!\p{L})/u
/** « La question ? Le ministère ne le dit pas. » */
const PRONOUN = /^(?:le|l'|en)$/
/** Not a word of it: « pas une ligne sur », « aucune indication de date ». */
const NOT_A_LINE =
  /^ (?:même |encore |toujours )?(?:(?:pas )?(?:une? (?:seule? |traître )?|la moindre |le moindre |l'ombre d'une? )|aucune? )(?:ligne|phrase|mot|alinéa|virgule|indication|chiffre|date|paragraphe|mention|précision|calendrier|montant|chiffrage)(?= (?:sur|quant|au|aux|à la|d[eu]|d'|pour le)(?!\p{L})|\W*$)|^ mot(?!\p{L})/u

const ABLE =
  /^ (?:\S+ )?(?:pas|guère|plus) (?:\S+ )?(?:en mesure|en état|capables?|prête?s?|disposée?s?|autorisée?s?|habilitée?s?) (?:de |d'|à )/u
const POINTING = family('indiquer')
export const SILENCE: Rules = [
  [
    'confirmer infirmer démentir',
    c => {
      const other = NEITHER.exec(c.rest)
      return other && { more: other[0].length, after: true }
    },
  ],
  [
    'confirmer',
    c =>
      when(
        c.negated &&
          / (?:l'|la |les |cette |ces |ce |le )(?:information|nouvelle|rumeur|chiffre|scénario|hypothèse)/.test(c.rest),
      ),
  ],
  [
    'prononcer exprimer',
    c =>
      when(c.negated && (some(c.block, c.first, c.i, t => t.form === 'se' || t.form === "s'") || YET.test(words(c)))),
  ],
  // « n'évoque pas le sort des intérimaires »
  [
    'évoquer aborder mentionner',
    c =>
      when(c.negated && !isStory(c) && (some(c.block, c.i + 1, c.i + 5, t => isNoun(t, MATTERS)) || heads(c, FATES))),
  ],
  // « la direction n'a rien laissé filtrer », « ne lâche rien »
  ['laisser', c => when(c.negated && /^ (?:rien )?(?:filtrer|transparaître|paraître)/.test(c.rest))],
  [
    'lâcher révéler',
    c =>
      when(
        (c.negated || denied(c)) &&
          c.clause.direction !== 'future' &&
          // « n'ont rien lâché »: they have stood their ground.
          !(c.participle && c.token.verbs.every(({ lemma }) => lemma === 'lâcher')) &&
          (/^ rien(?!\p{L})/u.test(c.rest) || c.block.tokens[c.i - 1]?.form === 'rien'),
      ),
  ],
  // « n'en jurerait pas », « ne garantit rien »
  ['jurer parier miser', c => when(c.negated && denied(c) && !isBet(c.block, c.i))],
  ['garantir assurer', c => when(denied(c) && /^ (?:\S+ )?rien(?!\p{L})/u.test(c.rest))],
  // « convenu de ne rien dévoiler »
  [
    'commenter préciser communiquer révéler détailler dévoiler divulguer',
    c =>
      when(
        c.infinitive &&
          /(?:^|\s)ne (?:rien|pas) (?:\S+ )?$/.test(c.block.norm.slice(Math.max(0, c.token.start - 24), c.token.start)),
      ),
  ],
  // « ne promet rien », « ne s'avance pas », « n'ajoute rien »
  ['promettre ajouter', c => when(denied(c) && !isStory(c) && /^ rien\W*$/.test(c.rest))],
  // « n'a pas fait connaître ses intentions », « n'a pas fait savoir s'il »
  [
    'faire',
    c => {
      const told = c.negated ? c.block.tokens[c.i + 1] : undefined
      return when(
        /^(?:connaître|savoir)$/.test(told?.form ?? '') && (near(c, 6, MATTERS) || WH.test(c.onward.slice(7, 40))),
      )
    },
  ],
  ['avancer', c => when(c.negated && reflexive(c) && /^ (?:pas|guère)(?= sur | davantage| plus|\W*$)/.test(c.rest))],
  // « ne se mouille pas », « ne se risque pas à un pronostic »
  ['mouiller', c => when(c.negated && reflexive(c) && !isStory(c))],
  ['avouer', c => whole(c.negated ? null : /^ (?:\S+ )?(?:son|leur) ignorance/.exec(c.rest))],
  ['changer', c => whole(c.negated || c.infinitive ? null : /^ de sujet(?=\W*$)/.exec(c.rest))],
  // « l'acheteur ne s'est pas manifesté »
  ['manifester', c => when(c.negated && reflexive(c) && heads(c, SOUGHT) && !isStory(c))],
  // « Contacté, il ne commente pas. », « ce que la direction ne confirme pas »
  [
    'commenter confirmer',
    c => when(c.negated && present(c) && /^ pas(?= ?[.,;»]| ?$| davantage)/.test(c.rest), subject),
  ],
  ['répondre commenter réagir', c => when(c.negated && c.participle && !DEMAND.test(c.token.form + c.rest))],
  ['retourner', c => when(c.negated && c.participle && /^ (?:nos|notre|l'|les) ?(?:appels?|messages?)/.test(c.rest))],
  // « n'explique pas pourquoi la vanne a cédé », « ne l'expliquent pas »
  [
    'expliquer',
    c =>
      when(c.negated && !c.infinitive && (WH.test(c.onward) || some(c.block, c.i - 1, c.i, t => PRONOUN.test(t.form)))),
  ],
  // « n'était pas en mesure de répondre »
  ['être', c => when(denied(c) && ABLE.test(c.rest.slice(0, 40)) && says(c, 9))],
  // « n'a fait l'objet d'aucune confirmation »
  [
    'faire',
    c =>
      when(
        denied(c) &&
          / l'objet d'aucune? /.test(c.rest.slice(0, 30)) &&
          (near(c, 7, AWAITED) || near(c, 7, MATTERS) || near(c, 7, VENTURES) || near(c, 7, BARGAINS)),
        { more: c.rest.indexOf('aucun') + 6, after: false },
      ),
  ],
  ['lever', c => when((c.negated || denied(c)) && /^ (?:\S+ )?(?:le|un coin du) voile/.test(c.rest))],
  // « ne comporte pas une ligne sur le sort des murs », « n'y consacre pas une phrase »
  [
    'comporter contenir consacrer compter réserver souffler piper lâcher livrer toucher avoir écrire',
    c => {
      const words = (c.negated || denied(c)) && c.clause.direction !== 'future' ? NOT_A_LINE.exec(c.onward) : null
      return words && { more: words[0].length, after: true }
    },
  ],
  // « n'a pas abattu ses cartes », « cache son jeu », « noie le poisson »
  [
    'abattre montrer dévoiler étaler',
    c =>
      when(
        c.negated &&
          /^ (?:\S+ )?(?:ses|leurs|toutes ses) cartes(?! \p{L})|^ (?:\S+ )?(?:son|leur) jeu(?! d)/u.test(c.rest),
      ),
  ],
  ['cacher', c => whole(c.negated ? null : /^ (?:\S+ )?(?:son|leur) jeu(?!\p{L}| d)/u.exec(c.rest))],
  ['noyer', c => whole(c.negated ? null : /^ (?:\S+ )?le poisson(?!\p{L})/u.exec(c.rest))],
  ['engager', c => when(c.negated && reflexive(c) && /^ (?:\S+ )?sur /.test(c.rest))],
  // « la convention ne prévoit rien pour la suite »
  ['prévoir', c => when(denied(c) && /^ rien (?:pour|sur|au-delà|concernant)(?!\p{L})/u.test(c.rest))],
  [
    'dire souffler',
    c =>
      when(
        (c.negated || (denied(c) && / mot(?!\p{L})/u.test(c.rest.slice(0, 5)))) &&
          // « n'est pas doué pour dire ce qu'il pense »
          (!c.infinitive ||
            /(?:pas|rien) (?:le |l'|en )?$/.test(c.block.norm.slice(Math.max(0, c.token.start - 10), c.token.start))) &&
          // « l'œuvre dite dérivée »
          (!c.participle || c.passive || some(c.block, c.i - 4, c.i, t => isVerb(t, 'avoir'))) &&
          !TOLD.test(c.rest) &&
          !ALOUD.test(c.rest) &&
          (WH.test(c.onward) ||
            NOT_TOLD.test(c.rest) ||
            (c.passive && / qu[e']/.test(c.rest.slice(0, 4))) ||
            (present(c) && some(c.block, c.i - 1, c.i, t => PRONOUN.test(t.form)))),
      ),
  ],
  // « n'a pas livré de calendrier », « ne donne aucun chiffre »
  [
    'donner fournir livrer avancer communiquer indiquer citer',
    c =>
      when(
        c.negated &&
          denied(c) &&
          // « ne donnera lieu à aucun recrutement » is told.
          !/^ (?:\S+ )?lieu à/.test(c.rest) &&
          (some(c.block, c.i + 1, c.i + 5, t => isNoun(t, MATTERS)) ||
            (lemmaIn(c.token, POINTING) !== null && WH.test(c.onward))),
      ),
  ],
]
