/** Nouns and phrases of events, as data. */
import type { Change } from '../words.ts'

export interface EventPhrase {
  readonly change: Change
  readonly words: readonly ReadonlySet<string>[]
  /** What introduces the site: « de » unless the phrase has its own. */
  readonly lead: RegExp
  /** Verbs that tell the event without a site: « la première pierre sera posée ». */
  readonly verbs: ReadonlySet<string>
  /** Whether the verb must be there as well as the site: « le chantier de l'usine a démarré ». */
  readonly both: boolean
  /** Whether it is of a site named before: « la fermeture est prévue en mai ». */
  readonly known: boolean
  /** Said without a site too: « une reprise partielle ». */
  readonly alone: boolean
  /** Whether its plural is an event too: « les fermetures d'usines »; « les installations de l'usine » are what is there. */
  readonly plural: boolean
}

/** change, words + what introduces the site (« de » when left out, `*` when none is needed) = verbs; `-` when its plural is no event, `&` when it needs its verb, `?` when its site was named before. */
const OF = /^(?:de|d'|du|des)$/
const LIST = `
insolvent -bilan + ~ = déposer
extended ?extension|agrandissement|modernisation = TOLD
opened ?ouverture|réouverture|inauguration|construction = TOLD
closed ?fermeture|arrêt|démantèlement = TOLD
moved ?déménagement|délocalisation = TOLD
opened ouverture|réouverture|construction|reconstruction|implantation|inauguration|édification
opened -création|installation|arrivée|naissance|renaissance|démarrage|redémarrage|lancement|relance|réactivation|rallumage|remontage
opened -mise|remise en service|route|marche|production|fonctionnement|exploitation
opened première pierre + de|d'|du|des|pour = poser sceller
opened premières pierres + de|d'|du|des|pour = poser sceller
opened coup de pioche|pelle|pelleteuse + de|d'|du|des|pour = donner
opened première pelletée + de|d'|du|des|pour
opened &chantier|travaux|terrassement + de|d'|du|des = démarrer débuter commencer lancer engager achever
opened ruban + pour
opened seconde|nouvelle|deuxième vie + pour|de|d'|du
opened nouveau départ + pour|à|au
extended extension|agrandissement|modernisation|rénovation|doublement|réhabilitation
closed fermeture|arrêt|cessation|liquidation|disparition|démantèlement|démolition|extinction|abandon
closed -dissolution|suspension|interruption|suppression|fin
closed -mise à l' arrêt
closed -mise en sommeil|veille|hibernation
closed -mise sous cocon|cloche
closed rideau + sur|pour = tomber baisser
closed clap de fin + pour|à|sur|de
closed fin de partie|parcours|course|règne|cycle|vie|route + pour|à
closed fin de l' aventure|histoire|épopée|odyssée + pour
closed extinction des feux + pour|à|chez|au|dans
closed dernière coulée|campagne|bobine|tonne + pour|à|au = sortir couler
closed dernier tour de roue|piste|manivelle + pour|à
closed dernier jour|souffle|soupir + pour
closed point final + pour|à|au
closed terminus|requiem + pour
closed arrêt de mort + pour|de|d'|du
closed chant du cygne + pour|de|d'|du
closed baisser de|du rideau + pour|sur|à|au
closed clé|clef sous la porte + pour
closed adieu|adieux + à|au
closed coup d' arrêt + pour|à|au
closed coup de grâce + pour|à|au
closed -glas + pour|de = sonner
sold reprise|rachat|cession|vente|acquisition|absorption|fusion
sold -mise en vente
sold -prise de contrôle
sold -repreneur|acquéreur + ~ = trouver
sold -reprise partielle|totale|intégrale + *
sold -reprise en scop|bloc + *
moved transfert|déménagement|délocalisation|relocalisation|rapatriement|regroupement|basculement
moved -retour|départ|exil|exode|repli|migration|transplantation
`

/** What is told of an event whose site was named before: « sa fermeture est actée », « l'ouverture n'a pas eu lieu ». */
const TOLD =
  'prévoir attendre fixer programmer planifier intervenir annoncer confirmer acter décider entériner achever livrer démarrer débuter retarder différer décaler repousser reporter suspendre avancer'

/** First word → its phrases, longest first. */
export const EVENT_PHRASES = new Map<string, EventPhrase[]>()
for (const line of LIST.trim().split('\n')) {
  const [said = '', verbs = ''] = line.split(' = ')
  const [head = '', lead] = said.split(' + ')
  const [change, ...list] = head.split(' ') as [Change, ...string[]]
  const plural = !/^[-?]/.test(list[0]!)
  const words = list.map(word => new Set(word.replace(/^[-&?]/, '').split('|')))
  const phrase: EventPhrase = {
    change,
    words,
    lead: lead && lead !== '*' ? new RegExp(`^(?:${lead})$`) : OF,
    verbs: new Set((verbs === 'TOLD' ? TOLD : verbs).split(' ')),
    alone: lead === '*',
    both: list[0]!.startsWith('&'),
    known: list[0]!.startsWith('?'),
    plural,
  }
  for (const word of words[0]!) EVENT_PHRASES.set(word, [...(EVENT_PHRASES.get(word) ?? []), phrase])
}
for (const phrases of EVENT_PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length)
