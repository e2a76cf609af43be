import { describe } from 'vitest'
import { actions, hits, none } from './directive-table.ts'

describe('the action stops where something else is said', () =>
  actions([
    [
      'La CGT somme la direction de publier les comptes, la CFDT plaide pour un moratoire.',
      'publier les comptes',
      'moratoire',
    ],
    [
      'L’agence demande aux pharmaciens de limiter les ventes et leur recommande de garder les boîtes.',
      'limiter les ventes',
      'garder les boîtes',
    ],
    ['Bruxelles enjoint à Paris de rouvrir le marché et menace de saisir la Cour.', 'rouvrir le marché'],
    ['Le maire exhorte les patrons à embaucher des jeunes, promet des terrains et attend.', 'embaucher des jeunes'],
    ['Le ministre demande au site de tourner, tandis que la Région attend.', 'tourner'],
    [
      'La fédération recommande à ses adhérents de stocker du gaz, de réduire les cadences et de revoir les prix.',
      'stocker du gaz, de réduire les cadences et de revoir les prix',
    ],
    ['Le préfet ordonne au groupe de vider les bassins et les cuves.', 'vider les bassins et les cuves'],
    [
      'Les salariés réclament que le groupe publie ses comptes et ouvre ses livres.',
      'publie ses comptes et ouvre ses livres',
    ],
    ['L’ordre adressé aux usines de réduire leurs rejets vient de Bercy.', 'réduire leurs rejets'],
  ]))

describe('the action keeps what makes it another one', () =>
  actions([
    ['Le préfet leur a recommandé de ne pas bloquer les accès.', 'ne pas bloquer les accès'],
    ['La loi oblige le groupe à en chercher un.', 'en chercher un'],
    ["La Région incite les PME à s'équiper de robots.", "s'équiper de robots"],
    ['Le syndicat exige que les heures soient payées à taux plein.', 'soient payées à taux plein'],
    ['Les salariés réclament le versement de 45.000 euros par tête.', 'versement de 45.000 euros par tête'],
    [
      "La CGT demande la convocation d'un comité d'hygiène (CHSCT) avant jeudi.",
      "convocation d'un comité d'hygiène (CHSCT) avant jeudi",
    ],
  ]))

describe('who wants and who is told', () =>
  hits([
    [
      "Le ministre confie à l'Université des métiers du nucléaire (UMN) le soin de tenir le registre.",
      [
        "confie à l'Université des métiers du nucléaire (UMN) le soin de tenir",
        'ministre',
        'Université des métiers du nucléaire',
      ],
    ],
    [
      'Luc Martin veut aller vite. La ligne prendrait le chemin de la Pologne. Il promet de rester.',
      ['promet de rester', 'Luc Martin', null],
    ],
    [
      "L'Etat impose à chaque signataire de former des apprentis ; il lui faudra aussi publier ses comptes.",
      ['impose à chaque signataire de former', 'Etat', 'signataire'],
      ['faudra aussi publier', null, 'signataire'],
    ],
    [
      'Colette Marchi est nommée déléguée. Mandat lui a été donné de trouver un repreneur.',
      ['Mandat lui a été donné de trouver', null, 'Colette Marchi'],
    ],
    [
      'La Région a convoqué Luc Martin, le patron. Celui-ci promet de payer la dépollution.',
      ['promet de payer', 'Luc Martin', null],
    ],
    ["Le préfet a reçu l'exploitant. Celui-ci devra dépolluer le site.", ['devra dépolluer', null, 'exploitant']],
    [
      'La DGA exige de Nitralis qu’elle garde ses stocks et lui interdit d’exporter.',
      ['exige de Nitralis qu’elle garde', 'DGA', 'Nitralis'],
      ['interdit d’exporter', 'DGA', 'Nitralis'],
    ],
    [
      'RTE a signé. Il impose au câblier de doubler les contrôles et le presse de stocker du cuivre.',
      ['impose au câblier de doubler', 'RTE', 'câblier'],
      ['presse de stocker', 'RTE', 'câblier'],
    ],
    [
      'L’Arcep attend. Elle exige que la société démontre sa bonne foi et lui a fixé pour objectif de couvrir les îles.',
      ['exige que la société démontre', 'Arcep', 'société'],
      ['fixé pour objectif de couvrir', 'Arcep', 'société'],
    ],
    [
      'Les brasseurs trient déjà ; ils demandent en échange que la consigne soit autorisée.',
      ['demandent en échange que la consigne soit autorisée', 'brasseurs', null],
    ],
    [
      '« L’Etat a tout pris, et maintenant il nous demande de payer », dit Paul Dorte, président.',
      ['demande de payer', 'Etat', 'nous'],
    ],
    [
      'Le maire invite de son côté Côme Malatray à visiter l’école.',
      ['invite de son côté Côme Malatray à visiter', 'maire', 'Côme Malatray'],
    ],
    [
      'A l’UIMM, on a compté, et l’on exhorte les banques à suivre.',
      ['exhorte les banques à suivre', 'UIMM', 'banques'],
    ],
    [
      'M. Castan a éludé. Ni la date ni le nom de son chef ne sont connus. Il a invité les agents à patienter.',
      ['invité les agents à patienter', 'Castan', 'agents'],
    ],
    ['Le préfet refuse que l’Etat paie la digue.', ['refuse que l’Etat paie', 'préfet', 'Etat']],
  ]))

describe('several who are taken up by a pronoun', () =>
  hits([
    [
      'La Région a promis 3 millions aux exploitants. Ils devront planter des haies.',
      ['devront planter', null, 'exploitants'],
    ],
    [
      'Les verriers attendaient. | L’Etat exige des lauréats qu’ils trient. Ils auront l’obligation de publier leurs bilans.',
      ['exige des lauréats qu’ils trient', 'Etat', 'lauréats'],
      ['auront l’obligation de publier', 'Etat', 'lauréats'],
    ],
    [
      'Tout cela pèse sur les prestataires. Il leur est demandé de partager leurs grues.',
      ['demandé de partager', null, 'prestataires'],
    ],
    [
      'La charte vise 300 fournisseurs. Il leur est recommandé de compter leurs émissions.',
      ['recommandé de compter', null, 'fournisseurs'],
    ],
    // A complement of another noun gives way to whom a verb leads to; « elles » are no constructors.
    [
      'Les banques ont prêté aux constructeurs. Elles devront afficher leurs taux.',
      ['devront afficher', null, 'banques'],
    ],
    ['Un effort leur est demandé. Les loueurs attendent.', ['effort leur est demandé', null, null]],
    ['Les loueurs sont visés. Il leur est demandé un effort.', ['demandé un effort', null, 'loueurs']],
  ]))

describe('a place of work is told what its firm is', () =>
  hits([
    [
      'Le chantier de Lorient a signé. La préfecture lui demande de loger les soudeurs.',
      ['demande de loger', 'préfecture', 'chantier de Lorient'],
    ],
    ['La raffinerie est arrêtée. Elle est tenue de purger ses bacs.', ['tenue de purger', null, 'raffinerie']],
    [
      'L’usine a été livrée par la société Berthal. Le préfet lui ordonne de poser un filtre.',
      ['ordonne de poser', 'préfet', 'Berthal'],
    ],
  ]))

describe('whoever is told did not say so', () =>
  hits([
    [
      'Le groupe Valtin ferme trois lignes. Il est prié de rembourser l’aide.',
      ['prié de rembourser', null, 'groupe Valtin'],
    ],
    // « il » is nobody where the verb says to whom with « à ».
    ['Le directeur a tenu bon. Il est interdit de fumer dans l’atelier.', ['interdit de fumer', null, null]],
  ]))

describe('what is given or paid is no order', () =>
  none([
    'Les ouvriers ont gagné. Une prime leur est accordée.',
    'Les clients ont payé. Un acompte leur a été demandé à la commande.',
  ]))

describe('a letter says whom it is for', () =>
  hits([
    [
      'Dans un courrier adressé au préfet, les élus réclament la réouverture du pont.',
      ['réclament la réouverture', 'élus', 'préfet'],
    ],
    ['Par lettre au ministre, la CGT exige la suspension du décret.', ['exige la suspension', 'CGT', 'ministre']],
    // Sent on, or no letter.
    [
      'Dans une lettre aux timbres rares, les élus réclament la réouverture du pont.',
      ['réclament la réouverture', 'élus', null],
    ],
    ['Dans la cour, les élus réclament la réouverture du pont.', ['réclament la réouverture', 'élus', null]],
  ]))

describe('numbers in words, offices and limits of time', () =>
  hits([
    ['Hier, quarante élus réclamaient la réouverture du pont.', ['réclamaient la réouverture', 'quarante élus', null]],
    [
      'La commissaire européenne à la Concurrence demande à Paris de revoir sa copie.',
      ['demande à Paris de revoir', 'commissaire européenne à la Concurrence', 'Paris'],
    ],
    [
      'Le secrétaire d’Etat aux Transports a prié Rhônexpress de baisser ses tarifs.',
      ['prié Rhônexpress de baisser', 'secrétaire d’Etat aux Transports', 'Rhônexpress'],
    ],
    [
      'Le gendarme de la Bourse a laissé à la banque jusqu’à juin pour vendre ses parts.',
      ['laissé à la banque jusqu’à juin pour vendre', 'gendarme de la Bourse', 'banque'],
    ],
  ]))

describe('nobody wants anything', () =>
  none([
    'Personne ne promet que la digue tiendra.',
    'Nul ne s’engage à garder le pont.',
    'Personne ne demande la réouverture du pont.',
  ]))
