/** Lefff's letters: present, imperfect, simple past, future, present subjunctive, past participle, infinitive, conditional, past subjunctive, present participle. */
export const TENSES = 'PIJFSKWCTG'

/** Series of endings that verbs share; its mark after a suffix stands for the whole series. */
export const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map(
  '0ais,ait,ions,iez,aient/1ai,as,a,ons,ez,ont/2ai,as,a,âmes,âtes,èrent/3asse,asses,ât,assions,assiez,assent/4is,it,îmes,îtes,irent/5isse,isses,ît,issions,issiez,issent/6us,ut,ûmes,ûtes,urent/7usse,usses,ût,ussions,ussiez,ussent/8,s,e,es/9e,es,ent/Aons,ez/Bions,iez/Cs,t'
    .split('/')
    .map(series => [series[0]!, series.slice(1).split(',')]),
)

const series = (stem: string, mark: string) => ENDINGS.get(mark)!.map(ending => stem + ending)

function expand(list: string): string[] {
  return list.split(',').flatMap(item => {
    const mark = item.slice(-1)
    return ENDINGS.has(mark) ? series(item.slice(0, -1), mark) : [item === '_' ? '' : item]
  })
}

/**
 * Suffixes by tense, in the order of `TENSES`, of a line of the verb table (fields in that order, split by `;`).
 * The imperfect and the future are given by their stems, and the rest follows from them: « -ons, -ez », « -ions, -iez »
 * and « -ant » from the imperfect's, the conditional from the future's, the past subjunctive from the class of the
 * simple past. A field that starts with `!` follows from nothing and lists all of its suffixes; `_` is the empty one.
 */
export function expandParadigm(line: string): string[][] {
  const fields = line.split(';')
  const [imperfect = '', past = '', future = ''] = fields.slice(1)
  const stemmed = (stem: string, mark: string) => (stem.startsWith('!') ? [] : series(stem, mark))
  const derived: Record<string, string[]> = {
    P: stemmed(imperfect, 'A'),
    I: stemmed(imperfect, '0'),
    F: stemmed(future, '1'),
    S: stemmed(imperfect, 'B'),
    C: stemmed(future, '0'),
    T: /^[^,]*[246]$/.test(past) ? series(past.slice(0, -1), String(Number(past.slice(-1)) + 1)) : [],
    G: imperfect.startsWith('!') ? [] : [`${imperfect}ant`],
  }
  return [...TENSES].map((tense, i) => {
    const field = fields[i] ?? ''
    if (field.startsWith('!')) return field === '!' ? [] : expand(field.slice(1))
    const own = 'IFCTG'.includes(tense) || field === '' ? [] : expand(field)
    return [...own, ...(derived[tense] ?? [])]
  })
}
