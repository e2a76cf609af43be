import {
  dayNumber,
  dayPeriod,
  monthPeriod,
  type Period,
  seasonPeriod,
  sharePeriod,
  shift,
  weekdayOf,
  weekPeriod,
  yearOf,
  yearPeriod,
} from './calendar.ts'
import type { Sign } from './letters.ts'

/** What words can mean: the periods around a day that they fit, in order. One period when they leave no choice. */
export interface Meaning {
  readonly around: (day: number) => Period[]
  /** The words say it all: no publication date is needed. */
  readonly absolute?: boolean
  /** « prochain » 1, « dernier » -1, « cette » 0; else the tense decides. */
  readonly turn?: number
  /** « suivant », « la veille »: counted from the date named before, not from publication. */
  readonly anaphoric?: boolean
  /** « début » s, « mi » m, « fin » e of the period. */
  readonly part?: string
  /** TimeML suffix: « soir » TEV. */
  readonly time?: string
  /** A day without its month: only good beside another date. */
  readonly bare?: boolean
  /** TimeML value that holds whatever the period. */
  readonly value?: string
}

/** What a rule sees of a match: the value of the first (or nth) token with a letter. */
export type Pick = (letter: string, nth?: number) => Sign | undefined
export type Rule = readonly [RegExp, (pick: Pick, match: string, norm: string) => Meaning | null]

const rule = (pattern: string, build: Rule[1]): Rule => [new RegExp(pattern, 'y'), build]
const num = (sign: Sign | undefined): number => Number(sign?.value ?? 0)
const plural = (sign: Sign | undefined, norm: string): boolean => sign !== undefined && norm[sign.end - 1] === 's'

/** « fin », « à la mi- », « au début du »: may stand before any period. */
const PART = '(?:F(?:-|[DG]L?)?)?'
/** « 2014 », « de 2014 », « de l'année 2014 », « de l'an prochain », « de cette année ». */
const OF_YEAR = '(?:(?:D?(?:L?U)?|-)y|D?LUR|DTU)?'

const turnOf = (pick: Pick): { turn?: number } => (pick('R') ? { turn: num(pick('R')) } : {})
const part = (pick: Pick): { part?: string } => {
  const value = pick('F')?.value
  return value && value !== 'c' ? { part: String(value) } : {}
}

/** « 2014 », « 98 » beside a month; 0 when there is none. */
function statedYear(pick: Pick): number {
  const short = num(pick('n'))
  return num(pick('y')) || (short >= 50 && short < 100 ? 1900 + short : 0)
}

/** A period that recurs every year, with the year the words give it, if any. */
function yearly(pick: Pick, make: (year: number) => Period, match: string): Meaning {
  const stated = statedYear(pick)
  const extra = part(pick)
  if (stated) return { around: () => [make(stated)], absolute: true, ...extra }
  // « de l'an prochain », « de cette année »
  const ofYear = /D[LT]U$/.test(match) ? 0 : match.endsWith('LUR') ? num(pick('R', match.split('R').length - 2)) : null
  if (ofYear !== null) return { around: day => [make(yearOf(day) + ofYear)], ...extra }
  return { around: day => [-1, 0, 1].map(i => make(yearOf(day) + i)), ...turnOf(pick), ...extra }
}

/** The period of one calendar unit that holds a day, moved by a number of units. */
function unitPeriod(unit: string, day: number, count: number): Period | null {
  const year = yearOf(day)
  const month = new Date(day * 864e5).getUTCMonth()
  switch (unit) {
    case '1Y':
      return yearPeriod(year + count)
    case '1M':
      return monthPeriod(year, month + 1 + count)
    case '1W':
      return weekPeriod(day + 7 * count)
    case '1D':
      return dayPeriod(day + count)
    case '3M':
      return sharePeriod(3, year, Math.floor(month / 3) + 1 + count)
    case '6M':
      return sharePeriod(6, year, Math.floor(month / 6) + 1 + count)
    case '2D': {
      const week = weekPeriod(day + 7 * count)
      return { grain: 'other', from: week.from + 5, to: week.to, value: `${week.value}-WE` }
    }
    case '10Y':
      return decade(Math.floor(year / 10) * 10 + 10 * count)
    case '100Y':
      return century(Math.floor((year - 1) / 100) + 1 + count)
    default:
      return null
  }
}

const decade = (year: number): Period =>
  span('decade', dayNumber(year, 1, 1), dayNumber(year + 10, 1, 0), `${year / 10}`)
const century = (index: number): Period =>
  span('other', dayNumber(index * 100 - 99, 1, 1), dayNumber(index * 100 + 1, 1, 0), `${index - 1}`)
const span = (grain: Period['grain'], from: number, to: number, value: string): Period => ({ grain, from, to, value })

const units = (unit: string, counts: readonly number[], more: Partial<Meaning>): Meaning | null =>
  unitPeriod(unit, 0, 0) && { around: day => counts.map(count => unitPeriod(unit, day, count)!), ...more }

/** Days of a month, in the years or months around; a weekday beside the number must fit. */
function dayMeaning(pick: Pick): Meaning | null {
  const first = pick('d') ?? pick('O')
  const date = num(first)
  if (date > 31 || (!pick('d') && date > 1)) return null
  const month = num(pick('M') ?? pick('m'))
  const weekday = num(pick('W'))
  const year = statedYear(pick)
  const make = (y: number, m: number): Period | null => {
    const day = dayNumber(y, m, date)
    return new Date(day * 864e5).getUTCDate() === date ? dayPeriod(day) : null
  }
  if (year) {
    const only = make(year, month)
    return only && { around: () => [only], absolute: true }
  }
  return {
    around: day => {
      const steps = [-2, -1, 0, 1, 2]
      const y = yearOf(day)
      const now = new Date(day * 864e5).getUTCMonth() + 1
      const all = steps.flatMap(i => make(month ? y + i : y, month || now + i) ?? [])
      const fitting = all.filter(p => !weekday || weekdayOf(p.from) === weekday)
      return fitting.length > 0 ? fitting : all
    },
    ...turnOf(pick),
  }
}

const SEASONS = (year: number, season: number): Period =>
  season ? seasonPeriod(year, season) : { ...monthPeriod(year, 9), grain: 'season' }

/** « XVIII » is 18. */
function romanValue(text: string): number {
  const values = [...text].map(letter => ({ I: 1, V: 5, X: 10 })[letter]!)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

function figureDate(text: string): Meaning | null {
  const [a, b, c] = text.split(/[/.-]/).map(Number)
  const [year, date] = a! > 31 ? [a!, c!] : [c! < 100 ? c! + (c! < 50 ? 2000 : 1900) : c!, a!]
  const day = dayNumber(year, b!, date)
  return b! < 1 || b! > 12 || date < 1 || date > 31 ? null : { around: () => [dayPeriod(day)], absolute: true }
}

/** In order: the first rule that matches at a token and makes sense wins. */
export const DATE_RULES: readonly Rule[] = [
  rule('N', pick => figureDate(String(pick('N')!.value))),
  // « mardi 27 mars 2013 », « le 19 décembre prochain »
  rule('(?:W,?L?)?[dO][Mm](?:D?y|n(?![sU%]))?R?', dayMeaning),
  // « du [9] au 15 septembre », « les [15] et 16 mai »
  rule('(?:W,?L?)?[dO](?=(?:[&,B-]L?(?:WL?)?[dO]){1,4}[Mm])', pick => {
    const meaning = dayMeaning(pick)
    return meaning && { ...meaning, bare: true }
  }),
  // « samedi 21 »
  rule('W[dO](?![UHhMmns%/:.@-])', dayMeaning),
  // « en octobre 2013 », « fin juin », « au mois de mai », « janvier dernier »
  rule(
    `(?:${PART}(?:UD)?M(?:D?y|n(?![sU%])|R)|F(?:-|[DG]L?)?(?:UD)?[Mm]|UDM|(?<=[EDAZzvaIJK&,kpw(~])M|${PART}m(?:y|R)|(?<=E)m)`,
    (pick, match) => yearly(pick, year => monthPeriod(year, num(pick('M') ?? pick('m'))), match),
  ),
  // « au troisième trimestre 2014 », « fin du second semestre de l'an prochain », « première quinzaine de mai »
  rule(`${PART}OU(?:${OF_YEAR}|R)`, (pick, match) => {
    const at = num(pick('O'))
    const size = Number.parseInt(String(pick('U')!.value), 10)
    if (pick('U')!.value === '100Y') return { around: () => [century(at)], absolute: true, ...part(pick) }
    if (!/^[36]M/.test(String(pick('U')!.value)) || at > 12 / size) return null
    return yearly(pick, year => sharePeriod(size as 3 | 6, year, at), match)
  }),
  rule('OUDMy?', (pick, match) => {
    const at = num(pick('O'))
    if (pick('U')!.value !== '15D' || at > 2) return null
    return yearly(
      pick,
      year => {
        const month = monthPeriod(year, num(pick('M')))
        return at === 1 ? { ...month, to: month.from + 14 } : { ...month, from: month.from + 15 }
      },
      match,
    )
  }),
  rule(`${PART}L?RU(?:D?y)`, pick => {
    const size = Number.parseInt(String(pick('U')!.value), 10)
    if (!/^[36]M/.test(String(pick('U')!.value)) || num(pick('R')) > 0) return null
    return { around: () => [sharePeriod(size as 3 | 6, num(pick('y')), 12 / size)], absolute: true, ...part(pick) }
  }),
  rule('q-?y|(?<=[LBAE])q', (pick, match) => {
    const [kind, at] = String(pick('q')!.value)
    if (kind === 'S' && Number(at) > 2) return null
    return yearly(pick, year => sharePeriod(kind === 'S' ? 6 : 3, year, Number(at)), match)
  }),
  // « au printemps 2013 », « cet été », « à la rentrée »; « a été » is a verb
  rule(`${PART}S(?:(?:DL?U?)?y(?:[/-][ynd])?|R|DLUR|DTU)|(?:F[DG]?L?|(?<=[LTBG]))S`, (pick, match) => {
    const season = num(pick('S'))
    if (!season && !pick('y') && !pick('R')) return null
    return yearly(pick, year => SEASONS(year, season), match)
  }),
  rule('(?<=[AZpvaJIk]L?L)S(?!D)', (pick, match) => yearly(pick, year => SEASONS(year, num(pick('S'))), match)),
  // « en été », « les mois d'été »: every year's
  rule('L?UDS|(?<=E)S', pick => ({
    around: () => [],
    value: seasonPeriod(2000, num(pick('S'))).value.replace('2000', 'XXXX'),
  })),
  // « au XXe siècle »
  rule('XU', pick => {
    const roman = /^([IVX]+)e$/.exec(String(pick('X')!.value))?.[1]
    return pick('U')!.value === '100Y' && roman ? { around: () => [century(romanValue(roman))], absolute: true } : null
  }),
  // « les neuf premiers mois de l'année », « les trois derniers mois de 2013 »
  rule('[LG]?d[OR]U(?:Dy|DLU(?:y|R)?|DTU)', (pick, match) => {
    const count = num(pick('d'))
    if (pick('U')!.value !== '1M' || count > 11 || num(pick('O')) > 1 || num(pick('R')) > 0) return null
    const first = pick('O') ? 1 : 13 - count
    const make = (year: number): Period => {
      const [from, to] = [monthPeriod(year, first), monthPeriod(year, first + count - 1)]
      return count === 6 || count === 3
        ? sharePeriod(count, year, pick('O') ? 1 : 12 / count)
        : { ...from, grain: 'other', to: to.to, value: `${from.value}/${to.value}` }
    }
    return yearly(pick, make, match)
  }),
  // « les années 90 »
  rule(`${PART}L?U[yn]`, (pick, match, norm) => {
    const year = num(pick('y') ?? pick('n'))
    if (pick('U')!.value !== '1Y' || (match.endsWith('n') && (year < 20 || year > 99))) return null
    if (plural(pick('U'), norm) && year % 10 === 0)
      return { around: () => [decade(year < 100 ? 1900 + year : year)], absolute: true, ...part(pick) }
    return match.endsWith('n') ? null : { around: () => [yearPeriod(year)], absolute: true, ...part(pick) }
  }),
  // « la programmation 2014-2020 », « 2002/2003 », « 2012-13 »
  rule('(?<![X/-])y[/-][ynd](?![/-])', pick => {
    const from = num(pick('y'))
    const last = num(pick('y', 1) ?? pick('n') ?? pick('d'))
    const to = last < 100 ? Math.floor(from / 100) * 100 + last : last
    if (to <= from || to - from > 60) return null
    return {
      around: () => [span('year', dayNumber(from, 1, 1), dayNumber(to, 12, 31), `${from}/${to}`)],
      absolute: true,
    }
  }),
  // « en 2013 », « fin 2013 »; no year glued to a name (« France 2030 ») nor a number of things (« 2013 personnes »)
  rule(`(?:F(?:-|[DG]L?)?|(?<=[EDAIJZvazpKkw(xse~Mm]|y[,&]|[a]-))y(?![s%UH'@/-])`, (pick, _match, norm) => {
    const year = num(pick('y'))
    if (/^ ?(?:€|\$|m[²2]|k|M)/.test(norm.slice(pick('y')!.end))) return null
    return year > 2100 ? null : { around: () => [yearPeriod(year)], absolute: true, ...part(pick) }
  }),
  // « les deux prochaines années », « ces derniers mois », « les trois ans à venir »
  rule('[LTGD]?[dnb]?RU|[LTG]?[dnb]?U(?:R|AV)', (pick, match, norm) => {
    const turn = num(pick('R') ?? pick('V'))
    const unit = String(pick('U')!.value)
    const count = pick('d') ?? pick('n') ?? pick('b')
    if (!count && !plural(pick('R') ?? pick('U'), norm)) return units(unit, [turn], {})
    const size = Number.parseInt(unit, 10)
    const step = unit.slice(-1)
    const many = num(count) * size
    const value = `P${many || 'X'}${step}`
    // « trois jours passés à attendre » looks back on nothing.
    if (/^(?:pass|écoul)/.test(norm.slice(pick('R')?.start ?? 0)) && match.endsWith('R')) return null
    return { around: day => (many ? [stretch(day, turn * many, step, value)] : []), value }
  }),
  // « cette année », « fin d'année », « au cours du mois », « avec l'année »
  rule(`TU(?!-)|${PART}L?UR`, pick => {
    if (num(pick('T')) === 2) return null
    const unit = String(pick('U')!.value)
    if (unit === '2D' && pick('T')) return units(unit, [-1, 0, 1], {})
    return units(unit, [num(pick('R'))], part(pick))
  }),
  rule('F[DG]L?(?:R?U|UR?)|(?<=[ek])LU(?![A-Za-z-])', pick => {
    const unit = String(pick('U')!.value)
    return unit === '1D' ? null : units(unit, [num(pick('R'))], part(pick))
  }),
  rule('[LT]?Ur', pick => units(String(pick('U')!.value), [num(pick('r'))], { anaphoric: true })),
  // « demain », « hier soir »; no « usine de demain », no marque « Demain »
  rule('YW?P?', (pick, _match, norm) => {
    const { start, value } = pick('Y')!
    if (Number(value) > 0 && /(?: d|\p{L} D)e $| [\p{Lu}]$/u.test(norm.slice(Math.max(0, start - 4), start)))
      return null
    return {
      around: day => [dayPeriod(day + Number(value))],
      ...(pick('P') ? { time: `T${pick('P')!.value}` } : {}),
    }
  }),
  // « désormais », « à l'époque »
  rule('!|(?<=A)[LT]x?\\$', pick => ({ around: () => [], value: String(pick('!')?.value ?? 'PAST_REF') })),
  // « cette soirée » is the event as often as the time
  rule('TP', (pick, _match, norm) =>
    norm[pick('P')!.end - 1] === 'e' ? null : { around: day => [dayPeriod(day)], time: `T${pick('P')!.value}` },
  ),
  rule('(?<=[LA])C(?![DG])', pick => ({ around: day => [dayPeriod(day + num(pick('C')))], anaphoric: true })),
  // « lundi », « ce vendredi matin », « mardi prochain »
  rule('T?W(?:P|RP?|r)?', pick => {
    const weekday = num(pick('W'))
    return {
      around: day => [-7, 0, 7].map(i => dayPeriod(day - weekdayOf(day) + weekday + i)),
      ...turnOf(pick),
      ...(pick('P') ? { time: `T${pick('P')!.value}` } : {}),
      ...(pick('r') ? { anaphoric: true, turn: num(pick('r')) } : {}),
    }
  }),
]

/** From a day on, or back from it. */
export function stretch(day: number, count: number, unit: string, value: string): Period {
  const other = shift(day, count, unit)
  return span('other', Math.min(day, other), Math.max(day, other), value)
}
