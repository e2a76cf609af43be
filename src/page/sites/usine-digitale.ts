import type { Site } from './site.ts'
import { arc, editorial } from './usinenouvelle.ts'

export const usineDigitale: Site = {
  id: 'usine-digitale',
  name: "L'Usine Digitale",
  host: 'usine-digitale.fr',
  templates: [
    arc,
    editorial,
    {
      id: 'digitale',
      since: 2016,
      body: 'article.contenuArticle,.contenuArticle',
      title: 'h1',
      standfirst: '.chapo',
      authors: '.nomAuteur',
      published: '.dateEtiquette3',
    },
  ],
}
