import { entityAt } from '../../../api/names'
import { countryName } from '../../../ui/country-name'

import type { Casebook } from '#shared/casebook/casebook'
import type { EntryFact, PersonAtEntry } from '#shared/casebook/entry-facts'
import { ageOn } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { type ItemKey, labelOf, type ListItem, type ListName } from '#shared/domain/lists'
import { entryWords } from '#shared/text/entry'
import { shortDay } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { people } from '#shared/text/people'

/** What the words of a fact need: the book, its lists, and the first day of the pair where an age is told. */
export interface FactWorld {
  readonly book: Casebook
  readonly lists: (name: ListName) => readonly ListItem[]
  readonly firstDay?: IsoDate | undefined
}

/** A fact of one of the two in words; nothing where it is not known. */
export function saidFact(person: PersonAtEntry, fact: EntryFact, { book, lists, firstDay }: FactWorld): string | undefined {
  const item = (list: ListName, key: ItemKey | undefined) => key && labelOf(lists(list), key)
  switch (fact) {
    case 'gender':
      return person.gender && people.genders[person.gender]
    case 'birthDate':
      return person.birthDate && (firstDay ? `${shortDay(person.birthDate)} (${entryWords.age(ageOn(person.birthDate, firstDay))})` : shortDay(person.birthDate))
    case 'place':
      return [person.postcode, person.municipality].filter(part => part !== undefined).join(' ') || undefined
    case 'studies':
      return item('studies', person.studies)
    case 'foreignDiploma':
      return person.foreignDiploma === undefined ? undefined : entryWords.yesNo[person.foreignDiploma ? 'yes' : 'no']
    case 'nationality':
      return person.nationality && countryName(person.nationality)
    case 'entryStatus':
      return item('entry-statuses', person.entryStatus)
    case 'unemployedFor':
      return item('unemployment-lengths', person.unemployedFor)
    case 'sector':
      return item('sectors', person.sector)
    case 'languages':
      return person.languages?.map(({ language, level }) => gridWords.languages.said(labelOf(lists('languages'), language), level && gridWords.languages.levelIn(level))).join(', ')
    case 'heardThrough':
      return item('referrals', person.heardThrough)
    case 'partnerId':
      return person.partnerId ? entityAt(book.partners, person.partnerId)?.name : entryWords.noPartner
    case 'frame':
      return person.frame && people.mentors.frame.short[person.frame]
    case 'companyId':
      return person.companyId && entityAt(book.companies, person.companyId)?.name
  }
}

/** What a fact is called above its value. */
export function factLabel(fact: EntryFact, side: 'mentee' | 'mentor'): string {
  return fact === 'sector' ? entryWords.fields.sector[side] : entryWords.fields[fact]
}
