import { describe } from 'vitest'
import { hits, none } from './directive-table.ts'

describe('whoever presses does so in figures of speech', () => {
  hits([
    [
      'Les élus font des pieds et des mains pour que le site soit repris.',
      ['font des pieds et des mains pour que le site soit repris', 'élus', 'site'],
    ],
    [
      'La CGT fait le siège de Bercy pour que l’Etat entre au capital.',
      ['fait le siège de Bercy pour que l’Etat entre', 'CGT', 'Etat'],
    ],
    [
      'Le patronat fait le forcing pour que la taxe soit supprimée.',
      ['fait le forcing pour que la taxe soit supprimée', 'patronat', null],
    ],
    [
      'Le syndicat bat le rappel pour que la ligne soit sauvée.',
      ['bat le rappel pour que la ligne soit sauvée', 'syndicat', null],
    ],
    [
      'Les riverains ruent dans les brancards pour que le four soit arrêté.',
      ['ruent dans les brancards pour que le four soit arrêté', 'riverains', null],
    ],
    [
      'Le syndicat tire la manche du ministre pour qu’il reçoive les grévistes.',
      ['tire la manche du ministre pour qu’il reçoive', 'syndicat', 'ministre'],
    ],
    [
      'La fédération harcèle la grande distribution pour qu’elle relève ses prix.',
      ['harcèle la grande distribution pour qu’elle relève', 'fédération', 'grande distribution'],
    ],
    [
      'Les éleveurs talonnent les laiteries pour qu’elles relèvent leurs prix.',
      ['talonnent les laiteries pour qu’elles relèvent', 'éleveurs', 'laiteries'],
    ],
    ['Les élus se démènent pour que l’usine rouvre.', ['démènent pour que l’usine rouvre', 'élus', 'usine']],
    ['Le préfet s’emploie à ce que chacun soit reclassé.', ['emploie à ce que chacun soit reclassé', 'préfet', null]],
    ['La fédération pousse à ce que le stage soit payé.', ['pousse à ce que le stage soit payé', 'fédération', null]],
    ['La profession mise sur l’Etat pour trancher.', ['mise sur l’Etat pour trancher', 'profession', 'Etat']],
  ])
  none([
    'Le technicien secoue le flacon pour que la poudre fonde.',
    'Le maroquinier tanne les peaux pour qu’elles durent.',
    'Le groupe active la pompe pour que l’eau circule.',
    'Le canon bombarde la plaque pour que le métal durcisse.',
    'Le groupe pousse ses feux pour que la ligne tourne.',
    'Le tapis pousse les pièces pour qu’elles tombent dans le bac.',
    'La société inonde le marché pour que les prix baissent.',
    'Le fabricant multiplie les tests pour que la pièce tienne.',
    'Le directeur tire les rideaux pour que l’écran soit lisible.',
    'Le groupe a fait le tour du monde pour vendre ses robots.',
  ])
})

describe('what would please somebody', () => {
  hits([
    [
      'Le rapporteur verrait d’un bon œil que les aides soient conditionnées.',
      ['verrait d’un bon œil que les aides soient conditionnées', 'rapporteur', null],
    ],
    [
      'Bercy voit d’un mauvais œil que le groupe verse un dividende.',
      ['voit d’un mauvais œil que le groupe verse', 'Bercy', 'groupe'],
    ],
    [
      'La commission ne serait pas fâchée que le groupe vende sa filiale.',
      ['serait pas fâchée que le groupe vende', 'commission', 'groupe'],
    ],
    [
      'La Cour des comptes ne verrait pas d’inconvénient à ce que l’aide soit supprimée.',
      ['verrait pas d’inconvénient à ce que l’aide soit supprimée', 'Cour des comptes', null],
    ],
    [
      'Le sénateur apprécierait que l’Etat mette la main à la poche.',
      ['apprécierait que l’Etat mette', 'sénateur', 'Etat'],
    ],
    [
      'L’agence veut de surcroît que chaque lot soit traçable.',
      ['veut de surcroît que chaque lot soit', 'agence', null],
    ],
    ['L’Autorité entend que les tarifs baissent.', ['entend que les tarifs baissent', 'Autorité', null]],
    ['Les industriels attendent un geste de l’Etat.', ['attendent un geste', 'industriels', 'Etat']],
    ['La filière appelle un moratoire de ses vœux.', ['appelle un moratoire', 'filière', null]],
  ])
  none([
    'La banque préfère que le groupe vende.',
    'Le marché apprécie que le groupe investisse.',
    'L’acheteur voit d’un bon œil la baisse du cuivre.',
    'Le maire voit d’un bon œil l’arrivée de l’usine.',
    'Le groupe veut que la ligne soit rentable.',
    'Le groupe attend un effort de ses clients.',
    'Le directeur est fâché que la pièce casse.',
  ])
})

describe('what a colon or a comma spells out', () => {
  hits([
    [
      'La banque met une condition à son prêt, que les actionnaires remettent au pot.',
      ['met une condition à son prêt, que les actionnaires remettent', 'banque', 'actionnaires'],
    ],
    [
      'Le fonds met deux conditions à son entrée : garder le site et geler les dividendes.',
      ['met deux conditions à son entrée : garder', 'fonds', null],
    ],
    [
      'La région n’a dit oui qu’à une condition : que la ligne rouvre.',
      ['a dit oui qu’à une condition : que la ligne rouvre', 'région', null],
    ],
    [
      'L’intersyndicale ne veut qu’une chose : que le plan soit retiré.',
      ['veut qu’une chose : que le plan soit retiré', 'intersyndicale', null],
    ],
    ['Les riverains n’ont qu’un mot d’ordre : fermer le four.', ['ont qu’un mot d’ordre : fermer', 'riverains', null]],
    ['La FNSEA n’a qu’une exigence : le retrait du décret.', ['a qu’une exigence : le retrait', 'FNSEA', null]],
    [
      'Les patrons ont une supplique : que les normes cessent de changer.',
      ['ont une supplique : que les normes cessent', 'patrons', null],
    ],
    ['Le patron a donné le ton : réduire les coûts.', ['donné le ton : réduire', 'patron', null]],
    ['L’actionnaire a placé haut la barre : doubler la marge.', ['placé haut la barre : doubler', 'actionnaire', null]],
    [
      'L’exécutif met les banques au pied du mur : prêter ou payer.',
      ['met les banques au pied du mur : prêter', 'exécutif', 'banques'],
    ],
    [
      'Le régulateur tire l’oreille des opérateurs : qu’ils partagent leurs pylônes.',
      ['tire l’oreille des opérateurs : qu’ils partagent', 'régulateur', 'opérateurs'],
    ],
    [
      'Le maire a planté deux clous : obligation de loger sur place et interdiction de toucher aux horaires.',
      ['obligation de loger', 'maire', null],
      ['interdiction de toucher', 'maire', null],
    ],
    ['Tour de vis de la préfecture : interdiction de rouler la nuit.', ['interdiction de rouler', 'préfecture', null]],
    ['L’aide est soumise à une condition : rester dix ans.', ['soumise à une condition : rester', null, null]],
  ])
  none([
    'Le procédé n’a qu’une exigence : rester à l’abri de l’air.',
    'La machine n’a qu’une consigne : la température.',
    'Le marché donne le ton : les prix baissent.',
    'Le groupe annonce la couleur : doubler ses ventes.',
    'Le groupe n’a qu’une idée : grandir.',
    'Le patron a une habitude : arriver avant l’aube.',
    'L’expert formule une hypothèse : que le prix baisse.',
    'Règle d’or des plongeurs : interdiction de lâcher la corde.',
    'La salle est soumise à deux contraintes : chauffer et ventiler.',
  ])
})

describe('pledges in figures of speech', () => {
  hits([
    [
      'Le laboratoire se lie les mains pour dix ans : aucun départ d’Alsace.',
      ['lie les mains pour dix ans : aucun départ', 'laboratoire', null],
    ],
    ['Le groupe s’est lié les mains jusqu’en 2020.', ['lié les mains', 'groupe', null]],
    [
      'La direction a donné sa parole : personne ne sera licencié.',
      ['donné sa parole : personne ne sera', 'direction', null],
    ],
    ['L’industriel prend sur lui de financer la route.', ['prend sur lui de financer', 'industriel', null]],
    ['Le groupe se porte fort de reclasser les 80 salariés.', ['porte fort de reclasser', 'groupe', null]],
    [
      'La direction garantit noir sur blanc le maintien des 80 emplois.',
      ['garantit noir sur blanc le maintien', 'direction', null],
    ],
    ['Le sidérurgiste a topé : il gardera le laminoir.', ['topé : il gardera', 'sidérurgiste', null]],
  ])
  none([
    'Le câble lie les mains du mannequin.',
    'La direction a donné sa parole au délégué.',
    'Le repreneur a topé mardi soir.',
    'Le groupe prend sur lui.',
    'Le groupe a les mains liées.',
    'La colle se lie à la fibre pour dix ans.',
  ])
})

describe('refusals, turns and what is asked in return', () => {
  hits([
    [
      'Pas question que le groupe vende le terrain, prévient le maire.',
      ['question que le groupe vende', 'maire', 'groupe'],
    ],
    ['Pas question, pour Bercy, de laisser filer la marque.', ['question, pour Bercy, de laisser', 'Bercy', null]],
    ['Pas question de fermer le four, prévient la CGT.', ['question de fermer', 'CGT', null]],
    [
      '« Pas d’argent public sans contrepartie », martèle le ministre.',
      ['Pas d’argent public sans contrepartie', 'ministre', null],
    ],
    ['Le ministre prévient : pas d’aide sans engagement écrit.', ['pas d’aide sans engagement', 'ministre', null]],
    ['Au tour de l’Etat de mettre la main à la poche.', ['Au tour de l’Etat de mettre', null, 'Etat']],
    ['Le prêt ne sera débloqué que si l’usine embauche.', ['si l’usine embauche', null, 'usine']],
    ['La subvention est liée à l’embauche de 40 personnes.', ['liée à l’embauche', null, null]],
    ['Une étude d’impact a été demandée à l’exploitant.', ['étude d’impact a été demandée', null, 'exploitant']],
    ['Un effort de 5 % est demandé aux sous-traitants.', ['effort de 5 % est demandé', null, 'sous-traitants']],
    ['Une pétition réclame la réouverture de la ligne.', ['réclame la réouverture', 'pétition', null]],
    ['L’Assemblée a voté l’obligation de recycler.', ['voté l’obligation de recycler', 'Assemblée', null]],
    ['La région met son veto à la vente du terrain.', ['met son veto à la vente', 'région', null]],
    ['Défi lancé par le siège : diviser les stocks par deux.', ['Défi lancé par le siège : diviser', 'siège', null]],
    ['Consigne : ne plus rien acheter.', ['Consigne : ne plus rien acheter', null, null]],
    [
      'L’agence exige un essai ; charge à l’industriel d’en assumer le coût.',
      ['exige un essai', 'agence', null],
      ['à l’industriel d’en assumer', 'agence', 'industriel'],
    ],
  ])
  none([
    'Pas question de baisser nos prix, prévient le groupe.',
    'Il n’est pas question de fermer.',
    'Pas de fumée sans feu, dit le maire.',
    'Pas d’acier sans coke, rappelle le directeur.',
    'Au tour des concurrents de baisser leurs prix.',
    'Le câble ne casse que si la charge double.',
    'Le prêt ne sera débloqué que si un industriel apporte 7 millions.',
    'Une pièce d’identité est demandée aux visiteurs.',
    'Le lait est conditionné à la fermentation.',
    'Le prêt est lié à l’indice.',
    'Le groupe a voté une hausse du dividende.',
  ])
})

describe('tasks taken on, advice in a list', () => {
  hits([
    [
      'Le directeur a hérité d’une feuille de route serrée : rendre le site rentable.',
      ['hérité d’une feuille de route serrée : rendre', null, 'directeur'],
    ],
    ['Le nouveau patron a une mission : remplir l’usine.', ['a une mission : remplir', null, 'nouveau patron']],
    [
      'Le rapport avance trois pistes : fusionner, céder, mutualiser.',
      ['avance trois pistes : fusionner', 'rapport', null],
    ],
    ['Le cabinet propose un remède : couper dans les achats.', ['propose un remède : couper', 'cabinet', null]],
    ['Message aux banques : prêtez.', ['Message aux banques : prêtez', null, 'banques']],
  ])
  none([
    'L’association a une mission : aider les jeunes.',
    'Le robot a une mission : souder.',
    'Le groupe propose une solution : recycler les batteries.',
    'Le logiciel propose trois solutions : trier, peser, mesurer.',
    'Message du directeur : le site va bien.',
    'Le groupe repart avec un objectif : doubler ses ventes.',
  ])
})
