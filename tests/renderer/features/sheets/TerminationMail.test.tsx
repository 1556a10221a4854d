import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { TerminationMail } from '../../../../renderer/features/sheets/TerminationMail'

import { ok } from '#shared/core/result'
import { mailWords } from '#shared/text/mails'

import { atWork } from '../../../builders/amendments'
import { aMentee, aPairAt, pairId } from '../../../builders/casebook'
import { stand } from '../pairs/stand'

const sheet = { kind: 'termination-letter', pairId: pairId(), to: 'mentee' } as const

it('the letter at the end of a pair goes out as a mail, with the letter joined', async () => {
  const mails: unknown[] = []
  const keep = (question: unknown) => {
    mails.push(question)
    return ok({ outcome: 'saved', path: '/bureau/lettre.eml' })
  }
  const book = atWork({ pairs: [aPairAt('to-close')], mentees: [aMentee(1, { email: 'yusuf@example.be' }), aMentee(2)] })
  const { user } = stand(<TerminationMail sheet={sheet} />, { book, today: '2026-09-13', answers: { 'mail.save-draft': keep } })
  await user.click(screen.getByRole('button', { name: mailWords.save }))
  expect(mails).toMatchObject([{ fileName: '2026-09-13_lettre-fin-mentee', to: ['yusuf@example.be'], attachment: sheet }])
})

it('there is no mail before the end', () => {
  stand(<TerminationMail sheet={sheet} />, { book: atWork() })
  expect(screen.queryByRole('button', { name: mailWords.save })).toBeNull()
})
