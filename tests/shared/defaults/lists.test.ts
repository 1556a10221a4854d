import { describe, expect, it } from 'vitest'

import { defaultLists } from '#shared/defaults/lists'
import { List, ListName } from '#shared/domain/lists'

const labelsOf = (name: ListName) => defaultLists[name].map(({ label }) => label)

describe('the lists an association begins with', () => {
  it.each(ListName.options)('%s is a list of the casebook: something in it, and no key twice', name => {
    expect(List.safeParse({ id: name, items: defaultLists[name] }).error).toBeUndefined()
  })

  it.each(ListName.options)('%s offers no label twice', name => {
    const labels = labelsOf(name)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('names the needs of §3.4.6, and one more at the most two', () => {
    const asked = ['network', 'cv-letter', 'interview', 'company-codes', 'trade-discovery', 'career-project', 'business-creation', 'confidence', 'language', 'digital-tools', 'rights-procedures']
    const keys = defaultLists.needs.map(({ key }) => String(key))
    expect(keys).toEqual(expect.arrayContaining(asked))
    expect(keys.length).toBeLessThanOrEqual(asked.length + 2)
  })

  it('keeps what tells of health out of sight until the association wants it', () => {
    const hidden = Object.values(defaultLists).flatMap(items => items.filter(item => item.hidden).map(({ key }) => key))
    expect(hidden).toEqual(['authorised-incapacity'])
  })

  it('counts the length of unemployment as the Forem does, then those who never worked', () => {
    expect(defaultLists['unemployment-lengths'].map(({ key }) => key)).toEqual(['under-6-months', '6-to-12-months', '1-to-2-years', '2-to-5-years', '5-years-or-more', 'never-worked'])
  })

  it('keeps half-days short enough to be boxes on paper', () => {
    expect(labelsOf('availabilities').filter(label => label.length > 15)).toEqual([])
  })
})
