/** Classes of things that can be renewed, postponed or ended, and of those that are merely replaced. */
import { family, nouns } from '../words.ts'

/** Schemes, contracts, mandates and periods: with these even a weak verb (« s'arrêter », « rouvrir ») is a renewal or an end. */
export const SCHEMES = nouns(
  // agreements
  'contrat contrat-cadre accord accord-cadre convention bail baux pacte protocole partenariat avenant coopération collaboration concession délégation affermage licence sous-licence location-gérance abonnement exclusivité parrainage mécénat sponsoring naming alliance coentreprise joint-venture chaire ' +
    // schemes and what they give
    'programme dispositif mécanisme régime aide prime subvention bonus malus allocation chèque bourse indemnité remise ristourne rabais bonification détaxe exonération exemption abattement allègement allégement dégrèvement suramortissement gratuité défiscalisation franchise garantie fonds guichet tarif quota contingent bouclier plafonnement encadrement écotaxe surtaxe prélèvement surcotisation péréquation cice cir cii ptz pge cifre fui apl pinel censi-bouvard volontariat expérimentation moratoire embargo trêve dérogation dispense exception tolérance ' +
    // titles and terms
    'mandat mission ultimatum permis autorisation agrément label statut visa période délai échéance sursis chômage clap pôle',
)

/** Things that only a strong verb, a term or a duration makes a renewal of. */
export const LOOSE = nouns(
  'plan mesure marché financement activité formation cursus parcours opération édition initiative système service soutien politique schéma charte crédit taxe redevance cotisation dotation enveloppe budget sanction gel suspension interdiction restriction limitation blocage procédure enquête consultation concertation candidature inscription relève session vague tranche adhésion participation gestion location crédit-bail couverture assurance mutuelle homologation certification certificat accréditation habilitation clause disposition règle règlement réglementation norme décret ordonnance arrêté loi article stage exploitation desserte essai observation concours incubateur accélérateur pépinière plateforme perfusion observatoire laboratoire consortium cluster vignette campagne prêt emprunt avance cautionnement compensation prélèvement brevet conciliation sauvegarde redressement continuation préavis confinement couvre-feu embauche mariage attelage tandem aventure idylle lune flirt ménage union robinet parapluie manne maintenance fourniture approvisionnement sous-traitance hébergement domiciliation séjour validité durée effet bénéfice résidence tutelle commande cellule dialogue permanence chantier-école référencement plafond seuil droit taux barème forfait péage zonage classement appellation échéancier facilité découvert jumelage compagnonnage engagement tutorat détachement intérim boycott veille option caution contre-garantie cofinancement rééchelonnement tarification zfu zrr cper feder feader fse pac cdd',
)

/** What is replaced, repeated or lengthened in space: never a renewal in the sense of the guide. */
export const REPLACED = nouns(
  'parc machine flotte gamme matériel équipement stock confiance énergie énergies conseil effectif vœu modèle véhicule bus avion voie rail réseau canalisation outil informatique ordinateur four tour presse robot chaudière demande appel ligne route autoroute piste quai rue métro tramway tendance hausse baisse rebond chute recul kilomètre excuse regret génération collection offre catalogue portefeuille exploit performance succès série vie plaisir attente peine débat réflexion geste clientèle public équipe joueur cadre dirigeant air eau sol forêt moteur pièce horaire journée train rame bâtiment usine site carnet promesse menace critique avertissement félicitation remerciement siège administrateur toile empire domaine gondole assortiment vivier garde-robe mobilier peuplement cheptel verger vignoble pyramide approche regard style image décor façade toiture trottoir pipeline gazoduc câble tablette téléphone smartphone écran serveur logiciel cuve vaisselle couvert troupeau élevage vache brebis wagon locomotive remorque camion tracteur engin chariot grue benne conteneur palette outillage moule matrice bobine pompe compresseur fauteuil moquette carrelage peinture literie uniforme tenue casque chaussure éclairage ampoule pneu batterie filtre plancher carrosserie semoir abonné lecteur adhérent élève stagiaire apprenti personnel pont galerie comité instance commission bureau direction directoire exécutif comex gouvernance présidence appui attachement invitation intérêt ambition volonté proposition message fidélité exigence estime interrogation inquiétude mise nuit soirée week-end vacance congé escale visite voyage applaudissement discours patience indulgence bienveillance complaisance mansuétude sympathie amitié loyauté gratitude courage optimisme enthousiasme colère',
)

/** Words after which a noun that is mostly replaced is a scheme: « appel à projets », « ligne de crédit », « cadre temporaire ». */
export const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['appel', family('projets candidatures manifestation offres')],
  ['crédit', family('impôt')],
  ['lettre', family('intention')],
  ['droit', family('antidumping anti-dumping douane')],
  ['formule', family('temps chômage aide financement bonifiée apprentissage')],
  ['coup', family('pouce')],
  ['temps', family('partiel réduit')],
  ['activité', family('partielle')],
  ['avantage', family('fiscal fiscaux')],
  ['ligne', family('crédit découvert')],
  ['cadre', family('temporaire légal réglementaire juridique dérogatoire fiscal aides')],
  ['droit', family('douane antidumping compensateurs compensateur préférence anti-dumping')],
  ['prêt', family('garanti garantis zéro bonifié bonifiés participatif participatifs relance')],
  ['taux', family('réduit réduits préférentiel préférentiels super-réduit bonifié')],
  ['titre', family('séjour minier miniers')],
  ['état', family('urgence')],
  ['zone', family('franche franches revitalisation')],
  ['emploi', family('avenir aidés francs')],
  ['plan', family('sauvegarde continuation redressement')],
  ['service', family('public')],
  // Put off, these are deadlines when a rule or scheme begins with them: the launch of a satellite is none.
  ['entrée', family('vigueur application')],
  ['mise', family('service œuvre application place concurrence vigueur cocon sommeil arrêt')],
  ['ouverture', family('concurrence guichet droits inscriptions candidatures marché dispositif négociations')],
  ['lancement', family('programme dispositif projets réforme offres concours prime guichet fonds')],
  ['démarrage', family('programme dispositif réforme')],
  ['dépôt', family('dossiers candidatures offres plis')],
  ['comité', family('filière')],
  ['passage', family('à au aux')],
  ['niche', family('fiscale fiscales sociale sociales')],
  ['filet', family('sécurité social')],
])

/** Compounds that happen on a day: put off, but never ended. */
export const HAPPENINGS = family('entrée mise ouverture lancement démarrage dépôt passage')

/** Words that make of a scheme what goods have or what is counted: « la garantie du véhicule », « le taux de chômage ». */
export const GOODS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['garantie', nouns('constructeur véhicule machine batterie moteur pièce pneu appareil voiture produit panneau')],
  ['période', nouns('soldes fêtes vacances')],
  // Shows, congresses and spacecraft.
  ['programme', nouns('télévisé radiophonique télévision musical spatial')],
  ['mission', nouns('spatiale satellite sonde lunaire martienne habitée')],
  ['convention', nouns('annuelle nationale démocrate républicaine')],
  ['obligation', nouns('renouvelable convertible')],
])

/** Heads that say nothing of their own: the thing is their complement (« la moitié du parc », « la durée du bail »). */
export const TRANSPARENT = nouns(
  'volet phase moitié tiers quart partie ensemble totalité part reste série majorité dizaine douzaine vingtaine centaine nombre durée validité terme bénéfice effet application principe',
)

/** What a thing has, costs or says is not the thing: « le montant de la prime », « le projet d'accord ». */
export const ASPECTS = nouns(
  'montant modalité liste prix coût contenu bilan piste idée rapport création bénéficiaire volume périmètre avenir détail contour partage répartition niveau calcul projet intérêt esprit texte logique utilité critère signataire titulaire',
)

/** Dates and deadlines: what « repousser », « reporter » and « décaler » postpone. */
export const DATES = nouns(
  'échéance date délai versement clap terme clôture relève remboursement limite calendrier paiement application suppression fermeture extinction bascule obligation interdiction réforme butoir couperet expiration fin démantèlement',
)

/** Renewed without a term, these are words of good will. */
export const GESTURES = /^(?:soutien|engagement|mise en garde|confiance)/
/** These can be closed as the schemes they are; a « pôle » or « fonds » that closes is a site or a shop. */
export const GUICHETS = /^(?:guichet|dispositif|programme|appel à|régime|concours)/
/** Lifted, these end: « le moratoire est levé ». */
export const BANS =
  /moratoire|état d['’]urgence|confinement|couvre-feu|embargo|gel(?!\p{L})|suspension|sanction|interdiction|restriction|droits? (?:anti-?dumping|compensateur)/u
/** With an end these keep up: « l'activité est garantie jusqu'à fin 2018 ». */
export const KEPT = /^(?:production|fabrication|emploi|travail|charge|plan de charge)/
/** « pérenniser 40 emplois » is a fact of jobs. */
export const JOBS = /emplois(?! (?:francs|d['’]avenir))|postes|salariés|effectifs/
/** Kept without a word on how long, these go on; a firm that keeps its prices or its programme of spending is no news of one. */
export const AIDS =
  /^(?:aide|prime|subvention|bonus|malus|allocation|dispositif|régime|exonération|exemption|abattement|all[éè]gement|crédit d['’]impôt|taux (?:réduit|préférentiel|de tva|bonifié|zéro)|moratoire|embargo|quota|gratuité|chèque|dérogation|remise|ristourne)/
/** « la période de transition ne sera pas étendue »: in time, not in space. */
export const TERMS = /^(?:période|durée|délai|échéance|mandat|séjour)/
/** What falls due on a day. */
export const DUE = /^(?:échéance|délai|terme|date|clôture|limite|calendrier)/
/** Agreements that are « dénoncés » in law; anything else is merely criticised. */
export const BINDING =
  /^(?:accord|bail|contrat|convention|pacte|protocole|partenariat|traité|concession|délégation|usage|lignes? de crédit|prêt)/
/** Who a contract or concession is held by: kept for a time, it is renewed. */
export const HOLDERS =
  /^(?:délégataire|concessionnaire|exploitant|fournisseur|prestataire|sous-traitant|sponsor|partenaire|locataire|gestionnaire|opérateur|assureur|transporteur|logisticien|mécène|parrain|affréteur)/
/** What a firm runs or serves for somebody: with an end, the contract is kept (« garde les cantines jusqu'en 2026 »). */
export const SERVED =
  /^(?:entretien|maintenance|nettoyage|propreté|collecte|ramassage|tri|gestion|exploitation|restauration|gardiennage|surveillance|accueil|distribution|desserte|transports?|bus|tramways?|métro|cars|navettes|cantines?|eau|assainissement|égouts?|chauffage|éclairage|stationnement|parkings?|péages?|vannes|ascenseurs|escalators|chaudières|piscines?|cuisines|ménage|balayage|déchets|poubelles|ordures|courrier|fret|escale|quais|sûreté|signalisation|espaces verts|téléphonie|messagerie|paie|linge|blanchisserie|médiathèque|zénith|crèches?|vélos|trottinettes|mobilier urbain|aéroport|remontées mécaniques|autoroutes?)(?!\p{L})(?!.* (?:ouvert|fermé|allumé|propre|vide|plein))/u
/** What a bank opens and cuts: « coupe la ligne de crédit ». */
export const CREDIT_LINES =
  /^(?:lignes? de (?:crédit|trésorerie|découvert)|découvert|facilités? de caisse|perfusion|concours bancaires?)/
/** Who criticises: « la CGT dénonce l'accord ». */
export const CRITICS =
  /(?<!\p{L})(?:syndica\p{L}*|intersyndicale|élue?s|association|riverains|opposition|salariés|ong|cgt|cfdt|cfe-cgc|cftc|fo|sud|unsa|fsu|députée?s?|sénateurs?|délégués)(?!\p{L})/iu
/** Works that take longer or less long; nobody grants them time. */
export const WORKS =
  /^(?:chantier|travaux|projet|livraison|étude|essai|réparation|construction|mise|développement|fabrication|trajet|opération|procédé|processus|transition|train|vol|voyage)/
/** Put off by a stated length, these are deadlines too. */
export const ACTS =
  /^(?:plan|mesure|loi|décret|taxe|règlement|réglementation|norme|cotisation|prélèvement|redevance|ordonnance|arrêté|disposition|écotaxe)/
/** What comes back: « le dispositif reprend en septembre »; a contract that « reprend » takes up its terms. */
export const COMES_BACK =
  /^(?:aide|prime|subvention|bonus|dispositif|programme|mécanisme|chèque|crédit d['’]impôt|exonération|guichet|opération)/
/** Reopened, these give again. */
export const REOPENS =
  /^(?:guichet|appel à|dispositif|programme|fonds|aide|prime|subvention|bonus|enveloppe|droits?|concours|mécanisme)(?!.* (?:gares?|stations?|postes?|rue|avenue|place|quartiers?|agences?|mairies?|banques?))/
/** Launched again, these give a contract to somebody, and nothing goes on: « relance l'appel d'offres ». */
export const TENDERS = /^(?:appels? d['’]offres|mises? en concurrence)/
/** Placed day by day, these are only renewed for a term; one large order is a contract. */
export const ORDERS = /^commandes(?!\p{L})/u
/** Given without a break, these go on: « l'accompagnement des salariés ne sera pas interrompu ». */
export const SUPPORTS = /^(?:accompagnement|soutien|appui|suivi|financement|cofinancement|versement|aide)s?(?!\p{L})/u
/** Titles that one keeps when they are renewed: « conserve le contrat de propreté ». */
export const TITLES =
  /^(?:contrat|concession|délégation|licence|label|agrément|mandat|permis|autorisation|exclusivité)(?!s)/
/** Time that a thing is used to tell: « à la fin du mandat », « leur mission terminée, ». */
export const PERIODS = /^(?:période|mission|séjour|mandat|délai|échéance|apprentissage|chômage|contrat de travail|clap)/
/** Titles that one loses, or has taken away; a contract that is lost went to somebody else. */
export const HELD =
  /^(?:label|agrément|licence|habilitation|accréditation|homologation|certification|exclusivité|concession|dérogation|autorisation)(?!s)/
/** Bought, built or hired later, these are put off, never a deadline: « reporte d'un an l'achat d'une presse ». */
export const PURCHASES =
  /^(?:achat|acquisition|remplacement|changement|installation|commande|recrutement|embauche|rénovation|réfection|modernisation|déménagement|formation|visite|vote|repos|investissement|objectif|retour|dividende)s?(?!\p{L})/u
/** Adjourned, these are the diary of a court or a league, a launch or a new model. */
export const HEARINGS =
  /^(?:audience|procès|match|rencontre|finale|concert|spectacle|délibéré|verdict|jugement|décision|sortie|tir|lancement d(?:u|e la) (?:satellite|fusée|sonde|modèle|berline))/
/** Never renewed, these are put off: « repousse au 1er janvier la baisse de prix ». */
export const EVENTS = /^(?:comité|commission|conseil|hausse|baisse|visite|débat|voyage|mise|discours|soirée)/
/** Kept, these are figures: « l'objectif est maintenu pour deux ans ». */
export const LEVELS =
  /^(?:prévision|objectif|cap|taux|vitesse|pression|température|cours|prix|tarif|rythme|cadence|note)/
/** What is paid on a day: « la prime de Noël tombera le 15 ». */
export const PAID = /^(?:prime|aide|subvention|allocation|chèque|bonus|indemnité|bourse|remise|ristourne)/
/** Voted on, these go on: « l'assemblée vote la poursuite du mouvement jusqu'à lundi ». */
export const STRIKES = /^(?:grève|mouvement|débrayage|occupation|blocage|arrêt de travail)/
/** What slips: « la livraison glisse à la rentrée ». */
export const DELIVERIES =
  /^(?:livraison|ouverture|démarrage|lancement|mise|entrée|réforme|chantier|travaux|signature|inauguration|début|fin|fermeture|arrêt|arrivée|réception|raccordement|calendrier|enquête|concertation|consultation|décision|arbitrage)/
/** Never renewed, these run on: « l'offre est prolongée jusqu'au 15 juin ». */
export const RUNNING = /^(?:offre|exposition|appel|enquête|vote|salon)/
/** How long something takes, not how long it lasts: « le délai de livraison passe à huit semaines ». */
export const WAITS =
  /^délais? (?:moyen )?d(?:e |['’])(?:livraison|paiement|traitement|fabrication|attente|règlement|réponse|production)|^délais(?! de (?:grâce|remboursement|mise))/
/** What stops and starts is no activity that goes on. */
export const FLEETS = /^(?:moteur|four|presse|machine|robot|ligne|équipe)/
/** What is closed one day, and is granted more time until then: « l'atelier gagne un an ». */
export const PLANTS =
  /^(?:usine|site|atelier|centrale|raffinerie|fonderie|mine|réacteur|aciérie|haut-fourneau)(?!\p{L})/u
