/** Verbs of settling, denied or to come: « n'est pas bouclé », « n'a pas encore signé », « ne sera connu qu'en mars ». */
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'
import {
  type Cue,
  DENIAL,
  denied,
  type Found,
  heads,
  isDated,
  isStory,
  LONG,
  longAgo,
  near,
  noLonger,
  object,
  relativeOf,
  some,
  subject,
  when,
  words,
} from './cue.ts'
import {
  AWAITED,
  BARGAINS,
  BILLS,
  CERTAINTY,
  FATES,
  KNOWN,
  MATTERS,
  OPTIONS,
  PLANS,
  SETTLE,
  SETTLE_YET,
  SETTLING,
  SOUGHT,
  STEPS,
  TELL,
  TERMS,
  VENTURES,
  YET,
} from './cues.ts'
import { isOfAny } from './of-any.ts'

/** A hypothesis leaves nothing open: « si l'usine n'est pas achevée ». */
const IF = /(?:^|[\s,])(?:si|s'ils?|tant qu[e'])(?=\s|(?<='))/i
const NOT_UNTIL = /^ (?:\S+ )?(?:qu(?:e |')|pas avant )/
/** « sans préciser », « sans avoir encore rien arrêté ». */
const WITHOUT =
  /(?:^|\s)sans (?:(?:en|le|la|les|l'|y|toutefois|pour autant|rien|pourtant|cependant|encore|s'|se) ?)*(?:avoir |être )?(?:(?:encore|rien|toujours) )?$/u
/** « non communiqué », « pas encore fixé » without its auxiliary, as headlines have it. */
const NOT = /(?:^|[\s(,:])(?:non|pas encore|toujours pas|(?:mais|,) pas)[ -]$/u

/** « sans dire ce qu'il adviendra des autres »; « sans dire ce qu'il pense » keeps an opinion. */
const WHAT_COMES = /^ (?:\S+ )?ce (?:qu(?:e |')|qui )[^,;.]{0,30}?\p{L}r(?:a|ont|ait|aient)(?!\p{L})/u
const NOUN_TOO = /^(?:garantie?s?|assurances?|réserves?|suites?|communiqués?|chiffres?|réponses?)$/
/** « n'exclut pas les PME de l'aide »: who has a right to what. */
export const ELIGIBLE = /^ (?:pas |plus )?(?:(?:les|des|ses|ces) |d(?:u|es|e la|e l'|e ces|'une?) )/
const LITERAL = family('fixer assurer stabiliser finir figer sceller')
const AUXILIARY = ['être', 'avoir', 'sembler', 'paraître', 'rester', 'demeurer', 'faire']
const RUMOURS = nouns('information nouvelle rumeur chiffre scénario')
/** « le calendrier sera précisé par décret » */
const DRAWN = family('préciser fixer définir déterminer arbitrer décider trancher dévoiler révéler communiquer')
/** Done in part: the rest is to do. */
const HALF =
  /^ (?:\S+ )?qu(?:'(?:à (?:moitié|demi|\d+ ?%)|en partie|aux? (?:deux tiers|trois quarts|tiers|quart))|e (?:très )?(?:partiellement|à moitié|en partie))(?!\p{L})/u
const HALF_BEFORE =
  /n(?:e |')\S+ (?:encore )?qu(?:'(?:à (?:moitié|demi)|en partie|aux deux tiers)|e (?:très )?partiellement) $/u
/** What appears in print or is passed: « le règlement n'a pas été publié ». */
const TEXTS = nouns(
  'règlement décret arrêté circulaire texte rapport liste cahier ordonnance appel référentiel norme directive version étude audit bilan notice',
)
const PRINTED = family('publier paraître adopter voter promulguer valider')
const HARDLY = /(?:encore|toujours|reste|restent|demeurent?) (?:très |assez )?(?:mal|peu) $/
const ARRIVE = family('tomber arriver venir parvenir')

const matter = (c: Cue) =>
  some(c.block, c.first, c.last, t => isNoun(t, MATTERS) || isNoun(t, PLANS)) || heads(c, TERMS) || heads(c, BILLS)

/** A relative of something that is awaited or sought. */
const relates = (c: Cue) =>
  c.block.tokens[c.first]?.form !== 'dont' && relativeOf(c, MATTERS, AWAITED, SOUGHT, CERTAINTY)

const SIGNING = family('signer voter adopter approuver ratifier')
/** What machines and sites do as well as people. */
const WORK = family(
  'lever livrer démarrer commencer lancer tester mesurer installer ouvrir construire verser rembourser',
)
const concerns = (c: Cue) => [MATTERS, AWAITED, SOUGHT, VENTURES, OPTIONS, PLANS, BARGAINS].some(set => near(c, 6, set))

/** « Si le prix n'a pas été dévoilé, la date est connue », « tant que l'appel n'est pas jugé » */
export const concedes = (c: Cue) =>
  c.clause.direction !== 'past' &&
  IF.test(c.block.norm.slice(Math.max(c.block.tokens[c.first]?.start ?? 0, c.token.start - LONG), c.token.start))

/** What a verb of settling at `c` leaves open. */
export function unsettled(c: Cue): Found {
  // « pourrait s'installer à Lyon, le choix n'étant pas arrêté »: a clause of its own.
  const apart = c.participle && some(c.block, c.i - 4, c.i, t => /^(?:étant|ayant)$/.test(t.form))
  const later = !apart && (c.clause.modality === 'future' || c.clause.modality === 'expected')
  // « les effets sont encore mal connus »
  if (c.passive && HARDLY.test(c.block.norm.slice(Math.max(0, c.token.start - 24), c.token.start)))
    return when(
      lemmaIn(c.token, SETTLING) !== null && c.clause.direction === 'present' && !/^ (?:des?|du) /.test(c.rest),
      subject,
    )
  // Most verbs of these families settle something: leave before any pattern is tried.
  if (!later && !some(c.block, c.i - 12, c.i, t => DENIAL.has(t.form))) return null
  const told = c.block.norm.slice(Math.max(c.clause.start - 24, 0, c.token.start - 40), c.token.start).toLowerCase()
  const sure =
    lemmaIn(c.token, SETTLE) ??
    (c.passive ? (lemmaIn(c.token, KNOWN) ?? (heads(c, MATTERS) ? lemmaIn(c.token, TELL) : null)) : null)
  const maybe = lemmaIn(c.token, SETTLE_YET)
  const step = lemmaIn(c.token, STEPS)
  if (told.includes('sans ') && WITHOUT.test(told)) return without(c, told)
  // « n'a pas eu droit à un communiqué », « à aucun arrêté »: a noun.
  if (c.participle && /^(?:une?|aucune?|ce|cet|cette|du|au)$/.test(c.block.tokens[c.i - 1]?.form ?? '')) return null
  // « étant donné que », « Ne divulguez rien »
  if (c.infinitive || c.block.tokens[c.i - 1]?.form === 'étant' || c.token.form.endsWith('ez')) return null
  // « la grue n'a encore rien levé », « n'a toujours rien versé »: idle or late, where « n'a pas encore levé ses options » leaves a choice.
  if (!sure && c.participle && some(c.block, c.i - 6, c.i, t => isVerb(t, 'avoir')) && !relates(c) && !concerns(c))
    if (lemmaIn(c.token, WORK) !== null) return null
  // « n'ont pas fini de négocier », not « n'a pas fini de grandir »
  if (sure === 'finir' && / d(?:e |')/.test(c.rest.slice(0, 5)))
    return when(
      c.negated &&
        /^ d(?:e |')(?:s')?(?:discut|négoci|débatt|cherch|réfléch|hésit|interrog|marchand|tergivers|évalu|chiffr|calcul|étudi|examin|analys)/.test(
          c.rest,
        ),
    )
  // « des fournisseurs non certifiés » are of a sort, « un montant non précisé », « un permis pas encore signé » are open.
  if (c.participle && NOT.test(told))
    return when(!!(sure || lemmaIn(c.token, TELL) || (!/non[ -]$/.test(told) && (maybe || step))), subject)
  if (!sure && !maybe && !step) return null
  // « n'est ficelé qu'à moitié », « n'est que partiellement financé »
  if ((sure || maybe) && c.passive && denied(c) && (HALF.test(c.onward) || HALF_BEFORE.test(told)))
    return { ...subject, more: HALF.exec(c.onward)?.[0].length ?? 0 }
  if (later) {
    // « les modalités de départ seront négociées »
    if (
      /^(?:négocier|discuter)$/.test(step ?? '') &&
      !/ chaque /.test(c.rest) &&
      c.passive &&
      !c.negated &&
      (heads(c, FATES) || heads(c, MATTERS))
    )
      return subject
    const notUntil = NOT_UNTIL.test(c.rest) && /n(?:e |')/.test(words(c))
    return when(
      c.passive &&
        (sure !== null || maybe !== null) &&
        // « le sort du site sera tranché », « le montant sera fixé par décret »; « le lauréat sera connu en mars » is a date.
        (notUntil ||
          (!c.negated && sure !== null && (heads(c, FATES) || (DRAWN.has(sure) && heads(c, MATTERS) && !isDated(c))))),
      subject,
    )
  }
  if (maybe === 'rendre' && c.negated && c.passive && /^ publi/.test(c.rest)) return subject
  if (longAgo(c) || isStory(c) || noLonger(c)) return null
  // « sans bruit ni communiqué »: a noun, or what qualifies one.
  if (c.participle && / ni $/.test(told) && /(?:^|\s)sans /.test(told)) return null
  if (c.participle && !AUXILIARY.some(lemma => some(c.block, c.i - 8, c.i, t => isVerb(t, lemma)))) return null
  if (!c.negated) return null
  if (concedes(c) || isOfAny(c)) return null
  if (sure && c.passive && / pour /.test(c.rest.slice(0, 6)) && lemmaIn(c.token, KNOWN)) return null
  if (/^ (?:au|par) hasard|^ dans (?!tous)/.test(c.rest)) return null
  // « la vis ne fixe pas le capot », « n'assure pas la livraison »: these settle nothing.
  if (sure && LITERAL.has(sure) && !c.passive && !YET.test(words(c)) && !near(c, 4, MATTERS)) return null
  if (sure || YET.test(words(c))) return subject
  // « le verdict n'est pas tombé »
  if (!maybe) return when(c.passive && lemmaIn(c.token, ARRIVE) !== null && heads(c, AWAITED), subject)
  // « entre gaz et biomasse, le papetier n'a pas choisi »
  if (maybe === 'choisir' && c.participle && !c.passive && /^(?: entre |\W*$)/.test(c.rest)) return subject
  // « nous n'avons rien signé »
  if (/^(?:signer|arrêter|voter|conclure|choisir)$/.test(maybe) && c.block.tokens[c.i - 1]?.form === 'rien')
    return subject
  // « la CGT n'a pas signé l'accord »: it would not.
  if (!c.passive && SIGNING.has(maybe)) return null
  // « n'a pas publié de calendrier », « n'a pas rendu son avis »
  if (near(c, 4, MATTERS) || near(c, 4, AWAITED)) return object
  // « des garanties que la direction n'a pas données »
  if (c.participle && relates(c)) return subject
  // « ne sont pas pris en compte », « n'est pas rendu obligatoire par la loi »
  if (c.passive && /^ (?:par|pour|d'une?|en (?:compte|charge|main|considération)) /.test(`${c.rest} `)) return null
  if (maybe === 'donner') return when(/^ (?:suite|de réponse)/.test(c.rest))
  if (maybe === 'arrêter' || maybe === 'faire')
    return when((matter(c) || (maybe === 'faire' && heads(c, VENTURES))) && (maybe === 'arrêter' || c.passive), subject)
  // « les arbitrages n'ont pas été rendus »: what is awaited is open still, unless a year says it is long over.
  const awaited =
    (heads(c, AWAITED) ||
      heads(c, SOUGHT) ||
      (PRINTED.has(maybe) && heads(c, TEXTS)) ||
      (maybe === 'confirmer' && heads(c, RUMOURS)) ||
      (maybe !== 'rendre' && heads(c, MATTERS))) &&
    !/ en (?:19|20)\d\d/.test(c.rest)
  return when(c.passive && (c.clause.direction !== 'past' || awaited), subject)
}

/** « sans dévoiler le prix », « sans avoir arrêté les volumes »; « sans arrêter la production » is another thing. */
function without(c: Cue, told: string): Found {
  const done = /(?:avoir|être) (?:\S+ )?$/.test(told)
  const settling = lemmaIn(c.token, SETTLE) ?? (done ? lemmaIn(c.token, SETTLE_YET) : null)
  // « un prêt sans garantie », « sans assurance » lack a thing; « sans garantie sur les volumes » doubts.
  if (NOUN_TOO.test(c.token.form)) return when(/^ (?:\S+ )?(?:sur|quant|que|qu')(?!\p{L})/u.test(c.rest))
  if (settling && (lemmaIn(c.token, SETTLE_YET) === null || near(c, 5, MATTERS))) return object
  // « on trie sans écarter les plus petites »
  if (/^(?:exclu|écart)/.test(c.token.form) && ELIGIBLE.test(c.rest) && !near(c, 4, OPTIONS)) return null
  if (
    lemmaIn(c.token, TELL) === 'dire' &&
    !WHAT_COMES.test(c.onward) &&
    !/^ (?:\S+ )?(?:si|s'il|quand|comment|où|qui|quels?|quelles?|combien|l[ae]quel(?:le)?|lesquel(?:le)?s|quoi|d'où|jusqu|plus)(?!\p{L})/u.test(
      c.onward,
    )
  )
    return null
  if (lemmaIn(c.token, TELL) && !/^ (?:un|le moindre) (?:seul )?mot/.test(c.rest)) return object
  const giving = /^(?:donner|fournir|avancer|livrer)$/.test(c.token.form)
  return when(giving && near(c, 5, MATTERS))
}
