import { latin } from './latin.ts'
import { isPersonNoun, isRoleNoun } from './names.ts'
import { PERSON_PHRASE } from './people/professions.ts'
import type { Span } from './types.ts'

/** What ends a role: marks, relatives, times, circumstances, participles, auxiliaries. */
const STOP = latin(
  /[.;:!?…()"«»,]|(?<! de| à| et| pour| chez| sur| en| tou[ts]| toutes) (?:l[ae]s? |l'|une? )|(?<=\s)(?:-(?=\s)|(?:qui|qu[e']|dont|où|depuis|lors|après|avant|pendant|lorsqu[e']|quand|alors|sur|par(?! intérim)|avec|sans(?! étiquette| portefeuille)|dès|hier|dans|selon|mais|car|comme|ce(?:tte)?|il|elle|on|ne|n'|a|ont|av(?:ait|aient)|aur(?:ait|aient|a|ont)|est|sont|était|étaient|ser(?:ait|a|ont|aient)|s'est|se|s'|va|vont|doit|peut|veut|vient|à l'(?:issue|occasion)|s'appelle|jusqu'.|en(?! ch)|(?:bas|situ|implant|nomm|crois|interrog|cit|élu|désign|spécialis|invit|réun)ée?s?|pour(?! l[ae' ])|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}-]))/gu,
)
/** « , de l'innovation et de l'économie numérique »: a complement that a comma does not end. */
const MORE_COMPLEMENTS =
  /^, (?:de |du |des |d'|à l|au)[^.,;:()"«»]{2,60}?(?:, (?:de |du |des |d'|à l|au)[^.,;:()"«»]{2,60}?)*,? et (?:de |du |des |d'|à l|au)/u
/** « maire (PS) de Lens »: a party does not end the role. */
const PARTY = latin(/^\(\p{Lu}[\p{L} -]{1,8}\)(?= (?:de |du |des |d'))/u)
/** « rapporteure de la mission « Recherche » à l'Assemblée »: the name of a body or a plan does not end the role. */
const NAMED =
  /(?:mission|programme|projet|pôle|collectif|association|plan|dispositif|filière|branche|commission|groupe|comité|chantier|label|collection|volet|cellule|direction|service|département|réseau|division|liste|initiative|opération|campagne|cluster|fonds|section|chaire|laboratoire|observatoire|revue|magazine|atelier|gamme|marque) $/
const NAME = /^«[^«».!?]{2,40}»(?= (?:de |du |des |d'|à |au |aux |en |chez |pour )| ?[,.;:)]| ?$)/
const SOMEBODY = latin(/^(?:M\. |Mme )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u)
const QUALIFIER =
  /^(?:ex|ancien(?:ne)?|nouve(?:l|lle|au)|actuel(?:le)?|futur(?:e)?|jeune|premi(?:er|ère)|grand(?:e)?|haut(?:e)?|simple|éphémère|tout|toute|autre|principal(?:e)?)[ -]/iu
const ARTICLE =
  /^(?:les? |la |l'|une? |s(?:on|a|es) |leurs? |notre |votre |chaque |plusieurs |certaine?s |tou(?:te)?s les |ce |cette |du |au )/iu
const ELECTED = latin(/^élue? (?!chargée?(?!\p{L}))(\p{L}+)/iu)
const WORD = latin(/^[\p{L}]+(?:-\p{L}+)*/u)

/** Length of « le », « l' », « son » at the beginning of `text`. */
export const articleLength = (text: string): number => ARTICLE.exec(text)?.[0].length ?? 0

/** How far the role noun phrase reaches that begins at `start`: across commas when complements go on, never into a person's name. */
const roleEnd = (norm: string, start: number, people: readonly number[], head: number): number => {
  const person = people.find(at => at > start) ?? norm.length
  let end = norm.length
  STOP.lastIndex = Math.max(start + 1, head)
  for (let stop = STOP.exec(norm); stop; stop = STOP.exec(norm)) {
    if (stop.index >= person) break
    const more =
      stop[0] === ',' &&
      / d(?:e|u|es|') ?/.test(norm.slice(start, stop.index)) &&
      MORE_COMPLEMENTS.exec(norm.slice(stop.index, stop.index + 200))
    const party = stop[0] === '(' && PARTY.exec(norm.slice(stop.index, stop.index + 14))
    const name =
      stop[0] === '«' && NAMED.test(norm.slice(start, stop.index)) && NAME.exec(norm.slice(stop.index, stop.index + 44))
    const on = more || party || name
    if (on) STOP.lastIndex = stop.index + on[0].length
    else {
      end = stop.index
      break
    }
  }
  end = Math.min(end, person)
  // « l'avocat de M. Ghosn »
  const whose =
    end === person && / d(?:e |')$/.test(norm.slice(start, end)) ? SOMEBODY.exec(norm.slice(end, end + 60)) : null
  if (whose) return end + whose[0].length
  const role = norm.slice(start, end)
  const joined = / et (?:l[ae] |l'|son |sa |M\. |Mme )?$/.exec(role)
  if (joined) end = start + joined.index
  return start + norm.slice(start, end).trimEnd().length
}

/**
 * The role whose noun phrase begins at `at`, article excluded; null when no noun for a person stands there.
 *
 * @param people where names begin, ascending. @param wide also accept « constructeur », « propriétaire », which may be firms.
 */
export const roleAt = (norm: string, at: number, people: readonly number[], wide: boolean): Span | null => {
  const start = at + articleLength(norm.slice(at, at + 12))
  let noun = start
  for (let q = QUALIFIER.exec(norm.slice(noun, noun + 14)); q; q = QUALIFIER.exec(norm.slice(noun, noun + 14)))
    noun += q[0].length
  const word = WORD.exec(norm.slice(noun, noun + 40))?.[0] ?? ''
  // « élue présidente du Gifas »; « l'élu chargé de l'économie » is one
  const elected = ELECTED.exec(norm.slice(noun, noun + 40))
  if (elected && isPersonNoun(elected[1] ?? ''))
    return roleAt(norm, noun + elected[0].length - (elected[1] ?? '').length, people, wide)
  const phrase = PERSON_PHRASE.exec(norm.slice(noun, noun + 30))
  if (!phrase && (!word || !(wide ? isRoleNoun(word) : isPersonNoun(word)))) return null
  const end = roleEnd(norm, start, people, noun + (phrase?.[0].length ?? 0))
  return / (?:d[eu]|des|à|aux?|et|pour)$| d'$/.test(norm.slice(start, end)) ? null : { start, end }
}
