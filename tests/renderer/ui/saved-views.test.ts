import { describe, expect, it } from 'vitest'

import { firstView, isSameView, memoryIn, nameProblem, noMemory, withName, withOpened, withoutView, withView } from '../../../renderer/ui/saved-views'
import { wholeTable } from '../../../renderer/ui/table-view'

const namur = { ...wholeTable, chosen: { town: 'Namur' } }
const memory = withView(noMemory, ' Mentors à Namur ', namur)

describe('what is remembered of a table', () => {
  it('is read again as it was kept, and passes over what is no view', () => {
    expect(memoryIn(JSON.parse(JSON.stringify(memory)))).toEqual(memory)
    expect(memoryIn({ views: [{ name: 3 }, null, { name: 'Sans rien' }], hidden: [1, 'town'], opened: 'Partie' })).toEqual({ views: [], hidden: ['town'] })
    expect(memoryIn('rien')).toEqual(noMemory)
  })

  it('keeps nothing of what is searched, which may be the name of a person, nor of what an earlier window kept of it', () => {
    const looked = { ...namur, search: 'vandenbr' }
    const searched = withView(noMemory, 'Libres', looked)
    expect(isSameView(namur, looked)).toBe(true)
    expect(JSON.stringify(searched)).not.toContain('vandenbr')
    expect(JSON.stringify(memoryIn({ views: [{ name: 'Libres', view: looked }] }))).not.toContain('vandenbr')
    expect(firstView(withOpened(searched, 'Libres'), wholeTable)).toEqual(namur)
  })

  it('refuses a name that is missing, too long, or that another view has', () => {
    expect(nameProblem(memory, '  ')).toBe('missing')
    expect(nameProblem(memory, 'a'.repeat(61))).toBe('too-long')
    expect(nameProblem(memory, 'mentors à namur')).toBe('taken')
    expect(nameProblem(memory, 'mentors à namur', 'Mentors à Namur')).toBeUndefined()
  })

  it('opens in the view one chose, under its new name too, until it is removed', () => {
    const opened = withName(withOpened(memory, 'Mentors à Namur'), 'Mentors à Namur', 'Namur')
    expect(firstView(opened, wholeTable)).toEqual(namur)
    expect(firstView(withoutView(opened, 'Namur'), wholeTable)).toEqual(wholeTable)
  })
})
