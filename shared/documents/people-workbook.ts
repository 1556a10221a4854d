import type { Casebook, Defaults } from '#shared/casebook/casebook'
import { listInForce } from '#shared/casebook/content-in-force'
import { isInUse } from '#shared/casebook/limitation'
import { mentorGaps } from '#shared/casebook/mentor-path'
import { organisationOf } from '#shared/casebook/organisation-commands'
import { menteeSituation, mentorSituation } from '#shared/casebook/situations'
import { compareText } from '#shared/core/search-key'
import type { IsoDate } from '#shared/domain/iso-date'
import { labelOf } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { sortName } from '#shared/domain/person'
import { provinceOf } from '#shared/domain/province'
import type { Selection } from '#shared/domain/sheet'
import { enumerated } from '#shared/text/format'
import { gridWords } from '#shared/text/grids'
import { paper } from '#shared/text/paper'
import { people as peopleWords } from '#shared/text/people'
import { situations } from '#shared/text/situations'
import { peopleSheets as words } from '#shared/text/sheets/people-sheets'

import { activityOf } from './grid-head'
import type { Workbook, WorkbookColumn } from './workbook'

/** A column, and what stands in it for a person. */
interface Column<Person> extends WorkbookColumn {
  readonly of: (person: Person) => string | number | undefined
}

const column = <Person>(name: keyof typeof words.columns, width: number, of: Column<Person>['of'], kind: WorkbookColumn['kind'] = 'text'): Column<Person> => ({
  label: words.columns[name],
  width,
  kind,
  of,
})

/** The chosen people of a list as a spreadsheet, by name; what is not known is an empty cell. */
export function peopleWorkbook(book: Casebook, selection: Selection, defaults: Defaults, today: IsoDate): Workbook {
  if (selection.kind === 'mentors') {
    return workbook(book, words.names.mentors, mentorColumns(book, defaults, today), selection.ids.flatMap(id => book.mentors[id] ?? []).filter(isInUse))
  }
  return workbook(book, words.names.mentees, menteeColumns(book, defaults), selection.ids.flatMap(id => book.mentees[id] ?? []).filter(isInUse))
}

function workbook<Person extends Mentor | Mentee>(book: Casebook, name: string, columns: readonly Column<Person>[], people: readonly Person[]): Workbook {
  const association = organisationOf(book)?.name
  const sorted = people.toSorted((one, other) => compareText(sortName(one), sortName(other)))
  return {
    sheets: [
      {
        name,
        ...(association !== undefined && { title: words.title(name, association) }),
        columns: columns.map(({ label, width, kind }) => ({ label, width, kind })),
        rows: sorted.map(person => columns.map(({ of }) => of(person))),
      },
    ],
  }
}

const identity: readonly Column<Mentor | Mentee>[] = [
  column('familyName', 20, ({ familyName }) => familyName),
  column('givenName', 16, ({ givenName }) => givenName),
  column('email', 28, ({ email }) => email),
  column('phone', 16, ({ phone }) => phone),
  column('street', 26, ({ address }) => address.street),
  column('postcode', 11, ({ address }) => address.postcode),
  column('municipality', 18, ({ address }) => address.municipality),
  column('province', 18, ({ address }) => {
    const province = address.postcode === undefined ? undefined : provinceOf(address.postcode)
    return province && peopleWords.provinces[province]
  }),
]

const shared = (book: Casebook, defaults: Defaults): readonly Column<Mentor | Mentee>[] => [
  column('sector', 24, ({ sector }) => sector && labelOf(listInForce(book, 'sectors', defaults), sector)),
  column('languages', 28, ({ languages }) => {
    const items = listInForce(book, 'languages', defaults)
    return languages?.map(({ language, level }) => gridWords.languages.said(labelOf(items, language), level && gridWords.languages.levelIn(level))).join(gridWords.separator)
  }),
]

const registered: Column<Mentor | Mentee> = column('registeredOn', 12, ({ registeredOn }) => registeredOn, 'date')

const mentorColumns = (book: Casebook, defaults: Defaults, today: IsoDate): readonly Column<Mentor>[] => [
  ...identity,
  column('activity', 26, mentor => activityOf({ book }, mentor)),
  column('jobTitle', 24, ({ jobTitle }) => jobTitle),
  column('frame', 30, ({ frame, agreement }) => (frame.kind === 'unknown' ? undefined : paper.frames[frame.kind][agreement])),
  ...shared(book, defaults),
  column('capacity', 10, ({ capacity }) => capacity, 'number'),
  column('state', 24, mentor => situations.mentors[mentorSituation(book, mentor, today)]),
  column('missing', 30, mentor => enumerated(mentorGaps(book, mentor).map(gap => words.gaps[gap])) || undefined),
  registered,
]

const menteeColumns = (book: Casebook, defaults: Defaults): readonly Column<Mentee>[] => [
  ...identity,
  column('partner', 30, ({ partnerId }) => (partnerId ? book.partners[partnerId]?.name : undefined)),
  column('referent', 20, ({ referent }) => referent),
  column('wishedJob', 24, ({ wishedJob }) => wishedJob),
  ...shared(book, defaults),
  column('state', 28, mentee => situations.mentees[menteeSituation(book, mentee)]),
  registered,
]
