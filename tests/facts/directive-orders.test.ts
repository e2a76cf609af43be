import { describe } from 'vitest'
import { hits, none } from './directive-table.ts'

describe('orders of a verb and a noun, fights and conditions', () => {
  hits([
    [
      'Les salariés lancent un appel à la région pour qu’elle rachète les murs.',
      ['lancent un appel à la région pour qu’elle rachète', 'salariés', 'région'],
    ],
    ['Le tribunal a fait injonction à la société de payer.', ['fait injonction', 'tribunal', 'société']],
    ['Le préfet a posé ses conditions : dépolluer et clôturer.', ['posé ses conditions : dépolluer', 'préfet', null]],
    ['Le plan fixe comme objectif de réduire de 30 % les rejets.', ['fixe comme objectif de réduire', 'plan', null]],
    [
      'La direction fait pression sur les salariés pour qu’ils acceptent.',
      ['fait pression sur les salariés pour qu’ils acceptent', 'direction', 'salariés'],
    ],
    ['La société est mise en demeure de vider les cuves.', ['mise en demeure de vider', null, 'société']],
    ['La loi instaure l’obligation de trier les déchets.', ['instaure l’obligation de trier', 'loi', null]],
    [
      'Les élus mettent la pression sur le groupe pour qu’il reste.',
      ['mettent la pression sur le groupe pour qu’il reste', 'élus', 'groupe'],
    ],
    [
      'Les salariés se battent pour que le site soit repris.',
      ['battent pour que le site soit repris', 'salariés', 'site'],
    ],
    ['La fédération se bat pour une baisse des taxes.', ['bat pour une baisse', 'fédération', null]],
    [
      'Le ministre compte sur les régions pour financer les stages.',
      ['compte sur les régions pour financer', 'ministre', 'régions'],
    ],
    [
      'L’aide est subordonnée à la condition que le groupe investisse.',
      ['subordonnée à la condition que le groupe investisse', null, 'groupe'],
    ],
    [
      'L’Etat prêtera 10 millions, à condition que le groupe investisse.',
      ['condition que le groupe investisse', 'Etat', 'groupe'],
    ],
    [
      'Le sénateur est favorable à ce que l’Etat monte au capital.',
      ['favorable à ce que l’Etat monte', 'sénateur', 'Etat'],
    ],
    ['L’élu est partisan de fermer la vanne.', ['partisan de fermer', 'élu', null]],
  ])
  none([
    'Le groupe est favorable au projet.',
    'Le directeur est d’avis contraire.',
    'Le groupe travaille pour que la machine tienne dix ans.',
    'Le groupe lutte pour sa survie.',
    'Les salariés manifestent pour la troisième fois.',
    'Le groupe a fait campagne pour obtenir la certification.',
    'La direction met la pression pour gagner du temps.',
    'Le prix baissera à condition que le cours chute.',
    'Le site tournera à condition que le gaz arrive.',
    'Appel à projets : l’Ademe finance 20 dossiers.',
  ])
})

describe('headings whose noun orders', () => {
  hits([
    ['Mot d’ordre du patron : acheter moins cher.', ['ordre du patron : acheter', 'patron', null]],
    ['Consigne du siège : geler les embauches.', ['Consigne du siège : geler', 'siège', null]],
    [
      'Objectif fixé par Bruxelles : réduire de 20 % les émissions.',
      ['Objectif fixé par Bruxelles : réduire', 'Bruxelles', null],
    ],
    [
      'Condition posée par le tribunal : garder les deux ateliers.',
      ['Condition posée par le tribunal : garder', 'tribunal', null],
    ],
    [
      'Promesse de la direction : aucun licenciement.',
      ['Promesse de la direction : aucun licenciement', 'direction', null],
    ],
    ['La consigne du siège est de geler les embauches.', ['consigne du siège est de geler', 'siège', null]],
    [
      'La promesse du groupe de maintenir l’emploi tient toujours.',
      ['promesse du groupe de maintenir', 'groupe', null],
    ],
    ['Appel des syndicats à débrayer.', ['Appel des syndicats à débrayer', 'syndicats', null]],
    ['La mission de l’agence : accompagner les PME.', ['mission de l’agence : accompagner', null, 'agence']],
    ['Le vœu des élus : que l’Etat reprenne le port.', ['vœu des élus : que l’Etat reprenne', 'élus', null]],
    ['Interdiction de vendre des chaudières au fioul', ['Interdiction de vendre', null, null]],
  ])
  none([
    'L’ordre du jour : élire un président.',
    'L’ordre de grandeur : dix tonnes.',
    'Mission : impossible.',
    'La mission : un demi-succès.',
    'Appel d’air pour les fonderies.',
    'Obligation de résultat pour les sous-traitants.',
    'La demande : 300 tonnes par an.',
    'Conseil : le cabinet ouvre à Lyon.',
    'Promesse tenue.',
    'La piste des véhicules : une boucle de 4 km.',
    'L’idée du fondateur : vendre des vélos en bambou.',
    'La solution de l’ingénieur : refroidir la pièce à l’azote.',
    'L’objectif fixé est atteint.',
    'L’objectif fixé par le groupe est de vendre 300 robots.',
    'Leur souhait : partir à la retraite.',
  ])
})

describe('verbs that ask and order', () => {
  hits([
    ['Ce matin, 30 patrons demandent à l’Etat de payer.', ['demandent à l’Etat de payer', '30 patrons', 'Etat']],
    ['Car la loi oblige les acheteurs à motiver leur choix.', ['oblige les acheteurs à motiver', 'loi', 'acheteurs']],
    ['Le négociant se voit contraint par le juge de payer.', ['contraint par le juge de payer', 'juge', 'négociant']],
    [
      'Le préfet exhorte les industriels à la sobriété.',
      ['exhorte les industriels à la sobriété', 'préfet', 'industriels'],
    ],
    ['La ministre invite les acteurs au calme.', ['invite les acteurs au calme', 'ministre', 'acteurs']],
    [
      'Le tribunal a condamné la société à verser les salaires.',
      ['condamné la société à verser', 'tribunal', 'société'],
    ],
    [
      'L’assureur force les garagistes à baisser leurs tarifs.',
      ['force les garagistes à baisser', 'assureur', 'garagistes'],
    ],
    [
      'Le préfet réquisitionne deux dépôts pour approvisionner les stations.',
      ['réquisitionne deux dépôts pour approvisionner', 'préfet', 'deux dépôts'],
    ],
    [
      'L’avionneur aimerait que ses fournisseurs investissent.',
      ['aimerait que ses fournisseurs investissent', 'avionneur', 'fournisseurs'],
    ],
    [
      'Les syndicats tiennent à ce que les emplois soient maintenus.',
      ['tiennent à ce que les emplois soient maintenus', 'syndicats', null],
    ],
    [
      'La convention prévoit que l’exploitant entretienne la voie.',
      ['prévoit que l’exploitant entretienne', 'convention', 'exploitant'],
    ],
    [
      'Le consortium demande aux Etats riverains de balayer le chenal.',
      ['demande aux Etats riverains de balayer', 'consortium', 'Etats riverains'],
    ],
    ['Les riverains demandent réparation à l’industriel.', ['demandent réparation', 'riverains', 'industriel']],
    ['Les routiers veulent être payés à l’heure.', ['veulent être payés', 'routiers', null]],
    ['Les ouvriers réclament 5 % d’augmentation.', ['réclament 5 % d’augmentation', 'ouvriers', null]],
    [
      'Le donneur d’ordres réclame des baisses de prix à ses sous-traitants.',
      ['réclame des baisses', 'donneur d’ordres', 'sous-traitants'],
    ],
    ['Une étude de bruit est exigée par la préfecture.', ['étude de bruit est exigée', 'préfecture', null]],
    [
      'La CGT exige que le vote soit reporté et somme la direction de payer.',
      ['exige que le vote soit reporté', 'CGT', null],
      ['somme la direction de payer', 'CGT', 'direction'],
    ],
    [
      'Les élus interpellent le ministre pour qu’il tranche.',
      ['interpellent le ministre pour qu’il tranche', 'élus', 'ministre'],
    ],
    [
      'Les élus soutiennent le projet. | Et conjurent le préfet de signer.',
      ['conjurent le préfet de signer', null, 'préfet'],
    ],
    [
      'La loi n’autorise plus les usines à rejeter leurs boues en mer.',
      ['autorise plus les usines à rejeter', 'loi', 'usines'],
    ],
    ['Le sénateur propose la création d’une agence.', ['propose la création', 'sénateur', null]],
  ])
  none([
    'Les ventes incitent le groupe à la prudence.',
    'Le maire invite les riverains à la réunion du 3 mars.',
    'Le préfet a accepté que la visite ait lieu.',
    'La loi autorise les usines à rejeter de l’eau tiède.',
    'Le pilote commande l’appareil depuis le sol.',
    'L’avocat défend la société devant le tribunal.',
    'Le procureur a requis six mois de prison.',
    'Le métier exige de la précision et demande de l’endurance.',
    'Le métier demande aux ouvriers de se lever tôt.',
    'L’époque demande aux patrons de l’agilité.',
    'Le logiciel propose de trier les pièces.',
    'La société propose de louer ses robots.',
    'La start-up conseille les industriels.',
    'Le cabinet conseille le groupe sur la vente.',
    'Le cabinet conseille la direction dans la vente de ses parts.',
    'La société interdit l’accès à son site.',
    'Le plan prévoit que le chiffre d’affaires double.',
    'Force est de constater que le marché recule.',
    'Le vent force le navire à rentrer.',
  ])
})

describe('orders got and given', () => {
  hits([
    [
      'La filiale a reçu du siège la consigne de geler les achats.',
      ['reçu du siège la consigne de geler', 'siège', 'filiale'],
    ],
    [
      'Les élus ont arraché au groupe l’engagement de dépolluer le terrain.',
      ['arraché au groupe l’engagement de dépolluer', 'élus', 'groupe'],
    ],
    [
      'L’ordre adressé aux usines de réduire leurs rejets vient de Bercy.',
      ['ordre adressé aux usines de réduire', 'Bercy', 'usines'],
    ],
    ['Rail : appel aux Régions à commander des rames', ['appel aux Régions à commander', null, 'Régions']],
    ['Le permis est assorti d’une condition : vider la cuve.', ['assorti d’une condition : vider', null, null]],
    ['L’aide a sa clause obligeant le groupe à rester dix ans.', ['obligeant le groupe à rester', 'clause', 'groupe']],
    [
      'Le maire sort de ses gonds : que l’Etat répare la digue !',
      ['sort de ses gonds : que l’Etat répare', 'maire', 'Etat'],
    ],
    [
      'Le préfet a fait passer le message aux exploitants : qu’ils mesurent leurs rejets.',
      ['passer le message aux exploitants : qu’ils mesurent', 'préfet', 'exploitants'],
    ],
    ['Le groupe s’est juré de ne plus acheter de charbon.', ['juré de ne plus acheter', 'groupe', null]],
    [
      'En échange du prêt, les deux groupes acceptent de partager leurs mesures.',
      ['acceptent de partager', 'deux groupes', null],
    ],
    [
      'Le régulateur commande à l’opérateur un audit de ses pylônes.',
      ['commande à l’opérateur un audit', 'régulateur', 'opérateur'],
    ],
    [
      'Le rapporteur propose au tribunal de rejeter l’offre.',
      ['propose au tribunal de rejeter', 'rapporteur', 'tribunal'],
    ],
    ['La loi exige que tout fabricant reprenne ses piles.', ['exige que tout fabricant reprenne', 'loi', 'fabricant']],
    ['Les grands groupes auront en outre à publier un bilan.', ['auront en outre à publier', null, 'grands groupes']],
    ['En contrepartie, Luméa devra porter la part du privé à 30 %.', ['devra porter', null, 'Luméa']],
  ])
  none([
    'L’usine a reçu de Chine trois machines.',
    'Le groupe a reçu de l’Etat une aide de 3 millions pour rénover le four.',
    'La demande de batteries faite aux fournisseurs a doublé.',
    'L’invitation adressée aux élus pour visiter le site date de mai.',
    'Le contrat a été assorti de pénalités.',
    'L’usine tourne bien : que demander de plus ?',
    'Son constat tient en une phrase : que personne n’achète plus.',
    'Il a accepté de nous ouvrir ses portes en échange de l’anonymat.',
    'La Région commande dix rames à Alstom.',
    'Le gouvernement a imposé les bénéfices au barème.',
    'Il a ordonné ses outils sur l’établi.',
    'Le maire donnera le terrain à condition que la route soit belle.',
    '« Nous ne demandons pas la lune », dit le maire.',
  ])
})

describe('what somebody will not go without', () =>
  hits([
    ['La CGT pose comme préalable la reprise de l’ancienneté.', ['pose comme préalable la reprise', 'CGT', null]],
    ['La CGT pose le maintien des primes en préalable.', ['pose le maintien', 'CGT', null]],
    [
      'FO met comme condition à sa signature le maintien des équipes.',
      ['met comme condition à sa signature le maintien', 'FO', null],
    ],
    [
      'L’Etat pose comme condition que le groupe garde les brevets.',
      ['pose comme condition que le groupe garde', 'Etat', 'groupe'],
    ],
    ['Les créanciers posent en préalable : la vente du siège.', ['posent en préalable : la vente', 'créanciers', null]],
    ['Le fonds pose pour condition le départ du directeur.', ['pose pour condition le départ', 'fonds', null]],
    [
      'Bruxelles fait de la cession de deux usines une condition de son feu vert.',
      ['fait de la cession', 'Bruxelles', null],
    ],
    [
      'Le syndicat fait du maintien des postes un préalable à toute discussion.',
      ['fait du maintien', 'syndicat', null],
    ],
  ]))

describe('papers and checks that are wanted of others', () =>
  hits([
    ['Les pompiers veulent un exercice d’évacuation.', ['veulent un exercice', 'pompiers', null]],
    ['L’ASN veut des contrôles plus fréquents.', ['veut des contrôles', 'ASN', null]],
    ['Le régulateur veut une copie avant la fin du mois.', ['veut une copie', 'régulateur', null]],
    ['Les lauréats s’engagent par écrit sur un volume.', ['engagent par écrit sur un volume', 'lauréats', null]],
    ['Les fournisseurs doivent revoir leurs prix.', ['doivent revoir', null, 'fournisseurs']],
    ['Le chantier a pris l’engagement de trier ses chutes.', ['pris l’engagement de trier', 'chantier', null]],
  ]))

describe('what is put somewhere, or wanted for oneself', () =>
  none([
    'Les partenaires doivent se revoir le 12 avril.',
    'Le patron ne s’est pas engagé sur un volume.',
    'Le maçon pose le carrelage en premier.',
    'L’atelier a mis la machine en condition.',
    'Le chef met le plat en préalable au repas.',
    'Le laboratoire fixe comme condition une température de 20 degrés.',
    'L’entreprise fait de la qualité une exigence.',
    'Le groupe pose comme principe la qualité.',
    'La direction veut un plan de charge complet.',
    'Le groupe veut un audit de ses ventes.',
    'Le client veut un produit fiable.',
    'Le jeune patron veut une liste d’attente.',
  ]))
