/** Asked: sentences with their core in square brackets. */
export const ASKED = [
  '[Qui reprendra le flambeau ?]',
  '[La filière survivra-t-elle à la hausse des prix ?]',
  '[Que deviendront les 45 salariés ?]',
  '[Faut-il fermer les centrales ?]',
  '[Le marché est-il prêt ?]',
  "[Jusqu'où descendront les cours ?]",
  '[Quid des sous-traitants ?]',
  '[Qui va payer la dépollution ?]',
  "[L'Etat peut-il encore sauver le site ?]",
  '[Un nouveau report est-il possible ?]',
  "[Quel sera le prix de l'électricité en 2026 ?]",
  '[Comment financer la transition ?]',
  '[À quel prix ?]',
]
