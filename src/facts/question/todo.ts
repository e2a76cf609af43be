/** What is still to be done: « reste à boucler », « restent les modalités à négocier », « encore faut-il convaincre ». */
import { isNoun, nouns } from '../words.ts'
import { type Cue, denied, type Found, heads, isInfinitive, near, present, type Rules, some, when } from './cue.ts'
import { DOUBT, FATES, MATTERS, OPTIONS, SOUGHT } from './cues.ts'

const OUTSTANDING =
  /^ (?:(?:encore|donc|toujours|désormais|maintenant|néanmoins|cependant|toutefois|en outre|aussi|surtout|ainsi|enfin|pourtant|désormais|plus (?:donc )?qu') ?)?à /
const STILL_OPEN =
  /^ (?:\S+ )?(?:entiers?|entières?|posées?|ouvertes?|sans réponse|en rade|pendante?s?|sans solution)(?!\p{L})/u
/** « reste l'essentiel », « reste le plus dur ». */
const HARDEST =
  /^ (?:encore |donc |désormais )?(?:l'essentiel|le plus (?:dur|difficile|délicat|gros|important)|l'inconnue|une? (?:inconnue|hic|bémol|écueil|obstacle|point noir|angle mort))(?!\p{L})/u
const CLITIC = /^(?:le|la|les|l'|en|y|lui|leur|se|s'|ne|pas|mieux|bien|rien|tout)$/
const PROBLEM = nouns('volet cas chapitre problème obstacle écueil hypothèque équation épine hic épreuve défi sujet')
const LACK = nouns(
  'signature accord feu aval autorisation permis client financement repreneur argent million décret avis milliard',
)

/** The infinitive of « à … » at token `at`, clitics passed. */
function infinitiveOf(c: Cue, at: number): Found {
  const { tokens } = c.block
  let i = at + 1
  while (CLITIC.test(tokens[i]?.form ?? '')) i++
  return isInfinitive(tokens[i]) ? { more: (tokens[i]?.end ?? 0) - c.token.end, after: true } : null
}

/**
 * « Restait à trouver un site. Ce sera Gisors »: the past tells what has been done since, unless it is somebody's words
 * (« rappelle qu'il restait à … »).
 */
const isTold = (c: Cue): boolean =>
  c.token.verbs.some(({ tense }) => tense === 'imperfect' || tense === 'past') &&
  !some(c.block, c.first, c.i, t => t.form === 'que' || t.form === "qu'")

/** « reste à boucler », « reste encore à le convaincre »: an infinitive right after « à ». */
function outstanding(c: Cue): Found {
  if (!OUTSTANDING.test(c.rest)) return null
  return infinitiveOf(
    c,
    c.block.tokens.findIndex((t, i) => i > c.i && t.form === 'à'),
  )
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

export const TODO: Rules = [
  [
    'rester demeurer',
    c => {
      if (isTold(c)) return null
      const found = outstanding(c) ?? thingTodo(c)
      if (found) return found
      const opens = c.i === c.first || some(c.block, c.i - 2, c.i, t => t.form === 'il')
      return when(
        (opens &&
          (near(c, 4, DOUBT) || (near(c, 5, PROBLEM) && / (?:de|du|des|d') ?/.test(c.rest)) || HARDEST.test(c.rest))) ||
          (STILL_OPEN.test(c.rest) &&
            some(c.block, c.first, c.i, t => isNoun(t, DOUBT) || isNoun(t, MATTERS) || isNoun(t, OPTIONS))) ||
          (/^ (?:\S+ )?ouverts?(?!\p{L})/u.test(c.rest) && heads(c, FATES)),
      )
    },
  ],
  [
    'devoir',
    c =>
      when(!c.negated && /^ (?:\S+ )?encore /.test(c.rest) && due(c), {
        more: 7,
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
          (/-il que? |^ (?:donc )?encore qu[e']/.test(c.onward.slice(0, 18)) || isInfinitive(nextVerb(c))),
      ),
  ],
  // « il manque encore 4 millions », « ne manque plus que la signature »
  [
    'manquer',
    c =>
      when(
        /^ (?:encore|toujours) /.test(c.rest) ||
          (denied(c) && /^ (?:donc |désormais |guère |plus )*qu/.test(c.rest) && near(c, 8, LACK)) ||
          (present(c) &&
            !c.negated &&
            some(c.block, c.i - 2, c.i, t => /^(?:il|seule?)$/.test(t.form)) &&
            (near(c, 5, LACK) || near(c, 4, SOUGHT))),
      ),
  ],
  // « le plus dur est à venir », « tout est encore à inventer »
  [
    'être',
    c => {
      const whole = /^(?:tout|l'essentiel|le plus (?:dur|gros|difficile))(?: \S+)? $/i.test(
        c.block.norm.slice(c.clause.start, c.token.start),
      )
      const found =
        !c.negated &&
        c.clause.direction === 'present' &&
        /^ (?:encore|toujours)? ?à /.test(c.rest) &&
        (whole || /^ (?:encore|toujours)/.test(c.rest))
      return found
        ? infinitiveOf(
            c,
            c.block.tokens.findIndex((t, i) => i > c.i && t.form === 'à'),
          )
        : null
    },
  ],
]

/** The word after the adverbs and clitics that follow a verb. */
function nextVerb(c: Cue) {
  let i = c.i + 1
  while (
    /^(?:-t-il|-il|encore|donc|maintenant|désormais|d'abord|aussi|pouvoir)$/.test(c.block.tokens[i]?.form ?? '') ||
    CLITIC.test(c.block.tokens[i]?.form ?? '')
  )
    i++
  return c.block.tokens[i]
}

/** « doit encore être voté », not « doit faire encore rire » or « doit encore 4 millions »: « encore » first, then an infinitive. */
const due = (c: Cue): boolean => {
  const at = some(c.block, c.i + 1, c.i + 2, t => t.form === 'encore') ? c.i + 2 : c.i + 3
  const early =
    at === c.i + 2 ||
    /^(?:toutefois|cependant|d'abord|donc|néanmoins|pourtant|être|désormais)$/.test(c.block.tokens[c.i + 1]?.form ?? '')
  return early && (c.block.tokens[c.i + 1]?.form === 'être' || some(c.block, at, at + 4, isInfinitive))
}
