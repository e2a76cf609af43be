/** Families of words that say that something is undecided, unknown, under negotiation or still to be done. */
import { family, nouns } from '../words.ts'

/** Negated, these say that a matter is open: « n'est pas bouclé », « n'a pas filtré ». */
export const SETTLE = family(
  'achever trancher boucler fixer décider définir finaliser sceller chiffrer déterminer arbitrer acter préciser dévoiler filtrer révéler détailler communiquer divulguer quantifier entériner clarifier stabiliser finir assurer caler ficeler figer statuer départager élucider éclaircir dissiper officialiser formaliser expliciter transpirer éventer pronostiquer',
)
/** The same, but only with « encore », « toujours », or in the passive present. */
export const SETTLE_YET = family(
  'arrêter signer voter valider adopter publier prendre choisir désigner rendre conclure obtenir recevoir trouver régler lancer démarrer commencer ratifier confirmer résoudre garantir désigner nommer examiner lever identifier délivrer paraître démontrer prouver établir faire donner avaliser parapher promulguer notifier attribuer approuver concrétiser aboutir financer clore dénicher purger',
)
/** Steps of any project: open only where « pas encore » says that they are to come. */
export const STEPS = family(
  'livrer installer commander céder vendre déposer transmettre remettre prévoir évaluer mesurer expertiser tester négocier acheter acquérir réunir matérialiser réagir positionner convenir entendre accorder engager enclencher programmer planifier affecter retenir sélectionner instruire écrire construire plaider verser débloquer répondre dire parler prononcer exprimer manifester présenter indiquer annoncer soumettre étudier lever rassembler analyser mûrir entamer envisager calculer préparer formuler repérer ouvrir juger homologuer agréer autoriser sécuriser rédiger arriver tomber venir certifier réexaminer traiter indemniser rembourser aborder évoquer mentionner cerner localiser affiner peaufiner pencher',
)
/** Passive only: « n'est pas connu ». */
export const KNOWN = family('connaître acquérir')
/** « n'est pas encore », « n'est toujours pas », « à ce jour »; not « la ligne, toujours en panne, n'a pas livré ». */
export const YET =
  /(?:pas|jamais|rien|aucune?|n'\S+|ne \S+) (?:\S+ )?(?:encore|toujours)(?!\p{L})|(?:toujours|encore) (?:pas|rien|aucune?)(?!\p{L})|(?<!\p{L})(?:à ce jour|à ce stade|pour l'(?:heure|instant)|pour le moment|jusqu'(?:ici|à présent)|tout à fait|complètement|totalement|entièrement|définitivement)(?!\p{L})/u

/** What can stay open: with these even « arrêter » or « dépendre » speaks of a decision. */
export const MATTERS = nouns(
  'calendrier position nom date décision choix montant liste modalité site lieu répartition tarif prix chiffre stratégie sort avenir suite financement arbitrage réponse accord règle périmètre coût échéance contour détail issue scénario solution repreneur engagement précision indication explication commentaire verdict feuille méthode taux clé ouverture nombre contenu mise partage tracé emplacement localisation identité ampleur barème gouvernance composition devenir volume effectif montage statut condition seuil ordre rythme lauréat nature assiette durée profil pavillon destination affectation mécanisme devis chiffrage intention',
)
/** Drawn up before they are: « leur budget n'est pas arrêté », « aucun budget n'est prévu ». */
export const PLANS = nouns(
  'budget format plan programme projet enveloppe cadre texte décret permis version cahier objectif pilote réforme',
)
/** « Ni le congé ni les primes ne sont arrêtés »: terms, where « les machines ne sont pas arrêtées » run. */
export const TERMS = nouns(
  'préretraite congé indemnité prime mesure départ aide grille planning horaire quota subvention loyer tarification compensation',
)
/** Nobody has them where all is open: « n'a aucune visibilité ». */
export const CERTAINTY = nouns('certitude visibilité garantie idée assurance promesse engagement')
/** With these even what will be settled is open so far: « le sort du site sera tranché ». */
export const FATES = nouns('sort avenir devenir issue question choix contour modalité suite arbitrage')
/** Sought by somebody who « cherche » or is « en quête de ». */
export const SOUGHT = nouns(
  'partenaire repreneur acquéreur investisseur acheteur successeur solution financement actionnaire remplaçant associé candidat offre preneur locataire dauphin patron dirigeant directeur pilote fonds capitaux terrain site issue compromis parade débouché opérateur adossement accord',
)
/** Awaited: « attend le feu vert de la préfecture ». */
export const AWAITED = nouns(
  'feu décision réponse arbitrage décret autorisation verdict avis permis aval accord notification précision éclaircissement homologation agrément validation jugement conclusion ordonnance arrêté délibéré certification clarification approbation ratification signature calendrier confirmation officialisation',
)
/** What a plan can turn on: « soumis à l'obtention du permis ». */
export const HINGES = nouns(
  'accord feu aval autorisation approbation validation avis obtention signature vote arbitrage levée issue conclusion décision résultat bon volonté verdict homologation examen élection négociation étude enquête retour reprise financement commande issue fil évolution',
)
/** « plusieurs pistes »: choices not made yet. */
export const OPTIONS = nouns('option piste hypothèse scénario possibilité éventualité')

/** What may be granted once more: « la rallonge n'est pas gagnée ». */
export const RENEWALS = nouns(
  'rallonge reconduction prolongation renouvellement label sursis reprise relance retour pérennité survie maintien avenant',
)
/** Who or what vies to be chosen. */
export const RIVALS = nouns(
  'site ville candidat commune métropole région projet tracé offre repreneur prétendant concurrent',
)
/** Money that somebody has to pay. */
export const BILLS = nouns('facture note addition ardoise partage surcoût tarif prix coût montant')

/** What a board, a court or a prefecture weighs. */
export const VENTURES = nouns(
  'reprise rachat offre cession vente fermeture implantation candidature fusion scission recours surenchère dossier projet demande',
)

/** Parties that talk to each other. */
export const BARGAINS = nouns(
  'discussion négociation pourparlers tractation médiation conciliation concertation marchandage',
)
/** « en cours », these are not concluded. */
export const TALKS = nouns(
  'discussion négociation instruction examen arbitrage pourparlers étude concertation tractation médiation conciliation marchandage débat consultation réflexion enquête expertise audit procédure évaluation diagnostic',
)

export const KNOW = family(
  'oser savoir connaître dire mouiller indiquer garantir risquer aventurer prédire prévoir hasarder assurer permettre laisser promettre chiffrer évaluer estimer mesurer pronostiquer anticiper parier jurer affirmer déterminer préjuger augurer présager deviner prononcer avancer spéculer conclure prouver démontrer attester',
)
export const SAY = family(
  'commenter dire préciser citer communiquer répondre confirmer révéler exprimer détailler indiquer prononcer dévoiler infirmer nommer divulguer chiffrer étendre trancher réagir évoquer jurer',
)
/** Of words, only with such a thing: « refuse de donner un chiffre », not « refuse de livrer ses clients ». */
export const GIVE = family('donner fournir livrer parler aborder fixer avancer garantir')
export const NEWS = nouns(
  'calendrier date chiffre nom détail précision explication indication montant prix commentaire réponse suite délai raison motif échéance information sujet élément clé',
)
/** Of what somebody is said to leave out: « sans préciser », « élude », « se garde d'évoquer ». */
export const TELL = family(
  'commenter dire préciser citer communiquer confirmer révéler détailler indiquer prononcer avancer dévoiler infirmer nommer divulguer chiffrer garantir trancher fixer exclure écarter expliciter promettre',
)
export const WANT = family('souhaiter vouloir désirer tenir pouvoir')
export const STAY = family('rester demeurer subsister planer persister')
export const DOUBT = nouns('suspense inconnue incertitude interrogation énigme doute question flou mystère dilemme')
/** What parties have between them: open as long as it lasts. */
export const DISPUTES = nouns('litige différend désaccord contentieux divergence dissension conflit')
export const UNSURE = nouns(
  'incertain incertaine flou floue inconnu inconnue indéterminé indéterminée hypothétique muet muette mystérieux mystérieuse indécis indécise introuvable évasif évasive nébuleux nébuleuse pendante imprévisible imprécis imprécise obscur obscure',
)

/** Words that ask, also after a preposition: « d'où », « à qui », « dans quels délais », « sur lesquels ». */
export const WH =
  /^ (?:\S+ ){0,2}?(?:si|s'ils?|quand|comment|où|d'où|qui|pourquoi|quoi|ce qu[ei]?|combien|jusqu|pour qu|à qu|quel(?:le)?s?|(?:l[ae]s?|au|aux|du|des)quel(?:le)?s?)(?![\p{L}\p{N}])/u

/** Lemmas that settle, or tell. */
export const SETTLING: ReadonlySet<string> = new Set([...SETTLE, ...SETTLE_YET, ...STEPS, ...TELL, ...KNOWN])
