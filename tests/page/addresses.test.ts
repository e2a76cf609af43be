import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { addressKind, siteOf } from '../../src/page/addresses.ts'
import { savedAddress } from '../../src/page/saved.ts'

const U = 'https://www.usinenouvelle.com'

it.each([
  [`${U}/article/un-site-ferme-a-lens.N187412`, 'article'],
  ['http://usinenouvelle.com/article/un-site-ferme-a-lens.N187412', 'article'],
  [`${U}/editorial/le-sursis-des-hauts-fourneaux.N2204113`, 'article'],
  [`${U}/blogs/le-blog-des-usines/un-billet-de-plus.N1502113`, 'article'],
  [`${U}/eco-social/economie/usines-de-batteries-en-panne.L6CL7C4U4NHRLIVGLOLDDSM4BE.html`, 'article'],
  ['https://www.usine-digitale.fr/article/une-levee-pour-les-puces.N912204', 'article'],
  [`${U}/article/un-site-ferme-a-lens.N187412?utm_source=x#suite`, 'article'],
  [`${U}/industrie/une-adresse-que-nul-n-a-vue-9f3c`, 'unknown'],
  [`${U}/article/un-site-ferme-a-lens`, 'unknown'],
  [`${U}/`, 'other'],
  [`${U}/auto/`, 'other'],
  [`${U}/chine/`, 'other'],
  [`${U}/quotidien-des-usines/5/`, 'other'],
  [`${U}/aero-spatial/annee_2021/2/`, 'other'],
  [`${U}/expo/pompe-doseuse-a-membrane-p4711.html`, 'other'],
  [`${U}/la-redaction/une-plume.11018`, 'other'],
  [`${U}/l-usine-nouvelle-du-24-octobre-2019-n3631,3409`, 'other'],
  [`${U}/article/methodologie-du-palmares-2022.N1161747`, 'other'],
  [`${U}/article/batteries-inscrivez-vous-a-notre-webinaire.N2105156`, 'other'],
  [`${U}/video/la-visite-de-l-usine.N150032`, 'other'],
  [`${U}/en-images/dix-robots-au-salon.N150033`, 'other'],
  [`${U}/nos-webinars/`, 'other'],
  [`${U}/mon-compte-edito/mes-articles`, 'other'],
  [`${U}/indices/tableaudebord`, 'other'],
  [`${U}/offre-emploi`, 'other'],
  [`${U}/recherche?keyword=robots`, 'other'],
  // Near misses: words of other pages in the slug of an article.
  [`${U}/article/la-video-surveillance-gagne-les-usines.N412233`, 'article'],
  [`${U}/article/un-webinaire-vire-au-conflit-social.N412234`, 'article'],
  [`${U}/article/expo-2030-busan-se-prepare.N412235`, 'article'],
])('%s is %s', (address, kind) => {
  expect(addressKind(address)).toBe(kind)
})

it.each([
  ['https://www.usinenouvelle.com/x', 'usinenouvelle'],
  ['https://m.usine-digitale.fr/x', 'usine-digitale'],
  ['https://usinenouvelle.com.exemple.fr/x', undefined],
  ['https://faux-usinenouvelle.com/x', undefined],
  ['file:///usinenouvelle.com/x', undefined],
  ['pas une adresse', undefined],
])('%s belongs to %s', (address, site) => {
  expect(siteOf(address)?.id).toBe(site)
})

it.each([
  ['<link rel="canonical" href="https://www.usinenouvelle.com/article/a-b-c-d.N1">'],
  ['<meta property="og:url" content="https://www.usinenouvelle.com/article/a-b-c-d.N1">'],
  ['<!-- saved from url=(0054)https://www.usinenouvelle.com/article/a-b-c-d.N1 --><html></html>'],
  [
    '<link rel="canonical" href="https://pirate.example/"><meta property="og:url" content="https://www.usinenouvelle.com/article/a-b-c-d.N1">',
  ],
])('a saved page tells its address: %s', html => {
  const { document } = new JSDOM(html).window
  expect(savedAddress(document, 'about:blank')).toBe('https://www.usinenouvelle.com/article/a-b-c-d.N1')
})
