import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { AuditPage } from '../../../../renderer/features/history/AuditPage'
import { BinPage } from '../../../../renderer/features/history/BinPage'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import { auditWords, binWords } from '#shared/text/past'

const AS_WRITTEN = { normalizer: (text: string) => text }
const details = { name: 'Ateliers de la Sambre', sector: 'profit' as const, address: {}, contacts: [] }

async function aHouseWithACompany() {
  const house = await moveIn()
  valueOf(await house.ask('organisation.save', { details: { name: 'Tremplin asbl', legalForm: 'asbl', companyNumber: '0123456749', address: {}, representative: { name: 'Anne Dubois', role: 'directrice' }, placeOfSignature: 'Namur' } }))
  const [company] = listed(valueOf(await house.ask('company.save', { details })).put.companies ?? {})
  if (!company) throw new Error('no company was entered')
  return { house, company }
}

describe('the bin', () => {
  it('says that it is empty', async () => {
    await showIn((await aHouseWithACompany()).house, <BinPage />)
    expect(await screen.findByText(binWords.empty)).toBeDefined()
  })

  it('puts back what was taken away, and links to it', async () => {
    const { house, company } = await aHouseWithACompany()
    valueOf(await house.ask('company.remove', { id: company.id }))
    const { person, book } = await showIn(house, <BinPage />)
    await person.click(await screen.findByRole('button', { name: binWords.putBackOf(company.name) }))
    expect(await screen.findByText(binWords.backAgain(company.name), AS_WRITTEN)).toBeDefined()
    expect(book().companies).toHaveProperty(company.id)
    expect(screen.getByRole('link', { name: binWords.see }).getAttribute('href')).toBe(`/entreprises/${company.id}`)
    expect(await screen.findByText(binWords.empty)).toBeDefined()
  })
})

describe('the audit trail', () => {
  it('tells who did what to what, and shows only what one asks for', async () => {
    const { house, company } = await aHouseWithACompany()
    const { person } = await showIn(house, <AuditPage />)
    const table = await screen.findByRole('table', { name: auditWords.caption })
    expect(within(table).getAllByRole('row')).toHaveLength(3)
    expect(within(table).getByRole('link', { name: company.name })).toBeDefined()

    await person.click(screen.getByRole('combobox', { name: new RegExp(auditWords.filters.about) }))
    await person.click(await screen.findByRole('option', { name: company.name }))
    expect(await screen.findByText(auditWords.shown(1), AS_WRITTEN)).toBeDefined()
  })

  it('is saved as a workbook', async () => {
    const { house } = await aHouseWithACompany()
    const { person } = await showIn(house, <AuditPage />)
    await person.click(await screen.findByRole('button', { name: auditWords.save }))
    await screen.findByText(/journal-des-actions/)
    expect([...house.files.keys()]).toHaveLength(1)
  })
})
