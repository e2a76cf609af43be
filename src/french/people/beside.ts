/** What stands between a name and the role stated after it. */
import { latin } from '../latin.ts'

const ADVERBS =
  "(?:(?:aujourd'hui|désormais|actuellement|jusqu'(?:ici|alors)|jusque-là|alors|encore|toujours|également|aussi|par ailleurs|à la fois|tour à tour|autrefois|naguère|longtemps|à l'époque|(?:lui|elle)-même|fraîchement|récemment|tout juste|nouvellement|notamment|surtout|(?:lui|elle),) )*"
const NAMED = '(?:(?:nommé|désigné|élu|promu|devenu|reconduit|intronisé|propulsé|bombardé|coopté)e? )?'
const AS =
  '(?:en tant que |en (?:sa )?qualité de |au titre de |au poste de |aux fonctions de |à la fonction de |comme )?'
/** « (PS) », « (à gauche) », « , 52 ans », « , la cinquantaine » */
const ASIDE =
  '(?: \\([^()]{2,24}\\))?(?:, (?:\\d\\d|[\\p{Ll}-]{4,24}) ans| \\(\\d\\d ans\\)|, la [\\p{Ll}-]{4,18}aine)?'

const APPOSED = latin(new RegExp(`^(${ASIDE}(?:,| -) ${ADVERBS})${NAMED}${AS}`, 'u'))
/** « , troisième du nom, », « , cravate desserrée, »: how somebody is or looks; other people and clauses are none. */
const LOOSE = latin(
  /^, (?!(?:s(?:a|on|es)|l[ae]s?|une?|des|et|ou|ni|avec|qui|que|dont|où|mais|ils?|elles?|on|pour|par|entre|contre|chez|comme|outre|hormis|sauf) |l'|qu'|d'|n')\p{Ll}[^.,;:()«»"\p{Lu}]{2,45}, /u,
)
const IN_BRACKETS = /^ \(/
/** « Marc Petit a été nommé directeur », « est également maire » */
const COPULA = latin(
  new RegExp(
    `^ (?:est|était|fut|sera|reste|restera|demeure|devient|deviendra|redevient|(?:a|avait|aurait) été|vient d'être) ${ADVERBS}${NAMED}${AS}`,
    'u',
  ),
)
/** « succède à Gil Roy comme directrice », « occupe le poste de trésorier » */
const POSTED = latin(
  /^ (?:succèd|remplac|rejoi|arriv|occup|pren|exerc|offici|travaill)\p{L}* (?:[^.,;:()«»"]{0,50} )?(?:comme|en tant que|en qualité de|au poste de|le poste de|l[ae]s? fonctions? de) /u,
)
const NAMING = latin(
  /(?:nomm|désign|élu|promu|coopt|propuls|bombard|intronis|reconduit|choisi)\p{L}*(?: [^.;:()«»"]{0,50})? $/u,
)
const DIRECT = latin(new RegExp(`^ ${AS}`, 'u'))

export interface Beside {
  /** Characters after the name at which the role may begin, the likeliest first: « élu » names, or is one (« élue CGT »). */
  readonly lengths: readonly number[]
  /** The name is the subject of a verb, or the object of one of naming: only a noun for people says a role there. */
  readonly said: boolean
  /** Characters after the name past one more apposition (« , troisième du nom, »); 0 when there is none. */
  readonly loose?: number
}

/** How far after a name the words begin that may state a role; null when none may. */
export const besideName = (norm: string, start: number, end: number): Beside | null => {
  const rest = norm.slice(end, end + 110)
  const copula = COPULA.exec(rest) ?? POSTED.exec(rest)
  if (copula) return { lengths: [copula[0].length], said: true }
  const apposed = APPOSED.exec(rest)
  const loose = LOOSE.exec(rest)?.[0].length ?? 0
  if (apposed) return { lengths: [apposed[0].length, apposed[1]?.length ?? 0], said: false, loose }
  if (NAMING.test(norm.slice(Math.max(0, start - 70), start)))
    return { lengths: [DIRECT.exec(rest)?.[0].length ?? 0], said: true }
  const brackets = IN_BRACKETS.exec(rest)
  return brackets && { lengths: [brackets[0].length], said: false }
}
