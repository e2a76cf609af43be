import { resolve } from './coreference.ts'
import { latin } from './latin.ts'
import { ahead, covering, firstFrom } from './offsets.ts'
import { reads } from './predicates.ts'
import { accordingIn } from './speakers/according.ts'
import { opensIncise } from './speakers/opening.ts'
import { isFiniteVerb, phraseAt, reports, subjectBefore } from './speech.ts'
import type { AnalysedText, Attribution, Span, Speaker, SpeakerSource, TextBlock, Token } from './types.ts'

/** Characters around a span in which whose words it is is looked for. */
const NEAR = 400
const NOBODY: Attribution = { reported: false, by: null }
/** « comme l'a annoncé le ministre » */
const AS_SAID = latin(
  /(?<!\p{L})[Cc]omme (?:l'(?:a|ont|avait|avaient) |le |l')(?:annonc|indiqu|précis|confirm|expliqu|révél|rappel|affirm|reconn|soulign|promi|évoqu|di[ts])\p{L}*(?: \p{Ll}+)? (?=l[ae] |les |l'|une? |\p{Lu})/gu,
)
/** « évalué à plus de 11 millions par une source proche » */
const ASSESSED = latin(
  /(?<!\p{L})(?:évalu|estim|chiffr|jug|confirm|annonc|dévoil|révél)\p{L}*[^.;:]{0,90}? par (?=(?:l[ae] |l'|une? |d[e']|\p{Lu}))/giu,
)
/** « estimé par la Région à 3 millions » */
const ASSESSED_BY = latin(/(?<!\p{L})(?:évalu|estim|chiffr)\p{L}* par (?=l[ae] |l'|une? |\p{Lu})/gu)
/** « la direction évoque 400 emplois », « parle de trente départs », « évalue l'ardoise à 3 millions »: numbers that somebody gives; « avance 6 millions » lends them. */
const GIVING = latin(
  /(?<!\p{L})(?:(?:évoqu|mentionn|revendiqu)(?:e|ent|ait|aient)|(?:avanc|cit)(?:e|ent|ait|aient) l[ea] (?:chiffre|nombre|seuil) de|(?:a|ont|avait|avaient) (?:(?:évoqué|mentionné|revendiqué)|(?:avancé|cité) l[ea] (?:chiffre|nombre|seuil) de|(?:parlé|fait état) (?:de|d'))|(?:parl(?:e|ent|ait|aient)|f(?:ait|ont|aisait) état) (?:\p{L}+ )?(?:de|d')|(?<!se |s')(?:évalu|estim|chiffr)(?:e|ent|ait|aient) (?:[^.,;:]{0,40} )?à|situ(?:e|ent|ait) [^.,;:]{2,40} (?:dans une fourchette d[e'])?)(?: (?:désormais|déjà|même|aussi|encore|ainsi|le chiffre de))? ?(?:un peu |bien )?(?:(?:plus|moins) de )?$/u,
)
const NUMBERED = latin(
  /^(?:(?:au moins|plus de|moins de|près de|environ|quelque|jusqu'à|entre) )?(?:\d|une (?:\p{L}+aine)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)(?!\p{L})/iu,
)
/** « selon la CGT, 60 postes partiraient, ce que la direction dément »: said of it, no more by the same. */
const COMMENTED = /, ce qu(?:e |i |')/
/** What stands between a speech verb and what is said. */
const SAID = /^(?:[^.;:«»"]{0,60}?,? )?(?:que |qu'|à |vouloir|avoir |être |: ?$)/

/** « promet de ne licencier personne », « jure de garder le site »: whoever promises says so. */
const PROMISING: ReadonlySet<string> = new Set(['promettre', 'jurer'])
const DOING = /^(?:[^.;:,«»"]{0,30} )?(?:de |d'|n[e'])/

const phraseFrom = (block: TextBlock, offset: number): Span | null => phraseAt(block, firstFrom(block.tokens, offset))

/**
 * Whether the words at `at` stand as somebody's, and whose: inside a quotation, after a speech verb and « que », before an
 * incise (« …, a indiqué le groupe »), with « selon » or « d'après », after « estimé … par ».
 *
 * @param block index of the block; `at` is a span of its text, UTF-16 offsets.
 */
export const attributionAt = (text: AnalysedText, block: number, at: Span): Attribution => {
  const one = text.blocks[block]
  if (!one) return NOBODY
  const quote = covering(one, at.start, /^quote/)
  if (quote?.type === 'quote' && quote.speech) return { reported: true, by: quote.speaker }
  const sentence = one.sentences[firstFrom(one.sentences, at.start + 1) - 1]
  if (!sentence || sentence.end <= at.start) return NOBODY
  const by = (span: Span | null, how: SpeakerSource): Attribution => {
    const name = span && resolve(text, block, span, true).replace(/^-(?:t-)?/, '')
    // « insiste-t-on », « On leur a dit que »: somebody's words, nobody knows whose.
    const speaker: Speaker | null = name && !/^(?:l['’])?on$/i.test(name) ? { name, how } : null
    return { reported: true, by: speaker }
  }
  const from = Math.max(sentence.start, at.start - NEAR)
  const to = Math.min(sentence.end, at.end + NEAR)
  const said = one.norm.slice(from, to)
  const lower = said.toLowerCase()
  const cues = accordingIn(one, from, to)
  // « 74 millions selon l'entreprise mais 58 millions d'après la notification »: the one right behind.
  const right = cues.find(({ start }) => start >= at.end && /^[ ,]*$/.test(one.norm.slice(at.end, start)))
  for (const { source } of right ? [right] : cues)
    if (
      !(source.start <= at.start && at.start < source.end) &&
      !COMMENTED.test(one.norm.slice(source.end, at.start)) &&
      !isOfAnother(one, at, source)
    )
      return by(source, 'according')
  for (const match of said.matchAll(AS_SAID)) {
    const span = phraseFrom(one, from + match.index + match[0].length)
    if (span) return by(span, 'according')
  }
  for (const match of said.matchAll(ASSESSED_BY)) {
    const span = phraseFrom(one, from + match.index + match[0].length)
    if (span && /^ (?:à|entre) $/.test(one.norm.slice(span.end, at.start))) return by(span, 'verb')
  }
  for (const match of lower.includes(' par ') ? said.matchAll(ASSESSED) : []) {
    const end = from + match.index + match[0].length
    if (from + match.index < at.end && at.start <= end && end - at.end < 60 && end >= at.end)
      return by(phraseFrom(one, end), 'verb')
  }
  const giving = NUMBERED.test(one.norm.slice(at.start, at.start + 40)) && GIVING.exec(one.norm.slice(from, at.start))
  if (giving) return by(subjectBefore(one, firstFrom(one.tokens, from + giving.index), sentence.first), 'verb')
  for (let i = firstFrom(one.tokens, to) - 1; i > sentence.first && (one.tokens[i]?.start ?? 0) >= from; i--) {
    const token = one.tokens[i]
    const decided = token !== undefined && token.start >= at.end && decides(token)
    if (!token || !(decided || reports(one.tokens, i))) continue
    if (covering(one, token.start, /^quote/)) continue
    const incise = inciseFrom(one, i, sentence.first)
    if (token.end <= at.start) {
      // « Le site, confie un proche du dossier, perdra 200 emplois »
      if (incise && closes(one, incise, at.start))
        return isAuthors(one, token, incise, at.start) ? NOBODY : by(incise, 'incise')
      const between = one.norm.slice(token.end, at.start)
      const promised = PROMISING.has(token.verbs[0]?.lemma ?? '') && DOING.test(between.trimStart())
      // « qui promettait 50 embauches, n'en a réalisé que 8 »: the « que » of a restriction.
      if (
        /[;]|(?:,| et) (?:mais|tandis|alors)|, n(?:e |')[^,;]* que $/.test(between) ||
        !(promised || SAID.test(between.trimStart()))
      )
        continue
      if (saysNothing(one, i) || isApposed(one, i) || isHandedOver(token, between)) continue
      return by(subjectBefore(one, i, sentence.first), 'verb')
    }
    if (incise) return by(incise, 'incise')
  }
  return NOBODY
}

/** « 126 postes, voire une centaine d'après l'expert »: a number whose source stands right behind another one; « , selon l'expert » is of both. */
const isOfAnother = ({ norm }: TextBlock, at: Span, source: Span): boolean =>
  NUMBERED.test(norm.slice(at.start, at.start + 40)) && ANOTHER.test(norm.slice(at.end, source.start))
const ANOTHER = latin(
  /^[^.;:]{0,80}?(?:,| mais| voire| contre| puis) (?:voire |mais |plutôt |plus de |moins de |près de |environ |un peu (?:moins|plus) de )?(?:\d|une \p{L}+aine)[^,]*$/u,
)

/** « …, a tranché la commission »: who decides tells it too, where the verb stands in an incise. */
const DECIDING: ReadonlySet<string> = new Set(['trancher', 'décider', 'arbitrer'])
const decides = ({ verbs }: Token): boolean => verbs.some(({ lemma }) => DECIDING.has(lemma))

/** « rien ne dit qu'il survivra », « personne n'a confirmé que »: nobody says so. */
const saysNothing = ({ tokens }: TextBlock, verb: number): boolean => {
  const ne = ahead(tokens, Math.max(0, verb - 4), verb, /^(?:ne|n')$/)
  return ne > 0 && /^(?:rien|personne|nul|aucun)$/.test(tokens[ne - 1]!.form)
}

/** « L'abattoir, promis à la fermeture, », « repris à la barre du tribunal »: a participle without its auxiliary tells nothing. */
const isApposed = ({ tokens }: TextBlock, verb: number): boolean =>
  reads(tokens[verb], 'past-participle') !== undefined &&
  tokens[verb]!.verbs.every(({ tense }) => tense === 'past-participle' || tense === 'past') &&
  !tokens.slice(Math.max(0, verb - 5), verb).some(({ verbs }) => verbs.some(({ lemma }) => AUXILIARY.has(lemma)))
const AUXILIARY: ReadonlySet<string> = new Set(['avoir', 'être'])

/** « a confié à Bpifrance 30 millions »: entrusted, where « a confié à ses élus que » tells. */
const isHandedOver = ({ verbs }: Token, between: string): boolean =>
  verbs.some(({ lemma }) => lemma === 'confier') && !/ qu[e']|:/.test(between)

/** Whether a comma ends an incise before an offset, at once or after where it is said: « , dit-on chez le sous-traitant, ». */
const closes = ({ norm }: TextBlock, incise: Span, before: number): boolean => {
  const comma = norm[incise.start] === '-' ? norm.indexOf(',', incise.end) : incise.end
  return norm[comma] === ',' && comma < before && /^[^.;:«»"]{0,50}$/.test(norm.slice(incise.end, comma))
}

/** « "…", juge Paul Diot, qui emploie douze personnes »: what is told of the speaker, or behind the quotation, is the author's. */
const isAuthors = ({ norm }: TextBlock, verb: Span, incise: Span, at: number): boolean =>
  /[»"][ ,]*(?:s'|se |l')?(?:a |ont |avait )?$/.test(norm.slice(Math.max(0, verb.start - 12), verb.start)) ||
  /, ?(?:qui|dont|où) [^,]*$/.test(norm.slice(incise.end, at))

/** Tokens between an inverted subject and its participle: « a-t-elle toutefois fait savoir ». */
const INVERTED = 5

/** The subject that stands inverted between auxiliary and participle, after the comma of its incise. */
const invertedBefore = ({ tokens }: TextBlock, i: number): Token | null => {
  for (let k = i - 1; k > i - INVERTED && k > 1; k--)
    if (/^-(?:t-)?(?:ils?|elles?|on)$/.test(tokens[k]?.form ?? '') && tokens[k - 2]?.form === ',')
      return tokens[k] ?? null
  return null
}

/** Who the incise whose verb of speech is token `i` names: « …, a indiqué le groupe ». */
const inciseFrom = (block: TextBlock, i: number, first: number): Span | null => {
  const { tokens } = block
  const inverted = invertedBefore(block, i)
  if (inverted) return inverted
  let verb = i
  while (verb > first && isFiniteVerb(tokens[verb - 1]) && tokens[verb - 1]?.form !== ',') verb--
  // « se félicite la maire »
  if (/^(?:s'|se)$/.test(tokens[verb - 1]?.form ?? '')) verb--
  if (tokens[verb - 1]?.form !== ',' || !opensIncise(block, verb)) return null
  const next = tokens[i + 1]
  return next?.form.startsWith('-') ? next : phraseAt(block, i + 1)
}
