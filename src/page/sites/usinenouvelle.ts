import type { Site, Template } from './site.ts'

export const arc: Template = {
  id: 'D',
  since: 2026,
  body: 'article.b-article-body,.b-article-body',
  title: 'h1.b-headline',
  standfirst: '.b-subheadline',
  authors: '.b-byline a,.b-byline__name',
  published: '.b-byline time,time.b-date',
}

export const editorial: Template = {
  id: 'C',
  since: 2021,
  body: '.epAtcBody,.articleContent',
  title: 'h1,.editoTitleType8',
  standfirst: '.epArticleChapo,.editoTitleType9 > p',
  authors: '.epMetaData__content__infos-name',
  published: '.epMetaData__content__infos-dateValue time,.epMetaData__content__infos-dateValue',
}

export const usineNouvelle: Site = {
  id: 'usinenouvelle',
  name: "L'Usine Nouvelle",
  host: 'usinenouvelle.com',
  templates: [
    arc,
    editorial,
    {
      id: 'B',
      since: 2016,
      body: '.contenuArt[itemprop=articleBody],.contenuArt',
      title: 'h1.titreArt9',
      standfirst: '.jqCorpsArt > .chapo',
      authors: '.auteurArt',
      published: '.dateTime time',
    },
    {
      id: 'A',
      since: 2011,
      body: '.articleBrut',
      title: 'h1.articleTitre',
      standfirst: '.articleChapo',
      authors: '.articleAuteurDate span a',
      published: '.articleAuteurDate time',
    },
  ],
}
