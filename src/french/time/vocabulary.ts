/**
 * The words of time, each as one letter and a value. A text becomes a string of these letters, one a token, and the
 * grammar (`grammar.ts`) is written over that string: small ASCII patterns instead of lists of words.
 *
 * Letters that come from figures and shapes instead of this list: `d` a number up to 31, `n` any other number, `u` un/une,
 * `y` a year in figures, `b` an unspecified number (plusieurs), `N` a date in figures, `q` T3, `O` an ordinal, `m` a month's name
 * that may be another word (Mars, abbreviations), `X` a capitalised unknown word, `x` an unknown word, `s` an unknown
 * plural; a mark stands for itself.
 */
const WORDS = `M1 janvier
M2 février fevrier
M3 mars
M4 avril
M5 mai
M6 juin
M7 juillet
M8 août aout
M9 septembre
M10 octobre
M11 novembre
M12 décembre decembre
m1 janv
m2 févr fév
m4 avr
m7 juil
m9 sept
m10 oct
m11 nov
m12 déc
W1 lundi
W2 mardi
W3 mercredi
W4 jeudi
W5 vendredi
W6 samedi
W7 dimanche
S1 printemps
S2 été eté
S3 automne
S4 hiver
U1Y an ans année années annee annees exercice exercices
U1M mois
U1W semaine semaines
U1D jour jours journée journées
U2D week-end week-ends weekend week
U3M trimestre trimestres
U6M semestre semestres
U15D quinzaine
U10Y décennie décennies
U100Y siècle siècles
HTH heure heures
HTM minute minutes mn
HTS seconde secondes
hh h
Q5Y quinquennat
Q7Y septennat
PMO matin matinée
PMI midi
PAF après-midi
PEV soir soirée
PNI nuit
R1 prochain prochaine prochains prochaines
R-1 dernier dernière derniers dernières passé passée passés passées écoulé écoulée écoulés écoulées
r1 suivant suivante suivants suivantes
r-1 précédent précédente précédents précédentes
O1 premier première premiers premières
O2 second deuxième
O3 troisième
O4 quatrième
T ce cet cette
T2 ces
L le la l'
L2 les
E en
A à
B au aux
D de d'
G du
G2 des
Fs début
Fm mi milieu
Fe fin
Fc courant cours
J jusque jusqu' jusqu'
I ici
Z dès
S0 rentrée
z depuis
v avant
a après au-delà
p pour
g pendant durant
k dans
o sous
~ vers
K entre
& et ou
e avec
w horizon
t partir compter
+ plus
% tard
= environ quelque près moins
V1 venir
i y
j a
l voilà voici
c chaque tous toutes toute tout par
f0.5 demi demie
f0.25 quart quarts
Y-2 avant-hier
Y-1 hier
Y0 aujourd'hui
Y1 demain
Y2 après-demain
C-1 veille
C1 lendemain
C2 surlendemain
C-2 avant-veille
!PRESENT_REF maintenant actuellement désormais dorénavant
!PAST_REF récemment autrefois jadis naguère
!FUTURE_REF prochainement bientôt
$ époque
# âge âgé âgée âgés âgées agé agée agés agées
@ homme femme hommes femmes jeune jeunes fille garçon enfant enfants personne personnes
x mais ils elles nous vous puis très toujours jamais pas ses leurs lors hors alors certains certaines sans mes nos vos hélas`

const VOCABULARY = new Map<string, readonly [string, string]>()
for (const line of WORDS.split('\n')) {
  const [head, ...words] = line.split(' ')
  for (const word of words) VOCABULARY.set(word, [head![0]!, head!.slice(1)])
}

/** Letter and value of a word in lower case; undefined when it has nothing to do with time. */
export const lookUp = (word: string): readonly [string, string] | undefined => VOCABULARY.get(word)
