/** Who fights or presses for something: « se battent pour que le site soit repris », « mettent la pression sur le groupe pour qu'il reste ». */
import { ahead } from '../../french/offsets.ts'
import { isAdverb, isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Span, TextBlock, Token } from '../../french/types.ts'
import { lemmaIn } from '../words.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { finiteAfter, infinitiveAfter } from './find.ts'
import { groupAt } from './group.ts'
import { doerOf, toldBetween } from './parties.ts'
import { harries, isFigure, isPressed, pressedIn, STRIVES } from './pressing.ts'
import { isDeed } from './verbs.ts'

/** Verbs of a fight for something: « œuvrent pour que », « se battent pour une baisse », « comptent sur les régions pour financer ». */
const FIGHTS = [
  'lutter',
  'batailler',
  'battre',
  'manifester',
  'militer',
  'mobiliser',
  'plaider',
  'défiler',
  'compter',
  'miser',
  'prononcer',
  'écrire',
  'tourner',
  'agir',
  'tempêter',
  'pousser',
  ...STRIVES,
]
/** What presses: « mettent la pression sur le groupe pour qu'il reste ». */
const PRESSES =
  /^(?:pression|appel|lettre|courrier|requête|pétition|recours|doigts|bras|couteau|gorge|poing|créneau|lobbying|campagne|grève|plainte|motion|banderoles?|tract|signal|oreilles?|genoux)s?$/

/** Token of what links a fight to its aim: « pour », « afin », « en faveur de », « à ce que »; -1 when none follows. */
const linkAfter = (tokens: readonly Token[], i: number, last: number): number => {
  const pour = ahead(tokens, i + 1, Math.min(last, i + 14), /^(?:pour|afin|faveur)$/)
  if (pour > 0) return pour
  const ce = ahead(tokens, i + 1, Math.min(last, i + 8), /^ce$/)
  return ce > 0 && tokens[ce - 1]?.form === 'à' && /^qu[e']$/.test(tokens[ce + 1]?.form ?? '') ? ce : -1
}

/** Whom somebody presses: « sur le groupe pour qu'il reste », « tanne le ministre », « fait le siège de Bercy ». */
const pressedBy = (block: TextBlock, i: number, link: number, object: boolean): Span | null => {
  const { tokens } = block
  const on = ahead(tokens, i + 1, link, /^(?:sur|auprès)$/)
  const found =
    on > 0
      ? tokens[on]?.form === 'auprès'
        ? phraseAt(block, on + 1, true)
        : phraseAt(block, on + 1)
      : (toldBetween(block, i + 1, link) ?? (object ? phraseAt(block, i + 1) : null))
  return found && isAnimate(block, found) ? found : pressedIn(block, i + 1, link)
}

/** Directives by a fight in one sentence. */
export const fightsIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  const fights = /^(?:œuvre(?:nt)?)$/.test(token.form) && !/^(?:en|l'|une?|d'|main)$/.test(tokens[i - 1]?.form ?? '')
  if (token.verbs.length === 0 && !fights) return
  const pour = linkAfter(tokens, i, last)
  if (pour < 0 || tokens.slice(i + 1, pour).some(({ form }) => /^[.;:]$/.test(form))) return
  const harried = harries(token)
  // « pousse ses feux pour que la ligne tourne »
  const pushes = isVerb(token, 'pousser') && pour > i + 2 && !isAdverb(tokens[i + 1])
  const fighter = fights || harried || (isVerb(token, ...FIGHTS) && !pushes)
  const figure = isFigure(block, token)
  const presses = figure || tokens.slice(i + 1, pour).some(({ form }) => PRESSES.test(form))
  if (!(fighter || (presses && (figure || finite(token))))) return
  const group = groupAt(tokens, i, first)
  if ((!group.active && !fights) || group.denied) return
  const campaign = fighter && (lemmaIn(token, STRIVES) === null || group.reflexive)
  if (!campaign && !presses) return
  const subject = doerOf(block, i, first)
  if (!subject || !isKnownActor(block, subject)) return
  const clitic = harried ? (group.before.find(({ form }) => /^(?:les?|la|l')$/.test(form)) ?? null) : null
  const pressed = clitic ?? pressedBy(block, i, pour, harried)
  // « secoue le flacon pour que la poudre fonde »
  if (harried && !presses && !isPressed(block, pressed)) return
  if (/^qu[e']$/.test(tokens[pour + 1]?.form ?? '')) {
    const named = phraseAt(block, pour + 2)
    add('request', finiteAfter(tokens, pour + 1, last), subject, named && isAnimate(block, named) ? named : pressed)
    i = pour
    return
  }
  const action = infinitiveAfter(tokens, pour)
  const pleads =
    pressed || tokens.slice(i + 1, pour).some(({ form }) => /^(?:grève|préavis|pétition|recours)$/.test(form))
  const asked = action > 0 && pleads && isVerb(tokens[action], 'obtenir', 'réclamer', 'demander', 'exiger')
  if (
    asked ||
    (action > 0 &&
      isVerb(token, 'compter', 'miser') &&
      pressed &&
      isKnownActor(block, pressed) &&
      !/^(?:se|s')$/.test(tokens[action - 1]?.form ?? '') &&
      !isVerb(tokens[action], 'grandir', 'croître', 'progresser'))
  ) {
    add('request', action, subject, pressed)
    i = action
    return
  }
  // « se battent pour une baisse des taxes », « militent en faveur d'une reprise »
  if (action > 0 || !campaign || isVerb(token, 'compter', 'miser')) return
  const noun = [2, 3].map(k => pour + k).find(k => isDeed(tokens[k]))
  if (noun && /^(?:une?|l[ea]|l'|des|d[e'])$/.test(tokens[noun - 1]?.form ?? '')) {
    add('request', noun, subject)
    i = noun
  }
})

const finite = ({ verbs }: Token): boolean =>
  verbs.some(({ tense }) => tense !== 'infinitive' && tense !== 'present-participle')
