/** Lacks, secrets, adjectives and nouns of doubt: « pas de calendrier », « reste incertain », « une zone d'ombre ». */
import { isNegated } from '../../french/modality.ts'
import { nounPhraseAfter } from '../../french/phrases.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'
import { type Found, LONG, some } from './cue.ts'
import { DOUBT, MATTERS, STAY, UNSURE } from './cues.ts'
import { guess } from './guess.ts'
import { lack } from './lack.ts'
import { nobody } from './nobody.ts'

const VAGUE = /^(?:vague|élastique|mouvant|mouvante|opaque|embryonnaire|lacunaire|sommaire|fragmentaire|théorique)s?$/
/** Secret by nature. */
const RECIPES = nouns('recette formule procédé fabrication')
const SECRET = nouns('confidentiel confidentielle secret secrète')
const DISCREET = nouns(
  'discret discrète vague élastique mouvant mouvante silencieux silencieuse prudent prudente opaque embryonnaire lacunaire sommaire fragmentaire théorique loquace disert diserte bavard bavarde prolixe',
)
/** Denied, these doubt: « n'est pas certain », « pas sûr que ». */
const SURE = nouns(
  'sûr sûre certain certaine clair claire officiel officielle automatique définitif définitive évident acté actée prêt prête mûr mûre public publique impossible résolu résolue complet complète',
)
const NOT_SURE =
  /(?:n'|ne )(?:\S+ ){1,2}?pas (?:(?:encore|du tout|totalement|tout à fait|complètement|absolument|entièrement|toujours|forcément) )?$/u
/** « difficile de chiffrer » */
const HARD = nouns(
  'impossible difficile délicat délicate prématuré prématurée hasardeux hasardeuse malaisé téméraire illusoire incapable compliqué ardu hâtif audacieux vain',
)
/** « la photo est floue » */
const IMAGES = nouns('photo photographie image cliché vue vidéo')
/** « la conjoncture reste incertaine »: always. */
const WEATHER = nouns(
  'conjoncture climat ambiance contexte environnement météo ciel temps époque période économie marché monde secteur géopolitique',
)
const CAUSES = nouns('cause origine auteur motif raison date nombre avenir nature identité ampleur montant nom')
/** Nothing, a colon or an adjective before. */
const NOMINAL = /(?:^|[:.?!] ?)(?:l'|le |la )?(?:grande? |gros |seule |principale |dernière |autre )?$/i
/** « Mystère sur le prix », « Mystère, en revanche, sur le prix » */
const ABOUT = /^(?:,[^,]{2,30},)?(?: (?:\S+ )?(?:sur|autour|quant)(?!\p{L})|\W*$)/u
const OPEN_NOUN = nouns('inconnue')

/** « le poste reste vacant » */
const VACANT = nouns('vacant vacante vide inoccupé inoccupée')
const SEATS = nouns('fauteuil poste siège succession présidence direction case')

const NEGATIVE = family('nul nulle personne rien aucun aucune')
const NOT_YET = family('pas toujours')
const WORDS = new Set([...SECRET, ...DISCREET, ...SURE, ...HARD, ...OPEN_NOUN, ...UNSURE, ...DOUBT, ...VACANT])

/** Whether a word can say a lack or a doubt. */
export const isDoubtful = (token: Token): boolean =>
  NEGATIVE.has(token.form) || NOT_YET.has(token.form) || isNoun(token, WORDS)

/** Whether a being or staying verb stands right before. */
const state = (t: Token) =>
  isVerb(t, 'être') ||
  lemmaIn(t, STAY) !== null ||
  ['sembler', 'paraître', 'apparaître', 'montrer', 'annoncer', 'trouver', 'devenir'].some(one => isVerb(t, one))
const staying = (t: Token) => lemmaIn(t, STAY) !== null

/** What token `i`, one of the doubtful words, leaves open. */
export function doubt(block: TextBlock, clause: Clause, i: number, first: number, last: number): Found {
  const token = block.tokens[i] as Token
  const rest = block.norm.slice(token.end, Math.min(Math.max(token.end, clause.end), token.end + LONG))
  // « Rien sur les salaires. »
  if (token.form === 'rien' && i === first && clause.predicate < 0 && /^ (?:sur|quant)(?!\p{L})/u.test(rest))
    return { more: 0, after: true, until: nounPhraseAfter(block, i + 1)?.end ?? 0 }
  // « Sur les salaires, rien. »
  if (
    token.form === 'rien' &&
    clause.predicate < 0 &&
    /^\W*$/.test(rest) &&
    /^(?:sur|quant|concernant)(?!\p{L})[^.;:]*, $/iu.test(block.norm.slice(clause.start, token.start))
  )
    return { more: 0, after: false }
  if (NEGATIVE.has(token.form)) return nobody(block, clause, i, last)
  if (NOT_YET.has(token.form)) return lack(block, clause, i, first, last, rest)
  // « le montant reste confidentiel », « le prix est tenu secret »
  if (isNoun(token, SECRET)) {
    const kept = (t: Token) => staying(t) || /^(?:tenu|gardé)e?s?$/.test(t.form)
    if (some(block, first, Math.min(i, first + 3), t => isNoun(t, RECIPES))) return null
    const matter = some(block, first, i, t => isNoun(t, MATTERS)) && some(block, i - 3, i, t => isVerb(t, 'être'))
    return some(block, i - 3, i, kept) || matter ? { more: 0, after: false } : null
  }
  const guessed = isNoun(token, HARD) ? guess(block, i, rest) : null
  if (guessed) return guessed
  // « toute annonce serait prématurée »
  if (
    /^prématuré/.test(token.form) &&
    block.tokens[i - 1]?.form.startsWith('né') === false &&
    !isNegated(block, token) &&
    some(block, i - 3, i, t => isVerb(t, 'être')) &&
    /^\W*$/.test(rest)
  )
    return { more: 0, after: false }
  if (isNoun(token, SURE)) return unsure(block, clause, i, first, rest)
  if (
    isNoun(token, DISCREET) &&
    (clause.direction !== 'past' || some(block, i - 2, i, staying)) &&
    !isNegated(block, token)
  ) {
    const on =
      (/^ (?:\S+ )?(?:sur|quant)(?!\p{L})/u.test(rest) ||
        // « Sur l'avenir du site, le directeur est resté prudent »
        /^(?:sur|quant|concernant) /i.test(block.norm.slice(clause.start, clause.start + 12))) &&
      some(block, i - 4, i, t => state(t) || isVerb(t, 'montrer') || isVerb(t, 'faire'))
    if (on) return { more: 0, after: true }
  }
  // « les contours de l'offre sont encore vagues »
  if (
    VAGUE.test(token.form) &&
    clause.direction !== 'past' &&
    !isNegated(block, token) &&
    some(block, first, i, t => isNoun(t, MATTERS)) &&
    some(block, i - 3, i, state)
  )
    return { more: 0, after: false }
  if (
    isNoun(token, OPEN_NOUN) &&
    /^(?:grande|principale|seule|dernière|une|autre|première|nombreuses|des|d'|l'|les|vraie)$/.test(
      block.tokens[i - 1]?.form ?? '',
    ) &&
    !isNegated(block, token)
  )
    return clause.direction === 'past' ? null : { more: 0, after: true }
  // « le fauteuil du directeur est toujours vide »
  if (
    isNoun(token, VACANT) &&
    some(block, first, i, t => isNoun(t, SEATS)) &&
    some(block, i - 3, i, state) &&
    (some(block, i - 2, i, t => /^(?:toujours|encore)$/.test(t.form)) || some(block, i - 2, i, staying)) &&
    !isNegated(block, token)
  )
    return { more: 0, after: false }
  if (token.verbs.length === 0 || /^doutes?$/.test(token.form)) return adjective(block, clause, i, first, rest)
  return null
}

function adjective(block: TextBlock, clause: Clause, i: number, first: number, rest: string): Found {
  const token = block.tokens[i] as Token
  // « le ministre est resté évasif »
  const stayed = some(
    block,
    i - 4,
    i,
    t => (staying(t) || isVerb(t, 'montrer')) && t.verbs.some(({ tense }) => tense === 'past-participle'),
  )
  const well =
    (clause.direction !== 'past' || stayed) &&
    !isNegated(block, token) &&
    !/^ (?:du|de la|des|aux?) (?!yeux|sujet)/.test(rest)
  const plain = !some(block, i - 4, i, t => staying(t) || isVerb(t, 'montrer'))
  if (
    plain &&
    /^inconnu/.test(token.form) &&
    !some(block, first, i, t => isNoun(t, CAUSES) || isNoun(t, MATTERS)) &&
    !/^ (?:à ce (?:jour|stade)|pour l'(?:heure|instant))/.test(rest)
  )
    return null
  if (/^inconnu/.test(token.form) && /^ (?:à|en|hors|chez|dans|de) /.test(rest)) return null
  if (plain && /^muet/.test(token.form) && !/^ (?:\S+ )?(?:sur|quant)/.test(rest)) return null
  if (/^flou/.test(token.form) && some(block, first, i, t => isNoun(t, IMAGES))) return null
  if (isNoun(token, UNSURE) && some(block, first, Math.min(i, first + 3), t => isNoun(t, WEATHER))) return null
  // « une reprise encore hypothétique »
  if (isNoun(token, UNSURE) && well && /^(?:encore|toujours)$/.test(block.tokens[i - 1]?.form ?? ''))
    return { more: 0, after: false }
  if (isNoun(token, UNSURE) && well && some(block, i - 4, i, state)) return { more: 0, after: /^muet/.test(token.form) }
  // « Mystère sur le nom du repreneur », « Fusion : l'incertitude »
  if (
    isNoun(token, DOUBT) &&
    clause.predicate < 0 &&
    NOMINAL.test(block.norm.slice(Math.max(0, token.start - 14), token.start)) &&
    ABOUT.test(rest)
  )
    return { more: 0, after: true }
  if (
    isNoun(token, DOUBT) &&
    !isNegated(block, token) &&
    (some(block, i - 4, i, staying) || some(block, i + 1, i + 4, staying))
  ) {
    const stays = block.tokens.slice(i + 1, i + 4).find(staying)
    return { more: 0, after: false, until: stays?.end ?? 0 }
  }
  return null
}

function unsure(block: TextBlock, clause: Clause, i: number, first: number, rest: string): Found {
  const token = block.tokens[i] as Token
  const told = block.norm.slice(Math.max(clause.start, token.start - LONG), token.start)
  if (token.form === 'évident' && !/^ que? /.test(rest)) return null
  if (/^(?:c'|(?:ce|cela|ça)(?!\p{L}))/iu.test(told) && / pour /.test(rest.slice(0, 6))) return null
  // « la reconduction n'est pas automatique »: an act, not a gearbox.
  if (/^auto/.test(token.form) && !/\p{L}(?:tion|ment|age)s? /iu.test(told)) return null
  if (/^(?:publi|compl)/.test(token.form) && !some(block, first, i, t => isNoun(t, MATTERS) || t.form === 'tour'))
    return null
  if (/^prêt/.test(token.form) && !/encore|toujours/.test(told)) return null
  if (clause.direction === 'past') return null
  if (NOT_SURE.test(told) || (/^(?:\S+ )?moins $/.test(told.slice(-14)) && /rien/i.test(told)))
    return { more: 0, after: / (?:que|de|qu'|d')/.test(rest.slice(0, 5)) }
  return i - first <= 2 &&
    token.form !== 'impossible' &&
    /^(?:"|« ?)?(?:pas|rien de moins|rien d'?)(?: \S+)? $/i.test(told)
    ? { more: 0, after: true }
    : null
}
