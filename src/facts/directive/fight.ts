/** Who fights or presses for something: « se battent pour que le site soit repris », « mettent la pression sur le groupe pour qu'il reste ». */
import { ahead } from '../../french/offsets.ts'
import { isVerb } from '../../french/predicates.ts'
import { phraseAt } from '../../french/speech.ts'
import type { Token } from '../../french/types.ts'
import { isAnimate, isKnownActor } from './animate.ts'
import { atEachToken } from './each-token.ts'
import { finiteAfter, infinitiveAfter } from './find.ts'
import { groupAt } from './group.ts'
import { doerOf, toldBetween } from './parties.ts'
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
  'prononcer',
  'interpeller',
  'saisir',
  'écrire',
  'relancer',
  'solliciter',
  'tourner',
  'convaincre',
  'agir',
]
const REFLEXIVE = /^(?:bat|mobilis|prononc)/
/** What presses: « mettent la pression sur le groupe pour qu'il reste ». */
const PRESSES =
  /^(?:pression|appel|lettre|courrier|requête|pétition|recours|doigts|bras|couteau|gorge|poing|créneau|lobbying|campagne|grève|plainte|motion|banderoles?|tract|signal|oreilles?|genoux)s?$/

/** Directives by a fight in one sentence. */
export const fightsIn = atEachToken((block, i, token, { first, last }, add) => {
  const { tokens } = block
  const fights = /^(?:œuvre(?:nt)?)$/.test(token.form) && !/^(?:en|l'|une?|d'|main)$/.test(tokens[i - 1]?.form ?? '')
  if (token.verbs.length === 0 && !fights) return
  const pour = ahead(tokens, i + 1, Math.min(last, i + 14), /^(?:pour|afin|faveur)$/)
  if (pour < 0 || tokens.slice(i + 1, pour).some(({ form }) => /^[.;:]$/.test(form))) return
  const fighter = fights || isVerb(token, ...FIGHTS)
  const presses = tokens.slice(i + 1, pour).some(({ form }) => PRESSES.test(form))
  if (!(fighter || (presses && finite(token)))) return
  const group = groupAt(tokens, i, first)
  if ((!group.active && !fights) || group.denied) return
  const campaign = fighter && (!REFLEXIVE.test(token.form) || group.reflexive)
  if (!campaign && !presses) return
  const subject = doerOf(block, i, first)
  if (!subject || !isKnownActor(block, subject)) return
  // Whom they press: « sur le groupe pour qu'il reste ».
  const on = ahead(tokens, i + 1, pour, /^(?:sur|auprès)$/)
  const pressed =
    on > 0
      ? tokens[on]?.form === 'auprès'
        ? phraseAt(block, on + 1, true)
        : phraseAt(block, on + 1)
      : (toldBetween(block, i + 1, pour) ??
        (isVerb(token, 'interpeller', 'saisir', 'relancer', 'solliciter', 'convaincre')
          ? phraseAt(block, i + 1)
          : null))
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
      isVerb(token, 'compter') &&
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
  if (action > 0 || !campaign || isVerb(token, 'compter')) return
  const noun = [2, 3].map(k => pour + k).find(k => isDeed(tokens[k]))
  if (noun && /^(?:une?|l[ea]|l'|des|d[e'])$/.test(tokens[noun - 1]?.form ?? '')) {
    add('request', noun, subject)
    i = noun
  }
})

const finite = ({ verbs }: Token): boolean =>
  verbs.some(({ tense }) => tense !== 'infinitive' && tense !== 'present-participle')
