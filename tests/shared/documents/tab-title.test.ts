import { expect, it } from 'vitest'

import { tabTitle } from '#shared/documents/tab-title'

it.each([
  ['Mentors', 'Mentors'],
  ['Participation des mentors aux rencontres', 'Participation des mentors'],
  ['Données manquantes, par personne', 'Données manquantes'],
  ['Anticonstitutionnellementanticonstitutionnellement', 'Anticonstitutionnellementantico'],
])('a tab for « %s » is « %s »', (caption, tab) => expect(tabTitle(caption)).toBe(tab))
