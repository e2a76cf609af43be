/**
 * The words of time, each as one letter and a value. A text becomes a string of these letters, one a token, and the
 * grammar (`grammar.ts`) is written over that string: small ASCII patterns instead of lists of words.
 *
 * Letters that come from figures and shapes instead of this list: `d` a number up to 31, `n` any other number, `u` un/une,
 * `y` a year in figures, `b` an unspecified number (plusieurs), `N` a date in figures, `q` T3, `O` an ordinal, `m` a month's
 * name that may be another word (Mars, abbreviations), `X` a capitalised unknown word, `x` an unknown word, `s` an unknown
 * plural; the marks , . : - / ( ) % & ' stand for themselves, `;` for any other. `letter+` numbers its words from 1 on, synonyms joined by `/`.
 * Units (`U`) have their months for value, or minus their days.
 */
const WORDS = `M+ janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre
m+ janv févr/fév - avr - - juil - - oct nov déc
W+ lundi mardi mercredi jeudi vendredi samedi dimanche
S+ printemps été automne hiver
S0 rentrée
S-1 fêtes
O+ premier/première second/deuxième troisième quatrième
U12 an année annee exercice
U1 mois
U-7 semaine
U-1 jour journée
U-2 week-end weekend
U3 trimestre
U6 semestre
U-15 quinzaine
U120 décennie
U1200 siècle
HH heure
HM minute mn
HS seconde
hh h
Q60 quinquennat
Q84 septennat
N25/12 noël
N1/11 toussaint
NE0 pâques
NE39 ascension
NE49 pentecôte
NL15/8 assomption
NL6/1 épiphanie
NL24/6 saint-jean
NL31/12 saint-sylvestre
PMO matin
PMI midi
PAF après-midi
PEV soir
PNI nuit
R1 prochain prochaine
R-1 dernier dernière passé passée écoulé écoulée
r1 suivant suivante
r-1 précédent précédente
r0 même
T ce cet cette
L le la l' les ces
E en
A à
B au aux
D de d'
G du
G2 des
Fs début
Fm mi milieu
Fe fin
^ courant cours
J jusque jusqu'
I ici
Z dès
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
c chaque tous toute tout par
f0.5 demi demie
f0.25 quart
Y-2 avant-hier
Y-1 hier
Y0 aujourd'hui
Y1 demain
Y2 après-demain
C-2 avant-veille
C-1 veille
C1 lendemain
C2 surlendemain
!PRESENT_REF maintenant actuellement désormais dorénavant
!PAST_REF récemment autrefois jadis naguère
!FUTURE_REF prochainement bientôt
$ époque
# âge âgé âgée
@ homme femme adolescent adolescente jeune fille garçon enfant personne
x mais ils elles nous vous puis très toujours jamais pas ses leurs lors hors alors certains sans mes nos vos`

type Entry = readonly [letter: string, value: string]

const VOCABULARY = new Map<string, Entry>()
for (const line of WORDS.split('\n')) {
  const [head, ...rest] = line.split(' ')
  rest.forEach((words, i) => {
    const value = head![1] === '+' ? `${i + 1}` : head!.slice(1)
    for (const word of words.split('/')) if (!VOCABULARY.has(word)) VOCABULARY.set(word, [head![0]!, value])
  })
}

/**
 * Letter and value of a word in lower case; undefined when it has nothing to do with time.
 * Capitals may have lost their accent (« A partir de », « Eté ») and words may have a plural s.
 */
export function lookUp(word: string, capital: boolean): Entry | undefined {
  const found = entryOf(word, capital)
  // « l'Ascension » is a day, « l'ascension d'un groupe » is none.
  return found && !capital && /^N[EL]/.test(found.join('')) ? undefined : found
}

function entryOf(word: string, capital: boolean): Entry | undefined {
  const accented = capital ? VOCABULARY.get(word === 'a' ? 'à' : word.replace(/^e/, 'é').replace(/^a/, 'â')) : undefined
  return accented ?? VOCABULARY.get(word) ?? (word.endsWith('s') ? VOCABULARY.get(word.slice(0, -1)) : undefined)
}
