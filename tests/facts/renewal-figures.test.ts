import { describe, expect, test } from 'vitest'
import { findRenewal } from '../../src/facts/renewal.ts'
import { analyse } from '../../src/french/analyse.ts'
import { articleOf } from './articles.ts'

const article = articleOf([])

/** Core, outcome and subject of every renewal. */
const read = (text: string) =>
  findRenewal(analyse([text], article.published), article).map(({ core, data }) => [
    text.slice(...core),
    data.outcome,
    data.subject,
  ])

const table = (rows: [string, [string, string, string | null][]][]) =>
  test.each(rows)('%s', (text, expected) => expect(read(text)).toEqual(expected))

describe('who signs again', () =>
  table([
    [
      'La métropole garde son délégataire six ans de plus.',
      [['garde son délégataire six ans de plus', 'renewed', 'délégataire']],
    ],
    ["L'alliance en reprend pour dix ans.", [['reprend pour dix ans', 'renewed', 'alliance']]],
  ]))

describe('what gets past a season or a trial', () =>
  table([
    ["La prime de crise tiendra l'hiver.", [["tiendra l'hiver", 'renewed', 'prime de crise']]],
    ["L'allocation passera de justesse l'été.", [["passera de justesse l'été", 'renewed', 'allocation']]],
  ]))

describe('more time', () =>
  table([
    ['Le moratoire se voit offrir une année de survie.', [['offrir une année de survie', 'renewed', 'moratoire']]],
    ["La banque a donné un an d'air à la ligne de crédit.", [["a donné un an d'air", 'renewed', 'ligne de crédit']]],
    ['Le programme arrache un an de survie.', [['arrache un an de survie', 'renewed', 'programme']]],
    ["La convention hérite d'un an de vie supplémentaire.", [["hérite d'un an de vie", 'renewed', 'convention']]],
    [
      'La convention a été sauvée : trois ans ferme, et deux de plus si les pannes se font rares.',
      [
        ['a été sauvée : trois ans', 'renewed', 'convention'],
        ['deux de plus', 'renewed', 'convention'],
      ],
    ],
    ['Pas de rab pour la prime.', [['rab', 'ended', 'prime']]],
  ]))

describe('periods that come again', () =>
  table([
    ['La convention décroche quant à lui un second semestre.', [['second semestre', 'renewed', 'convention']]],
    [
      "Le partenariat avec l'école s'en va, lui, vers une quatrième promotion.",
      [['quatrième promotion', 'renewed', "partenariat avec l'école"]],
    ],
    ["Le dispositif hérite d'une deuxième vie.", [['deuxième vie', 'renewed', 'dispositif']]],
    ['Le guichet enchaîne sur un second trimestre.', [['second trimestre', 'renewed', 'guichet']]],
    ["Le pacte s'achemine vers un troisième exercice.", [['troisième exercice', 'renewed', 'pacte']]],
    [
      "La cinquième phase du programme s'ouvre le 1er janvier pour quatre ans.",
      [["phase du programme s'ouvre le 1er janvier pour quatre ans", 'renewed', 'programme']],
    ],
  ]))

describe('what befell the one before', () =>
  table([
    [
      "L'accord de fourniture a été prolongé jusqu'en 2023. Celui des flacons n'aura pas cette chance.",
      [
        ["a été prolongé jusqu'en 2023", 'renewed', 'accord de fourniture'],
        ["n'aura pas cette chance", 'ended', 'Celui des flacons'],
      ],
    ],
    [
      'La convention a été reconduite pour un an. Le contrat avec Nordélec ne connaîtra pas ce sort.',
      [
        ['a été reconduite pour un an', 'renewed', 'convention'],
        ['ne connaîtra pas ce sort', 'ended', 'contrat avec Nordélec'],
      ],
    ],
    [
      "La prime est prolongée d'un an. Même sort pour le crédit d'impôt.",
      [
        ["est prolongée d'un an", 'renewed', 'prime'],
        ['Même sort', 'renewed', "crédit d'impôt"],
      ],
    ],
    [
      "La prime est prolongée d'un an. Il en va de même du tarif réduit.",
      [
        ["est prolongée d'un an", 'renewed', 'prime'],
        ['Il en va de même', 'renewed', 'tarif réduit'],
      ],
    ],
    [
      "L'aide à l'embauche est supprimée. Le chèque numérique subit le même sort.",
      [
        ['est supprimée', 'ended', "aide à l'embauche"],
        ['subit le même sort', 'ended', 'chèque numérique'],
      ],
    ],
    [
      "La convention a été reconduite. Rien de tel pour le partenariat avec l'université.",
      [
        ['a été reconduite', 'renewed', 'convention'],
        ['Rien de tel', 'ended', 'partenariat'],
      ],
    ],
  ]))

describe('saved, played again, torn up, left', () =>
  table([
    ['La concession est sauvée.', [['est sauvée', 'renewed', 'concession']]],
    ['Le label est repêché pour deux ans.', [['est repêché pour deux ans', 'renewed', 'label']]],
    ['La Région réédite le chèque numérique.', [['réédite', 'renewed', 'chèque numérique']]],
    ["Bruxelles refuse de rejouer l'aide au stockage.", [['rejouer', 'ended', 'aide']]],
    ["L'armateur a déchiré son contrat.", [['a déchiré', 'ended', 'contrat']]],
    ['La banque coupe la ligne de crédit.', [['coupe', 'ended', 'ligne de crédit']]],
    ["Le label a été retiré à l'école.", [['a été retiré', 'ended', 'label']]],
    [
      'Le terme de la convention, le 31 décembre, ne bougera pas.',
      [['ne bougera pas', 'postponed', 'terme de la convention']],
    ],
    ["L'accord est dénoncé par la direction.", [['est dénoncé', 'ended', 'accord']]],
  ]))

describe('ends and turns of headings', () =>
  table([
    [
      "La politique lancée en 2004 ne mourra pas avec l'année.",
      [["ne mourra pas avec l'année", 'renewed', 'politique']],
    ],
    [
      'Les études sortent du champ et le bonus énergie passe à la trappe.',
      [['passe à la trappe', 'ended', 'bonus énergie']],
    ],
    ["Fin de l'histoire pour le label.", [["Fin de l'histoire", 'ended', 'label']]],
    ['Rideau pour le chèque numérique.', [['Rideau', 'ended', 'chèque numérique']]],
    ["Coup d'arrêt pour le programme régional.", [["Coup d'arrêt", 'ended', 'programme régional']]],
  ]))

describe('denied, put off, told once', () =>
  table([
    ['Hors de question de renouveler la convention, tranche le maire.', [['renouveler', 'ended', 'convention']]],
    ["Niet à la reconduction de l'aide.", [['reconduction', 'ended', 'aide']]],
    [
      'La fin du dispositif est décalée au printemps.',
      [['est décalée au printemps', 'postponed', 'fin du dispositif']],
    ],
    [
      "Le bail de la halle a été prolongé par avenant jusqu'en 2027.",
      [["a été prolongé par avenant jusqu'en 2027", 'renewed', 'bail de la halle']],
    ],
  ]))

describe('the same words in another sense', () => {
  test.each([
    'Le chef remet son rapport au bas de la pile.',
    'Le maire a apposé sa signature au bas du permis de construire.',
    'Le directeur a posé sa griffe sur la collection.',
    "La Région met une pièce dans le fonds d'amorçage.",
    "Le préfet voit passer l'hiver sans inquiétude.",
    "Le pont tiendra l'hiver.",
    "Le toit tient l'hiver grâce à la bâche.",
    "Les vaches passeront l'hiver à l'étable.",
    "L'usine passera l'été à réviser ses fours.",
    "Le train traverse l'épreuve de la neige.",
    'Le groupe traverse une crise.',
    'Les coûts ne dépasseront pas 2016.',
    "Le chiffre d'affaires ne dépasse pas juin.",
    'Le patient gagne six mois de vie.',
    'Le vaccin offre un an de survie aux malades.',
    "Les plongeurs ont une heure d'air.",
    'Le dispositif offre une seconde chance aux décrocheurs.',
    'Le programme donne une seconde vie aux friches.',
    'Le label donne une nouvelle jeunesse aux meubles.',
    "L'entreprise entame son deuxième exercice.",
    'Le groupe aborde le second semestre avec prudence.',
    'Le contrat entame son deuxième trimestre.',
    'La campagne obtient un second semestre de croissance.',
    "L'usine prépare une troisième tranche de travaux.",
    'La rame part vers une deuxième destination.',
    'Le salon prépare une sixième édition.',
    'Le groupe file vers un nouveau record.',
    "L'usine n'a pas eu cette chance.",
    "Le directeur n'aura pas ce privilège.",
    'Le cariste a subi le même sort.',
    'Même sort pour les machines.',
    'Idem pour la peinture.',
    "L'armateur a déchiré la bâche.",
    'Les élus se déchirent sur le contrat.',
    'Le parti se déchire.',
    'La machine a été sauvée des flammes.',
    "Le contrat a sauvé l'usine.",
    'Le contrat sauve 40 emplois.',
    'Le pompier a sauvé la mission.',
    'Le prêt a sauvé la saison.',
    'Le repêchage du navire a pris un an.',
    'Le comédien rejoue la pièce.',
    "L'éditeur réédite le roman.",
    "L'équipe rejoue son match.",
    'La direction réédite son exploit.',
    'Le courant est coupé.',
    'Le groupe coupe la ligne 3.',
    "Le directeur garde le sourire jusqu'en juin.",
    "L'usine garde ses fournisseurs locaux.",
    'Le chef confirme la commande pour trois ans.',
    'Les prix ne bougent pas.',
    'Le curseur ne bougera pas.',
    'Le groupe sort de la crise.',
    'Le camion sort de la zone.',
    "L'ingénieur sort du programme de formation diplômé.",
    'Le maire se retire de la course.',
    'Le patron tourne le dos à la caméra.',
    'Le groupe claque la porte du syndicat.',
    'La porte claque.',
    "L'avion vole jusqu'en Chine.",
    'On a volé le contrat.',
    'Le camion arrive au bout du quai.',
    "Le train n'ira pas plus loin.",
    "La négociation n'ira pas plus loin.",
    'Le stock est mis au frigo.',
    'Les prototypes sont rangés au musée.',
    'Le dossier est mis sous cloche.',
    'La pièce est mise au rebut.',
    'Bout de course pour le vérin.',
    'Fin de course pour le piston.',
    'Dernier été pour les vacanciers.',
    'Premier tour pour les municipales.',
    'Rideau pour la scène.',
    'Rideau de fer pour le magasin.',
    'Terminus à Lyon pour le train.',
    'Extinction des feux à 22 heures.',
    "Le prévenu sort indemne de l'accident.",
    'Le conducteur est sorti indemne.',
    'Le guichetier est revenu de loin.',
    'Le produit est ressorti des cartons.',
    'Le ferry sort de la naphtaline.',
    'Bis pour le chanteur.',
    'Les tablettes des stagiaires seront renouvelées à la rentrée.',
    'Les ordinateurs seront renouvelés pour la rentrée.',
    "Les cuves viennent d'être renouvelées.",
    "Le troupeau se renouvelle d'un quart par an.",
    'Les vaches se renouvellent tous les cinq ans.',
    'Le mobilier du restaurant a été renouvelé.',
    'Le carrelage est renouvelé pour dix ans.',
    'Les ponts roulants ont été renouvelés pour vingt ans.',
    'Le buffet des dix-huit ans est maintenu.',
    'La soirée est maintenue.',
    'Le rendez-vous du 3 juin est maintenu.',
    "L'effectif est maintenu pour un an.",
    "Que faire du navire ? Le vendre ? L'achever ?",
    'Le ministre fête ses dix ans de mandat.',
    'Le programme ne fête pas les vainqueurs.',
    'Il ne verra pas Noël.',
    'Le groupe ne voit pas 2017 arriver sans crainte.',
    'Deuxième mi-temps pour les Bleus.',
    'Jamais deux sans trois pour le champion.',
    'Le site aura droit à une deuxième ligne.',
    "Le gérant remet le nom de la marque au bas de l'affiche.",
    'Le directeur redit oui à la question.',
    'Le magasin est bon pour deux ans de prison.',
    'Le film aura une suite.',
    'Le procès aura des suites.',
    'Le match joue les prolongations avec brio.',
    'Le soldat rend les armes.',
    'Le guitariste joue ses dernières notes.',
    'Le chef laisse tomber le dossier.',
    'Le fonds laisse tomber la bâche.',
    "L'écran est verrouillé jusqu'à midi.",
    'Le contrat est verrouillé.',
    "Coup d'arrêt pour le chantier.",
    "La deuxième phase du chantier s'ouvre en mars pour six mois.",
    "La troisième saison du théâtre s'ouvre pour deux mois.",
    'Le couple renoue avec la croissance.',
    "L'usine renoue avec les bénéfices pour un an.",
    'La peau du tambour est retirée.',
    "Le label a été remis à l'école.",
    'Le prêt a été dénoncé comme abusif.',
    'Le permis a été retiré au livreur.',
    'Le robot remet la pièce sur pied.',
    'Pas de répit pour les ouvriers.',
    'Pas de fin de course pour le piston.',
    'Le ticket vaut aussi pour le bus.',
  ])('%s', text => expect(read(text)).toEqual([]))
})
