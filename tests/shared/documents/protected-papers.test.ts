import { expect, it } from 'vitest'

import { day } from '../../builders/built'
import { aCasebook } from '../../builders/casebook'

import { printSheet } from '#shared/documents/sheets'
import { defaults } from '#shared/defaults/defaults'
import type { Sheet } from '#shared/domain/sheet'
import { processingWords } from '#shared/text/registers'
import { privacyNotice } from '#shared/text/sheets/privacy-notice'

const printed = (sheet: Sheet, isProtected: boolean) => JSON.stringify(printSheet(aCasebook(), sheet, { today: day('2026-03-16'), defaults, isProtected }))
const { protections } = processingWords.sheet

it('a notice says that the file is protected only where it is', () => {
  const notice = { kind: 'privacy-notice', for: 'mentee' } as const
  expect(printed(notice, true)).toContain(privacyNotice.isProtected)
  expect(printed(notice, false)).not.toContain(privacyNotice.isProtected)
})

it('the register of processing says once whether the data are encrypted', () => {
  const times = (text: string, isProtected: boolean) => printed({ kind: 'processing-register' }, isProtected).split(text).length - 1
  expect([times(protections.yes, true), times(protections.no, true)]).toEqual([1, 0])
  expect([times(protections.yes, false), times(protections.no, false)]).toEqual([0, 1])
})
