import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('sites denied and saved', () =>
  table([
    ["Il n'ouvrira pas d'autre atelier.", [["ouvrira pas d'autre atelier", null, 'opened', 'neg']]],
    ['La société ne fermera aucune de ses usines.', [['fermera aucune de ses usines', null, 'closed', 'neg']]],
    ['La direction renonce à fermer son usine de Cahors.', [['fermer son usine', null, 'closed', 'neg']]],
    ['A Douai (Nord), en revanche, la fonderie est sauvée.', [['est sauvée', null, 'kept']]],
    // To go on for a while is another kind.
    ["La direction maintiendra l'atelier jusqu'en 2020.", []],
    ['Le préfet a sauvé la face.', []],
  ]))

describe('towns for their sites', () =>
  table([
    ['Le chimiste pourrait fermer Lacq.', [['fermer Lacq', null, 'closed']]],
    ['Les syndicats redoutent la fermeture de Florange.', [['fermeture de Florange', null, 'closed']]],
    ['Le constructeur a promis de rouvrir Maubeuge.', [['rouvrir Maubeuge', null, 'opened']]],
    ["L'allemand s'implantera à Fos-sur-Mer.", [['implantera à Fos-sur-Mer', null, 'opened']]],
    ["Le doute s'installe à Bercy.", []],
    ['La fermeture de Noël durera dix jours.', []],
    ['La Bourse de Tokyo a fermé en baisse.', []],
  ]))

describe('what goes elsewhere or is torn down', () =>
  table([
    ['Le laboratoire rapatrie ses principes actifs à Saint-Fons.', [['rapatrie ses principes', null, 'moved']]],
    ['Le lunetier relocalise ses montures dans le Jura.', [['relocalise ses montures', null, 'moved']]],
    ['Le groupe a rapatrié ses bénéfices aux Etats-Unis.', []],
    ["L'avion rapatriera les blessés à Paris.", []],
    ['La tréfilerie sera démantelée.', [['sera démantelée', null, 'closed']]],
    ['Le four sera rallumé en mai.', [['sera rallumé', null, 'opened']]],
    ['Le fonds prend le contrôle de la verrerie.', [['prend le contrôle de la verrerie', null, 'sold']]],
    ['Le groupe inaugure vendredi sa deuxième usine.', [['inaugure vendredi sa deuxième usine', null, 'opened']]],
    ["L'atelier double sa surface.", [['double sa surface', null, 'capacity']]],
    ["La capacité de l'usine sera doublée.", [["La capacité de l'usine sera doublée", null, 'capacity']]],
    ['Il a ouvert un site internet.', []],
    ['Le groupe a rapatrié son président à Paris.', []],
    ["L'éditeur a conservé la ligne éditoriale.", []],
  ]))

describe('firms and sites by turns of phrase', () =>
  table([
    ['La biscuiterie a baissé pavillon.', [['a baissé pavillon', null, 'closed']]],
    ['Le tribunal attribue Tissages Barthe au lyonnais.', [['attribue Tissages', null, 'sold']]],
    ['Le maire attribue Tissages Barthe au hasard.', []],
    ['Le fonds met la main sur le leader des étiquettes.', [['met la main sur le leader', null, 'sold']]],
    ['Fermeture confirmée pour la verrerie', [['Fermeture confirmée pour la verrerie', null, 'closed']]],
    ['Le groupe a ouvert douze agences.', [['ouvert douze agences', 12, 'opened']]],
    ["La start-up s'est installée à Grenoble.", [['installée à Grenoble', null, 'opened']]],
    ['Deux usines fermeront.', [['Deux usines fermeront', 2, 'closed']]],
    ['Une des trois équipes sera supprimée.', [['sera supprimée', null, 'closed']]],
    ['La loi a mis fin aux barrages routiers.', []],
    ['Le groupe a jeté son dévolu sur Amiens.', []],
    ['Le chantier érige une ligne verticale.', []],
  ]))

describe('sites given up, left and stretched', () =>
  table([
    ['Le groupe a renoncé à son usine de Fos.', [['a renoncé à son usine', null, 'closed']]],
    ['Il tourne le dos à son site de Fos.', [['tourne le dos à son site', null, 'closed']]],
    ['Le fonds renonce à la société.', []],
    ['Le groupe renonce à son dividende.', []],
    ["Le syndicat renonce à la grève à l'usine.", []],
    ["Le groupe renonce à la fermeture de l'usine.", [["fermeture de l'usine", null, 'closed', 'neg']]],
    ['La direction exclut une fermeture du site.', [['fermeture du site', null, 'closed', 'neg']]],
    ['La verrerie quitte le centre de Nevers pour une usine neuve.', [['quitte le centre', null, 'moved']]],
    ['La société quitte ses locaux de Nevers.', [['quitte ses locaux', null, 'moved']]],
    ['Le directeur quitte le centre de Nevers.', []],
    ["L'entreprise quitte ses fonctions.", []],
    ["Le groupe s'est retiré de Russie.", [['retiré de Russie', null, 'closed']]],
    ["Le groupe s'est retiré de la Bourse.", []],
    ['Le ministre se retire de Paris.', []],
    ['La forme de radoub sera allongée de 30 mètres.', [['sera allongée', null, 'extended']]],
    ["L'atelier sera élargi.", [['sera élargi', null, 'extended']]],
    ['Le groupe élargit sa base de clients.', []],
    ['Le groupe rallonge sa ligne de crédit.', []],
    ['Le bureau a ouvert à Lorient une antenne.', [['ouvert à Lorient une antenne', null, 'opened']]],
    ["L'opérateur a installé une antenne relais.", []],
    ['Le parc éolien sera mis en service en juin.', [['mis en service', null, 'opened']]],
    ['Un parc de machines sera mis en service.', []],
  ]))
