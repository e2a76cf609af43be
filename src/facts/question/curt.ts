/** Replies of a word or two that leave a question open: « Le prix demandé ? Inconnu. », « Le site retenu ? A voir. » */
import type { Sentence, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, lemmaIn } from '../words.ts'
import { isInfinitive } from './cue.ts'
import { MATTERS, PLANS, SETTLING, SOUGHT } from './cues.ts'

/** Words longer than a curt reply. */
const SHORT = 8
const ALONE = family(
  'inconnu inconnue inconnus inconnues mystère énigme secret secrète motus silence néant tabou confidentiel confidentielle incertain incertaine flou floue introuvable chut joker suspense',
)
/** « mystère et boule de gomme », « top secret », « inconnu à ce jour »: these may follow; « inconnue des concurrents » tells. */
const TAIL =
  /^(?:et|boule|de|gomme|top|total|totale|complet|radio|encore|toujours|à|ce|jour|stade|pour|l'|l'heure|heure|l'instant|instant|le|moment)$/
/** Of what is sought; « Des licenciements ? Aucun. » is an answer. */
const NONE = /^(?:aucune?|personne|rien|nul|nulle)$/
const WAIT =
  /^(?:on verra|on ne sait|qui sait|va savoir|allez savoir|no comment|pas de (?:commentaire|réponse)|rendez-vous (?:en|le|au|à|après) )/
/** « Réponse en mars. » */
const LATER =
  /^réponse (?:en|le|au|aux|à|dans|d'ici|avant|après|fin|mi-|début|courant|attendue|cet|cette|lundi|mardi|mercredi|jeudi|vendredi)/

const isParticiple = (t: Token | undefined) =>
  lemmaIn(t, SETTLING) !== null && (t?.verbs.some(({ tense }) => tense === 'past-participle') ?? false)
const matters = (t: Token) => [MATTERS, SOUGHT, PLANS].some(set => isNoun(t, set))

/** Whether the sentence `next` is a curt reply that leaves open what `asking` asks. */
export function isCurt({ tokens, norm }: TextBlock, asking: Sentence, next: Sentence): boolean {
  const words = tokens.slice(next.first, next.last).filter(({ kind }) => kind === 'word')
  if (words.length === 0 || words.length > SHORT) return false
  const text = norm.slice(next.start, next.end).toLowerCase()
  if (WAIT.test(text) || LATER.test(text)) return true
  const yet = words.findIndex(({ form }) => !/^(?:encore|toujours|top|pour|l'|heure|instant|à|ce|stade)$/.test(form))
  const at = words[0]?.form === 'à' && isInfinitive(words[1]) ? 0 : Math.max(yet, 0)
  const { form = '' } = words[at] ?? {}
  const rest = words.slice(at + 1)
  if (ALONE.has(form)) return rest.every(word => TAIL.test(word.form))
  // « Non communiquée. », « Pas encore bouclé. »
  if (/^(?:non|pas)$/.test(form)) {
    const verb = rest.find(word => word.form !== 'encore')
    if (isParticiple(verb)) return rest.indexOf(verb as Token) > rest.length - 2
    if (form === 'pas' && rest.length === 1 && /^(?:encore|une?)$/.test(rest[0]?.form ?? ''))
      return tokens.slice(asking.first, asking.last).some(matters)
    return false
  }
  // « A voir. », « A définir. »
  if (form === 'à' && rest.length < 3)
    return lemmaIn(rest[0], SETTLING) !== null || /^(?:voir|suivre|débattre|discuter)$/.test(rest[0]?.form ?? '')
  return (
    NONE.test(form) && rest.every(word => TAIL.test(word.form)) && tokens.slice(asking.first, asking.last).some(matters)
  )
}
