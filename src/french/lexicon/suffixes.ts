import type { VerbReading } from '../types.ts'

const IR_IMPERFECT = new Set('t,ret,att,ét,v,adm,insp,exp,resp,asp,dés,emp,déch,insc'.split(','))
const NO_VERB = new Set(
  'fait,trait,lait,portrait,retrait,attrait,extrait,abstrait,distrait,souhait,bienfait,forfait,parfait,méfait,imparfait,surfait'.split(
    ',',
  ),
)
/** Stems before « -ait » on which « -r- » is the future's, though no « e » or « i » precedes it. */
const RE_FUTURE =
  /(?:mett|batt|[nr]aît|oît|ev|uiv|viv|cri|ver|our|quer|clu|aur|saur|[vt]iend|voud|aud|end|ond|oind|aind|eind|omp|duis?|strui|clor)$/

const of = (lemma: string, tense: VerbReading['tense']): VerbReading[] => [{ lemma, tense }]

/** « -rait » proves nothing: « montrait, ouvrait, générait, assurait » are imperfects. */
function isConditional(stem: string): boolean {
  if (!stem.endsWith('r')) return false
  const before = stem.slice(0, -1)
  if (before.endsWith('e')) return true
  if (before.endsWith('i')) return !IR_IMPERFECT.has(before.slice(0, -1))
  return RE_FUTURE.test(before)
}

/** Infinitive of a future stem: « fabriquer- » and « finir- » are infinitives, « vendr- » lacks its e. */
const infinitive = (stem: string) => (/[ei]r$/.test(stem) ? stem : `${stem}e`)

/**
 * Reading of a form that the verb table lacks, where its suffix is proof enough: future, conditional, imperfect of the
 * third person, infinitives in -iser, -ifier, -quer. The lemma is a guess (first group).
 */
export function guess(form: string): VerbReading[] {
  if (form.length < 5) return []
  const ait = /^(.+?)(ait|aient)$/.exec(form)
  if (ait) {
    const stem = ait[1]!
    if (NO_VERB.has(form)) return []
    return isConditional(stem) ? of(infinitive(stem), 'conditional') : of(`${stem.replace(/ge$/, 'g')}er`, 'imperfect')
  }
  const future = /^(.{2,}[ei]r|.+[dtv]r)(a|ont)$/.exec(form)
  if (future && (future[2] === 'ont' || /[ei]r$/.test(future[1]!))) return of(infinitive(future[1]!), 'future')
  if (/(?:is|ifi|qu)er$/.test(form)) return of(form, 'infinitive')
  return []
}
