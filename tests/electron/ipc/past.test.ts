import { readdir, rename } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { openHouse, valueOf } from '../../builders/house'
import { aHouseAtWork, aHouseWithAPair } from './a-house'

import { refuse } from '#shared/core/result'
import { CompanyId } from '#shared/domain/ids'
import { actTold } from '#shared/text/past'

const company = { name: 'Ateliers de la Sambre', sector: 'profit' as const, address: {}, contacts: [] }

async function aHouseWithACompany() {
  const house = await aHouseAtWork()
  const [companyId = ''] = Object.keys(valueOf(await house.ask('company.save', { details: company })).put.companies ?? {})
  return { ...house, companyId }
}

describe('the last acts', () => {
  it('are taken back and done again, each by what it was about', async () => {
    const { ask, store, companyId } = await aHouseWithACompany()
    const { undo } = valueOf(await ask('past.steps'))
    expect(undo).toMatchObject({ act: 'company.save', record: { collection: 'companies', id: companyId, name: { of: ['Ateliers de la Sambre'] } } })

    valueOf(await ask('past.undo', { generation: undo?.generation ?? 0 }))
    expect(Object.keys(store.read()?.companies ?? {})).toEqual([])

    const { redo } = valueOf(await ask('past.steps'))
    valueOf(await ask('past.redo', { generation: redo?.generation ?? 0 }))
    expect(Object.keys(store.read()?.companies ?? {})).toEqual([companyId])
  })

  it('are not taken back when another act came in between', async () => {
    const { ask } = await aHouseWithACompany()
    const { undo } = valueOf(await ask('past.steps'))
    valueOf(await ask('company.save', { details: { ...company, name: 'Verrerie du Condroz' } }))
    expect(await ask('past.undo', { generation: undo?.generation ?? 0 })).toEqual(refuse({ code: 'past/moved-on' }))
  })

  it('say which one cannot be taken back, once a paper has left the house', async () => {
    const { ask, pairId } = await aHouseWithAPair()
    valueOf(await ask('contract.print', { pairId }))
    expect(valueOf(await ask('past.steps'))).toMatchObject({ held: { act: 'contract.print' } })
  })

  it('name the act that holds the others, however often a later one was taken back and done again', async () => {
    const { ask, pairId } = await aHouseWithAPair()
    valueOf(await ask('contract.print', { pairId }))
    valueOf(await ask('company.save', { details: company }))
    const undone = async () => {
      const { undo } = valueOf(await ask('past.steps'))
      valueOf(await ask('past.undo', { generation: undo?.generation ?? 0 }))
    }
    await undone()
    expect(valueOf(await ask('past.steps')).held).toMatchObject({ act: 'contract.print' })

    const { redo } = valueOf(await ask('past.steps'))
    valueOf(await ask('past.redo', { generation: redo?.generation ?? 0 }))
    await undone()
    expect(valueOf(await ask('past.steps')).held).toMatchObject({ act: 'contract.print' })
  })
})

describe('the bin', () => {
  it('holds what was taken away and is still absent, and gives it back as an act of its own', async () => {
    const { ask, store, companyId } = await aHouseWithACompany()
    valueOf(await ask('company.remove', { id: CompanyId.parse(companyId) }))
    const [line] = valueOf(await ask('bin.read'))
    expect(line).toMatchObject({ act: 'company.remove', records: [{ collection: 'companies', id: companyId, name: { of: ['Ateliers de la Sambre'] } }] })

    valueOf(await ask('bin.put-back', { generation: line?.generation ?? 0 }))
    expect(store.read()?.companies).toHaveProperty(companyId)
    expect(valueOf(await ask('bin.read'))).toEqual([])
    expect(valueOf(await ask('past.steps')).undo?.act).toBe('bin.put-back')
  })

  it('refuses an act that the journal does not hold', async () => {
    const { ask } = await aHouseAtWork()
    expect(await ask('bin.put-back', { generation: 9999 })).toEqual(refuse({ code: 'past/forgotten' }))
  })
})

describe('the audit trail', () => {
  it('is read a stretch at a time, the latest first, and no further than asked', async () => {
    const { ask } = await aHouseWithACompany()
    const first = valueOf(await ask('audit.read', { which: {}, most: 2 }))
    expect(first.lines.map(({ act }) => act)).toEqual(['company.save', 'mentee.decide'])
    expect(first.goesOn).toBe(true)

    const next = valueOf(await ask('audit.read', { which: {}, before: first.lines[1]?.generation, most: 2 }))
    expect(next.lines.map(({ act }) => act)).toEqual(['mentor.decide', 'mentee.save'])
  })

  it('says which act an undo took back and a redo did again, though that act is no longer in the stretch', async () => {
    const { ask } = await aHouseWithACompany()
    const { undo } = valueOf(await ask('past.steps'))
    valueOf(await ask('past.undo', { generation: undo?.generation ?? 0 }))
    valueOf(await ask('past.redo', { generation: undo?.generation ?? 0 }))
    const { lines } = valueOf(await ask('audit.read', { which: {}, most: 2 }))
    expect(lines.map(actTold)).toEqual(['Rétabli : fiche enregistrée', 'Annulé : fiche enregistrée'].map(each => each.replace(' :', '\u202F:')))
  })

  it('tells what was done to somebody, and to the pairs they are in', async () => {
    const { ask, mentorId } = await aHouseWithAPair()
    const { lines } = valueOf(await ask('audit.read', { which: { about: mentorId }, most: 50 }))
    expect(lines.map(({ act }) => act)).toEqual(['pair.create', 'mentor.decide', 'mentor.save'])
  })

  it('leaves as a workbook, as text that no formula can come of', async () => {
    const { ask, files } = await aHouseWithACompany()
    expect(valueOf(await ask('audit.save-as', { which: {} }))).toMatchObject({ outcome: 'saved' })
    expect([...files.keys()]).toEqual(['/bureau/2026-03-16_journal-des-actions.xlsx'])
  })
})

describe('the disk', () => {
  it('is asked with a small file of which nothing stays', async () => {
    const { ask, dataFolder } = await openHouse()
    valueOf(await ask('casebook.open'))
    const before = await readdir(dataFolder)
    valueOf(await ask('store.probe'))
    expect(await readdir(dataFolder)).toEqual(before)
  })

  it('says why it takes nothing', async () => {
    const { ask, dataFolder } = await openHouse()
    valueOf(await ask('casebook.open'))
    await rename(dataFolder, `${dataFolder}-gone`)
    expect(await ask('store.probe')).toMatchObject(refuse({ code: 'store/folder-gone' }))
    await rename(`${dataFolder}-gone`, dataFolder)
  })

  it('is read anew once the casebook was closed', async () => {
    const { ask, store } = await aHouseWithACompany()
    valueOf(await ask('casebook.close'))
    expect(store.read()).toBeUndefined()
    expect(Object.keys(valueOf(await ask('casebook.open')).companies)).toHaveLength(1)
  })
})
