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
import type { Sign } from './letters.ts'

/** What words can mean: the periods around a day that they fit, in order; one period when they leave no choice. */
export interface Meaning {
  readonly around: (day: number) => Period[]
  /** The words say it all: no publication date is needed. */
  readonly absolute?: boolean
  /** « prochain » 1, « dernier » -1; else the tense decides. */
  readonly turn?: number
  /** « suivant », « la veille »: counted from the date named before, not from publication. */
  readonly anaphoric?: boolean
  /** « début » s, « mi » m, « fin » e of the period; its « première » 1 or « seconde quinzaine » 2. */
  readonly part?: string
  /** TimeML suffix: « soir » TEV. */
  readonly time?: string
  /** A day without its month, good beside another date. */
  readonly bare?: boolean
  /** TimeML value that holds whatever the period. */
  readonly value?: string
}

/** What a rule sees of its match. */
export interface Match {
  readonly text: string
  /** The two letters before and the one after. */
  readonly before: string
  readonly after: string
  /** The first token with a letter, or the last when `last`. */
  readonly sign: (letter: string, last?: boolean) => Sign | undefined
  /** Its value as a number, 0 when there is none. */
  readonly num: (letter: string, last?: boolean) => number
  readonly norm: string
}

type Rule = readonly [RegExp, (match: Match) => Meaning | null]
const rule = (pattern: string, build: Rule[1]): Rule => [new RegExp(pattern, 'y'), build]

const fixed = (period: Period, more?: Partial<Meaning>): Meaning => ({
  around: () => [period],
  absolute: true,
  ...more,
})
const partOf = ({ sign }: Match): Partial<Meaning> => {
  const part = sign('F')?.value
  return part && part !== 'c' ? { part: `${part}` } : {}
}
const timeOf = ({ sign }: Match): Partial<Meaning> => {
  const part = sign('P')
  return part ? { time: `T${part.value}` } : {}
}
const plural = (match: Match, letter: string): boolean => {
  const sign = match.sign(letter)
  return sign !== undefined && match.norm[sign.end - 1] === 's'
}
/** « 2014 », or « 98 » beside a month; 0 when there is none. */
const statedYear = ({ num }: Match): number => {
  const short = num('n')
  return num('y') || (short >= 50 && short < 100 ? 1900 + short : 0)
}

/** « 5 mars », « mardi 27 mars 2013 », « samedi 21 », and the « 15 » of « les 15 et 16 mai ». */
function dayMeaning(match: Match): Meaning | null {
  const { num, sign } = match
  const date = num('d') || num('O')
  if (!sign('d') && date > 1) return null
  const month = (num('M') || num('m')) - 1
  const weekday = num('W')
  const make = (year: number, at: number): Period[] => {
    const day = dayNumber(year, at, date)
    return partsOf(day)[2] === date ? [dayPeriod(day)] : []
  }
  const stated = statedYear(match)
  if (stated) return make(stated, month).map(period => fixed(period))[0] ?? null
  return {
    around: day => {
      const [year, now] = partsOf(day)
      const all = [-2, -1, 0, 1, 2].flatMap(i => (month < 0 ? make(year, now + i) : make(year + i, month)))
      const fitting = all.filter(({ from }) => !weekday || weekdayOf(from) === weekday)
      return fitting.length > 0 ? fitting : all
    },
    turn: num('R'),
    bare: month < 0,
  }
}

/** « fin », « à la mi- », « au début du »: may stand before any period. */
const PART = '(?:F(?:-|[DG]L?)?)?'
/** « 2014 », « de l'année 2014 », « 98 », « de l'année », « de l'an prochain », « de cette année », « prochain ». */
const TAIL = '(?:(?:D?(?:L?U)?|-)y(?:[/-][ynd])?|n(?![sU%])|DLU[Ry]?|DTU|R)?'
/** What stands before a period that nothing else dates: « en mars », « à l'automne », « à la rentrée ». */
const LEADS: Record<string, RegExp> = {
  M: /[EDAZzvaIJK&,kpw(~]$/,
  m: /E$/,
  S: /[LTBG]$/,
  q: /[LBAE]$/,
  S0: /[AZpvaIJk]L$/,
}

/** First month and number of months of a period in its year; null when the words make none. */
function monthsOf({ num, sign, text }: Match, head: string): [number, number] | null {
  const [order, count, unit] = [num('O'), num('d'), num('U')]
  if (head === 'M' || head === 'm') return [num(head) - 1, 1]
  if (head === 'S') return num('S') ? [num('S') * 3 - 1, 3] : [8, 1]
  const [kind, index] = `${sign('q')?.value ?? ''}`
  const size = head === 'q' ? (kind === 'S' ? 6 : 3) : unit
  // « les neuf premiers mois », « les trois derniers mois »
  if (count) return unit === 1 && count < 12 && order < 2 && num('R') < 1 ? [order ? 0 : 12 - count, count] : null
  if (size !== 3 && size !== 6) return null
  const at = Number(index ?? order) || (/RU/.test(text) && num('R') < 0 ? 12 / size : 13)
  return at * size > 12 ? null : [(at - 1) * size, size]
}

/** « en octobre 2013 », « fin juin », « au troisième trimestre de l'an prochain », « T3 2022 », « cet été » */
function yearlyMeaning(match: Match): Meaning | null {
  const { text, before, after, num } = match
  const head = /[MmSq]/.exec(text)?.[0] ?? 'U'
  const tail = text.slice(text.indexOf(head) + 1)
  let part = partOf(match)
  if (head !== 'U' && text.includes('O')) {
    if (num('U') !== -15 || num('O') > 2) return null
    part = { part: `${num('O')}` }
  }
  if (head === 'U' && num('U') === 1200 && num('O')) return fixed(months(num('O') * 1200 - 1188, 1200), part)
  const span = monthsOf(match, head)
  if (!span) return null
  if (!tail) {
    const every = head === 'S' && (text.includes('U') || before.endsWith('E'))
    if (every) return { around: () => [], value: months(24000 + span[0], 3).value.replace('2000', 'XXXX') }
    // « sur les neuf premiers mois »
    if (head === 'U' ? /R/.test(text) || (num('d') && /[DG]/.test(after)) : !/[FU]/.test(text)) {
      const lead = LEADS[head === 'S' && !num('S') ? 'S0' : head]
      if (!lead?.test(before) || (!num('S') && head === 'S' && after === 'D')) return null
    }
  }
  const make = (year: number) => months(year * 12 + span[0], span[1])
  const stated = statedYear(match)
  if (stated) return fixed(make(stated), part)
  if (/U/.test(tail)) {
    const turn = tail.endsWith('R') ? num('R', true) : 0
    return { around: day => [make(partsOf(day)[0] + turn)], ...part }
  }
  return {
    around: day => [-1, 0, 1].map(i => make(partsOf(day)[0] + i)),
    turn: tail ? num('R') : num('d') ? -1 : 0,
    ...part,
  }
}

/** « cette année », « la semaine dernière », « fin d'année », « avec l'année », « les deux prochaines années », « les mois à venir » */
function unitMeaning(match: Match): Meaning | null {
  const { text, before, after, sign, num, norm } = match
  const unit = num('U')
  const turn = num('R') || num('V') || num('r')
  const count = sign('d') ?? sign('n') ?? sign('b')
  if (!unitPeriod(unit, 0, 0)) return null
  const units = (counts: readonly number[]): Meaning => ({
    around: day => counts.map(i => unitPeriod(unit, day, i)!),
    anaphoric: text.endsWith('r'),
    ...partOf(match),
  })
  if (turn && (count || plural(match, 'R') || plural(match, 'V') || (text.endsWith('V') && plural(match, 'U')))) {
    // « trois jours passés à attendre » looks back on nothing.
    if (text.endsWith('r') || (text.endsWith('R') && /^(?:pass|écoul)/.test(norm.slice(sign('R')!.start)))) return null
    const many = Number(count?.value) || 0
    return { around: day => (many ? [stretch(day, turn * many, unit)] : []), value: isoLength(many || 'X', unit) }
  }
  if (turn) return count ? null : units([turn])
  if (count || num('T') === 2 || (after === '-' && !norm.startsWith('-ci', sign('U')!.end))) return null
  if (text.includes('T')) return units(unit === -2 ? [-1, 0, 1] : [0])
  if (text.includes('F') ? unit === -1 : !/[ek]$/.test(before) || !text.includes('L') || /[A-Za-z]/.test(after))
    return null
  return units([0])
}

/** « 2013 », « fin 2013 », « l'année 2013 », « les années 90 », « la programmation 2014-2020 » */
function yearMeaning(match: Match): Meaning | null {
  const { text, before, after, sign, num, norm } = match
  const unit = sign('U')
  const year = num('y') || num('n')
  if ((unit && num('U') !== 12) || (!num('y') && !(unit && year > 19 && year < 100))) return null
  if (unit && plural(match, 'U') && year % 10 === 0)
    return fixed(months((year < 100 ? 1900 + year : year) * 12, 120), partOf(match))
  if (year < 100) return null
  if (/y[/-].$/.test(text)) {
    const last = num(text.at(-1)!, true)
    const count = last + (last < 100 ? year - (year % 100) : 0) - year
    return count > 0 && count < 60 && !/[X/-]$/.test(before) ? fixed(months(year * 12, count * 12 + 12)) : null
  }
  if (!unit && !text.includes('F') && !/[EDAIJZvazpKk(xse~]$|[AL]w$|y[,&]$|a-$/.test(before)) return null
  // « 2013 personnes », « 2000 € »
  if (/[s%UH@'/-]/.test(after) || /^ ?(?:€|\$|m[²2]|k|M)/.test(norm.slice(sign('y')!.end)) || year > 2100) return null
  return fixed(months(year * 12, 12), partOf(match))
}

/** « demain », « hier soir », « ce matin », « la veille »; no « usine de demain », no « soirée » that is the event. */
function dayOffset(match: Match): Meaning | null {
  const { text, num, sign, norm } = match
  const offset = num('Y') || num('C')
  const start = sign('Y')?.start ?? 0
  if (offset > 0 && / de $/.test(norm.slice(Math.max(0, start - 4), start))) return null
  if (text[0] === 'T' && norm[sign('P')!.end - 1] === 'e') return null
  return { around: day => [dayPeriod(day + offset)], anaphoric: text[0] === 'C', ...timeOf(match) }
}

function figureDate({ sign }: Match): Meaning | null {
  const [a, b, c] = `${sign('N')!.value}`.split(/[/.-]/).map(Number) as [number, number, number]
  const [year, date] = a > 31 ? [a, c] : [c + (c < 50 ? 2000 : c < 100 ? 1900 : 0), a]
  const [, month] = partsOf(dayNumber(year, b - 1, date))
  return month === b - 1 && date > 0 ? fixed(dayPeriod(dayNumber(year, b - 1, date))) : null
}

/** In order: the first rule that matches at a token and makes sense wins. */
export const RULES: readonly Rule[] = [
  rule('N', figureDate),
  rule(
    '(?:T?W,?L?)?[dO]-?[Mm](?:D?y|n(?![sU%]))?R?|(?:W,?L?)?[dO](?=(?:[&,B-]L?(?:WL?)?[dO]){1,4}[Mm])|W[dO](?![UHhMmns%/:.@-])',
    dayMeaning,
  ),
  rule(`${PART}(?:(?:O?UD)?[MmS]|OU|L?RU|[LG]?d[OR]U|L?UDS|q)${TAIL}`, yearlyMeaning),
  rule(`${PART}(?:L?U)?[yn](?:[/-][ynd])?`, yearMeaning),
  rule(`${PART}[LTGD]?[dnb]?(?:RU|U(?:R|r|AV)?)`, unitMeaning),
  rule('YW?P?|TP|(?<=[LA])C(?![DG])', dayOffset),
  rule('!|(?<=A)[LT]x?\\$', ({ sign }) => ({ around: () => [], value: `${sign('!')?.value ?? 'PAST_REF'}` })),
  rule('T?W(?:RP?|P|r)?', match => {
    const weekday = match.num('W')
    if (plural(match, 'W')) return null
    return {
      around: day => [-7, 0, 7].map(i => dayPeriod(day - weekdayOf(day) + weekday + i)),
      turn: match.num('R') || match.num('r'),
      anaphoric: match.text.endsWith('r'),
      ...timeOf(match),
    }
  }),
]
