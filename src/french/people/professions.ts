/** Nouns that say what a person is, masculine singular without accents; names.ts knows their feminine forms. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Nouns that only people are, by field: beside one of these two capitalised words name somebody, whatever the first name. */
export const PERSONS_ONLY = set(
  [
    // firms
    'president pdg p-dg dg drh dsi daf ceo cto cfo coo chairman chairwoman manager directeur dirigeant patron gerant fondateur administrateur chef cheffe responsable coordinateur coordonnateur adjoint dircom entrepreneur milliardaire banquier trader lobbyiste acheteur vendeur comptable assistant negociateur consultant analyste tresorier',
    // politics and administration
    'ministre secretaire depute eurodepute senateur prefet commissaire maire bourgmestre elu conseiller gouverneur chancelier ambassadeur consul attache parlementaire porte-parole porte-voix edile rapporteur inspecteur recteur doyen proviseur cadre expert charge delegue representant dircab sherpa',
    // law
    'avocat fonctionnaire magistrat juge procureur substitut notaire huissier mandataire liquidateur mediateur conciliateur greffier batonnier',
    // labour and trades
    'syndicaliste salarie ouvrier technicien apprenti alternant stagiaire interimaire contremaitre cariste ajusteur tourneur fraiseur soudeur chaudronnier tuyauteur monteur cableur regleur mecanicien couturier vigneron viticulteur agriculteur eleveur pecheur docker chauffeur cheminot metallo pompier gendarme policier militaire soldat colonel capitaine amiral infirmier medecin chirurgien pharmacien veterinaire postier militant benevole retraite adherent animateur entraineur skipper artisan tisserand forgeron',
    // science, schools, letters
    'chercheur ingenieur physicien mathematicien biologiste geologue geographe historien sociologue anthropologue ethnologue demographe politologue economiste statisticien informaticien designer styliste architecte urbaniste paysagiste astronome astronaute toxicologue epidemiologiste agronome oceanographe hydrologue climatologue philosophe psychologue essayiste ecrivain auteur docteur journaliste editorialiste photographe cineaste professeur enseignant instituteur formateur doctorant etudiant polytechnicien normalien enarque',
  ].join(' '),
)

/** Nouns that may also be a firm's (« l'industriel », « le leader », « l'agent »): only beside somebody known for a person. */
export const PERSONS_TOO = set(
  'associe membre numero leader pilote general agent industriel mineur stratege figure compagnon gardien laureat partisan titulaire diplome actionnaire adversaire partenaire homologue',
)

/** Heads of several words. */
export const PERSON_PHRASE =
  /^(?:(?:homme|femme) (?:d'affaires|politique|fort|de confiance|clé)|cheville ouvrière|tête pensante|éminence grise|numéro (?:un|deux|trois|\d)|bras droit|tête de liste|maître (?:des lieux|d'œuvre|d'ouvrage|du projet|de conférences|verrier|de chai|d'apprentissage|artisan)|garde des sceaux|chief \w+ officer|managing director|general manager|head of)(?![\wà-ÿ])/i
