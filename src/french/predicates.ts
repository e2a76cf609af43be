import type { Tense, Token, VerbReading } from './types.ts'

const words = (list: string) => new Set(list.split(','))

const SUBJECTS = words("il,elle,on,ils,elles,je,j',tu,qui,cela,ça,ceci,celui-ci,celle-ci,ceux-ci,celles-ci")
const NEGATORS = words("ne,n'")
/** Clitics that stand between the subject and its verb, and that no noun follows. */
const CLITICS = words("se,s',me,m',te,t',lui,y")
/** Clitics that are also determiners or prepositions: they prove a verb only after a subject. */
const DOUBTFUL_CLITICS = words("le,la,les,l',leur,nous,vous,en")
const BEFORE_NOUN = words(
  "le,la,les,l',leur,un,une,des,du,au,aux,ce,cet,cette,ces,mon,ma,mes,son,sa,ses,leurs,notre,nos,votre,vos,de,d',à,en,par,pour,sur,sans,sous,dans,avec,entre,contre,vers,chez,chaque,plusieurs,quelques,quelque,aucun,aucune,toute,nouveau,nouvel,nouvelle,nouveaux,nouvelles,premier,première,premiers,premières,second,seconde,dernier,dernière,derniers,dernières,prochain,prochaine,grand,grande,grands,grandes,petit,petite,petits,petites,gros,grosse,bon,bonne,fort,forte,fortes,forts,haut,haute,vaste,autre,autres,même,seul,seule,ancien,ancienne,double,simple,récente,récent,légère,large,vive,nette,quel,quelle,quels,quelles,certaines,certains,mieux,comme",
)
const SECOND_PERSON = words('faites,dites,êtes')
const STRONG = words(
  'a,ont,est,sont,va,vont,doit,doivent,peut,peuvent,fait,font,veut,veulent,faut,sait,savent,ait,aient,soient,aura,auront,sera,seront',
)
const SKIPPED = words(
  "pas,plus,jamais,guère,rien,aussi,ainsi,donc,encore,déjà,bien,mal,très,trop,peu,toujours,ensuite,enfin,désormais,bientôt,même,surtout,notamment,par,ailleurs,tous,toutes,tout,lui,elle,eux,elles,également,quasi,presque,au,moins,vite,tôt,tard,mieux,depuis,longtemps,alors,aujourd'hui,demain,hier,souvent,parfois,hélas,certes,néanmoins,toutefois,pourtant,cependant,cette,fois,abord,plutôt,seul,seule,seuls,eux-mêmes,lui-même,elle-même,sans,doute,peut-être,en,effet,y,le,la,les,l',leur,se,s',ne,n',été,un,d'abord,maintenant,dorénavant,volontiers,aussitôt",
)

const FINITE: readonly Tense[] = ['present', 'imperfect', 'past', 'future', 'conditional', 'subjunctive']

/** The readings of a token in one tense. */
export const reads = (token: Token | undefined, tense: Tense): VerbReading | undefined =>
  token?.verbs.find(reading => reading.tense === tense)

/** Whether a token may be a form of one of the verbs. */
export const has = (token: Token | undefined, lemmas: ReadonlySet<string>): boolean =>
  token?.verbs.some(({ lemma }) => lemmas.has(lemma)) ?? false

export const isVerb = (token: Token | undefined, ...lemmas: string[]): boolean =>
  token?.verbs.some(reading => lemmas.includes(reading.lemma)) ?? false

/** Nouns of the press that look like adverbs, without their « -ment ». */
const NOUNS = words(
  'gouverne,parle,départe,licencie,recrute,finance,investisse,équipe,développe,établisse,verse,règle,traite,loge,bâti,docu,élé,mouve,engage,change,fonctionne,rende,argu,instru,seg,ali,ci,supplé,complé,abonne,agrandisse,accroisse,lance,reclasse,redresse,redéploie,regroupe,rapproche,renouvelle,rembourse,prélève,encadre,environne,événe,apparte,comporte,classe,abatte,allège,amortisse,approvisionne,assainisse,charge,dépasse,déménage,effondre,enseigne,groupe,juge,paie,place,raccorde,ralentisse,rassemble,remplace,renforce,senti,stationne,vire,consente,désengage,dénoue',
)

/** Adverbs and clitics that stand between the parts of a verb group. */
export const isAdverb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (SKIPPED.has(token.form) ||
    (token.form.endsWith('ment') &&
      token.form.length > 6 &&
      token.verbs.length === 0 &&
      !NOUNS.has(token.form.slice(0, -4))))

/** « le contrat à prix fixe expire »: an adjective, where no object follows. */
const AT_FIXED =
  /^(?:prix|taux|tarif|terme|poste|revenu|salaire|coût|montant|point|téléphone|téléphonie|horaire|date|durée|part|rémunération|somme|prime|vitesse|abonnement|ligne|réseau|loyer)$/
const OBJECT_OPENS = /^(?:l[ea]s?|l'|une?|des|du|son|sa|ses|leurs?|cet?(?:te)?|ces|à|aux?|en|\d.*)$/

/** How sure a finite verb stands at `i`: 2 when the words around it prove one, 1 when a noun or a participle may stand there as well, 0 when none does. */
export function finiteness(tokens: readonly Token[], i: number): 0 | 1 | 2 {
  const token = tokens[i]!
  const readings = token.verbs.filter(reading => FINITE.includes(reading.tense))
  const { form } = token
  // « Le guichet ne désemplit pas et … »: a verb that the lexicon lacks ends its clause as any other.
  if (readings.length === 0)
    return token.kind === 'word' &&
      token.verbs.length === 0 &&
      /^n[e']$/.test(tokens[i - 1]?.form ?? '') &&
      /^(?:pas|plus|jamais|guère|rien)$/.test(tokens[i + 1]?.form ?? '')
      ? 2
      : 0
  const before = tokens[i - 1]?.form ?? ''
  if (tokens[i + 1]?.form.startsWith('-')) return tokens[i + 1]!.kind === 'word' ? 2 : 1
  let at = i - 1
  while (
    at >= 0 &&
    (CLITICS.has(tokens[at]!.form) || DOUBTFUL_CLITICS.has(tokens[at]!.form) || NEGATORS.has(tokens[at]!.form))
  )
    at--
  const subject = tokens[at]?.form ?? ''
  const clitics = tokens.slice(at + 1, i).map(({ form }) => form)
  const person = /(?:[^n]s|ons|ez|x|ai)$/.test(form) && !/^(?:est|ont|sont|font|vont)$/.test(form)
  if (person && !SECOND_PERSON.has(form)) {
    // First and second persons need their pronoun: « options », « investis », « compris ».
    const wanted = form.endsWith('ons') ? 'nous' : form.endsWith('ez') ? 'vous' : ''
    if (wanted) return before === wanted || clitics.includes(wanted) ? 2 : 0
    return /^(?:je|j'|tu|qui)$/.test(subject) || (form === 'sommes' && clitics.includes('nous')) ? 2 : 0
  }
  if (SUBJECTS.has(subject) || subject === "c'" || (subject === 'ce' && isVerb(token, 'être'))) return 2
  if (clitics.some(clitic => NEGATORS.has(clitic) || CLITICS.has(clitic))) return 2
  if (form === 'est' && /^(?:l'|grand|nord|sud|plein)$/.test(before)) return 0
  if (STRONG.has(form)) return reads(token, 'past-participle') && hasAuxiliary(tokens, i) ? 0 : 2
  if (form === 'soit') return /^qu[e']$/.test(before) || isWishedFor(tokens, i) ? 2 : 0
  if (form === 'entre')
    return /^(?:en|dans|au)$/.test(tokens[i + 1]?.form ?? '') && tokens[i + 2]?.kind !== 'number' ? 1 : 0
  if (form === 'fixe' && AT_FIXED.test(before) && !OBJECT_OPENS.test(tokens[i + 1]?.form ?? '')) return 0
  if (form === 'compris' || form === 'vers') return 0
  if (readings.some(({ tense }) => tense === 'future' || tense === 'conditional' || tense === 'imperfect')) return 2
  // « Les deux camps en parlent », not « en ciment »
  if (before === 'en' && form.endsWith('ent') && /.[sx]$/.test(tokens[i - 2]?.form ?? '')) return 1
  // « Les deux camps en parlent », not « en ciment »
  if (before === 'en' && form.endsWith('ent') && /.[sx]$/.test(tokens[i - 2]?.form ?? '')) return 1
  if (BEFORE_NOUN.has(before)) return isObjectPronoun(tokens, i) ? 1 : 0
  if (reads(token, 'past-participle')) return hasAuxiliary(tokens, i) || isOnlyAfterThat(tokens, i) ? 0 : 1
  return 1
}

/** « La convention conclue en 2016 expire »: a participle that is else a subjunctive is none without its « que ». */
const isOnlyAfterThat = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.kind === 'word' &&
  !tokens[i]!.verbs.some(({ tense }) => tense !== 'subjunctive' && FINITE.includes(tense)) &&
  !tokens.slice(Math.max(0, i - SUBJECT), i).some(({ form }) => /^qu(?:e|'|oique|oiqu')$/.test(form))

/** Tokens of a subject between « que » and its « soit ». */
const SUBJECT = 14
/** « que le contrat, signé en 2012, soit reconduit »: a participle follows the verb, where a sum or another « soit » follows the conjunction. */
function isWishedFor(tokens: readonly Token[], i: number): boolean {
  let next = i + 1
  while (isAdverb(tokens[next])) next++
  if (!reads(tokens[next], 'past-participle')) return false
  for (let at = i - 1; at >= 0 && at > i - SUBJECT; at--) {
    const token = tokens[at]!
    if (/^qu[e']$/.test(token.form)) return true
    if (/^[.;:]$/.test(token.form) || STRONG.has(token.form) || reads(token, 'future')) return false
  }
  return false
}

/** « Si le tribunal l'accepte », « le fonds la rachète »: right after a noun with its article, « l' » and « la » are no articles. */
function isObjectPronoun(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i - 2]
  return (
    /^(?:l'|la|les?)$/.test(tokens[i - 1]!.form) &&
    noun?.kind === 'word' &&
    noun.verbs.length === 0 &&
    // « à ce que l'aide soit versée »
    !/^qu[e']$/.test(noun.form) &&
    /^(?:l'|l[ea]s?|une?|des|du|ce|cette|sa|son|leurs?|ses)$/.test(tokens[i - 3]?.form ?? '')
  )
}

/** « aurait, elle, insisté »: the marks and the pronoun of an incise. */
const INCISE = /^(?:,|elles?|lui|eux)$/

/** Tokens of « à ce jour », « selon la direction du site ». */
const ASIDE = 8
/** What would make more of it than an aside: another clause, another mark. */
const MORE = /^(?:qui|que|qu'|dont|où|et|mais|[;:()"«»])$/

/** Index of the comma that answers one at `i` over a short aside, towards `step`; -1 when none does. */
function answeringComma(tokens: readonly Token[], i: number, step: 1 | -1): number {
  for (let at = i + step; at >= 0 && at < tokens.length && Math.abs(at - i) <= ASIDE; at += step) {
    if (tokens[at]!.form === ',') return Math.abs(at - i) > 1 ? at : -1
    if (MORE.test(tokens[at]!.form)) return -1
  }
  return -1
}

/** « n'a pas, à ce jour, | trouvé »: index of the auxiliary whose participle at `i` follows an aside; -1 when it has none. */
export function auxiliaryAcross(tokens: readonly Token[], i: number): number {
  let at = i - 1
  while (isAdverb(tokens[at])) at--
  const opening = tokens[at]?.form === ',' ? answeringComma(tokens, at, -1) : -1
  if (opening < 0) return -1
  for (at = opening - 1; isAdverb(tokens[at]); ) at--
  return isVerb(tokens[at], 'être', 'avoir') && tokens[at]!.form !== 'à' ? at : -1
}

/** Whether an auxiliary stands before the participle at `i`, adverbs or a pronoun between commas between. */
export function hasAuxiliary(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (
    at >= 0 &&
    i - at < 7 &&
    (isAdverb(tokens[at]) || INCISE.test(tokens[at]!.form) || tokens[at]!.form.startsWith('-'))
  )
    at--
  return (isVerb(tokens[at], 'être', 'avoir') && tokens[at]!.form !== 'à') || auxiliaryAcross(tokens, i) >= 0
}

/** The next infinitive or participle that the verb at `i` governs, over adverbs, clitics, an aside between commas and (where allowed) a preposition; -1 when none. */
export function governed(
  tokens: readonly Token[],
  i: number,
  last: number,
  prepositions: readonly string[] = [],
): number {
  let reach = i + 9
  for (let at = i + 1; at < last && at < reach; at++) {
    const token = tokens[at]!
    if (reads(token, 'infinitive')) return at
    if (reads(token, 'past-participle') && token.form !== 'été') return at
    const closing = token.form === ',' && reach === i + 9 ? answeringComma(tokens, at, 1) : -1
    if (closing >= 0) {
      at = closing
      reach = closing + 9
      continue
    }
    if (!isAdverb(token) && !token.form.startsWith('-') && !prepositions.includes(token.form)) {
      return /(?:[^i]er|ir|[dt]re)$/.test(token.form) && at > i && token.kind === 'word' ? at : -1
    }
  }
  return -1
}
