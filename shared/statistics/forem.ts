import { bracketsOf, cutsOf } from './age-brackets'
import { GENDERS } from './breakdown'
import { type ByGender, byGender } from './by-gender'
import type { Where } from './measure'
import type { MenteeRow, Tables } from './rows'

import { ItemKey } from '#shared/domain/lists'

/** One line of the brackets that the Forem and Actiris publish; the key also names the published share, where there is one. */
export interface ForemLine {
  /** A column and its value, `foremAges:0-24`, or a line made of several values, `two-years-or-more`. */
  readonly key: string
  readonly column: 'gender' | 'foremAges' | 'unemployedFor' | 'cite'
  /** The value of the column; absent for a line made of several. */
  readonly value?: string | undefined
  readonly cells: ByGender
}

export interface ForemSection {
  readonly name: 'genders' | 'ages' | 'lengths' | 'studies'
  readonly lines: readonly ForemLine[]
}

const TWO_YEARS_OR_MORE = ['2-to-5-years', '5-years-or-more'].map(key => ItemKey.parse(key))

/** Those who entered in a period, each once, in the brackets of the Forem; `lengths` are the keys of the lengths without work, in their order. */
export function foremOf(tables: Tables, lengths: readonly string[]): { readonly total: ByGender; readonly sections: readonly ForemSection[] } {
  const counted = (where: Where<MenteeRow>) => byGender(tables, 'mentees', { entered: 'yes', ...where })
  const line = (column: ForemLine['column'], value: string): ForemLine => ({ key: `${column}:${value}`, column, value, cells: counted({ [column]: value }) })
  const ages = [...bracketsOf(cutsOf('forem', { ownAges: [] })), 'unknown']
  return {
    total: counted({}),
    sections: [
      { name: 'genders', lines: GENDERS.map(gender => ({ key: `gender:${gender}`, column: 'gender', value: gender, cells: byGender(tables, 'mentees', { entered: 'yes' }, gender) })) },
      { name: 'ages', lines: ages.map(bracket => line('foremAges', bracket)) },
      {
        name: 'lengths',
        lines: [...[...lengths, 'unknown'].map(length => line('unemployedFor', length)), { key: 'two-years-or-more', column: 'unemployedFor', cells: counted({ unemployedFor: TWO_YEARS_OR_MORE }) }],
      },
      { name: 'studies', lines: [line('cite', '0-2'), line('cite', 'unknown')] },
    ],
  }
}
