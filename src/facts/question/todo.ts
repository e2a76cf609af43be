import type { Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { pastAdverbs } from './asides.ts'
import {
  before,
  type Cue,
  denied,
  type Found,
  heads,
  isInfinitive,
  isStory,
  longAgo,
  near,
  present,
  type Rules,
  relativeOf,
  some,
  when,
  words,
} from './cue.ts'
import { AWAITED, BILLS, DOUBT, FATES, MATTERS, OPTIONS, PLANS, SETTLING, SOUGHT, TERMS, YET } from './cues.ts'
import { CLITIC, due, granted, nextVerb, step } from './steps.ts'

const OUTSTANDING =
  /^ (?:(?:encore|donc|toujours|désormais|maintenant|néanmoins|cependant|toutefois|en outre|aussi|surtout|ainsi|enfin|pourtant|désormais|plus (?:donc )?qu') ?)?à /
const STILL_OPEN =
  /^ (?:\S+ )?(?:entiers?|entières?|posées?|ouvertes?|sans réponse|en rade|pendante?s?|sans solution)(?!\p{L})/u
/** « reste l'essentiel », « reste le plus dur ». */
const HARDEST =
  /^ (?:encore |donc |désormais )?(?:l'essentiel|le plus (?:dur|difficile|délicat|gros|important)|l'inconnue|une? (?:inconnue|hic|bémol|écueil|obstacle|point (?:noir|aveugle|obscur)|angle mort))(?!\p{L})/u
const SPEECH = /^(?:souhaiter|remercier|féliciter|espérer|saluer|regretter|applaudir|constater)$/
const HAVING = family('avoir être pouvoir savoir vouloir croire')
/** « il faut encore trouver 3 millions » */
const GETTING = family('trouver convaincre obtenir réunir dénicher décrocher persuader rassembler')
const PROBLEM = nouns(
  'volet cas chapitre problème obstacle écueil hypothèque équation épine hic épreuve défi sujet dossier',
)
const FUNDS = nouns('financement calendrier date dette')
const LACK = nouns(
  'signature accord feu aval autorisation permis financement repreneur argent million décret avis milliard tampon paraphe visa griffe sceau maillon prix date budget',
)

/** The infinitive of « à … » at token `at`, clitics passed. */
function infinitiveOf(c: Cue, at: number): Found {
  const { tokens } = c.block
  let i = at + 1
  while (CLITIC.test(tokens[i]?.form ?? '')) i++
  // « il me reste à vous remercier » ends a speech.
  return isInfinitive(tokens[i]) && !SPEECH.test(tokens[i]?.form ?? '')
    ? { more: (tokens[i]?.end ?? 0) - c.token.end, after: true }
    : null
}

/**
 * « Restait à trouver un site. Ce sera Gisors »: the past tells what has been done since, unless it is somebody's words
 * (« rappelle qu'il restait à … »).
 */
const isTold = (c: Cue): boolean =>
  c.token.verbs.some(({ tense }) => tense === 'imperfect' || tense === 'past') &&
  !some(c.block, c.first, c.i, t => t.form === 'que' || t.form === "qu'")

/** Index of the first « à » after the verb. */
function nextTo({ block, i }: Cue): number {
  let at = i + 1
  while (at < i + 8 && block.tokens[at]?.form !== 'à') at++
  return at
}

/** « reste à boucler », « reste encore à le convaincre »: an infinitive right after « à ». */
function outstanding(c: Cue): Found {
  if (OUTSTANDING.test(c.rest)) return infinitiveOf(c, nextTo(c))
  const at = pastAdverbs(c)
  return at > c.i + 1 && c.block.tokens[at]?.form === 'à' ? infinitiveOf(c, at) : null
}

/** « restent les modalités à négocier », « il reste trois accords à trouver »: the thing stands before its « à ». */
function thingTodo(c: Cue): Found {
  const opens = c.i === c.first || some(c.block, c.i - 3, c.i, t => /^(?:il|leur|lui|nous)$/.test(t.form))
  if (!opens || c.negated || c.clause.direction === 'past') return null
  const { tokens } = c.block
  for (let i = c.i + 2; i < Math.min(c.last, c.i + 9); i++) {
    if (/^[,;:(]$/.test(tokens[i]?.form ?? '')) return null
    const found = tokens[i]?.form === 'à' ? infinitiveOf(c, i) : null
    if (found) return found
  }
  return null
}

/** « Reste la prime de départ. », « Restent les indemnités : dix mois. »: a term with nothing said of it but itself. */
function leftOver(c: Cue): Found {
  const { tokens } = c.block
  const at = /^(?:donc|encore|enfin)$/.test(tokens[c.i + 1]?.form ?? '') ? c.i + 2 : c.i + 1
  if (
    !/^(?:le|la|l'|les)$/.test(tokens[at]?.form ?? '') ||
    ![TERMS, BILLS, FATES, FUNDS].some(set => isNoun(tokens[at + 1], set))
  )
    return null
  return /^[^,;:.\d]{3,60}(?:[.:]|$)/.test(c.onward)
    ? { more: 0, after: true, until: (tokens[at + 1] as Token).end }
    : null
}

export const TODO: Rules = [
  [
    'rester demeurer',
    c => {
      if (isTold(c)) return null
      const found = outstanding(c) ?? thingTodo(c)
      if (found) return found
      const opens = c.i === c.first || some(c.block, c.i - 2, c.i, t => t.form === 'il')
      const hardest = opens ? HARDEST.exec(c.rest) : null
      const still = before(c, DOUBT) || before(c, MATTERS) || before(c, OPTIONS) ? STILL_OPEN.exec(c.rest) : null
      const told = hardest ?? still ?? (heads(c, FATES) ? /^ (?:\S+ )?ouverts?(?!\p{L})/u.exec(c.rest) : null)
      const named = near(c, 4, DOUBT) || (near(c, 5, PROBLEM) && / (?:de|du|des|d') ?/.test(c.rest))
      if (told) return { more: 0, after: told === hardest, until: c.token.end + told[0].length }
      return when(opens && named) ?? (c.i === c.first ? leftOver(c) : null)
    },
  ],
  [
    'devoir',
    c =>
      when(!c.negated && /^ (?:\S+ )?encore /.test(c.rest) && due(c), {
        more: 0,
        after: true,
      }),
  ],
  // « encore faut-il convaincre », « encore faudra-t-il que », « il faut encore trouver »
  [
    'falloir',
    c =>
      when(
        !c.negated &&
          c.clause.direction !== 'past' &&
          (c.block.tokens[c.i - 1]?.form === 'encore' ||
            /^ (?:donc |maintenant )?(?:encore|d'abord|désormais) /.test(c.rest)) &&
          // « encore faut-il avoir de quoi » is said of everything, « il faut encore baisser les prix » is asked for.
          (granted(c) ||
            (isInfinitive(nextVerb(c)) &&
              (c.block.tokens[c.i - 1]?.form === 'encore'
                ? lemmaIn(nextVerb(c), HAVING) === null
                : GETTING.has(nextVerb(c)?.form ?? '') || lemmaIn(nextVerb(c), SETTLING) !== null))),
      ),
  ],
  // « l'avis du préfet manque toujours », « deux permis qui manquent encore »
  [
    'manquer',
    c => {
      const still = present(c) && !c.negated ? /^ (?:encore|toujours)(?=\W*$|,| et | mais | pour )/.exec(c.rest) : null
      return still && (heads(c, LACK) || relativeOf(c, LACK)) ? { more: still[0].length, after: false } : null
    },
  ],
  // « il manque encore 4 millions », « ne manque plus que la signature »
  [
    'manquer',
    c =>
      when(
        // « un tiers de la somme manque à l'appel »
        (present(c) &&
          !c.negated &&
          (/^ (?:\S+ )?à l'appel(?! d)/.test(c.rest) ||
            // « les textes manquent », not « les bras manquent »
            (/^\W*$/.test(c.rest) && (heads(c, AWAITED) || heads(c, PLANS))))) ||
          (/^ (?:encore|toujours) /.test(c.rest) &&
            (/^ \S+ l'essentiel/.test(c.rest) || near(c, 6, LACK) || near(c, 5, SOUGHT) || near(c, 5, MATTERS))) ||
          (denied(c) && /^ (?:donc |désormais |guère |plus )*qu/.test(c.rest) && near(c, 8, LACK)) ||
          (present(c) &&
            !c.negated &&
            some(c.block, c.i - 2, c.i, t => /^(?:il|seule?)$/.test(t.form)) &&
            (near(c, 5, LACK) || near(c, 4, SOUGHT))),
      ),
  ],
  // « quatre cents dossiers n'ont pas encore été recomptés »: any step that is to come.
  [
    'être',
    c => (c.token.form === 'été' && c.negated && YET.test(words(c)) && !isStory(c) && !longAgo(c) ? step(c) : null),
  ],
  // « les comptes sont croisés, la gouvernance ne l'est pas », « le prix est connu, le payeur l'est moins »
  [
    'être',
    c => {
      const less = /^ (?:encore |beaucoup |bien )?moins\W*$/.test(c.rest)
      const not = /^ (?:toujours |encore )?pas(?: encore| tout à fait| davantage)?\W*$/.test(c.rest) && denied(c)
      if (!(less || not) || !present(c) || c.block.tokens[c.i - 1]?.form !== "l'") return null
      return when(
        some(
          c.block,
          c.first - 14,
          c.first,
          t => lemmaIn(t, DONE_WITH) !== null && t.verbs.some(v => v.tense === 'past-participle'),
        ),
        { more: c.rest.trimEnd().replace(/\W+$/, '').length, after: false },
      )
    },
  ],
  // « le plus dur est à venir », « tout est encore à inventer »
  [
    'être',
    c => {
      if (!TO.test(c.rest)) return null
      const told = c.token.start - c.clause.start
      const whole =
        told < 40 &&
        /^(?:tout|l'essentiel|le plus (?:dur|gros|difficile))(?: \S+)? $/i.test(
          c.block.norm.slice(c.clause.start, c.token.start),
        )
      const found =
        !c.negated &&
        c.clause.direction === 'present' &&
        (whole ||
          /^ (?:encore|toujours)/.test(c.rest) ||
          (TO_SETTLE.test(c.rest) && (heads(c, MATTERS) || heads(c, PLANS) || heads(c, FATES) || heads(c, TERMS))))
      return found ? infinitiveOf(c, nextTo(c)) : null
    },
  ],
]

/** What is done with one matter and not with the next. */
const DONE_WITH: ReadonlySet<string> = new Set([
  ...SETTLING,
  ...family('croiser boucler sceller connaître choisir acquérir assurer'),
])

const TO = /^ (?:encore |toujours )?à /
/** « le tracé est à revoir », not « le prix est à payer d'avance » */
const TO_SETTLE =
  /^ à (?:revoir|redéfinir|repenser|réécrire|refaire|préciser|négocier|renégocier|trouver|définir|fixer|déterminer|arbitrer|trancher|confirmer|valider|clarifier|construire|inventer|écrire|prouver|démontrer|finaliser|boucler|régler|affiner|caler)(?!\p{L})/u
