/** Families of words that say that something is undecided, unknown, under negotiation or still to be done. */
import { family, nouns } from '../words.ts'

/** Negated, these say that a matter is open: « n'est pas bouclé », « n'a pas filtré ». */
export const SETTLE = family(
  'achever trancher boucler fixer décider définir finaliser sceller chiffrer déterminer arbitrer acter préciser dévoiler filtrer révéler détailler communiquer divulguer quantifier entériner clarifier stabiliser finir assurer',
)
/** The same, but only with « encore », « toujours », or in the passive present. */
export const SETTLE_YET = family(
  'arrêter signer voter valider adopter publier prendre choisir désigner rendre conclure obtenir recevoir trouver régler lancer démarrer commencer ratifier ouvrir confirmer résoudre garantir désigner nommer examiner lever identifier délivrer paraître démontrer prouver établir faire donner',
)
/** Passive only: « n'est pas connu ». */
export const KNOWN = family('connaître acquérir exclure écarter')
export const YET =
  /(?<!\p{L})(?:encore|toujours|à ce jour|à ce stade|pour l'(?:heure|instant)|tout à fait|complètement|totalement)(?!\p{L})/u

/** What can stay open: with these even « arrêter » or « dépendre » speaks of a decision. */
export const MATTERS = nouns(
  'calendrier position nom date décision choix montant liste modalité site lieu répartition tarif prix chiffre stratégie sort avenir suite financement arbitrage réponse accord règle périmètre coût échéance contour détail issue scénario solution repreneur engagement précision indication explication commentaire verdict feuille méthode taux clé réforme ouverture mise partage tracé emplacement localisation identité ampleur barème gouvernance composition devenir',
)
/** With these even what will be settled is open so far: « le sort du site sera tranché ». */
export const FATES = nouns('sort avenir devenir issue question choix contour modalité')
/** Sought by somebody who « cherche » or is « en quête de ». */
export const SOUGHT = nouns(
  'partenaire repreneur acquéreur investisseur acheteur successeur solution financement actionnaire remplaçant associé candidat offre',
)
/** Awaited: « attend le feu vert de la préfecture ». */
export const AWAITED = nouns(
  'feu décision réponse arbitrage décret autorisation verdict avis permis aval accord signal notification précision éclaircissement homologation agrément validation verdict jugement conclusion',
)

/** « en cours », these are not concluded. */
export const TALKS = nouns(
  'discussion négociation instruction examen arbitrage pourparlers étude concertation tractation',
)

export const KNOW = family(
  'oser savoir connaître dire indiquer garantir risquer aventurer prédire prévoir hasarder assurer permettre laisser promettre',
)
export const SAY = family(
  'commenter dire préciser citer communiquer répondre confirmer révéler exprimer donner détailler indiquer prononcer avancer dévoiler infirmer nommer',
)
export const WANT = family('souhaiter vouloir désirer tenir pouvoir')
export const STAY = family('rester demeurer subsister planer persister')
export const DOUBT = nouns('suspense inconnue incertitude interrogation énigme doute question flou mystère')
export const UNSURE = nouns(
  'incertain incertaine flou floue inconnu inconnue indéterminé indéterminée hypothétique muet muette mystérieux',
)

export const WH =
  /^ (?:\S+ ){0,2}?(?:si|s'il|s'ils|quand|comment|où|qui|quel|quels|quelle|quelles|ce qu|de quoi|combien|à qu|pour qu|jusqu|lequel|laquelle)(?![\p{L}\p{N}])/u
/** How the words begin that make « en » pending: « en » is everywhere, and its pattern the dearest of all. */
export const AFTER_EN = new Set('sus att bal dél dis nég pou poi cou'.split(' '))
/** After « en », « à », « dans »: pending. */
export const PENDING = new Map([
  [
    'en',
    /^ (?:suspens|attente d(?:e |'|'une? )(?:\S+ )?(?:décision|réponse|arbitrage|financement|autorisation|validation|feu vert|jugement|verdict)|balance|délibéré|discussions?(?! de)|négociations?|pourparlers|pointillés?|cours d(?:e |')(?:\S+ )?(?:négociation|discussion|examen|étude|arbitrage|finalisation|rédaction|élaboration|définition|instruction))(?!\p{L})/u,
  ],
  ['au', /^ (?:point mort|milieu du gué)(?!\p{L})/u],
  ['trop', /^ tôt pour (?:dire|savoir|se prononcer|parler|conclure|trancher|évoquer)(?!\p{L})/u],
  ['entre', /^ les mains d/],
  ['à', /^ l'(?:étude|examen)(?!\p{L})/u],
  [
    'dans',
    /^ (?:le (?:camp d(?:e|es|u|')|flou|brouillard)|l'(?:incertitude|expectative|impasse)|les limbes)(?!\p{L})/u,
  ],
  ['sans', /^ (?:calendrier|date|repreneur|réponse|commentaire|plus de précisions?)(?!\p{L})/u],
])
/** Whole turns of phrase, by their first word. */
export const TURNS = new Map([
  ['motus', /^/],
  ['botter', /^ en touche/],
  ['renvoyer', /^ la balle/],
  ['négociations', /^ (?:exclusives|(?:\S+ )?(?:en cours|se poursuivent|continuent|patinent|achoppent|piétinent))/],
  ['discussions', /^ (?:\S+ )?(?:se poursuivent|continuent)(?!\p{L})/u],
  ['tractations', /^ (?:\S+ )?(?:se poursuivent|continuent)(?!\p{L})/u],
  ['point', /^ d'interrogation/],
  ['points', /^ d'interrogation/],
  ['loin', /^ d'être (?:acquis|joué|bouclé|réglé|tranché|gagné|clos|signé|fini)/],
  [
    'faire',
    /^ (?:(?:encore|toujours) )?(?:attendre|débat)(?!\p{L})|^(?:, (?:lui|eux|elles?),)? (?:\S+ )?l'objet d(?:es? |'|'une? )(?:\S+ )?(?:négociations?|discussions?|concertations?|arbitrages?|tractations?|pourparlers)(?!\p{L})/u,
  ],
  ['garder', /^ le silence/],
  ['quête', /^ d(?:e |'|u )/],
  ['recherche', /^ d(?:e |'|u )/],
  ['planer', /^ (?:le|un) doute|^ l'incertitude/],
  ['pas', /^ un mot(?!\p{L})/u],
  ['cours', /^/],
  ['silence', /^ radio/],
  ['bouche', /^ cousue/],
  ['mystère', /^\W*$/],
  ['malin', /^ qui/],
  ['paris', /^ (?:sont|restent) ouverts/],
  ['cultiver', /^ (?:le|un) (?:flou|doute|suspense|mystère|secret)/],
  ['entretenir', /^ (?:le|un) (?:flou|doute|suspense|mystère|secret)/],
  ['jouer', /^ la montre/],
  ['murer', /^ dans (?:le|son) (?:silence|mutisme)/],
  ['rien', /^ d'(?:acquis|officiel|définitif|arrêté|assuré|certain|concret)(?!\p{L})/u],
])
