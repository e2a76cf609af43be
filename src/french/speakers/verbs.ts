/** Verbs of speech, as lemmas. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs that report speech, writing or thought. */
export const SPEECH = set(
  'dire déclarer affirmer assurer annoncer indiquer préciser confirmer expliquer estimer juger ajouter souligner rappeler regretter déplorer dénoncer féliciter réjouir raconter confier résumer prévenir promettre marteler lâcher glisser ironiser nuancer plaider écrire répondre répliquer rétorquer insister reconnaître admettre avouer concéder constater observer noter remarquer relever analyser croire penser considérer craindre redouter jurer prétendre soutenir révéler signaler avertir alerter soupirer témoigner certifier détailler commenter conclure poursuivre reprendre lancer inquiéter étonner interroger ' +
    'répéter clamer proclamer objecter arguer argumenter énoncer stipuler spécifier mentionner exclamer écrier indigner insurger lamenter désoler enchaîner renchérir relativiser tempérer',
)

/** Verbs that call something by quoted words: « qualifié de … par le préfet ». */
export const JUDGING = set(
  'qualifier juger estimer décrire présenter considérer taxer traiter dénoncer saluer percevoir résumer décrier condamner accuser vivre évoquer dire appeler réclamer demander promettre annoncer parler exiger prédire rejeter déplorer ' +
    'pointer critiquer louer invoquer fustiger vanter railler moquer stigmatiser vilipender brocarder encenser étriller éreinter célébrer',
)

/** Verbs that ask somebody for a deed, quoted after « à » or « de »: « appelle l'Etat à « cesser de tergiverser » ». */
export const ASKING = set(
  'appeler exhorter inviter prier sommer presser enjoindre exiger réclamer demander recommander conseiller suggérer proposer ordonner conjurer supplier adjurer implorer inciter encourager convier intimer promettre jurer menacer accuser soupçonner reprocher engager',
)

/** Passive before a colon, these give the floor to their agent: « Bercy est prié d'accélérer par le maire : … ». */
export const PRESSING = set(
  'prier sommer presser exhorter inviter appeler rappeler interpeller alerter avertir réclamer défendre plaider soutenir critiquer dénoncer contester attaquer saluer résumer justifier',
)
