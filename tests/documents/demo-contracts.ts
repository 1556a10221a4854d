import { expect } from 'vitest'

import { type Reader, says } from './demo-folder'

/** What the volunteer's contract says, and the other one does not; then the reverse. */
const VOLUNTEER = [
  'binôme n° B-2026-009',
  'imprimée le 08/09/2026',
  'Agnieszka Świątek',
  'exemplaire de la mentor',
  'exemplaire de la mentee',
  'indépendante (volontaire)',
  'bureau de traduction',
  'rue du Page 196, 1050 Ixelles',
  '0485 00 01 07',
  'Olena Shevchuk',
  'Gembloux',
  'Le Forem, conseil à l’emploi de Namur (personne de référence : Isabelle Pirson)',
  'du 14 septembre 2026 au 14 mars 2027 inclus',
  '29 octobre 2026',
  'd’environ 1 h 30',
  'responsabilité civile et accidents corporels des volontaires',
  'Note d’information à la volontaire',
]
const WORKING_TIME = [
  'binôme n° B-2026-012',
  'imprimée le 22/09/2026',
  'Luc Maes',
  'exemplaire du mentor',
  'exemplaire du mentee',
  'salarié, sur son temps de travail, avec l’accord de l’employeur du 03/06/2024',
  'Fonderies de la Basse-Sambre SA',
  'rue des Glaces 335, 5060 Sambreville',
  '0493 00 01 13',
  'Jonas De Smet',
  'Jemeppe-sur-Sambre',
  'du 1er octobre 2026 au 1er avril 2027 inclus',
  '15 novembre 2026',
  'd’environ 2 h',
  'messages, le soir après 19 h',
  'Accord de l’employeur',
  'Visa de l’employeur',
]
const BOTH = [
  'EXEMPLE – personnes fictives',
  'Passerelle Emploi asbl (exemple)',
  '0990.100.279',
  'rue Godefroid 212, bte 4, 5000 Namur',
  'Françoise Delhaye-N’Guyen, présidente',
  'Hélène Dubois-Lecocq',
  'Youssef Benkirane',
  'vie-privee@example.org',
  'Fait à Namur',
  'exemplaire de l’association',
  'Signature :',
]

/** What an amendment says: who, what changes, why. */
const AMENDMENT = ['Avenant n° 1', 'Jean-François Delcourt', 'Zeynep Çelik', '1er décembre 2026', '1er février 2027', 'Deux procédures de recrutement sont en cours', 'Lu et approuvé', 'exemplaire de la mentee', 'imprimé le 09/11/2026']

/** Both contracts and an amendment, as printed and for Word. */
export const contractReaders: readonly Reader[] = [
  { what: 'the contract of a volunteer', file: /^contrat-tripartite\.(pdf|docx)$/, read: async (demo, path) => saysOnly(await demo.words(path), VOLUNTEER, WORKING_TIME) },
  { what: 'the contract of a mentor on working time', file: /^contrat-tripartite-2\.(pdf|docx)$/, read: async (demo, path) => saysOnly(await demo.words(path), WORKING_TIME, VOLUNTEER) },
  { what: 'an amendment', file: /^avenant\.(pdf|docx)$/, read: async (demo, path) => says(await demo.words(path), [...AMENDMENT, 'EXEMPLE – personnes fictives']) },
]

function saysOnly(text: string, own: readonly string[], others: readonly string[]): void {
  says(text, [...BOTH, ...own], others)
  expect(text.match(/\bpage 1 \/ \d/g)?.length ?? 0).toBeGreaterThanOrEqual(3) // each original counts its own pages
}
