import { describe, expect, it } from 'vitest'

import { CannotSave, causeOf, storeRefusalFrom } from '../../../electron/main/store/faults'
import { errno } from './failing-disk'

describe('what a failed write means', () => {
  it.each([
    ['ENOSPC', 'store/disk-full'],
    ['EDQUOT', 'store/disk-full'],
    ['EROFS', 'store/read-only'],
    ['EACCES', 'store/read-only'],
    ['EPERM', 'store/read-only'],
    ['ENOENT', 'store/folder-gone'],
    ['ENOTDIR', 'store/folder-gone'],
    ['EBUSY', 'store/held-by-another-program'],
    ['ETXTBSY', 'store/held-by-another-program'],
  ])('%s is %s', (code, refusal) => {
    expect(storeRefusalFrom(errno(code), 'linux')).toEqual({ code: refusal })
  })

  it('names the folder that does not take it, as a person knows it', () => {
    const fault = (path: string) => Object.assign(errno('EROFS', 'open'), { path })
    expect(storeRefusalFrom(fault('/media/cle/donnees/journal/000000000001.ndjson'))).toEqual({ code: 'store/read-only', path: '/media/cle/donnees' })
    expect(storeRefusalFrom(fault('/media/cle/copie.binome'))).toEqual({ code: 'store/read-only', path: '/media/cle' })
  })

  it('tells a file that Windows will not replace from a folder it will not write in', () => {
    expect(storeRefusalFrom(errno('EPERM', 'rename'), 'win32')).toEqual({ code: 'store/held-by-another-program' })
    expect(storeRefusalFrom(errno('EPERM', 'open'), 'win32')).toEqual({ code: 'store/read-only' })
  })

  it('gives the system’s word for anything else', () => {
    expect(storeRefusalFrom(errno('EIO'))).toEqual({ code: 'store/fault', cause: 'EIO' })
    expect(storeRefusalFrom(new CannotSave({ code: 'store/changed-by-another' }))).toEqual({ code: 'store/changed-by-another' })
  })

  it.each([
    [new SyntaxError('Unexpected token in "Ada Byron, née…"'), 'SyntaxError'],
    ['a thrown word', 'unknown'],
    [null, 'unknown'],
    [{}, 'unknown'],
  ])('never quotes a message, which may hold what was read: %o', (fault, cause) => {
    expect(causeOf(fault)).toBe(cause)
  })
})
