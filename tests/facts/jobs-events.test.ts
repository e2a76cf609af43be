import { describe } from 'vitest'
import { table } from './jobs-table.ts'

describe('idioms of opening', () =>
  table([
    ['La start-up posera ses valises à Belfort.', [['posera ses valises', null, 'opened']]],
    ['Le laboratoire prend ses quartiers dans une caserne.', [['prend ses quartiers', null, 'opened']]],
    ['La ligne de laquage est opérationnelle.', [['est opérationnelle', null, 'opened']]],
    ['La brasserie ouvrira ses portes en mai.', [['ouvrira ses portes', null, 'opened']]],
    ['Le fondeur remet en route son atelier de moulage.', [['remet en route son atelier', null, 'opened']]],
    ['Le groupe jette son dévolu sur la verrerie.', [['jette son dévolu sur la verrerie', null, 'sold']]],
    ["L'américain se dote d'une seconde usine.", [["dote d'une seconde usine", null, 'opened']]],
    ['Le préfet coupe le ruban de la tuilerie.', [['coupe le ruban de la tuilerie', null, 'opened']]],
    ['Le premier coup de pioche sera donné en avril.', [['coup de pioche sera donné', null, 'opened']]],
    ['Le chantier de la laiterie a débuté.', [['chantier de la laiterie', null, 'opened']]],
    ['La tuilerie renaît.', [['La tuilerie renaît', null, 'opened']]],
    ['Une nouvelle usine pour le chimiste à Roussillon', [['nouvelle usine', null, 'opened']]],
    ['Le ministre pose ses valises à Bruxelles.', []],
    ['Le salon ouvrira ses portes en mai.', []],
    ['Le logiciel est opérationnel.', []],
    ['Le TGV sera mis en service en mai.', []],
    ["Le constructeur se dote d'un directeur.", []],
    ['Le groupe jette son dévolu sur un brevet.', []],
    ['La nouvelle usine coûte cher.', []],
    ['Le chantier de la laiterie coûte cher.', []],
  ]))

describe('idioms of closing', () =>
  table([
    ['Le rideau est tombé sur la tannerie.', [['rideau est tombé', null, 'closed']]],
    ['Clap de fin pour la fonderie.', [['Clap de fin pour la fonderie', null, 'closed']]],
    ['Le mégissier plie bagage.', [['plie bagage', null, 'closed']]],
    ["La papeterie est à l'arrêt.", [["est à l'arrêt", null, 'closed']]],
    ['Le groupe met en sommeil deux fours.', [['met en sommeil deux fours', 2, 'closed']]],
    ["L'aciérie sera mise sous cocon.", [['mise sous cocon', null, 'closed']]],
    ['Le groupe tire un trait sur sa raffinerie.', [['tire un trait sur sa raffinerie', null, 'closed']]],
    ['Le pneumaticien raye de la carte son usine.', [['raye de la carte son usine', null, 'closed']]],
    ["L'atelier ne tournera plus.", [['tournera plus', null, 'closed']]],
    ['Le verrier quitte Givors.', [['quitte Givors', null, 'closed']]],
    ["La direction supprime l'équipe de nuit.", [["supprime l'équipe", null, 'closed']]],
    ["L'atelier ne tournera plus qu'en semaine.", []],
    ["Le marché est à l'arrêt.", []],
    ['Le groupe tire un trait sur 2017.', []],
    ["L'école tire le rideau sur son partenariat.", []],
    ['Le directeur quitte Givors.', []],
    ['Le groupe quitte la Bourse.', []],
    ['Bercy met sous cloche un quart du fonds.', []],
    ["La direction supprime l'équipe de France.", []],
  ]))

describe('idioms of takeovers', () =>
  table([
    ['Un fonds a mis la main sur la tannerie.', [['a mis la main sur la tannerie', null, 'sold']]],
    ['La biscuiterie passe sous pavillon belge.', [['passe sous pavillon', null, 'sold']]],
    ['Le fabricant change de mains.', [['change de mains', null, 'sold']]],
    ["La PME tombe dans l'escarcelle d'un rival.", [["tombe dans l'escarcelle", null, 'sold']]],
    ['La forge a trouvé preneur.', [['a trouvé preneur', null, 'sold']]],
    ['Un rival se porte acquéreur de la scierie.', [['porte acquéreur de la scierie', null, 'sold']]],
    ['Le groupe se sépare de sa filiale.', [['sépare de sa filiale', null, 'sold']]],
    ["L'usine est à vendre.", [['est à vendre', null, 'sold']]],
    ['Le site de Sens est mis en vente.', [['mis en vente', null, 'sold']]],
    ['Les deux coopératives fusionnent leurs abattoirs.', [['fusionnent leurs abattoirs', null, 'sold']]],
    ['Le groupe se sépare de son directeur.', []],
    ['Le modèle est mis en vente.', []],
    ['La présidence change de mains.', []],
    ['Il a mis la main à la pâte.', []],
  ]))

describe('what goes elsewhere', () =>
  table([
    ['Le transfert du décolletage en Pologne est acté.', [['transfert du décolletage', null, 'moved']]],
    ['Le montage partira en Tunisie.', [['partira en Tunisie', null, 'moved']]],
    ['La direction commerciale déménagera à Lyon.', [['La direction commerciale déménagera', null, 'moved']]],
    ["L'emboutissage sera délocalisé à Brno.", [['sera délocalisé', null, 'moved']]],
    ["Le transfert de technologie vers l'Inde est acté.", []],
    ['La délégation part en Inde.', []],
    ['La direction déménage le mobilier.', []],
  ]))

describe('nouns of events, words between', () =>
  table([
    ['La fermeture, en mars, de la sucrerie a surpris.', [['fermeture, en mars, de la sucrerie', null, 'closed']]],
    ["L'arrêt définitif du four est acté.", [['arrêt définitif du four', null, 'closed']]],
    ['La cession à un rival de la filiale est signée.', [['cession à un rival de la filiale', null, 'sold']]],
    ['La faillite du fondeur laisse des dettes.', [['faillite du fondeur', null, 'insolvent']]],
    ['La mise en liquidation de la tannerie est requise.', [['mise en liquidation', null, 'insolvent']]],
    ['La faillite du projet est patente.', []],
    ["L'arrivée du directeur réjouit l'usine.", []],
    ["L'abandon du contrat pèse sur l'usine.", []],
  ]))

describe('participles', () =>
  table([
    ['Rouverte lundi, la mine recrute.', [['Rouverte lundi', null, 'opened']]],
    ['Fermée le dimanche, la boutique vend du pain.', []],
    ['Réunis à Bercy, les industriels patientent.', []],
    ['Construite en 1974, la raffinerie vieillit.', []],
  ]))

describe('objects further off', () =>
  table([
    [
      'Le groupe ouvrira à Brest, au printemps 2020, une usine.',
      [['ouvrira à Brest, au printemps 2020, une usine', null, 'opened']],
    ],
    ['Il prévoit de démarrer en 2020 un incinérateur.', [['démarrer en 2020 un incinérateur', null, 'opened']]],
    ['La tuilerie, ouverte en 1967, fermera le 30 juin.', [['La tuilerie, ouverte en 1967, fermera', null, 'closed']]],
    ['La filature rouvre un atelier.', [['rouvre un atelier', null, 'opened']]],
    ['Le laboratoire reprend la parole.', []],
    ['La filature devrait fermer,', [['La filature devrait fermer', null, 'closed']]],
    ['La filière liquide de Brest souffre.', []],
  ]))
