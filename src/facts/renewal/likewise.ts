/** What is said of a thing by what befell the one before: « n'aura pas cette chance », « Même sort pour le bonus », « il en va de même du tarif ». */
import { latin } from '../../french/latin.ts'
import { isNegated } from '../../french/modality.ts'
import { subjectOf } from '../../french/subject.ts'
import type { AnalysedText, Sentence, Span, TextBlock, Token } from '../../french/types.ts'
import type { RenewalData } from '../types.ts'
import { family, lemmaIn, predicateStart } from '../words.ts'
import { NONE, type Thing } from './antecedent.ts'
import { phraseFrom } from './phrase.ts'
import { thingOfVerb } from './thing.ts'
import type { Trigger } from './trigger.ts'

/** What befalls a scheme: good luck is to go on, a fate is what the one before met. */
const LUCK =
  'chances?|veine|bonheur|privilèges?|faveurs?|grâce|clémence|mansuétude|égards?|indulgence|honneurs?|étoile|sursis|répit|coup de pouce'
const FATE = 'sort|destin|traitement|régime|chemin|issue|couperet|trajectoire|verdict'
/** These say it only with « même »: « profite de cette rallonge » takes up nothing. */
const ALIKE = 'rallonge|voie|pente|scénario|durée'
/** Verbs of what befalls: « aura », « ne connaîtra pas », « subit », « suit ». */
const MEETS = family(
  'avoir connaître subir suivre bénéficier profiter jouir hériter prendre réserver partager attendre échapper recevoir obtenir emprunter rencontrer éprouver',
)
const ESCAPE = family('échapper')
const IS = family('être trouver retrouver loger traiter')
/** « cette chance », « le même sort », « droit aux mêmes égards », « d'autant de clémence » */
const MET = latin(
  new RegExp(
    `^ (?:pas |plus |guère |jamais )?(?:droit |par |d'|de |du |des |à |au |aux |la |le |les |un |une |lui aussi |elle aussi |eux aussi |elles aussi |aussi |également |tout à fait |exactement |eu |connu |subi |suivi |pris |bénéficié |reçu |obtenu |partagé |échappé )*(?:cette|ce|ces|mêmes?|autant de|tant de|pareille?|semblable) (${LUCK}|${FATE}|(?<=mêmes? )(?:${ALIKE}))(?!\\p{L})`,
    'u',
  ),
)
const LUCKY = new RegExp(`^(?:${LUCK})$`)
/** « est logé à la même enseigne », « se trouve dans le même cas » */
const SAME_BOAT =
  /^ (?:\S+ )?(?:logée?s? |rangée?s? |traitée?s? )?(?:à la même enseigne|dans (?:le même (?:cas|bateau|sac)|la même (?:situation|charrette))|(?:visé|touché|frappé|concerné)e?s? de la même (?:façon|manière)|de la même (?:façon|manière))(?!\p{L})/u

/** « Même sort pour », « Idem pour », « Il en va de même du », « Rien de tel pour ». */
const LIKEWISE = latin(
  new RegExp(
    `^(?:et |mais )?(?:même (?:${FATE}|punition|cause|chose|scénario|topo|tarif|clap)|idem|pareil|rebelote|bis repetita|il en (?:va|ira|sera|est) (?:de même|ainsi)|ditto) (?=pour|d[eu]|à|chez)`,
    'iu',
  ),
)
const NOT_SO =
  /^(?:et |mais )?(?:rien de (?:tel|semblable|pareil)|pas de (?:même|pareille) (?:chance|faveur)|tout (?:l'inverse|le contraire)|l'inverse) (?=pour|d[eu]|à|chez)/i
const TO = /^(?:pour|d[eu]s?|à|aux?|chez)(?: les?| la| l'|) ?/i

/** The trigger of a sentence that takes up the `outcome` of a renewal before it, or null. */
export function likewise(
  text: AnalysedText,
  index: number,
  sentence: Sentence,
  outcome: RenewalData['outcome'],
): Trigger | null {
  const block = text.blocks[index] as TextBlock
  return nominal(block, sentence, outcome) ?? verbal(text, index, sentence, outcome)
}

const OPPOSITE: Readonly<Record<RenewalData['outcome'], RenewalData['outcome']>> = {
  renewed: 'ended',
  postponed: 'ended',
  ended: 'renewed',
}

function nominal(block: TextBlock, sentence: Sentence, outcome: RenewalData['outcome']): Trigger | null {
  const said = block.norm.slice(sentence.start, sentence.end)
  const same = LIKEWISE.exec(said)
  const match = same ?? NOT_SO.exec(said)
  const to = match && TO.exec(said.slice(match[0].length))
  const at = block.tokens[sentence.first]
  if (!match || !to || !at) return null
  const from = sentence.start + match[0].length + to[0].length
  const thing = phraseFrom(block, from, sentence.end)
  return isThing(thing)
    ? {
        start: sentence.start,
        end: sentence.start + match[0].trimEnd().length,
        at,
        thing,
        outcome: same ? outcome : OPPOSITE[outcome],
      }
    : null
}

function verbal(
  text: AnalysedText,
  index: number,
  sentence: Sentence,
  outcome: RenewalData['outcome'],
): Trigger | null {
  const block = text.blocks[index] as TextBlock
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = block.tokens[i] as Token
    const after = block.norm.slice(token.end, sentence.end)
    const boat = lemmaIn(token, IS) ? SAME_BOAT.exec(after) : null
    const met = boat ?? (lemmaIn(token, MEETS) ? MET.exec(after) : null)
    if (!met) continue
    // « n'ont pas cette chance : leur subvention fondra de moitié »: another story, told after the colon.
    if (/^[^:]* : (?:(?:les?|la|leurs?|son|sa|ses|ils?|elles?) |l')/.test(after)) return null
    const end = token.end + met[0].length
    const thing = celui(block, subjectOf(block, i)) ?? thingOfVerb(text, index, i, 'bénéficier', end)
    if (!isThing(thing)) return null
    const lucky = LUCKY.test(met[1] ?? '')
    const denied = isNegated(block, token)
    // « n'aura pas cette chance » is said of what ends; « échappe au même sort » of what does not.
    const escapes = lemmaIn(token, ESCAPE) !== null
    const own = lucky ? 'renewed' : escapes ? OPPOSITE[outcome] : outcome
    return {
      start: predicateStart(block, i),
      end,
      at: token,
      thing,
      outcome: denied && own !== 'renewed' ? OPPOSITE[own] : own,
    }
  }
  return null
}

/** Whatever can be renewed or has a name of its own: a person or a plant that « n'a pas eu cette chance » is none. */
const isThing = ({ kind }: Thing): boolean => kind === 'scheme' || kind === 'loose' || kind === 'date'

/** « Celui des flacons »: one more of the things just spoken of. */
function celui(block: TextBlock, span: Span | null): Thing | null {
  if (!span || !/^(?:celui|celle|ceux|celles)(?!\p{L})/iu.test(block.norm.slice(span.start, span.end))) return null
  return { ...NONE, name: block.text.slice(span.start, span.end), kind: 'scheme' }
}
