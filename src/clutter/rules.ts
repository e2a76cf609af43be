import type { Family } from './types.ts'

/** One kind of clutter. What it hides, in a reader's words, is the message `reason_<id>`; tests keep a page that shows it and a near miss. */
export interface Rule {
  readonly id: string
  readonly family: Family
  /** First year that pages were seen with it. */
  readonly since: number
  /** Known containers; scoped by the caller to what is not the article's own. */
  readonly select?: string
  /** Names that sites give to such furniture, any design. */
  readonly name?: RegExp
  /** Cue words of one line, apostrophes straight. */
  readonly cue?: RegExp
  /** What a box is about that structure alone has told: words that an article may use as well. */
  readonly theme?: RegExp
}

/** Ordered: the first rule that fits names the reason. */
export const RULES: readonly Rule[] = [
  {
    id: 'ad-slot',
    family: 'ad',
    since: 2012,
    select: '.jqGoogleAdServe,[data-ad-id],[data-ad-slot],[id^=div-gpt],.adsbygoogle,.b-ads-block',
    name: /(?:^|[-_ ])(?:ads?|advert\w*|pub|publicite|sponsor\w*|banner)(?:[-_ ]|$)|taboola|outbrain|teads/i,
    cue: /^(?:publicité|annonces?|liens? commercia(?:l|ux)|(?:contenu )?sponsorisé|contenu partenaire|livre blanc)$/i,
    theme: /annonce|publici|réclame|sponsor|partenaire/i,
  },
  {
    id: 'index-box',
    family: 'index',
    since: 2012,
    select: '[class*=indice i]',
    cue: /^(?:vos indices|source|logo indices?.*)$|indices? & co|base 100 en|CPF \d|contenu des indices/i,
  },
  {
    id: 'share-bar',
    family: 'share',
    since: 2011,
    select: '.socialBar,.editoSocialBar,.b-share-bar',
    name: /(?:^|[-_ ])(?:share|social|partag\w*|sharing)/i,
    cue: /^(?=x|.*[a-zà-ÿœ]{4})(?:(?:partage[rz]|share|tweete[rz]|facebook|twitter|linkedin|x|whatsapp|flipboard|e-?mail|imprimer|réagir|réagissez|envoyer|button|copier le lien|(?:à )?(?:l'|cet |ce |un )(?:article|ami|contenu)|à|enregistrer|par (?:e-?)?mail|sur|ajouter à mes favoris|commentaires?|\d+)(?:[\s,|·:]+|$))+$/i,
  },
  {
    id: 'comment-form',
    family: 'share',
    since: 2012,
    select: '[id*=comment i],[class*=comment i]',
    cue: /soyez le premier|votre (?:commentaire|avis)|pour votre commentaire|ne sera pas affiché/i,
  },
  {
    id: 'newsletter-legal',
    family: 'legal',
    since: 2018,
    cue: /conditions générales|charte (?:des )?données|exercer vos droits|votre (?:adresse )?e-?mail (?:n')?est|vous proposer pour|titre de presse|utilisation de cookies|loi du 6 janvier|vaut acceptation|politique de confidentialité/i,
  },
  {
    id: 'newsletter-form',
    family: 'newsletter',
    since: 2018,
    select: '[class*=newsletter i]:not(a)',
    name: /newsletter|inscription/i,
    cue: /boîte (?:mail|aux lettres)|votre (?:demande d')?inscription|demande d'inscription|(?:à|recevoir|recevez)(?: \S+){0,3} newsletters?|s'inscrire à l|inscrivez-vous (?:à (?:la|notre|nos) newsl|gratuit)|champs (?:sont )?obligatoires|sous réserve de validation|votre (?:RDV|rendez-vous) (?:hebdo|quoti)/i,
    theme: /lettre|courriel|newsletter/i,
  },
  {
    id: 'trial-offer',
    family: 'promotion',
    since: 2012,
    select: '.freeReadTest',
    name: /(?:^|[-_ ])(?:promo\w*|offer|offre|trial|teaser|cta)(?:[-_ ]|$)/i,
    cue: /testez|jours? gratuits?|mois de découverte|sans engagement|j'en profite|offre (?:découverte|d'essai)|essai gratuit/i,
  },
  {
    id: 'paywall-offer',
    family: 'subscription',
    since: 2012,
    select: '.c-paywall-label',
    cue: /abonnez-vous|réservée?s? (?:à nos|aux) abonné|lire la suite|la totalité de cet article|l'intégralité de (?:l'|cet )article|lecture de cet article|poursui[a-zà-ÿœ]+ (?:la|votre) lecture|en vous abonnant|déjà abonné|journalisme d'expertise|édition abonné|personnes non abonnées|accédez à tous|(?:parcouru|reste) \d+ ?%/i,
  },
  {
    id: 'login',
    family: 'subscription',
    since: 2012,
    select: '#jqPopinConnect',
    cue: /mot de passe|codes d'accès|identifiez-vous|je me connecte|je m'abonne|connectez-vous|pour vous connecter|créez votre compte|^(?:se connecter|connexion|s'abonner|mon compte)$/i,
  },
  {
    id: 'jobs-list',
    family: 'jobs',
    since: 2012,
    select: '.blocEmploi',
    name: /(?:^|[-_ ])(?:jobs?|emplois?)(?:[-_ ]|$)/i,
    cue: /^(?:(?:voir )?toutes les )?offres d'emploi|^voir (?:toutes )?les offres|[ (](?:H\/F|F\/H)|ils recrutent|avis d'appels? d'offres|date de réponse/i,
    theme: /emploi|embauche|recrut|carrière|postes? /i,
  },
  {
    id: 'event',
    family: 'event',
    since: 2012,
    select: '.nosEvenements',
    name: /(?:^|[-_ ])(?:events?|evenements?|agenda|webinars?)(?:[-_ ]|$)/i,
    cue: /^(?:conférence|matinée|trophées?|formations?|webina(?:r|ire)s?|nos (?:événements|webinars|formations))$|100 ?% (?:digital|en ligne)|live et replay|^[a-zà-ÿœ][a-zà-ÿœ-]+ - \d{1,2}(?:er)? [a-zà-ÿœ]+ \d{4}$|(?:notre|nos) (?:webina|baromètre|matinée)|webinaire (?:gratuit|le \d)|réservez (?:votre|vos) place|déposez votre|dossier de candidature|inscrivez-vous|programme et inscri/i,
    theme: /rencontre|rendez-vous|agenda|dates |forum|salon|congrès|assises|événement|conférence|webina/i,
  },
  {
    id: 'magazine-issue',
    family: 'promotion',
    since: 2011,
    select: '.lireNumeroMag',
    cue: /^vous (?:lisez un article|venez de lire)|consultez les archives|^l'usine nouvelle n°|feuilletez/i,
  },
  {
    id: 'read-also',
    family: 'related',
    since: 2011,
    select: '.memeRubrique,.b-results-list,.b-card-list,.b-article-body__interstitial-link',
    name: /related|lire-?aussi|read-?(?:also|more|next)|recommend|recirc|most-?read|plus-?lus|interstitial|same-?topic/i,
    cue: /^(?:> |à (?:voir|suivre)(?: aussi)? : [^.]*$|(?:à|a) lire|(?:lire|voir|et) (?:aussi|également)|sur le même (?:sujet|thème)|les plus lus|(?:dans|de) la même rubrique|sélectionné pour vous|sommaire du dossier|sujets? relatifs|les entreprises (?:citées|qui font)|nous vous recommandons|pour aller plus loin|plus d'articles|ces articles|vidéo suivante|lancer le diaporama|la suite sur|tags? ?:|mots?-clés? ?:)|peuvent également vous intéresser/i,
  },
  {
    id: 'byline-crumb',
    family: 'author',
    since: 2011,
    cue: /^(?:publié|mis à jour|modifié)(?: le|$)|^par [^.]{3,60}\||temps de lecture|\d min\.? de lecture|^photo \d+\/\d+|^[\s,|·]+$|^\(?(?:©|crédits?(?: photo)? ?:)|^[^.!?]{0,60}© ?[a-zà-ž. ]{2,40}$|\| \d+ mots$/i,
  },
  {
    id: 'author-box',
    family: 'author',
    since: 2021,
    select: '.b-author-bio',
    name: /author-?(?:bio|box|card)|(?:^|[-_ ])bio(?:[-_ ]|$)|about-?author/i,
  },
  {
    id: 'house-footer',
    family: 'legal',
    since: 2012,
    cue: /mentions légales|tous droits réservés|^copyright|leader de l'information|une marque du groupe|paramétr[a-zà-ÿœ]+ (?:des )?cookie|navigation sur ce site/i,
    theme: /©|légal|traceurs|données|éditeur/i,
  },
  {
    id: 'house-note',
    family: 'promotion',
    since: 2012,
    cue: /^suivez (?:l'usine|-?nous)|nous suivre|^(?:télécharge[rz]|découvrez|profitez|ne manquez pas|en savoir plus|je m'inscris)|retrouvez-nous|nos enquêtes|vous guide|vous avez aimé/i,
    theme: /abonn|offre|€|magazine|kiosque|n° |appli/i,
  },
  {
    id: 'tag-list',
    family: 'related',
    since: 2011,
    select: '.b-article-tag',
    name: /(?:^|[-_ ])tags?(?:[-_ ]|$)/i,
  },
  { id: 'around', family: 'related', since: 2011 },
]

/** The rule with an id that stands above. */
export const ruleOf = (id: string): Rule => RULES.find(rule => rule.id === id)!
