/** Nouns of trades and places of work, which speak and are spoken to: « les verriers », « trois filatures », « le lunetier ». */
import { nouns, singular } from '../words.ts'

/** Trades and places of work that speak and are spoken to as one: « les verriers », « trois filatures ». */
const TRADES = nouns(
  'armateur minotier verrier papetier cartonnier brasseur meunier producteur distributeur transporteur transitaire affréteur chargeur opérateur bailleur acheteur vendeur importateur exportateur emboutisseur forgeron mouliste outilleur décolleteur usineur peintre traiteur teinturier filateur tisseur tanneur maroquinier bijoutier horloger cimentier chimiste sidérurgiste métallurgiste plasturgiste céramiste logisticien gazier pétrolier électricien cheminot docker équipage motoriste systémier carrossier garagiste loueur réparateur recycleur ferrailleur négociant grossiste détaillant commerçant artisan céréalier betteravier sucrier laitier fromager maraîcher viticulteur pêcheur forestier scieur menuisier tonnelier maçon couvreur plombier architecte bâtisseur installateur ensemblier intégrateur éditeur développeur informaticien hébergeur pharmacien façonnier inventeur apprenti stagiaire intérimaire retraité agent fonctionnaire militaire enseignant étudiant élève lycéen doctorant foyer copropriété coordination corporation parent citoyen contribuable abonné voyageur passager siège hiérarchie titulaire prestataire maîtrise ordonnateur commandant justice législateur encadrement automobiliste conducteur chauffeur livreur locataire propriétaire voisin gestionnaire repreneur acquéreur prêteur emprunteur mécène donateur auditeur inspecteur contrôleur arbitre huissier greffier associé famille militant gréviste manifestant eurodéputé firme maison enseigne marque filature fonderie forge raffinerie sucrerie cimenterie verrerie papeterie cartonnerie scierie laiterie abattoir aciérie arsenal port aéroport hôpital clinique pharmacie lycée régie cluster club collège personne gens opposition mission commerce hypermarché supermarché magasin atelier donneur-d-ordre commanditaire régiment armée diplomate émissaire conseiller adjoint responsable minorité banquier financier rapporteur bourse vigneron aviculteur courtier affineur boulanger boucher restaurateur hôtelier foreur mineur raffineur chaudronnier tôlier mécanicien ajusteur modeleur imprimeur batelier marinier sélectionneur semencier obtenteur biologiste médecin vétérinaire infirmier soignant physicien mathématicien directoire communauté intercommunalité municipalité consortium rectorat secrétariat holding coentreprise institut académie chancellerie ambassade magistrature',
)
const FIRST_ADJECTIVE =
  /^(?:nouve(?:au|l|lle)s?|ancien(?:ne)?s?|grande?s?|petite?s?|future?s?|jeunes?|princip(?:al|ale|aux|ales)|autres?|premi(?:er|ère)s?|deux|trois|quatre|cinq|six|dix|seule?s?|vieux|puissante?s?)$/

/** Things whose names end as those of trades do. */
const THINGS = nouns(
  'moteur secteur facteur réacteur capteur compteur ordinateur accumulateur convertisseur transformateur alternateur générateur connecteur processeur serveur lecteur valeur chaleur vapeur couleur hauteur longueur largeur épaisseur profondeur douleur faveur erreur terreur rumeur humeur lueur odeur saveur rigueur vigueur ampleur douceur fraîcheur grandeur lourdeur lenteur peur pudeur sueur ailleurs plusieurs leur meilleur intérieur extérieur antérieur postérieur majeur ultérieur indicateur détecteur radiateur ventilateur condensateur commutateur simulateur réfrigérateur congélateur aspirateur amplificateur émetteur récepteur projecteur tracteur vecteur ascenseur compresseur propulseur turbopropulseur amortisseur démarreur carburateur injecteur brûleur échangeur électrolyseur refroidisseur mélangeur malaxeur broyeur concasseur décodeur routeur adaptateur curseur marqueur traceur conteneur bonheur malheur honneur chœur stupeur torpeur teneur liqueur primeur ardeur pesanteur labeur incinérateur catalyseur collecteur régulateur-de-vitesse séparateur épurateur évaporateur acier chantier papier métier quartier courrier dossier calendrier premier dernier millier fichier palier escalier panier levier clavier gravier mobilier immobilier février janvier chimiquier minéralier méthanier vraquier sentier grenier casier pilier collier tablier cahier terrier entier régulier singulier familier vivier échiquier échéancier bouclier plénier entretien maintien soutien lien bien rien combien quotidien méridien liste piste ancien moyen européen batterie galerie machinerie tuyauterie visserie boulonnerie messagerie billetterie robinetterie quincaillerie loterie infirmerie intempérie série aérien pneumatique hier fier cher',
)
/** A noun of a trade by its ending: « lunetier », « aciériste », « opticien », « chaudronnier ». */
const TRADE = /(?:[^i]eur|ier|[iy]ste|[ic]ien|[^i]erie|logue|onome)s?$/

export const inTrade = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words
  const head = FIRST_ADJECTIVE.test(first) ? second : first
  return TRADES.has(singular(head)) || (TRADE.test(head) && !THINGS.has(singular(head)))
}

/** Things, causes and circumstances: what asks somebody for something is none of them. */
const NO_ACTORS = nouns(
  'métier logiciel machine système robot écran application procédé technique technologie méthode processus étape marché projet programme produit pièce matériau matière four ligne contexte conjoncture crise hausse baisse prix coût concurrence succès croissance climat froid canicule sécheresse gel situation enjeu défi besoin objectif modèle poste travail tâche outil concept formule nature état-du-marché rythme cadence délai temps époque année mois semaine jour actualité histoire chiffre résultat perte dette demande offre commande vente stock énergie pétrole gaz acier cuivre bois eau air feu mode tendance idée principe logique raison cause effet conséquence peur menace risque danger manque pénurie retard absence présence taille poids forme complexité qualité performance arrivée départ retour fin début essor recul chute faillite guerre paix pandémie épidémie covid virus',
)
/** Whether a noun phrase, by its first words, may be somebody: nothing says that it is a thing. */
export const mayAct = (words: readonly string[]): boolean => {
  const [first = '', second = ''] = words
  const head = FIRST_ADJECTIVE.test(first) ? second : first
  return (
    head.length > 2 &&
    !NO_ACTORS.has(singular(head)) &&
    !THINGS.has(singular(head)) &&
    !/(?:tion|sion|ment|age|té|ence|ance|ure|isme|ique|esse|ude|oir|oire|al)s?$/.test(head)
  )
}

/** Whether a word that ends as a verb or a trade does is the name of a thing, or of people: no infinitive. */
export const isThing = (form: string): boolean =>
  THINGS.has(singular(form)) ||
  TRADES.has(singular(form)) ||
  /(?:[nt]n|ch|rt|nt|ill|qu|[aeu]t|pt|br|dr|tr|oy|ts|ol|er|ss|rr|is|en|[ou]r)ier$/.test(form)
