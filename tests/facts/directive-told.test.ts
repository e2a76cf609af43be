import { describe } from 'vitest'
import { actions, hits, none } from './directive-table.ts'

describe('whom a clitic stands for', () =>
  hits([
    [
      'L’autorité a contrôlé le forgeron. Elle l’a mis en demeure de remplacer ses fours.',
      ['mis en demeure de remplacer', 'autorité', 'forgeron'],
    ],
    [
      'Le groupe ferme deux sites. Les banques l’ont mis au défi de rembourser.',
      ['mis au défi de rembourser', 'banques', 'groupe'],
    ],
    // The last plural is whoever asks: another one is meant.
    [
      'Le préfet a reçu les loueurs. Les maires les exhortent à baisser leurs prix.',
      ['exhortent à baisser', 'maires', 'loueurs'],
    ],
    [
      'Les brasseurs ont signé, a dit le tribunal ; les élus les pressent de payer.',
      ['pressent de payer', 'élus', 'brasseurs'],
    ],
    ['Les élus les pressent de payer.', ['pressent de payer', 'élus', null]],
    [
      'Les loueurs sont venus. Le ministre du Travail leur demande de baisser leurs prix.',
      ['demande de baisser', 'ministre du Travail', 'loueurs'],
    ],
    ['Les élus sont inquiets. Le groupe leur promet de garder le site.', ['promet de garder', 'groupe', 'élus']],
  ]))

describe('« leur demande » as a noun', () =>
  none([
    'Malgré leur demande de rouvrir la ligne, rien ne bouge.',
    'Le tribunal a rejeté leur demande de rouvrir la ligne.',
    'Les maires maintiennent leur demande de rouvrir la ligne.',
  ]))

describe('whom a sentence opens with', () =>
  hits([
    ['A ceux-là, la préfète demande de se grouper.', ['demande de se grouper', 'préfète', 'ceux-là']],
    ['A ces derniers, la ministre recommande d’attendre.', ['recommande d’attendre', 'ministre', 'ces derniers']],
    ['Aux retardataires, le ministre enjoint de payer.', ['enjoint de payer', 'ministre', 'retardataires']],
    ['A la rentrée, le ministre recommande d’investir.', ['recommande d’investir', 'ministre', null]],
  ]))

describe('each of them', () =>
  hits([
    ['La maire a prié chacune de rester chez soi.', ['prié chacune de rester', 'maire', 'chacune']],
    ['Le préfet demande à chacun de baisser le chauffage.', ['demande à chacun de baisser', 'préfet', 'chacun']],
    [
      'Le préfet demande à chacune des communes de trier.',
      ['demande à chacune des communes de trier', 'préfet', 'chacune des communes'],
    ],
  ]))

describe('to whom somebody commits', () =>
  hits([
    ['Le groupe promet à la mairie de garder le site.', ['promet à la mairie de garder', 'groupe', 'mairie']],
    [
      'La direction s’est engagée auprès des élus à garder le site.',
      ['engagée auprès des élus à garder', 'direction', 'élus'],
    ],
    [
      'Le groupe s’engage envers ses salariés à garder le site.',
      ['engage envers ses salariés à garder', 'groupe', 'salariés'],
    ],
    ['Le groupe a promis au maire qu’il gardera le site.', ['promis au maire qu’il gardera', 'groupe', 'maire']],
    [
      'Le groupe s’est engagé auprès de l’agglomération à payer.',
      ['engagé auprès de l’agglomération à payer', 'groupe', 'agglomération'],
    ],
    // A time is nobody.
    ['Le groupe a promis à la rentrée de garder le site.', ['promis à la rentrée de garder', 'groupe', null]],
    ['Le groupe s’engage à garder la ligne à la demande de la mairie.', ['engage à garder', 'groupe', null]],
  ]))

describe('one who wants several things of several', () =>
  hits([
    [
      'La CGT demande que la direction ouvre les livres, que l’Etat nomme un médiateur.',
      ['demande que la direction ouvre', 'CGT', 'direction'],
      ['que l’Etat nomme', 'CGT', 'Etat'],
    ],
    [
      'La CGT demande que la direction ouvre les livres et que l’Etat paie.',
      ['demande que la direction ouvre', 'CGT', 'direction'],
      ['que l’Etat paie', 'CGT', 'Etat'],
    ],
    // A relative, and another deed of the same.
    [
      'La CGT demande que le préfet reçoive les salariés, que le groupe a licenciés.',
      ['demande que le préfet reçoive', 'CGT', 'préfet'],
    ],
    [
      'La CGT demande que le groupe ouvre les livres et qu’il paie la prime.',
      ['demande que le groupe ouvre', 'CGT', 'groupe'],
    ],
  ]))

describe('a request that is cleft', () => {
  hits([
    [
      'Ce que la CGT exige de la direction, c’est qu’elle publie ses comptes.',
      ['exige de la direction, c’est qu’elle publie', 'CGT', 'direction'],
    ],
    [
      'Ce que les maires demandent à l’Etat, c’est de rouvrir la ligne.',
      ['demandent à l’Etat, c’est de rouvrir', 'maires', 'Etat'],
    ],
    [
      'Ce que demande la CGT, c’est que le groupe paie la prime.',
      ['demande la CGT, c’est que le groupe paie', 'CGT', 'groupe'],
    ],
    ['Ce que demande la CGT : que l’Etat paie.', ['demande la CGT : que l’Etat paie', 'CGT', 'Etat']],
    ['Ce que le groupe veut, c’est que l’Etat paie.', ['veut, c’est que l’Etat paie', 'groupe', 'Etat']],
  ])
  none([
    'Ce que réclame la Région : de la patience.',
    'Ce que réclame la Région, c’est un plan.',
    'Ce que le groupe veut, c’est de grandir.',
    'Ce que la CGT ne demande pas, c’est de fermer.',
    'Ce que le marché demande, c’est de la patience.',
  ])
})

describe('the subject before an incise', () =>
  hits([
    [
      'Le notaire, écrit-il dans une lettre que nous avons lue, « est tenu de verser la somme ».',
      ['tenu de verser', null, 'notaire'],
    ],
    [
      'Le groupe, a-t-elle écrit dans une note que nous avons lue, devra payer la dépollution.',
      ['devra payer', 'elle', 'groupe'],
    ],
  ]))

describe('« se » is of the action', () =>
  actions([
    ['La ministre recommande aux pôles de se marier entre eux.', 'se marier entre eux'],
    ['Le préfet leur demande de ne pas se fier aux rumeurs.', 'ne pas se fier aux rumeurs'],
    ['Le préfet demande au groupe de se lier par contrat.', 'se lier par contrat'],
  ]))

describe('terms of a renewal', () => {
  none([
    'L’aide est reconductible une fois, à condition que l’usine conserve ses 40 salariés.',
    'Le prêt est renouvelable deux fois, sous réserve que les banques remettent 3 millions.',
    'Le délai sera prorogeable, à condition que le groupe le demande.',
  ])
  hits([
    [
      'La Région accorde une aide renouvelable, à condition que le groupe garde ses salariés.',
      ['condition que le groupe garde', 'Région', 'groupe'],
    ],
  ])
})

describe('no directives', () => {
  none([
    '« On nous demande un oui », soupire Paul Roy, le délégué.',
    '« Il fallait choisir », dit Paul Roy, le président.',
    'Le ministère n’a pas jugé utile de recevoir les syndicats.',
    '« Qu’on ne vienne pas nous dire que le site perd de l’argent », tonne Paul Roy, délégué CGT.',
    'La Région doit choisir le 12 juin le constructeur des rames.',
    'Huit salariés se sont vu proposer un poste à Tours.',
    'L’usine réclame des bras.',
  ])
  hits([
    ['Paul Roy, le président, a rappelé qu’il fallait investir.', ['fallait investir', 'Paul Roy', null]],
    ['Le préfet juge utile de renforcer les digues.', ['juge utile de renforcer', 'préfet', null]],
    ['« Qu’on ne touche pas à nos retraites », tonne Paul Roy, délégué CGT.', ['Qu’on ne touche', 'Paul Roy', null]],
    ['Il faut aussi que la Région finance les études.', ['faut aussi que la Région finance', null, 'Région']],
    ['Les salariés se sont vu imposer une baisse de salaire.', ['imposer une baisse', null, 'salariés']],
  ])
})

describe('whoever the sentence before speaks of goes on', () =>
  hits([
    [
      'Le façonnier est aidé. Il préviendra la Région de toute cession. Bercy lui impose de former des apprentis.',
      ['impose de former', 'Bercy', 'façonnier'],
    ],
    [
      'Reste à convaincre les loueurs. Le préfet les recevra mardi, avec les deux maires. Il entend les exhorter à payer.',
      ['exhorter à payer', 'préfet', 'loueurs'],
    ],
    [
      'Les verriers ont signé. Ils ont reçu les élus. La Région leur demande de recruter.',
      ['demande de recruter', 'Région', 'verriers'],
    ],
    [
      'D’ici à mars, les équipes recensent les ateliers ouverts aux PME. Il leur faudra aussi bâtir un guichet.',
      ['faudra aussi bâtir', null, 'équipes'],
    ],
    // « il » of the sentence before is whoever asks, or nobody.
    [
      'Le préfet est venu. Il a reçu la directrice. Il lui demande de payer.',
      ['demande de payer', 'préfet', 'directrice'],
    ],
    [
      'Le préfet a vu le maire. Il faut une digue. L’Etat lui demande de signer.',
      ['demande de signer', 'Etat', 'maire'],
    ],
  ]))

describe('who asks, beyond what stands in between', () =>
  hits([
    [
      'Bercy, qui a prolongé jusqu’au 30 juin les prêts garantis par l’Etat (PGE), invite le groupe à payer.',
      ['invite le groupe à payer', 'Bercy', 'groupe'],
    ],
    ['La CGT, dont le délégué est Paul Roy, demande à l’Etat de payer.', ['demande à l’Etat de payer', 'CGT', 'Etat']],
    // No writing promises.
    [
      'Loïc Vars, éleveur, hésite. Le contrat est posé sur la table. Il promet de répondre.',
      ['promet de répondre', 'Loïc Vars', null],
    ],
    [
      'Le protocole est signé. Il oblige le repreneur à former les salariés.',
      ['oblige le repreneur à former', 'protocole', 'repreneur'],
    ],
  ]))
