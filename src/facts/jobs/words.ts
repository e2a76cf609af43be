/** Words of work and sites, by what they say. Nouns in the singular, verbs as lemmas. */
import type { Token } from '../../french/types.ts'
import type { JobsData } from '../types.ts'
import { family, isNoun, nouns } from '../words.ts'

export type Change = NonNullable<JobsData['change']>

const PLACES = nouns(
  'usine site atelier unité ligne fabrique établissement centre hall bâtiment entrepôt agence chaîne plateforme plate-forme gigafactory laboratoire filiale implantation boutique magasin mine bureau siège data datacenter manufacture forge filature abattoir dépôt hangar complexe halle réacteur centrale méthaniseur serre terminal barrage campus base carrière silo moulin entité blanche naval laminoir station incinérateur gazéificateur dépolymériseur locaux scierie aciérie laverie chai technocentre technopole incubateur showroom fablab mégafactory mégausine méga-usine mega-usine giga-usine antenne succursale comptoir pépinière vapocraqueur dock gisement puits râperie soierie poterie cirerie corderie',
)
/** Nouns in -rie that are no works. */
const NO_WORKS = nouns(
  'batterie ingénierie galerie billetterie hôtellerie industrie messagerie trésorerie catégorie théorie librairie gendarmerie pénurie copropriété tuyauterie imagerie robinetterie',
)
/** What a site runs: it is stopped, lit, started and sent away; to install one opens no site. */
const MACHINES = nouns(
  'four haut-fourneau hauts-fourneaux presse chaudière rotative turbine broyeur cuve électrolyseur machine moule',
)
const FIRMS = nouns(
  'entreprise société groupe pme start-up constructeur équipementier fabricant sous-traitant plasturgiste concurrent fondeur papetier coopérative leader spécialiste champion pôle branche compagnie division enseigne maison producteur distributeur éditeur transporteur armateur importateur fournisseur banque assureur scop sarl géant mastodonte pépite licorne fleuron consortium coentreprise eti façonnier',
)
/** What can be moved or stopped though it is no place. */
const ACTIVITIES = nouns(
  'activité production service fabrication assemblage département montage exploitation conditionnement électrolyse emboutissage usinage soudage moulage laminage tissage filage tréfilage embouteillage ennoblissement thermoformage forgeage estampage décolletage polissage câblage flaconnage empaquetage sertissage collecte découpe raffinage affinage broyage brassage tannage séchage distillation extraction abattage salaison surgélation',
)
/** Purses, rules and debates have openings and closings of their own. */
const NOT_SITES = nouns(
  'guichet dispositif programme appel mécanisme plan négociation porte marché capital œil dossier concours',
)

/** A place where people work, by its noun; « sucrerie » and « tannerie » by their ending. */
export const isPlace = (token: Token | undefined): boolean =>
  isNoun(token, PLACES) || (/.{4}[^éè]ries?$/.test(token?.form ?? '') && !isNoun(token, NO_WORKS))
export const isMachine = (token: Token | undefined): boolean => isNoun(token, MACHINES)
/** A firm by its noun; « biotech », « medtech » by their ending. */
export const isFirm = (token: Token | undefined): boolean =>
  isNoun(token, FIRMS) || /^\p{L}{2,}tech$/u.test(token?.form ?? '')
export const isActivity = (token: Token | undefined): boolean => isNoun(token, ACTIVITIES)
/** Whether a noun phrase that starts at a token has doors and dates of its own. */
export const isBarred = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 4).some(token => isNoun(token, NOT_SITES)) ||
  tokens.slice(from, from + 2).some(({ form }) => SCHEMES.has(form))
/** Schemes that have names like firms; « l'usine du fonds » is one still. */
const SCHEMES = new Set('fonds fui feder fse fdes pia crédit label'.split(' '))

/** « opened:ouvrir inaugurer|closed:fermer » → word → change. */
const changes = (table: string): ReadonlyMap<string, Change> =>
  new Map(
    table.split('|').flatMap(row => {
      const [change, words] = row.split(':') as [Change, string]
      return words.split(' ').map(word => [word, change] as const)
    }),
  )

/** What a verb does to a site that is its object, or its subject in the passive. */
export const SITE_VERBS = changes(
  'opened:pousser dresser surgir élever débarquer emménager ancrer enraciner ouvrir rouvrir réouvrir inaugurer établir construire reconstruire implanter bâtir installer édifier créer démarrer redémarrer rallumer aménager lancer étrenner décrocher ajouter ériger relancer réactiver ressusciter ranimer raviver réveiller monter remonter accueillir renaître repartir livrer abriter|extended:allonger rallonger élargir surélever rehausser agrandir étendre moderniser rénover doubler tripler quadrupler réhabiliter|closed:perdre fermer refermer cesser arrêter stopper liquider supprimer éteindre abandonner démanteler disparaître débrancher démonter condamner sacrifier démolir raser dissoudre suspendre interrompre enterrer|kept:conserver maintenir garder préserver sauver pérenniser épargner|sold:céder racheter reprendre vendre revendre acquérir acheter offrir avaler absorber croquer gober récupérer confier attribuer rafler adjuger ramasser emporter fusionner|moved:ramener réimplanter emmener délocaliser transférer déménager relocaliser rapatrier regrouper concentrer centraliser déplacer expatrier exiler basculer réunir rassembler',
)
/** Verbs whose subject opens, stops or moves by itself. */
export const SELF_VERBS = family(
  'fermer ouvrir rouvrir réouvrir cesser arrêter déménager démarrer redémarrer agrandir étendre disparaître éteindre renaître repartir reprendre fusionner pousser dresser surgir élever',
)
/** What becomes of people and jobs, by verb; and by noun. */
export const PEOPLE_VERBS = changes(
  'created:créer recréer embaucher réembaucher recruter dénicher trouver chercher rechercher engager générer former intégrer renforcer accueillir ouvrir pourvoir grimper gonfler ajouter doubler|cut:débarquer envoler évaporer volatiliser évincer jeter rayer biffer congédier sabrer supprimer licencier détruire perdre partir quitter disparaître menacer réduire sacrifier remercier viser toucher remplacer séparer débaucher|kept:garder épargner rempiler conserver maintenir préserver sauver sauvegarder reprendre reclasser replacer titulariser réintégrer recaser|moved:transférer déménager muter déplacer redéployer délocaliser|headcount:rappeler couvrir employer abriter indemniser débrayer compter occuper travailler atteindre regrouper rassembler mobiliser concerner peser rester passer affecter porter dépendre réunir diriger',
)
export const PEOPLE_NOUNS = changes(
  'created:création arrivée embauche recrutement renfort recrue clé fiche|cut:trappe suppression licenciement départ destruction carreau coupe réduction|kept:maintien reclassement préservation|moved:transfert mutation',
)
/** Verbs that people have for their objects as workers. */
export const EMPLOYING = family(
  'débarquer embaucher réembaucher rappeler recruter licencier congédier employer reclasser rayer biffer former muter déplacer transférer chercher rechercher engager accueillir compter supprimer remercier intégrer travailler occuper dénicher redéployer concerner remplacer viser menacer séparer débaucher titulariser réintégrer recaser indemniser débrayer mobiliser abriter couvrir',
)
/** What people do themselves, after their count: « 40 salariés partiront ». */
export const OWN_VERBS = family(
  'perdre garder conserver retrouver partir quitter travailler disparaître rester déménager dépendre passer occuper atteindre débrayer',
)

/** Not always somebody's workers, as « ouvriers » and « chercheurs » are. */
export const ANYBODY = nouns('personne homme femme jeune agent cadre conseiller commercial effectif')
/** Machines, places and outsiders with the endings of trades. */
export const NO_TRADE = nouns(
  'moteur capteur tracteur réacteur ordinateur onduleur serveur compteur conteneur transformateur électrolyseur secteur acteur fournisseur investisseur consommateur utilisateur distributeur constructeur chantier atelier quartier métier dossier papier fichier palier adhérent concessionnaire actionnaire étudiant habitant client composant restaurant concurrent acier éleveur agriculteur partenaire producteur planteur exploitant transporteur équipementier fabricant sous-traitant importateur exportateur armateur éditeur créateur entrepreneur dirigeant électeur lecteur exposant commerçant négociant créancier repreneur banquier particulier assureur bailleur candidat participant manifestant compresseur ventilateur convoyeur générateur alternateur radiateur incinérateur extracteur broyeur mélangeur évaporateur aérogénérateur démonstrateur simulateur ascenseur congélateur téléviseur projecteur détecteur calculateur processeur adaptateur chargeur semi-conducteur disjoncteur échangeur brûleur ordinateur facteur majeur mineur supérieur inférieur intérieur extérieur erreur odeur bailleur injecteur démarreur propulseur interrupteur refroidisseur condenseur détendeur récupérateur séparateur aspirateur climatiseur copieur photocopieur palettiseur élévateur pasteurisateur stérilisateur surgélateur agitateur transpondeur inverseur régulateur actionneur vérin indicateur critère variante plante courant montant carburant valeur couleur hauteur horaire usager tiers premier dernier millier donneur preneur payeur prescripteur souscripteur détenteur prêteur emprunteur débiteur acquéreur détracteur décideur financeur contributeur promoteur aménageur',
)
/** People of a trade or a standing that no ending tells. */
export const TRADES = nouns(
  'comptable secrétaire architecte médecin pilote hôtesse marin matelot juriste diplômé débutant bachelier senior équipier tuteur prestataire sidérurgiste métallurgiste docteur expert spécialiste analyste camarade volontaire permanent titulaire saisonnier recrue vacataire métayer forgeron collègue ancien chargé responsable chef adjoint délégué attaché',
)
/** Those who work together or did: at work where they come or go. */
export const COLLEAGUES = nouns('collègue ancien camarade')
/** Trades of works and yards: whoever is counted so is at work. */
export const INDUSTRIAL = nouns(
  'soudeur soudeuse chaudronnier tuyauteur fraiseur tourneur usineur régleur ajusteur monteur monteuse câbleur câbleuse cariste opérateur opératrice mécanicien électricien maintenancier fondeur forgeron tisseur tisserand couturier couturière piqueuse bobinier carrossier décolleteur outilleur mouleur lamineur métallurgiste sidérurgiste rotativiste magasinier préparateur emballeur conditionneur logisticien automaticien roboticien développeur informaticien programmeur dessinateur projeteur formateur géologue grutier charpentier menuisier désosseur électronicien électromécanicien frigoriste métrologue qualiticien électrotechnicien plasturgiste intérimaire stratifieur peaussier gantier galvaniseur polisseur ébavureur étancheur calorifugeur tractoriste foreur mineur étireur étireuse trieur trieuse brodeur brodeuse rectifieur affûteur pontier sableur vernisseur échafaudeur repasseuse conditionneuse surjeteuse bobineuse',
)
/** What workers are spoken of with, when nothing else says that they are some. */
export const WORKING = nouns(
  'personnel effectif retraite préretraite chômage licenciement reclassement embauche recrutement cdi cdd intérim mutation',
)
/** Words that make « personnes » or « ingénieurs » workers. */
export const WORK = nouns(
  'effectif emploi poste entreprise société groupe pme start-up équipe embauche recrutement licenciement reclassement personnel formation contrat industriel salarié cdi fabricant équipementier sous-traitant spécialiste intérimaire apprenti saisonnier stagiaire',
)
/** Other crowds, and what happens to them. */
export const CROWD = nouns(
  'manifestant spectateur visiteur habitant électeur victime passager abonné blessé mort bénévole touriste signature voyageur riverain manifestation rassemblement cortège accident incendie festival concert match pétition public élève étudiant colloque brasero débat délégation concours olympiade meeting cérémonie messe spectacle fête conférence gendarme police club rugby football joueur repas banquet dîner séminaire soirée gala tournoi',
)
export const CROWD_VERBS = family(
  'manifester défiler rassembler évacuer voter blesser tuer hospitaliser mourir signer assister visiter',
)

/** What a rate must be about to be a capacity. */
export const PRODUCTION = nouns(
  'capacité cadence production machine débit rythme volume rendement puissance installation équipement parc robot électrolyseur objectif',
)
export const PRODUCING = family(
  'produire fabriquer sortir assembler fournir traiter recycler transformer livrer usiner conditionner raffiner stocker monter',
)
/** What is done so many times a day. */
export const PACED = family(
  'quitter expédier cracher débiter remplir embouteiller teindre forger souder tisser mouler cuire brasser torréfier abattre défiler',
)
/** Of those, what makes something of what it is done to. */
export const FINISHING = family(
  'remplir embouteiller flaconner ensacher teindre forger souder tisser mouler cuire brasser torréfier emboutir laminer imprimer coudre tanner',
)
/** What those do who use or emit as much a year. */
export const USING = family('consommer émettre importer rejeter exporter acheter économiser éviter')
export const CAPACITY = nouns('capacité cadence puissance')
/** « sa capacité d'emprunt » makes nothing. */
export const NO_CAPACITY =
  /^capacités? d(?:'|e )(?:emprunt|endettement|autofinancement|financement|investissement|innovation|action|adaptation|résistance|résilience|paiement|remboursement)/
/** Counted at a rate, but made by nobody. */
export const NOT_MADE =
  /^(?:visit|spectat|tourist|passager|voyag|accident|dossier|demande|décès|mort|cas|habitant|réunion|personne|salarié|candidat|kilomètre(?!s? de)|vols?(?! )|train|jour|session|client|repas|nuitée|appel|plainte|référence|nouveauté|formulaire|questionnaire|page|bulletin|grille|fiche|étude|contrôle|brevet)/
