import { describe, expect, test } from 'vitest'
import { findAgenda } from '../../src/facts/agenda.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])
const find = (text: string) => findAgenda(analyse([text], article.published), article)

/** Core, first and last day. Published on 10 May 2016. */
const read = (text: string) => find(text).map(({ core, data }) => [text.slice(...core), data.start, data.end])

const HITS: [string, unknown[]][] = [
  [
    'Deux lignes s’arrêteront : celle de Metz en juin, celle de Nancy en mars.',
    [
      ['en juin', '2016-06-01', '2016-06-30'],
      ['en mars', '2017-03-01', '2017-03-31'],
    ],
  ],
  ['Deux fours seront livrés ; le second, en juin.', [['en juin', '2016-06-01', '2016-06-30']]],
  ['Le contrat à prix fixe expire le 31 mars et n’a pas de relais.', [['le 31 mars', '2017-03-31', '2017-03-31']]],
  ['Le chantier, prévu en juillet, est reporté à octobre.', [['à octobre', '2016-10-01', '2016-10-31']]],
  ["L'audit, attendu en juin, n'est pas encore rendu.", [['en juin', '2016-06-01', '2016-06-30']]],
  ["La clôture, fixée au 30 juin, est reportée d'un mois.", [['au 30 juin', '2016-06-30', '2016-06-30']]],
  [
    'La réouverture, prévue en juillet, serait reportée à 2018.',
    [
      ['en juillet', '2016-07-01', '2016-07-31'],
      ['à 2018', '2018-01-01', '2018-12-31'],
    ],
  ],
  ['Un sous-traitant dépose le bilan cette semaine.', [['cette semaine', '2016-05-09', '2016-05-15']]],
  ["L'ouverture du guichet a été repoussée à l'automne.", [["à l'automne", null, null]]],
  ['Le régime court encore, sans pouvoir dépasser le 31 mars.', [['le 31 mars', '2017-03-31', '2017-03-31']]],
  ["L'accord interdit tout départ contraint avant le 1er mars 2018.", [['avant le 1er mars 2018', null, '2018-03-01']]],
  ['Le maire exclut toute ouverture avant 2018.', [['avant 2018', '2018-01-01', null]]],
  ['Sa dotation pour 2017 sera votée en juin.', [['en juin', '2016-06-01', '2016-06-30']]],
  // A vow not to do something ends when it may be done.
  ['Le groupe promet de ne supprimer aucun poste avant 2018.', [['avant 2018', null, '2017-12-31']]],
  [
    "La direction s'engage par écrit à ne pas fermer le site avant juillet 2018.",
    [['avant juillet 2018', null, '2018-06-30']],
  ],
  ["Le groupe promet que l'usine n'ouvrira pas avant 2018.", [['avant 2018', '2018-01-01', null]]],
  ['Le port choisira un exploitant avant 2019.', [['avant 2019', null, '2018-12-31']]],
  ['Le ministère a promis de rendre son arbitrage en octobre.', [['en octobre', '2016-10-01', '2016-10-31']]],
  ["Le groupe s'est engagé à rouvrir la ligne en janvier.", [['en janvier', '2017-01-01', '2017-01-31']]],
  ['Le contrat tombe le 31 décembre.', [['le 31 décembre', '2016-12-31', '2016-12-31']]],
  [
    "Sa licence, signée pour cinq ans avec l'enseigne, tombe le 31 décembre.",
    [['le 31 décembre', '2016-12-31', '2016-12-31']],
  ],
  [
    'Le guichet, ouvert du 6 juin au 8 juillet, est réservé aux PME.',
    [['du 6 juin au 8 juillet', '2016-06-06', '2016-07-08']],
  ],
  [
    "Le cabinet, mandaté jusqu'au 31 décembre, voit son contrat étendu.",
    [["jusqu'au 31 décembre", null, '2016-12-31']],
  ],
  [
    'Passeport commun : généralisation au plus tard le 30 juin 2017.',
    [['au plus tard le 30 juin 2017', null, '2017-06-30']],
  ],
  ["D'ici à 2018, trente postes ne seront pas remplacés.", [["D'ici à 2018", null, '2018-12-31']]],
  ["L'accord sur le travail du dimanche tombera le 30 juin.", [['le 30 juin', '2016-06-30', '2016-06-30']]],
  ['Le chimiste menaçait de fermer le 1er juin.', [['le 1er juin', '2016-06-01', '2016-06-01']]],
  [
    "Les deux pôles ont reçu l'ordre de marier leurs conseils avant le 15 mars.",
    [['avant le 15 mars', null, '2017-03-15']],
  ],
  ['« Les pelles entrent lundi », jubile-t-il.', [['lundi', '2016-05-16', '2016-05-16']]],
  ['Demain, la commission auditionne les banques.', [['Demain', '2016-05-11', '2016-05-11']]],
  ["L'usine ferme le 20 novembre.", [['le 20 novembre', '2016-11-20', '2016-11-20']]],
  ['Le maire fixe rendez-vous aux élus le 4 décembre.', [['le 4 décembre', '2016-12-04', '2016-12-04']]],
  ['Le comité tient une réunion le 20 novembre.', [['le 20 novembre', '2016-11-20', '2016-11-20']]],
  ['Rendez-vous est donné lundi à Courtrai.', [['lundi', '2016-05-16', '2016-05-16']]],
  ['Le contrat meurt : terminus le 31 décembre.', [['le 31 décembre', '2016-12-31', '2016-12-31']]],
  ['Dépouillement le 2 juin.', [['le 2 juin', '2016-06-02', '2016-06-02']]],
  ["Une première mise à l'eau promise pour avril 2017.", [['pour avril 2017', '2017-04-01', '2017-04-30']]],
  ['Le conseil a inscrit le sujet à son ordre du jour du 8 juin.', [['8 juin', '2016-06-08', '2016-06-08']]],
  ["L'affaire a été renvoyée à l'audience du 8 juin.", [['8 juin', '2016-06-08', '2016-06-08']]],
  ["L'intersyndicale veut que l'on suspende tout jusqu'aux fêtes.", [["jusqu'aux fêtes", null, '2016-12-31']]],
  ["L'usine livrera avant les fêtes de fin d'année.", [['avant les fêtes', null, '2016-12-31']]],
  ['Le comité se réunira le 3 juin.', [['le 3 juin', '2016-06-03', '2016-06-03']]],
  ["L'usine ouvrira ses portes à la rentrée.", [['à la rentrée', '2016-09-01', '2016-09-30']]],
  ['La livraison est prévue fin 2018.', [['fin 2018', '2018-10-01', '2018-12-31']]],
  ['Le chantier démarrera au troisième trimestre.', [['au troisième trimestre', '2016-07-01', '2016-09-30']]],
  ["Les candidats ont jusqu'au 30 juin pour déposer leur dossier.", [["jusqu'au 30 juin", null, '2016-06-30']]],
  ['Rendez-vous est pris pour le 14 septembre.', [['pour le 14 septembre', '2016-09-14', '2016-09-14']]],
  ['Le texte sera examiné en commission la semaine prochaine.', [['la semaine prochaine', '2016-05-16', '2016-05-22']]],
  ["La production montera en puissance d'ici à 2020.", [["d'ici à 2020", null, '2020-12-31']]],
  ["L'accord doit être signé avant la fin du mois.", [['avant la fin du mois', null, '2016-05-31']]],
  ['Les premières rames circuleront à partir de 2019.', [['à partir de 2019', '2019-01-01', null]]],
  ['Une réunion est fixée au jeudi 19 mai.', [['au jeudi 19 mai', '2016-05-19', '2016-05-19']]],
  ['Le salon se tiendra du 6 au 10 juin à Villepinte.', [['du 6 au 10 juin', '2016-06-06', '2016-06-10']]],
  ["La mise en service n'interviendra pas avant l'automne 2017.", [["avant l'automne 2017", null, null]]],
  ['Le groupe publiera ses résultats le 28 juillet.', [['le 28 juillet', '2016-07-28', '2016-07-28']]],
  ["Les travaux s'achèveront dans dix-huit mois.", [['dans dix-huit mois', '2017-11-10', '2017-11-10']]],
  ['La fermeture est programmée pour mars 2017.', [['pour mars 2017', '2017-03-01', '2017-03-31']]],
  ['Le tribunal rendra son jugement mardi.', [['mardi', '2016-05-10', '2016-05-10']]],
  ['Le ministre est attendu sur place vendredi 13 mai.', [['vendredi 13 mai', '2016-05-13', '2016-05-13']]],
  ['La loi entre en vigueur le 1er juillet.', [['le 1er juillet', '2016-07-01', '2016-07-01']]],
  ['Le site fermera définitivement le 31 décembre.', [['le 31 décembre', '2016-12-31', '2016-12-31']]],
  ["Les négociations devraient aboutir avant l'été.", [["avant l'été", null, null]]],
  ['La direction vise 500 recrutements sur la période 2017-2020.', [['2017-2020', '2017-01-01', '2020-12-31']]],
  ['Le prochain comité de groupe est convoqué pour le 2 juin.', [['pour le 2 juin', '2016-06-02', '2016-06-02']]],
  ['Dès lundi, les salariés voteront sur le projet.', [['Dès lundi', '2016-05-16', null]]],
  ['Le premier lot partira mi-juin.', [['mi-juin', '2016-06-11', '2016-06-20']]],
  ['Les discussions reprennent lundi.', [['lundi', '2016-05-16', '2016-05-16']]],
  ["La consultation, ouverte jusqu'au 30 mai, porte sur le tracé.", [["jusqu'au 30 mai", null, '2016-05-30']]],
  ["L'atelier cessera son activité le 28 juin.", [['le 28 juin', '2016-06-28', '2016-06-28']]],
  ['La société tiendra son assemblée le 12 juin.', [['le 12 juin', '2016-06-12', '2016-06-12']]],
  ['Le canton se fondra dans la région le 1er juillet.', [['le 1er juillet', '2016-07-01', '2016-07-01']]],
  ['Ils se sont engagés à utiliser du métal recyclé avant 2030.', [['avant 2030', null, '2029-12-31']]],
  ["Cotée à partir du 24 juin, l'action vaudra 12 euros.", [['à partir du 24 juin', '2016-06-24', null]]],
  ["L'usine fermera le lundi de Pentecôte.", [['le lundi de Pentecôte', '2016-05-16', '2016-05-16']]],
  ["Lundi, trois réunions sont à l'ordre du jour.", [['Lundi', '2016-05-16', '2016-05-16']]],
  ['Le salon ferme ses portes dimanche.', [['dimanche', '2016-05-15', '2016-05-15']]],
  ['La trêve prend fin lundi.', [['lundi', '2016-05-16', '2016-05-16']]],
  ['Il présentera ses pistes au comité d’entreprise le 9 juin.', [['le 9 juin', '2016-06-09', '2016-06-09']]],
  ['La dérogation expire lundi.', [['lundi', '2016-05-16', '2016-05-16']]],
  ['Les négociations ont été ajournées à lundi.', [['à lundi', '2016-05-16', '2016-05-16']]],
  ['Le maire a convié les élus à une visite le 4 juillet.', [['le 4 juillet', '2016-07-04', '2016-07-04']]],
  ["La grève a été prolongée jusqu'à lundi.", [["jusqu'à lundi", null, '2016-05-16']]],
  ["Le contrat s'achève en février.", [['en février', '2017-02-01', '2017-02-28']]],
  ['Le chantier, prévu en mars, est reporté au 3 juin.', [['au 3 juin', '2016-06-03', '2016-06-03']]],
  ['Le chantier, prévu en juillet, est annulé.', [['en juillet', '2016-07-01', '2016-07-31']]],
  ['Le conseil vote ce mardi le budget.', [['ce mardi', '2016-05-10', '2016-05-10']]],
  ['Juin verra la fin du chantier.', [['Juin', '2016-06-01', '2016-06-30']]],
  [
    'Le site ouvrira en 2018, le siège à la fin de la même année.',
    [
      ['en 2018', '2018-01-01', '2018-12-31'],
      ['à la fin de la même année', '2018-10-01', '2018-12-31'],
    ],
  ],
  ["Si le groupe n'investit pas avant le 30 juin, l'aide s'éteindra.", [['avant le 30 juin', null, '2016-06-30']]],
  ['La semaine du 6 juin, les ouvriers voteront.', [['La semaine du 6 juin', '2016-06-06', '2016-06-12']]],
  ["À l'horizon 2020, la ligne sera doublée.", [["À l'horizon 2020", '2020-01-01', '2020-12-31']]],
  ['À la réunion convoquée le 23 août, le fonds votera.', [['le 23 août', '2016-08-23', '2016-08-23']]],
  ['Le juge recevra les deux parties le 28 mai.', [['le 28 mai', '2016-05-28', '2016-05-28']]],
  [
    'La paix fiscale est promise jusqu’à la fin du quinquennat.',
    [['jusqu’à la fin du quinquennat', null, '2017-05-31']],
  ],
  ['Le comité se prononce lundi.', [['lundi', '2016-05-16', '2016-05-16']]],
  ['Réponse le 12 juin.', [['le 12 juin', '2016-06-12', '2016-06-12']]],
  ['Objectif : 500 pièces par an en 2018.', [['en 2018', '2018-01-01', '2018-12-31']]],
  ["L'appel d'offres sera lancé au premier semestre 2017.", [['au premier semestre 2017', '2017-01-01', '2017-06-30']]],
]

const NEAR = [
  'La halle de Metz a fermé en mars ; celle de Nancy, en juin.',
  'Celle de Nancy, en juin.',
  'Qui signera les bulletins de salaire de juin ?',
  "La facture d'octobre ne sera pas payée.",
  "L'affaire débute en juin par un courrier anonyme.",
  "La ministre l'annonce cette semaine.",
  "Le bal de l'automne a été reporté faute de salle.",
  // The main clause puts another date in the place of the planned one, or says that it has passed.
  'La livraison, attendue en juillet, a été repoussée sine die au-delà de 2015.',
  "L'audit, attendu en mars, n'est toujours pas rendu.",
  'Le rapport, promis pour avril, n’a pas été publié.',
  "L'appel à projets, annoncé pour avril, a glissé d'un an.",
  // What is paid for a year is named by it.
  "Le montant pour 2018 n'a pas été fixé.",
  "Sa dotation pour 2017 n'est pas connue.",
  'Les tarifs pour 2017 ont été contestés.',
  // An agreement or a verdict falls when it is out.
  "L'accord tombe le 20 février.",
  'Le gouvernement tombe le 20 février.',
  'Le groupe a promis en mars un investissement.',
  "Le guichet, ouvert du 12 décembre au 28 janvier, n'a pas servi.",
  "L'usine, fermée jusqu'au 4 janvier, tourne à nouveau.",
  'Les emballages de Noël sont imprimés.',
  'Le groupe a réussi à fermer le site avant le 15 mars.',
  "Le 20 novembre, l'usine ferme.",
  "La conserverie manque de bras l'été.",
  "La Cour des comptes, dans une note de janvier, verrait d'un bon œil cette réforme.",
  'Un rapport de février recommanderait la fusion.',
  'La pose de chars occupe les fêtes de Bayonne.',
  'Le maire aime les fêtes.',
  'Le dossier a été inscrit à la séance du 4 mai.',
  'Le conseil a voté ce mardi le budget.',
  'Le groupe annonce ce mardi un plan.',
  'Le maire a convié les élus à une visite le 4 mai.',
  'Les primes de fin d’année seront versées.',
  'L’atelier a des airs de dimanche.',
  'Le site ne passera pas l’hiver.',
  'Mars supprimera 200 postes.',
  'L’ascension du groupe ne s’arrêtera pas.',
  "Le comité s'est réuni le 3 mai.",
  "L'usine a ouvert en 2014.",
  'Le groupe a annoncé mardi un plan social.',
  'Créée en 1998, la PME emploie 30 personnes.',
  'Le plan France 2030 soutient la filière.',
  'Depuis janvier, les ventes progressent.',
  "En 2015, le chiffre d'affaires a atteint 3 millions d'euros.",
  'La loi du 14 juin 2013 encadre ces plans.',
  'Il y a trois ans, le site comptait 200 salariés.',
  "L'an dernier, le groupe a perdu 3 millions d'euros.",
  "L'Airbus A380 a volé en avril.",
  "Le salon de l'an dernier a attiré 3 000 visiteurs.",
  'La 2008 est produite à Mulhouse.',
  'Le plan Acier vert 2028 oblige la forge.',
  'La loi de programmation 2024-2030 oblige la forge.',
  'Le projet de loi de finances pour 2017 inquiète.',
  "Sur l'A2020, un engin de série, trône un capteur.",
  'Les candidats à la présidentielle de 2022 se taisent.',
  'Le groupe dégage un bénéfice au premier semestre.',
  "Une porte s'est entrouverte dimanche.",
  'Les 35 heures ont été assouplies.',
  'La production a augmenté de 12 % en mars.',
  "Réunis lundi, les élus ont approuvé l'offre.",
  'Les discussions ont repris lundi.',
  'La production tiendra, assurait encore en juin la direction.',
  "Le guichet, ouvert jusqu'en 2015, a fermé.",
  'La commande, passée en décembre, porte sur 12 trains.',
  "L'usine produira 27 rames, contre une trentaine en 2017.",
  "L'usine emploiera 40 soudeurs, contre près du double en 2018.",
  'Les candidatures déposées en décembre seront examinées.',
  'Le plan Vision 2020 sera soumis aux élus.',
]

/** Wordings that are missed so far. */
const MISSED = ['Le décret paraîtra dans les prochaines semaines.']

describe('events and deadlines to come', () => {
  test.each(HITS)('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('past dates, names and manners of speaking', () => {
  test.each(NEAR)('%s', text => expect(read(text)).toEqual([]))
})

describe('known misses', () => {
  test.fails.each(MISSED)('%s', text => expect(read(text)).not.toEqual([]))
})

describe('conventions', () => {
  test('« pas avant » is negated and carries a start', () => {
    const [fact] = find("L'usine n'ouvrira pas avant 2018.")
    expect([fact?.negated, fact?.data.start, fact?.data.end]).toEqual([true, '2018-01-01', null])
  })
  test.each([
    ["Les travaux s'achèveront d'ici à 2018.", null, '2018-12-31'],
    ['Le dossier sera remis avant le 12 juin.', null, '2016-06-12'],
    ["L'atelier ouvrira au printemps 2018.", null, null],
    ["L'effectif atteindra 120 personnes à l'horizon 2020.", '2020-01-01', '2020-12-31'],
  ])('%s', (text, start, end) => expect(read(text).map(([, ...days]) => days)).toEqual([[start, end]]))
  // « contre » compares figures; a plan, a fight or a guarantee is against something.
  test.each([
    ["Le préfet veut un plan de lutte contre l'incendie avant le 1er juin.", null, '2016-06-01'],
    ['La lutte contre la corrosion débutera en 2018.', '2018-01-01', '2018-12-31'],
    ['Livré en avril 2018, le bâtiment comptera 200 postes.', '2018-04-01', '2018-04-30'],
    ["Construite en 2018, l'usine emploiera 40 personnes.", '2018-01-01', '2018-12-31'],
    ['Il faudra attendre 2018 pour voir le premier moteur.', '2018-01-01', '2018-12-31'],
    ['Le constructeur vise 2018 pour la mise en service.', '2018-01-01', '2018-12-31'],
  ])('%s', (text, start, end) => expect(read(text).map(([, ...days]) => days)).toEqual([[start, end]]))
  // A cleft says in its second clause what happens, and when that is.
  test.each([
    ["C'est en juin que le jury choisira dix projets.", 'future'],
    ["C'est la réunion du 3 juin qui tranchera.", 'future'],
    ["C'est en juin que le jury pourrait choisir dix projets.", 'expected'],
    ["C'est en juin que le jury choisit dix projets.", 'asserted'],
  ])('%s', (text, modality) => expect(find(text).map(fact => fact.modality)).toEqual([modality]))
  test('what is done at a date to come lies ahead, beside the clause', () => {
    expect(find('Livré en avril 2018, le bâtiment comptera 200 postes.')[0]?.modality).toBe('future')
  })
  test('without a publication date only what the tense places ahead', () => {
    const undated = articleOf([], null)
    const texts = ['Le comité se réunira en juin 2019.', "L'usine a ouvert en juin 2019."]
    expect(findAgenda(analyse(texts, null), undated).map(({ block }) => block)).toEqual([0])
  })
  test('the event is in the words of the clause', () => {
    expect(find('Le club des pôles doit se réunir le 19 juin pour en parler.')[0]?.data.event).toBe(
      'Le club des pôles doit se réunir',
    )
  })
})
