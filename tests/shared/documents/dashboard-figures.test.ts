import { expect, it } from 'vitest'

import { shownAmount, shownPart } from '#shared/documents/dashboard-figures'
import type { Indicator } from '#shared/statistics/indicator'
import { count, over } from '#shared/statistics/measure'
import { dashboardWords } from '#shared/text/dashboard'

const narrow = (text: string) => text.replace(/[\u202F\u00A0]/g, ' ')

it('a number of a column is shown as what it counts: hours, euro, days, or plain', () => {
  expect([shownAmount('minutes', 90, 1), shownAmount('cents', 12_345, 1), shownAmount('daysWaiting', 12, 1), shownAmount('age', 41, 1), shownAmount('age', 41.25, 1), shownAmount('age', 41.25, 2)].map(narrow)).toEqual(['1 h 30', '123,45 €', '12 jours', '41', '41,3', '41,25'])
})

it('each part of a figure is shown in the unit of its own measure, and a dash stands for what is not known', () => {
  const figure = (more: Partial<Indicator>) => ({ top: 1200, numerator: count('pairs'), ...more }) as Indicator // the parts that are read here
  expect(narrow(shownPart(figure({}), 'top'))).toBe('1 200')
  expect(narrow(shownPart(figure({ numerator: over('sum', 'time', 'minutes'), top: 150 }), 'top'))).toBe('2 h 30')
  expect(narrow(shownPart(figure({ numerator: { kind: 'given', name: 'team-minutes', value: 60 }, top: 60 }), 'top'))).toBe('1 h')
  expect(narrow(shownPart(figure({ numerator: { kind: 'given', name: 'subsidy', value: 60 }, top: 60 }), 'top'))).toContain('€')
  expect([shownPart(figure({}), 'bottom'), shownPart({ ...figure({}), top: undefined }, 'top')]).toEqual([dashboardWords.table.dash, dashboardWords.table.dash])
})
