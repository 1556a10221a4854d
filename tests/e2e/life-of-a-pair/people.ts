import { dayInBrussels } from '../../../electron/main/desktop/brussels'
import { aMentee, aMentor } from '../../builders/casebook'

import { addDays, addMonths } from '#shared/domain/calendar'
import { ItemKey } from '#shared/domain/lists'
import { fullName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'

const key = (name: string) => ItemKey.parse(name)
const french = { languages: [{ language: key('french'), level: 'native' }] } as const

/** The best first, for the mentee below. */
export const mentors = [
  aMentor(1, { ...french, sector: key('construction'), jobFamily: key('building') }),
  aMentor(2, { ...french, sector: key('engineering-research'), jobFamily: key('maintenance') }),
  aMentor(3, { ...french, sector: key('health'), jobFamily: key('driving') }),
] as const
export const mentee = aMentee(1, { ...french, sector: key('construction'), jobFamily: key('building') })
export const [anne, benoit, dominique] = [fullName(mentors[0]), fullName(mentors[1]), fullName(mentors[2])]
export const yusuf = fullName(mentee)
export const coordinator = /Noémie Lefèvre/

export const today = dayInBrussels(new Date())

/** The pair that lasts began three months ago to the day: six meetings are owed by now, and none yet of the month that begins. */
export const start = addMonths(today, -3)

/** So many days after that, or before, as one types them. */
export const from = (days: number): string => shortDay(addDays(start, days))
