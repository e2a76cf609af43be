import {
  dayNumber,
  dayPeriod,
  isoLength,
  months,
  type Period,
  partsOf,
  stretch,
  unitPeriod,
  weekdayOf,
} from './calendar.ts'
import { feastMeaning } from './feasts.ts'
import type { Match, Meaning } from './meaning.ts'

/** `starts`: the letters that its matches begin with, so that most rules are not even tried. */
type Rule = readonly [starts: string, RegExp, build: (match: Match) => Meaning | null | undefined]
const rule = (starts: string, pattern: string, build: Rule[2]): Rule => [starts, new RegExp(pattern, 'y'), build]

/** « 2014 », or « 98 » beside a month; 0 when there is none. */
const statedYear = ({ num }: Match): number => num('y') || (num('n') > 31 && num('n') < 100 ? 1900 + num('n') : 0)

/** « 5 mars », « mardi 27 mars 2013 », « samedi 21 », and the « 15 » of « les 15 et 16 mai ». */
function dayMeaning(match: Match): Meaning | null | undefined {
  const { num, sign } = match
  const date = num('d') || num('O')
  if (!sign('d') && date > 1) return null
  const month = (num('M') || num('m')) - 1
  const make = (year: number, at: number): Period[] => {
    const day = dayNumber(year, at, date)
    return partsOf(day)[2] === date ? [dayPeriod(day)] : []
  }
  const stated = statedYear(match)
  if (stated) return make(stated, month)[0]
  return day => {
    const [year, now] = partsOf(day)
    const all = [-2, -1, 0, 1, 2].flatMap(i => (month < 0 ? make(year, now + i) : make(year + i, month)))
    const fitting = all.filter(({ from }) => weekdayOf(from) === num('W'))
    return fitting.length > 0 ? fitting : all
  }
}

/** « fin », « à la mi- », « au début du »: may stand before any period. */
const PART = '(?:F(?:-|[DG]L?)?)?'
/** « 2014 », « de l'année 2014 », « 98 », « de l'année », « de l'an prochain », « de cette année », « prochain ». */
const TAIL = '(?:(?:D?(?:L?U)?|-)y(?:[/-][ynd])?|n(?![sU%])|DLU[Ry]?|DTU|R)?'
/** What stands before a period that nothing else dates: « en mars », « à l'automne ». */
const LEADS: Record<string, RegExp> = {
  M: /[EDAZzvaIJK&,kpw(~^]$/,
  m: /E$/,
  S: /[LTBG^]$/,
  q: /[LBAE]$/,
  S0: /[AZpvaIJk]L$/,
  // « avant les fêtes », « d'ici aux fêtes »: those of the year's end.
  'S-1': /[vaJI][LB]$/,
}

/** First month and number of months of a period in its year; undefined when the words make none. */
function monthsOf({ num, sign, text }: Match, head: string): [number, number] | undefined {
  const [order, count, unit] = [num('O'), num('d'), num('U')]
  if (head === 'S') return num('S') > 0 ? [num('S') * 3 - 1, 3] : [num('S') < 0 ? 11 : 8, 1]
  // « première quinzaine de mai »
  if (head !== 'q' && head !== 'U')
    return unit && (order ? unit !== -15 || order > 2 : unit !== 1) ? undefined : [num(head) - 1, 1]
  // « les neuf premiers mois », « les trois derniers mois »
  if (count) return unit === 1 && count < 12 && order < 2 ? [order ? 0 : 12 - count, count] : undefined
  const [kind, index] = `${sign('q')?.value ?? '  '}`
  const size = head === 'U' ? unit : kind === 'S' || kind === 'H' ? 6 : 3
  const at = order || Number(index) || (text.includes('RU') ? 12 / size : 9)
  return (size === 3 || size === 6) && at * size < 13 ? [(at - 1) * size, size] : undefined
}

/** « en octobre 2013 », « fin juin », « au troisième trimestre de l'an prochain », « T3 2022 », « cet été », « XXe siècle » */
function yearlyMeaning(match: Match): Meaning | null {
  const { text, before, after, num } = match
  const head = /[MmSq]/.exec(text)?.[0] ?? 'U'
  const tail = text.slice(text.indexOf(head) + 1)
  if (text.includes('O') && num('U') === 1200) return months(num('O') * 1200 - 1200, 1200)
  const span = monthsOf(match, head)
  if (!span) return null
  if (!tail) {
    // « en été », « les mois d'été »
    if (head === 'S' && (before.endsWith('E') || text.includes('U')))
      return months(24000 + span[0], 3).value.replace('2000', 'XXXX')
    const whole = head === 'U' ? !text.includes('R') && !(num('d') && /[DG]/.test(after)) : /[FU]/.test(text)
    const lead = head === 'S' && num('S') < 1 ? `S${num('S')}` : head
    // « Juin verra la fin du chantier »; « Mars supprime 200 postes » is about a firm.
    const subject = text === 'M' && num('M') !== 3 && /(?:^|\.)$/.test(before) && /^[a-zA-Z,:&]$/.test(after)
    if (!whole && !subject && (!LEADS[lead]?.test(before) || (lead === 'S0' && after === 'D'))) return null
  }
  const make = (year: number) => months(year * 12 + span[0], span[1])
  const stated = statedYear(match)
  if (stated) return make(stated)
  const turn = tail.endsWith('R') ? num('R', true) : 0
  if (tail.includes('U')) return day => [make(partsOf(day)[0] + turn)]
  return day => [-2, -1, 0, 1].map(i => make(partsOf(day)[0] + i)).filter(({ to }) => !num('d') || to < day)
}

/** « cette année », « la semaine dernière », « fin d'année », « avec l'année », « les deux prochaines années », « les mois à venir » */
function unitMeaning({ text, before, after, sign, num, plural }: Match): Meaning | null {
  const unit = num('U')
  const turn = num('R') || num('V') || num('r')
  const count = sign('d') ?? sign('n') ?? sign('b')
  if (!unitPeriod(unit, 0, 0)) return null
  const many = Number(count?.value) || 0
  if (turn && (count || plural(sign('R') ? 'R' : 'U'))) {
    if (text.endsWith('r')) return isoLength(many || 'X', unit)
    return many ? day => [stretch(day, turn * many, unit)] : isoLength('X', unit)
  }
  // « la dernière semaine de juin »
  if (text.endsWith('RU') && /[DG]/.test(after)) return null
  const within = /[ek]L|\^[DG]/.test(before + text) || (unit === -2 && text[0] === 'L')
  const measured = text.includes('F') ? unit !== -1 : within && !/[A-Za-z]/.test(after)
  if (count || !(turn || (text.includes('T') && after !== '-') || measured)) return null
  return day => (unit === -2 && !turn ? [-1, 0, 1] : [turn]).map(i => unitPeriod(unit, day, i)!)
}

/** « 2013 », « fin 2013 », « l'année 2013 », « les années 90 », « la programmation 2014-2020 » */
function yearMeaning({ text, before, after, num, plural, rest }: Match): Meaning | null {
  const unit = num('U')
  let year = num('y') || num('n')
  const decade = plural('U') && year > 19 && year % 10 === 0
  if (year < 100 && decade) year += 1900
  if ((unit && unit !== 12) || year < 1500 || year > 2100 || (!num('y') && !decade)) return null
  if (decade) return months(year * 12, 120)
  if (/y[/-].$/.test(text)) {
    const last = num(text.at(-1)!, true)
    const count = last + (last < 100 ? year - (year % 100) : 0) - year
    return count > 0 && count < 60 && !/[X/-]$/.test(before) ? months(year * 12, count * 12 + 12) : null
  }
  // « 2013 personnes », « 2000 € », « France 2030 »
  const counted = /[s%UH@'/-]/.test(after) || /^ ?(?:€|\$|m[²2]|k|M)/.test(rest)
  const led = /[UF]|[EDAIJZvazpKk(xse~^]$|[AL]w$|[sxX]:$|y[,&]$|a-$/.test(
    text.includes('U') ? 'U' : text.includes('F') ? 'F' : before,
  )
  return counted || !led ? null : months(year * 12, 12)
}

/** In order: the first rule that matches at a token and makes sense wins. */
export const RULES: readonly Rule[] = [
  rule('WN', '(?:WDL?)?NR?(?:D?y)?(?!X)', feastMeaning),
  rule(
    'TWdO',
    '(?:T?W,?L?)?[dO]-?(?:M|m\\.?)(?:D?y|n(?![sU%]))?R?|(?:W,?L?)?[dO](?=(?:[&,B-]L?(?:WL?)?[dO]){1,4}[Mm])|W[dO](?![UHhMmns%/:@-])',
    dayMeaning,
  ),
  rule('FOUMmSLRGdq', `${PART}(?:(?:O?UD)?[MmS]|OU|L?RU|[LG]?d[OR]U|L?UDS|q)${TAIL}`, yearlyMeaning),
  rule('FLUyn', `${PART}(?:L?U)?[yn](?:[/-][ynd])?`, yearMeaning),
  rule('FLTGDdnbRU', `${PART}[LTGD]?[dnb]?(?:RU|U(?:R|r|AV)?)`, unitMeaning),
  // « à la fin de la même année »: that of the date named before.
  rule('FL', `${PART}L?rU`, ({ num }) => {
    const unit = num('U')
    return unitPeriod(unit, 0, 0) && unit !== -1 ? day => [unitPeriod(unit, day, 0)!] : null
  }),
  // « la fin du quinquennat »: presidents of the Republic change in May of 2012, 2017, 2022 …
  rule('F', 'F[DG]L?Q', ({ num }) =>
    num('Q') === 60
      ? day => {
          const [year, month] = partsOf(day)
          const last = year - ((year + 3) % 5)
          const over = last < year || month > 4
          return [months((over ? last + 5 : last) * 12 + 4, 1)]
        }
      : null,
  ),
  // « demain », « hier soir », « ce matin », « la veille »; no « usine de demain »
  rule('YTC', 'YW?P?|TP|(?<=[LA])C(?![DG])', ({ before, num }) =>
    num('Y') > 0 && before.endsWith('D') ? null : day => [dayPeriod(day + (num('Y') || num('C')))],
  ),
  rule('!LT', '!|(?<=A)[LT]x?\\$', ({ sign }) => `${sign('!')?.value ?? 'PAST_REF'}`),
  // « lundi », « ce vendredi matin », « mardi prochain »; « le mardi » is every week's
  rule('TW', '(?<!O)T?W(?!D[XM])(?:RP?|P|r)?', ({ text, before, num, plural }) =>
    plural('W')
      ? null
      : before.endsWith('L') && !/[Rr]/.test(text)
        ? `XXXX-WXX-${num('W')}`
        : day => [-7, 0, 7].map(i => dayPeriod(day - weekdayOf(day) + num('W') + i)),
  ),
]
