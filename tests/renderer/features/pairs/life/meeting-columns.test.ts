import { expect, it } from 'vitest'

import { meetingColumns } from '../../../../../renderer/features/pairs/life/meeting-columns'
import { exportedList } from '../../../../../renderer/ui/exported-list'
import { day, id, pairId } from '../../../../builders/casebook'

import { Meeting } from '#shared/domain/meeting'
import { pairLife } from '#shared/text/pair-life'

const { states, where } = pairLife.meetings

it('meetings leave with real days and numbers, and nothing where nothing was noted', () => {
  const held = Meeting.parse({ id: id(1), pairId: pairId(), details: { state: 'held', on: day('2026-03-12'), at: '14:00', place: 'workplace', minutes: 90, phase: 'work', topics: 'Le CV' } })
  const planned = Meeting.parse({ id: id(2), pairId: pairId(), details: { state: 'planned', on: day('2026-03-26'), place: 'online' } })
  const { columns, rows } = exportedList('', meetingColumns, [held, planned])

  expect(columns.map(({ kind }) => kind)).toEqual(['date', 'text', 'text', 'number', 'text', 'text', 'text'])
  expect(rows).toEqual([
    ['2026-03-12', '14:00', states.held, 90, where('workplace', undefined), 'Le CV', ''],
    ['2026-03-26', '', states.planned, '', where('online', undefined), '', ''],
  ])
})
