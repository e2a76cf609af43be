import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('more idioms of closing', () =>
  table([
    ['Extinction des feux à la fonderie de Vire.', [['Extinction des feux à la fonderie', null, 'closed']]],
    ["Fin de l'aventure pour la conserverie.", [["Fin de l'aventure pour la conserverie", null, 'closed']]],
    ["Dernier tour de roue pour l'usine de vélos.", [["Dernier tour de roue pour l'usine", null, 'closed']]],
    ['Adieu à la filature.', [['Adieu à la filature', null, 'closed']]],
    [
      'Le groupe met la clé sous la porte de son usine de Vire.',
      [['met la clé sous la porte de son usine', null, 'closed']],
    ],
    ['La sucrerie tire sa révérence.', [['tire sa révérence', null, 'closed']]],
    ["La faïencerie n'a pas survécu.", [['survécu', null, 'closed']]],
    ['Les presses se sont tues.', [['tues', null, 'closed']]],
    ['Le groupe fait une croix sur son usine de Vire.', [['fait une croix sur son usine', null, 'closed']]],
    ['Le haut-fourneau a craché sa dernière coulée.', [['a craché sa dernière coulée', null, 'closed']]],
    ["L'atelier de peinture passe à la trappe.", [['passe à la trappe', null, 'closed']]],
    ['Son conditionnement plie bagage en juin.', [['plie bagage', null, 'closed']]],
    ['La ville perd son usine.', [['perd son usine', null, 'closed']]],
    ['Extinction des feux à 22 heures.', []],
    ['Terminus pour le tramway.', []],
    ['Le maire tire sa révérence.', []],
    ["L'entreprise se tait.", []],
    ['Le groupe tourne la page de la crise.', []],
    ['Le groupe fait une croix sur ses dividendes.', []],
    ['Le bonus passe à la trappe.', []],
    ['Le festival plie bagage.', []],
    ['Le Fonds stratégique vit ses derniers mois.', []],
    ['Le Feder ferme ses portes.', []],
    ['Le groupe perd le contrôle de sa filiale.', []],
    ['Le groupe perd une ligne de crédit.', []],
  ]))

describe('more idioms of opening', () =>
  table([
    ["L'équipementier pose ses machines à Vire.", [['pose ses machines', null, 'opened']]],
    ['Un hall, bâché depuis trois ans, sort de la naphtaline.', [['sort de la naphtaline', null, 'opened']]],
    ['La fonderie renaît de ses cendres.', [['renaît de ses cendres', null, 'opened']]],
    ["Le groupe redonne vie à l'usine.", [["redonne vie à l'usine", null, 'opened']]],
    ['Le groupe étrennera son nouvel atelier en juin.', [['étrennera son nouvel atelier', null, 'opened']]],
    ['Une usine poussera à Vire.', [['Une usine poussera', null, 'opened']]],
    ['Le géant chinois débarque à Douai.', [['débarque à Douai', null, 'opened']]],
    ["L'atelier s'offre un lifting.", [['offre un lifting', null, 'extended']]],
    ["L'usine s'offre une nouvelle ligne.", [['offre une nouvelle ligne', null, 'opened']]],
    ['Le directeur débarque à Douai.', []],
    ["L'usine s'élèvera à 30 millions.", []],
    ['Le plombier pose ses cartons.', []],
    ['Le dossier sort de la naphtaline.', []],
    ["Le programme d'aide à la rénovation des petites usines est lancé.", []],
  ]))

describe('more ways to leave and to come back', () =>
  table([
    ['Le laboratoire ramène au pays la synthèse.', [['ramène au pays la synthèse', null, 'moved']]],
    ["Le conditionnement s'exile à Brno.", [['exile à Brno', null, 'moved']]],
    ['La couture s’en ira à Tunis.', [['ira à Tunis', null, 'moved']]],
    ['Le retour de la production en France est acté.', [['retour de la production', null, 'moved']]],
    [
      "L'atelier souffre. La direction étudie un transfert chez un prestataire belge.",
      [['transfert chez un', null, 'moved']],
    ],
    [
      "La tréfilerie partirait à Gand, l'isolation chez un cousin slovaque.",
      [
        ['partirait à Gand', null, 'moved'],
        ["l'isolation", null, 'moved'],
      ],
    ],
    [
      "L'usine de Vire fermera en mars, le magasin de Flers en juin.",
      [
        ["L'usine de Vire fermera", null, 'closed'],
        ['le magasin', null, 'closed'],
      ],
    ],
    ["L'usine fermera en mars, la direction en juin.", [["L'usine fermera", null, 'closed']]],
    ["L'usine fermera en mars, le temps de vider les stocks.", [["L'usine fermera", null, 'closed']]],
    ["Le groupe ramène ses ouvriers à l'usine.", []],
    ["Le retour de l'entreprise à l'équilibre est prévu.", []],
    ['Le ministre va à Lyon.', []],
    ["Le joueur de l'équipe attend un transfert en Espagne.", []],
  ]))

describe('more takeovers and bankruptcies', () =>
  table([
    ["Le groupe s'est fait racheter par un rival.", [['fait racheter', null, 'sold']]],
    ['La tannerie échoit à un rival.', [['échoit à', null, 'sold']]],
    ['Le tribunal remet les clés de la tannerie à un rival.', [['remet les clés de la tannerie', null, 'sold']]],
    ['Le fabricant se place sous la protection du tribunal.', [['place sous la protection', null, 'insolvent']]],
    [
      'Le fabricant passe devant le tribunal de commerce.',
      [['passe devant le tribunal de commerce', null, 'insolvent']],
    ],
    ['Le maire remet les clés de la ville au club.', []],
    ['Le voleur passe devant le tribunal.', []],
  ]))

describe('sites that are spared', () =>
  table([
    ["L'usine échappe à la fermeture.", [['échappe à la fermeture', null, 'kept']]],
    ["L'usine sauve sa peau.", [['sauve sa peau', null, 'kept']]],
    ['Le dossier échappe à la fermeture.', []],
    ['Le maire sauve sa peau.', []],
    ["Le groupe réunit les fonds nécessaires à la modernisation de l'usine.", []],
  ]))
