/** Verbs of settling, denied or to come: « n'est pas bouclé », « n'a pas encore signé », « ne sera connu qu'en mars ». */
import { family, isNoun, lemmaIn, nouns } from '../words.ts'
import { type Cue, DENIAL, type Found, heads, longAgo, near, object, some, subject, when, words } from './cue.ts'
import { AWAITED, FATES, KNOWN, MATTERS, PLANS, SETTLE, SETTLE_YET, SOUGHT, STEPS, TELL, YET } from './cues.ts'

/** A hypothesis leaves nothing open: « si l'usine n'est pas achevée ». */
const IF = /(?:^|[\s,])(?:si|s'ils?|tant qu[e'])(?=\s|(?<='))/i
const NOT_UNTIL = /^ (?:\S+ )?(?:qu(?:e |')|pas avant )/
/** « sans préciser », « sans avoir encore rien arrêté ». */
const WITHOUT =
  /(?:^|\s)sans (?:(?:en|le|la|les|l'|y|toutefois|pour autant|rien|pourtant|cependant|encore|s'|se) ?)*(?:avoir |être )?(?:(?:encore|rien|toujours) )?$/u
/** « non communiqué », « pas encore fixé » without its auxiliary, as headlines have it. */
const NOT = /(?:^|[\s(,:])(?:non|pas encore|toujours pas)[ -]$/u

const LITERAL = family('fixer assurer stabiliser finir figer sceller')
const RUMOURS = nouns('information nouvelle rumeur chiffre scénario')
/** « une décision sera prise à la rentrée » */
const RULINGS = nouns('décision choix arbitrage verdict jugement réponse')
/** « le calendrier sera précisé à la rentrée » */
const DRAWN = family('préciser fixer définir déterminer arbitrer décider trancher')
const ARRIVE = family('tomber arriver venir parvenir')

const matter = (c: Cue) => some(c.block, c.first, c.last, t => isNoun(t, MATTERS) || isNoun(t, PLANS))

/** Lemmas that settle, or tell. */
export const SETTLING: ReadonlySet<string> = new Set([...SETTLE, ...SETTLE_YET, ...STEPS, ...TELL, ...KNOWN])

/** What a verb of settling at `c` leaves open. */
export function unsettled(c: Cue): Found {
  const later = c.clause.modality === 'future' || c.clause.modality === 'expected'
  // Most verbs of these families settle something: leave before any pattern is tried.
  if (!later && !some(c.block, c.i - 12, c.i, t => DENIAL.has(t.form))) return null
  const told = c.block.norm.slice(Math.max(c.clause.start - 24, 0, c.token.start - 40), c.token.start)
  const sure = lemmaIn(c.token, SETTLE) ?? (c.passive ? lemmaIn(c.token, KNOWN) : null)
  const maybe = lemmaIn(c.token, SETTLE_YET)
  const step = lemmaIn(c.token, STEPS)
  if (told.includes('sans ') && WITHOUT.test(told)) return without(c, told)
  if (c.infinitive) return null
  if (c.participle && NOT.test(told) && (sure || maybe || step || lemmaIn(c.token, TELL))) return subject
  if (!sure && !maybe && !step) return null
  if (later) {
    const notUntil = NOT_UNTIL.test(c.rest) && /n(?:e |')/.test(words(c))
    return when(
      c.passive &&
        (sure !== null || maybe !== null) &&
        (notUntil ||
          (!c.negated && sure !== null && (heads(c, FATES) || (DRAWN.has(sure) && heads(c, MATTERS)))) ||
          (!c.negated && /^(?:rendre|prendre|connaître|trancher)$/.test(maybe ?? sure ?? '') && heads(c, RULINGS))),
      subject,
    )
  }
  if (maybe === 'rendre' && c.negated && c.passive && /^ publi/.test(c.rest)) return subject
  if (longAgo(c)) return null
  if (!c.negated || IF.test(c.block.norm.slice(c.clause.start, c.token.start))) return null
  if (sure && c.passive && / pour /.test(c.rest.slice(0, 6)) && lemmaIn(c.token, KNOWN)) return null
  if (/^ (?:au|par) hasard/.test(c.rest)) return null
  if (sure === 'finir' && /^ d(?:e |')/.test(c.rest)) return null
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
  // « n'a pas publié de calendrier », « n'a pas rendu son avis »
  if (near(c, 4, MATTERS) || near(c, 4, AWAITED)) return object
  if (c.passive && /^ (?:par|pour|d'une?) /.test(c.rest)) return null
  if (maybe === 'donner') return when(/^ (?:suite|de réponse)/.test(c.rest))
  if (maybe === 'arrêter' || maybe === 'faire') return when(matter(c) && (maybe === 'arrêter' || c.passive), subject)
  // « les arbitrages n'ont pas été rendus »: what is awaited is open still, unless a year says it is long over.
  const awaited =
    (heads(c, AWAITED) ||
      heads(c, SOUGHT) ||
      (maybe === 'confirmer' && heads(c, RUMOURS)) ||
      (maybe !== 'rendre' && heads(c, MATTERS))) &&
    !/ en (?:19|20)\d\d/.test(c.rest)
  return when(c.passive && (c.clause.direction !== 'past' || awaited), subject)
}

/** « sans dévoiler le prix », « sans avoir arrêté les volumes »; « sans arrêter la production » is another thing. */
function without(c: Cue, told: string): Found {
  const done = /(?:avoir|être) (?:\S+ )?$/.test(told)
  const settling = lemmaIn(c.token, SETTLE) ?? (done ? lemmaIn(c.token, SETTLE_YET) : null)
  if (settling && (lemmaIn(c.token, SETTLE_YET) === null || near(c, 5, MATTERS))) return object
  if (
    lemmaIn(c.token, TELL) === 'dire' &&
    !/^ (?:\S+ )?(?:si|s'il|quand|comment|où|qui|quels?|quelles?|combien|lequel|laquelle|plus)(?!\p{L})/u.test(c.onward)
  )
    return null
  if (lemmaIn(c.token, TELL) && !/^ (?:un|le moindre) (?:seul )?mot/.test(c.rest)) return object
  const giving = /^(?:donner|fournir|avancer|livrer)$/.test(c.token.form)
  return when(giving && near(c, 5, MATTERS))
}
