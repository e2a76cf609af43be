import type { VerbReading } from '../types.ts'

const NOUN = /^(?:(?:sur|bien|for|mé|(?:im)?par)?fait|(?:re|at|por|ex|abs|dis|sous)?trait|lait|souhait)$/
/** Before « -rait »: verbs in -irer and -airer and the few in -drer, whose imperfect looks like a conditional. */
const IMPERFECT =
  /(?:[bcfg]lai|spi|xpi|soupi|admi|dési|empi|déchi|déli|(?:^|é|re|at|sou)ti|(?:^|re|cha)vi|ngend|ffond)$/
/** Before « -rait »: what is neither « -e- » nor « -i- » and yet a future stem. */
const CONDITIONAL = /(?:[ei]|[ae]nd|[aeo]ind|[or]d|ond|[fv]aud|tt|[ao]ît|ev|uiv|viv|cour|quer|ver|omp|clu|ainc)$/

const of = (lemma: string, tense: VerbReading['tense']): VerbReading[] => [{ lemma, tense }]

/** Infinitive of a future stem: « fabriquer- » and « finir- » are infinitives, « vendr- » lacks its e. */
const infinitive = (stem: string) => (/[ei]r$/.test(stem) ? stem : `${stem}e`)

/**
 * Reading of a form that the verb table lacks, where its suffix is proof enough: future, conditional, imperfect of the
 * third person, infinitives in -iser, -ifier, -quer. The lemma is a guess (first group).
 */
export function guess(form: string): VerbReading[] {
  if (form.length < 5) return []
  const stem = /^(.+?)(?:ait|aient)$/.exec(form)?.[1]
  if (stem) {
    if (NOUN.test(form)) return []
    // « -rait » proves nothing: « montrait, ouvrait, générait, assurait » are imperfects.
    const before = stem.endsWith('r') ? stem.slice(0, -1) : ''
    return CONDITIONAL.test(before) && !IMPERFECT.test(before)
      ? of(infinitive(stem), 'conditional')
      : of(`${stem.replace(/ge$/, 'g')}er`, 'imperfect')
  }
  // « fondra, remettra, décevra »: no noun ends so
  const future = /^(.{2,}[ei]r)(?:a|ont)$|^(.+[dtv]r)ont$|^(.+(?:[eo]nd|[ou]rd|ett|ev)r)a$/.exec(form)
  if (future) return of(infinitive(future[1] ?? future[2] ?? future[3]!), 'future')
  return /(?:is|ifi|qu)er$/.test(form) ? of(form, 'infinitive') : []
}
