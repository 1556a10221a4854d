import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { BecomeMentor } from '../../../../renderer/features/mentees/BecomeMentor'
import { places } from '../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { closingWords } from '#shared/text/closing'

import { aCasebook, aContract, aMentee, aMentor, aPairAt, menteeId, mentorId, threeSignatures } from '../../../builders/casebook'
import { said, stand } from '../pairs/stand'

const words = closingWords.mentor
const bookOf = (parts: Parameters<typeof aCasebook>[0]) => aCasebook({ contracts: [aContract(1, { signatures: threeSignatures })], ...parts })
const show = (book: Casebook) => stand(<BecomeMentor mentee={book.mentees[menteeId()] ?? aMentee(1)} />, { book, today: '2026-11-02' })
const closed = aPairAt('closed')

describe('a mentee who would become a mentor', () => {
  it('is registered once one has read what it makes, once the pair is closed, and one comes to the new file', async () => {
    const { user, book, history } = show(bookOf({ pairs: [closed] }))
    await user.click(screen.getByRole('button', { name: words.act }))
    expect(Object.values(book().mentors).some(each => each?.formerMenteeId === menteeId())).toBe(false)
    await user.click(await screen.findByRole('button', { name: words.confirm }))
    await waitFor(() => expect(Object.values(book().mentors).filter(each => each?.formerMenteeId === menteeId())).toHaveLength(1))
    const made = Object.values(book().mentors).find(each => each?.formerMenteeId === menteeId())
    expect(history.at(-1)).toBe(places.mentor(made?.id ?? ''))
  })

  it('is asked nothing before a pair was closed, and ends an open one first', () => {
    show(bookOf({ pairs: [aPairAt('active')] }))
    expect(screen.queryByRole('region')).toBeNull()
    show(bookOf({ pairs: [closed, aPairAt('proposed', 2, { menteeId: menteeId(1) })] }))
    expect(screen.getByText(said(words.open))).toBeDefined()
    expect(screen.queryByRole('button', { name: words.act })).toBeNull()
  })

  it('is not registered twice: their file as a mentor is a link away', () => {
    show(bookOf({ pairs: [closed], mentors: [aMentor(1, { formerMenteeId: menteeId(1) }), aMentor(2)] }))
    expect(screen.getByRole('link', { name: words.toMentor }).getAttribute('href')).toBe(places.mentor(mentorId()))
    expect(screen.queryByRole('button', { name: words.act })).toBeNull()
  })
})
