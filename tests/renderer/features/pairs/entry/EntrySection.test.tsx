import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

import { useCasebook } from '../../../../../renderer/api/mirror'
import { EntrySection } from '../../../../../renderer/features/pairs/entry/EntrySection'
import { aCasebook, aMentee, aMentor, aPairAt, pairId } from '../../../../builders/casebook'
import { after } from '../../../../builders/commands'
import { said, stand } from '../stand'

import type { Casebook } from '#shared/casebook/casebook'
import { entryWords as words } from '#shared/text/entry'
import { people } from '#shared/text/people'

function Shown() {
  const [pair] = useState(useCasebook().pairs[pairId()])
  const book = useCasebook()
  return pair ? <EntrySection book={book} pair={pair} /> : null
}

/** A pair at work, whose mentee moved from no diploma to a bachelor’s degree since. */
function changedSince(): Casebook {
  const book = aCasebook({ mentees: [aMentee(1, { gender: 'woman', studies: 'lower-secondary' })], mentors: [aMentor(1)], pairs: [aPairAt('active')] })
  const save = (before: Casebook, studies: string) => {
    const { id, decisions: _, consents: _consents, ...details } = aMentee(1, { gender: 'woman', studies, notes: studies })
    return after(before, 'mentee.save', { id, details })
  }
  return save(save(book, 'lower-secondary'), 'bachelor')
}

describe('the two people of a pair at entry', () => {
  it('are told as they are counted, beside what the file says today', async () => {
    stand(<Shown />, { book: changedSince() })
    const section = within(await screen.findByRole('region', { name: words.section }))
    expect(section.getByText(people.genders.woman)).toBeDefined()
    expect(section.getByText(said(words.today('bachelier')), { exact: false })).toBeDefined()
  })

  it('count a mentee who came alone as without a partner, and say that a diploma is unknown', async () => {
    stand(<Shown />, { book: changedSince() })
    const section = within(await screen.findByRole('region', { name: words.section }))
    expect(section.getByText(said(words.noPartner))).toBeDefined()
    const unknown = section.getAllByText(/^Compté comme inconnu/).map(each => each.textContent)
    expect(unknown[0]).toContain(words.nouns.foreignDiploma)
    expect(unknown.join(' ')).not.toContain(words.nouns.partnerId)
  })

  it('are put right by an act of its own, which leaves the file as it is', async () => {
    const { user, book } = stand(<Shown />, { book: changedSince() })
    await user.click(await screen.findByRole('button', { name: words.correct }))
    const mentee = within(await screen.findByRole('group', { name: words.sides.mentee }))
    await user.selectOptions(mentee.getByLabelText(words.fields.gender), people.genders.other)
    await user.click(screen.getByRole('button', { name: words.save }))
    await waitFor(() => expect(book().entries[pairId()]?.mentee.gender).toBe('other'))
    expect(Object.values(book().mentees)[0]?.gender).toBe('woman')
    expect(book().entries[pairId()]?.mentee.studies).toBe('lower-secondary')
    await waitFor(() => expect(screen.queryByRole('group', { name: words.sides.mentee })).toBeNull())
  })
})
