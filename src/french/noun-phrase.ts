import { finiteness, isAdverb, reads } from './predicates.ts'
import type { Token } from './types.ts'

const words = (list: string) => new Set(list.split(','))

/** Words a noun phrase can begin with: determiners, possessives, quantities and what bounds them. */
const DETERMINERS = words(
  "le,la,les,l',un,une,des,du,ce,cet,cette,ces,mon,ma,mes,son,sa,ses,leur,leurs,notre,nos,votre,vos,chaque,plusieurs,quelques,quelque,aucun,aucune,nul,nulle,certains,certaines,divers,diverses,tout,toute,tous,toutes,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,vingt,trente,quarante,cinquante,soixante,soixante-dix,quatre-vingts,quatre-vingt-dix,cent,mille,celui,celle,ceux,celles,autre,autres,quel,quelle,quels,quelles",
)
const PRONOUNS = words(
  'il,elle,on,ils,elles,je,nous,vous,cela,ça,celui-ci,celle-ci,ceux-ci,celles-ci,personne,rien,beaucoup',
)
/** Before a number or « de »: « près de », « plus de », « environ ». */
const QUANTITIES = words("plus,moins,près,environ,quelque,autour,jusqu',beaucoup,peu,assez,davantage,au")
const STOPS = words(
  "et,ou,mais,car,or,ni,que,qu',qui,dont,où,si,s',ne,n',se,y,pour,par,dans,sur,sous,avec,sans,chez,vers,contre,entre,depuis,dès,pendant,avant,après,selon,afin,comme,lorsque,lorsqu',quand,puisque,alors,tandis,hors,malgré,à,au,aux,en,pas,jamais,lequel,laquelle,lesquels,lesquelles,voire,grâce,face,via,d'ici,donc,lui,elle,elles,eux,quant,suite,faute,côté,outre,lors,sauf,fini,notamment,désormais,aussi,ainsi,également,déjà,encore,hier,demain,jusqu',lorsqu',puisqu',aujourd'hui,là",
)
const OF = words("de,d',du,des")

const capital = (norm: string, token: Token) => norm[token.start] !== token.form[0] && token.kind === 'word'

/** Whether a noun phrase can begin at token `i`. */
export function opensPhrase(norm: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || token.kind === 'mark') return false
  if (token.kind === 'number' || DETERMINERS.has(token.form) || PRONOUNS.has(token.form)) return true
  if (QUANTITIES.has(token.form) && /^(?:de|d'|\d.*)$/.test(tokens[i + 1]?.form ?? '')) return true
  return (
    capital(norm, token) &&
    !STOPS.has(token.form) &&
    !OF.has(token.form) &&
    !isAdverb(token) &&
    finiteness(tokens, i) < 2
  )
}

/** A word that can belong to a noun phrase after its beginning. */
function belongs(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (token.kind === 'number') return true
  if (token.kind === 'mark') return /^[%€$&°/]$/.test(token.form)
  if (token.form.startsWith('-') || STOPS.has(token.form) || PRONOUNS.has(token.form)) return false
  // « le versement », « de financement »: nouns look like adverbs, but not after a determiner.
  const before = tokens[i - 1]?.form ?? ''
  const noun = token.form.endsWith('ment') && (DETERMINERS.has(before) || OF.has(before))
  if ((isAdverb(token) && !noun) || finiteness(tokens, i) === 2) return false
  if (reads(token, 'infinitive') && !/^(?:pouvoir|devoir|être|avoir|savoir)$/.test(token.form))
    return !/^(?:de|d'|à|pour)$/.test(tokens[i - 1]?.form ?? '') && token.verbs.length > 1
  // « le montant » is a noun, « un groupe employant » is none.
  if (reads(token, 'present-participle') && token.verbs.length === 1) return DETERMINERS.has(before)
  return true
}

/** Past the bracket that opens at `i`, or `i` when none closes before `last`. */
function afterBracket(tokens: readonly Token[], i: number, last: number): number {
  if (tokens[i]?.form !== '(') return i
  for (let at = i + 1; at < last && at < i + 40; at++) if (tokens[at]!.form === ')') return at + 1
  return i
}

/**
 * Past the last token of the noun phrase that begins at `i`: its adjectives, « de » complements, bare « à/en »
 * complements (« mise en service »), coordinations. Brackets are part of it only when it goes on after them.
 */
export function phraseEnd(norm: string, tokens: readonly Token[], i: number, last: number): number {
  let end = i + 1
  const first = tokens[i]!
  if (PRONOUNS.has(first.form) && !/^(?:beaucoup|personne)$/.test(first.form)) return end
  let names = first.kind === 'word' && !DETERMINERS.has(first.form)
  while (end < last) {
    const token = tokens[end]!
    if (OF.has(token.form)) {
      const next = tokens[end + 1]
      if (!next || end + 1 >= last || (reads(next, 'infinitive') && next.verbs.length === 1) || STOPS.has(next.form))
        break
      end += 2
      names = !DETERMINERS.has(next.form)
    } else if (token.form === '(') {
      const after = afterBracket(tokens, end, last)
      if (after === end || after >= last || !OF.has(tokens[after]!.form)) break
      end = after
    } else if (/^(?:à|en)$/.test(token.form)) {
      const next = tokens[end + 1]
      if (
        !next ||
        end + 1 >= last ||
        next.kind !== 'word' ||
        capital(norm, next) ||
        !belongs(tokens, end + 1) ||
        DETERMINERS.has(next.form) ||
        (next.verbs.length > 0 && /(?:er|ir|re|oir|ant)$/.test(next.form)) ||
        next.form.startsWith('terme')
      )
        break
      end += 2
    } else if (/^(?:et|ou)$/.test(token.form) || (token.form === ',' && isEnumeration(norm, tokens, end, last))) {
      const next = tokens[end + 1]
      if (!next || end + 1 >= last) break
      const again = opensPhrase(norm, tokens, end + 1) || OF.has(next.form)
      if (!again && !(belongs(tokens, end + 1) && next.kind === 'word' && next.verbs.length === 0)) break
      if (PRONOUNS.has(next.form)) break
      end += OF.has(next.form) ? 1 : 2
      names = !DETERMINERS.has(next.form)
    } else if (DETERMINERS.has(token.form) && names && token.form !== 'deux') break
    else if (belongs(tokens, end)) {
      if (isComplement(tokens, end) && !DETERMINERS.has(tokens[end - 1]!.form)) break
      end++
      names ||= token.kind === 'word' && !DETERMINERS.has(token.form)
    } else break
  }
  return end
}

/** « un contrat signé par », « des pièces produites en Chine »: the participle opens what is said of the noun. */
const isComplement = (tokens: readonly Token[], i: number) =>
  reads(tokens[i], 'past-participle') !== undefined &&
  /^(?:par|en|à|au|aux|depuis|avec|dans|pour|sur|le|la|les|l'|hier|il)$/.test(tokens[i + 1]?.form ?? '')

/** « les PME, les ETI et les grands groupes »: a comma with « et » or « ou » after the next few words. */
function isEnumeration(norm: string, tokens: readonly Token[], comma: number, last: number): boolean {
  if (!opensPhrase(norm, tokens, comma + 1) && !OF.has(tokens[comma + 1]?.form ?? '')) return false
  for (let i = comma + 1; i < last && i < comma + 14; i++) {
    if (/^(?:et|ou)$/.test(tokens[i]!.form)) return i > comma + 1
    if (tokens[i]!.kind === 'mark' && tokens[i]!.form !== ',') return false
    if (
      tokens[i]!.kind === 'word' &&
      tokens[i]!.form !== ',' &&
      !OF.has(tokens[i]!.form) &&
      !DETERMINERS.has(tokens[i]!.form) &&
      !belongs(tokens, i)
    )
      return false
  }
  return false
}
