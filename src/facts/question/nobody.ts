/** « Nul ne sait », « rien n'indique », « aucun calendrier n'est arrêté », « ne s'est prononcé sur aucun des deux ». */
import { isNegated } from '../../french/modality.ts'
import { nounPhraseAfter } from '../../french/phrases.ts'
import type { Clause, TextBlock, Token } from '../../french/types.ts'
import { family, isNoun, isVerb, lemmaIn, nouns } from '../words.ts'
import { isBet } from './bet.ts'
import { type Found, infinitiveAfter, LONG, some } from './cue.ts'
import {
  AWAITED,
  BILLS,
  CERTAINTY,
  KNOW,
  MATTERS,
  OPTIONS,
  PLANS,
  RENEWALS,
  RIVALS,
  SAY,
  SETTLE,
  SETTLE_YET,
  SOUGHT,
  STEPS,
  WANT,
  YET,
} from './cues.ts'
import { GIVE, isWithheld } from './given.ts'
import { isAlike, isUnless } from './of-any.ts'
import { groupEnd } from './reach.ts'
import { opensTelling } from './saying.ts'
import { ELIGIBLE } from './settle.ts'

const COME = family(
  'manifester déposer présenter déclarer remettre formuler connaître trouver choisir désigner pointer retenir recevoir dessiner dégager profiler arriver parvenir',
)
const EXCLUDING = family('exclure écarter')
/** « rien n'est joué », « rien n'est moins sûr ». */
const DONE =
  /^(?:(?:joué|acquis|figé|gravé|écrit|gagné|officiel|certain|sûr|définitif|plié|signé|tranché|exclu|réglé|calé|conclu|bouclé|ficelé|prêt|arrêté|voté|programmé|prévu|planifié|validé|finalisé|défini|décidé)e?s?(?!\p{L})|fait(?= *(?:$|[,.;:]| pour| encore)))/u
/** « aucun calendrier n'est sur la table »: whatever is said of none. */
const DATES = nouns('calendrier échéance piste scénario option hypothèse')
/** « personne n'en a la moindre idée », « nul n'a la réponse ». */
const UNSEEN = /^(?:réponse|idée|main|solution|clé|recette)$/
/** « aucune solution n'est sur la table »: what is hoped for lies nowhere. */
const LIES =
  /^ (?:(?:encore|pour l'instant|pour l'heure|pour le moment|à ce stade|à ce jour|aujourd'hui|vraiment) )?(?:sur (?:la table|les rangs)|à l'horizon|en lice|prêt|prête|à portée de main|au rendez-vous)(?!\p{L})/u
const HOPED = nouns(
  'solution offre repreneur accord calendrier financement date chiffrage scénario piste option réponse compromis proposition alternative acquéreur acheteur investisseur partenaire candidat issue engagement garantie terrain site',
)
/** « Aucune offre de départ n'est sur la table »: nobody hopes for it. */
const FEARED = nouns('fermeture licenciement départ vente cession suppression délocalisation scission arrêt transfert')
/** By themselves these say nothing of an answer. */
const DARE = family('oser risquer aventurer hasarder')
const GUESSES = nouns('pronostic prédiction estimation pari prophétie calcul prévision explication hypothèse')
/** Drawn up or told where there is one: « aucun devis n'existe ». */
const DRAWN = nouns(
  'devis chiffrage calendrier date plan accord liste financement budget échéancier étude montage chiffre nom repreneur offre scénario',
)
const STATED: ReadonlySet<string> = new Set([...MATTERS, ...PLANS, ...AWAITED, ...SOUGHT, ...DRAWN])
const APPEARS = family('exister circuler afficher émerger')
/** « aucune n'a pris l'avantage », « aucun des deux sites n'a la préférence » */
const LEADS =
  /^ (?:la corde|l'(?:avantage|ascendant)|(?:le dessus|la main)|(?:les |la |sa )?(?:faveurs?|préférence)|l'unanimité|convaincu|emporté|remporté)(?!\p{L})/u
const SINCE = / depuis (?:(?:19|20)\d\d|\p{L}+ ans|l[ae]s? )/u
/** Done in the past these are closed: « personne n'avait prévu la crise ». */
const FORESEEN = family(
  'prévoir prédire imaginer permettre laisser garantir assurer promettre évaluer estimer mesurer chiffrer anticiper avancer déterminer affirmer indiquer jurer parier',
)

/** What a negative pronoun or determiner at token `i` leaves open; `more` counts from its end. */
export function nobody(block: TextBlock, clause: Clause, i: number, last: number): Found {
  const token = block.tokens[i] as Token
  // « Nul devis n'existe »: a determiner where a noun follows.
  const determiner =
    /^aucune?$/.test(token.form) || (/^nul(?:le)?$/.test(token.form) && isNoun(block.tokens[i + 1], STATED))
  const next = block.tokens.slice(i + 1, i + 3)
  const matter = next.some(t => isNoun(t, MATTERS) || isNoun(t, PLANS) || isNoun(t, AWAITED))
  const missing = next.some(t => isNoun(t, SOUGHT))
  // « sans qu'aucun dossier ait été déposé » denies without « ne ».
  const without = block.tokens[i - 2]?.form === 'sans' && block.tokens[i - 1]?.form === "qu'"
  const ne = without
    ? 0
    : block.tokens.slice(i + 1, Math.min(last + 12, i + 16)).findIndex(t => t.form === 'ne' || t.form === "n'")
  if (ne >= 0) {
    const after = block.tokens.slice(i + ne + 2, i + ne + 8)
    const { start } = token
    const words = block.norm.slice(start, Math.min(Math.max(clause.end, token.end), start + LONG))
    // « personne n'a voulu avancer de chiffre »: unsaid, where « personne n'avait prévu » is unforeseen.
    const willing = after.some(t => lemmaIn(t, WANT) !== null || isVerb(t, 'savoir') || lemmaIn(t, DARE) !== null)
    const main = after.find(t => t.verbs.length > 0 && !isVerb(t, 'être') && !isVerb(t, 'avoir'))
    const stop = after.findIndex((t, k) => t.kind === 'mark' && (t.form !== ',' || opensTelling(after[k + 1])))
    if (isAlike(words)) return null
    for (const verb of stop < 0 ? after : after.slice(0, stop)) {
      const step = [SETTLE_YET, STEPS].some(set => lemmaIn(verb, set) !== null)
      const settled = lemmaIn(verb, SETTLE) !== null || (step && (determiner || YET.test(words)))
      // « ce qu'aucun industriel n'ose »: by itself, daring says nothing of an answer.
      const dares = lemmaIn(verb, DARE) !== null && !after.some(t => isNoun(t, GUESSES) || isNoun(t, MATTERS))
      const known = knows(block, verb, words) && !dares ? lemmaIn(verb, KNOW) : null
      if (isBet(block, block.tokens.indexOf(verb)) || isUnless(block.norm.slice(verb.end), words)) continue
      const lies =
        determiner &&
        isVerb(verb, 'être') &&
        verb.verbs.every(({ tense }) => tense === 'present') &&
        isNoun(next[0], HOPED)
          ? LIES.exec(block.norm.slice(verb.end, verb.end + 50))
          : null
      if (lies && !block.tokens.slice(i + 2, i + ne + 1).some(t => isNoun(t, FEARED)))
        return { more: 0, after: false, until: verb.end + lies[0].length }
      // « aucune décision n'avait été prise depuis 1990 »
      if (
        determiner &&
        isVerb(verb, 'avoir') &&
        verb.verbs.some(({ tense }) => tense === 'imperfect') &&
        SINCE.test(words)
      )
        return null
      const foreseen = known !== null && FORESEEN.has(known) && clause.direction === 'past' && !willing
      const open = determiner
        ? (matter &&
            !/^(?:se|s')$/.test(after[0]?.form ?? '') &&
            (settled || lemmaIn(verb, COME) !== null || lemmaIn(verb, GIVE) !== null)) ||
          (missing && lemmaIn(verb, COME) !== null) ||
          // « aucun des trois candidats n'a encore visité l'usine »
          (verb === main && YET.test(words) && block.tokens.slice(i + 1, i + 5).some(t => isNoun(t, SOUGHT))) ||
          // « aucun industriel ne s'est porté candidat »
          (isVerb(verb, 'porter') && after.some(t => /^(?:candidat|acquéreur|acheteur)$/.test(t.form))) ||
          // « un repreneur qu'aucun cabinet n'a encore déniché »
          (verb === main && settled && (without || YET.test(words))) ||
          // « aucune assurance n'a été donnée »
          (isNoun(next[0], CERTAINTY) && (isVerb(verb, 'faire') || lemmaIn(verb, GIVE) !== null)) ||
          (isNoun(next[0], DATES) && verb.verbs.length > 0) ||
          (isNoun(next[0], DRAWN) && lemmaIn(verb, APPEARS) !== null && !/ mieux /.test(words)) ||
          // « aucune n'a pris l'ascendant »
          (contends(next[0]) &&
            verb === main &&
            LEADS.test(block.norm.slice(verb.end, verb.end + 20)) &&
            clause.direction !== 'future') ||
          (contends(next[0]) &&
            isVerb(verb, 'avoir') &&
            verb === after[0] &&
            LEADS.test(block.norm.slice(verb.end, verb.end + 20))) ||
          ((matter || missing) && verb.form === 'vue' && / en vue(?!\p{L})/u.test(words)) ||
          (able(after) && (known !== null || lemmaIn(verb, SAY) !== null))
        : (known !== null && !foreseen) ||
          // « personne n'exclut une grève »
          (lemmaIn(verb, EXCLUDING) !== null && !ELIGIBLE.test(block.norm.slice(verb.end, verb.end + 9))) ||
          // « rien n'y a fait » is told.
          (token.form === 'rien' &&
            after[0]?.form !== 'y' &&
            (settled || DONE.test(words.slice(verb.start - start)))) ||
          (willing && lemmaIn(verb, SAY) !== null) ||
          (token.form !== 'rien' && UNSEEN.test(verb.form))
      if (open && verb.kind === 'word')
        return { more: verb.end - token.end, after: !determiner, until: groupEnd(block, block.tokens.indexOf(verb)) }
    }
    return null
  }
  if (!determiner || !isNegated(block, token) || clause.direction === 'future') return null
  const sure = next.find(t => isNoun(t, CERTAINTY))
  if (sure) return { more: 0, after: true, until: sure.end }
  return isWithheld(block, i, matter || missing)
    ? { more: 0, after: true, until: nounPhraseAfter(block, i)?.end ?? 0 }
    : null
}

/** « aucune n'a pris l'avantage », « aucun des deux sites »: of those that may be chosen. */
const contends = (t: Token | undefined): boolean =>
  /^(?:ne|n'|des|de|d')$/.test(t?.form ?? '') || [OPTIONS, RIVALS, SOUGHT].some(set => isNoun(t, set))

/** « aucun expert n'est en mesure de chiffrer », « aucun élu ne s'aventure à prédire ». */
const able = (after: readonly Token[]): boolean =>
  after.some(t => /^(?:mesure|capable|même|risque|aventure|hasarde|ose|peut|sait|veut|saurait|pourrait)$/.test(t.form))

/** Of things as well: « personne n'assure la maintenance », « nul ne l'estime trop cher ». */
const DOES_TOO = family('assurer garantir promettre avancer estimer dire')
/** « nul ne le garantit. », « personne n'assure que », « nul ne dit quand » */
const OF_WORDS =
  /^(?: (?:pas|plus|encore|aujourd'hui|vraiment|toutefois))*(?:\W*$|\W*[,.;:»]| qu[e'](?!\p{L})| (?:si|s'ils?|où|quand|comment|combien|qui|quoi|ce qu|à qui|(?:\p{L}+ )?quel(?:le)?s?)(?!\p{L}))/u
const TOLD_OF: ReadonlySet<string> = new Set([...MATTERS, ...PLANS, ...RENEWALS, ...AWAITED, ...BILLS])
const isDone = (block: TextBlock, verb: Token, at: number): boolean =>
  lemmaIn(verb, DOES_TOO) !== null &&
  !OF_WORDS.test(block.norm.slice(verb.end, verb.end + 40)) &&
  !some(block, at + 1, at + 6, t => isNoun(t, TOLD_OF))

/** « rien ne laisse penser que », not « rien ne permet de polir l'alliage »; « personne ne connaît mieux la machine » boasts. */
function knows(block: TextBlock, verb: Token, words: string): boolean {
  if (/ (?:mieux|autant|aussi bien) (?:\S+ ){0,4}qu[e']/u.test(words)) return false
  // « personne n'a prononcé le mot »: said aloud, where « personne ne se prononce » leaves open.
  const at = block.tokens.indexOf(verb)
  if (isVerb(verb, 'prononcer') && !some(block, at - 3, at, t => /^s[e']$/.test(t.form))) return false
  if (!/ rien /i.test(` ${words}`) && isDone(block, verb, at)) return false
  // « une langue que personne ne sait écrire »: a skill.
  if (isVerb(verb, 'savoir')) {
    const skill = infinitiveAfter({ block, i: at }, 3)
    if (skill && skill.form !== 'savoir' && lemmaIn(skill, KNOW) === null && lemmaIn(skill, SAY) === null) return false
  }
  if (!isVerb(verb, 'permettre') && !isVerb(verb, 'laisser')) return true
  return /^ (?:\S+ ){0,3}?(?:d'|de )?(?:penser|croire|présager|présumer|deviner|imaginer|anticiper|supposer|prévoir|dire|savoir|affirmer|conclure|espérer|entrevoir|augurer|garantir|prédire|exclure|trancher|chiffrer)/.test(
    block.norm.slice(verb.end, verb.end + 50),
  )
}
