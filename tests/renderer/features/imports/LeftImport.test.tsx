import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { valueOf } from '../../../builders/house'
import { aFile, type House, moveInToImport, said, showImport } from './an-import'

import { importing, importPages as words } from '#shared/text/importing'

const list = aFile('liste.csv', ['Nom;Prénom;Mail', 'Dubois;Anne;anne@example.be'])
const resume = words.file.resumeAct('liste.csv')

/** An import that was left at its check. */
async function leftAtTheCheck(house: House) {
  const { choose, toColumns, toCheck, seen } = await showImport(house, 'mentors')
  await choose(list)
  await toColumns()
  await toCheck()
  await seen(importing.counts.create(1))
  cleanup()
}

describe('an import that was left', () => {
  it('is offered where the next one begins afresh, and checked again on the book of now', async () => {
    const house = await moveInToImport()
    await leftAtTheCheck(house)
    const anne = { agreement: 'feminine', givenName: 'Anne', familyName: 'Dubois', email: 'anne@example.be', address: {}, registeredOn: '2026-03-01', capacity: 1, frame: { kind: 'unknown' } } as const
    valueOf(await house.ask('mentor.save', { details: anne }))

    const { press, seen } = await showImport(house, 'companies')
    expect(screen.getByRole('radio', { name: importing.targets.companies })).toHaveProperty('checked', true)
    await press(resume)
    expect(await seen(importing.counts.duplicate(1))).toBeDefined()
  })

  it('is forgotten when one begins again', async () => {
    const house = await moveInToImport()
    await leftAtTheCheck(house)
    const { press } = await showImport(house, 'mentors')
    await press(words.file.restart)
    expect(screen.queryByRole('button', { name: resume })).toBeNull()
    cleanup()
    await showImport(house, 'mentors')
    expect(screen.queryByText(said(words.file.resume('liste.csv', 'mentors')))).toBeNull()
  })

  it('is not offered when nothing was under way', async () => {
    const house = await moveInToImport()
    await showImport(house, 'mentors')
    cleanup()
    await showImport(house, 'mentors')
    expect(screen.queryByRole('button', { name: words.file.restart })).toBeNull()
  })
})
