import { describe, expect, it } from 'vitest'

import { draftOf, resumedFrom } from '../../../renderer/ui/draft-values'

const begun = { name: 'Anne', on: undefined as string | undefined, tags: ['a'], address: { street: 'rue Haute' }, logo: undefined as unknown }

describe('what is kept of a form', () => {
  it('is what differs from the file, and comes back over what the file says by then', () => {
    const draft = draftOf(begun, { ...begun, name: 'Anna', on: '2026-03-12' })
    expect(draft).toEqual({ name: ['Anna'], on: ['2026-03-12'] })
    expect(resumedFrom({ ...begun, tags: ['b'] }, draft)).toEqual({ ...begun, name: 'Anna', on: '2026-03-12', tags: ['b'] })
  })

  it('tells a field that was emptied from one that was left', () => {
    const dated = { ...begun, on: '2026-03-12' }
    const draft: unknown = JSON.parse(JSON.stringify(draftOf(dated, { ...dated, on: undefined })))
    expect(resumedFrom(dated, draft)).toEqual({ ...begun, on: undefined })
  })

  it('leaves files out', () => {
    expect(draftOf(begun, { ...begun, logo: new Uint8Array(3) })).toEqual({})
  })

  it.each([
    ['no draft', undefined],
    ['something else', 'Anna'],
    ['a list', [['Anna']]],
    ['a field that the form no longer has', { nickname: ['Anna'] }],
    ['a field of another kind', { name: [12] }],
    ['a list in the place of a group', { address: [['rue Basse']] }],
    ['a group within a list of words', { tags: [[{ a: 1 }]] }],
    ['a part of another kind', { address: [{ street: 12 }] }],
    ['a field without its wrapping', { name: 'Anna' }],
    ['nothing new', { name: ['Anne'] }],
  ])('is dropped where it does not fit the form: %s', (_, draft) => {
    expect(resumedFrom(begun, draft)).toBeUndefined()
  })
})
