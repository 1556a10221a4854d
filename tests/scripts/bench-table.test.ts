import { describe, expect, it } from 'vitest'

import { isWithin, tableOf } from '../../scripts/bench/table.mjs'

describe('the table of what was measured', () => {
  it('holds the p95 against the bar where there is one', () => {
    expect(isWithin({ what: 'ouvrir', milliseconds: 40, p95: 120, bar: 100 })).toBe(false)
    expect(isWithin({ what: 'ouvrir', milliseconds: 40, p95: 90, bar: 100 })).toBe(true)
  })

  it('holds a figure against so many times what else does the same', () => {
    const anchor = { what: 'Electron vide', measured: 500, most: 1.3 }

    expect(isWithin({ what: 'démarrer', milliseconds: 640, anchor })).toBe(true)
    expect(isWithin({ what: 'démarrer', milliseconds: 660, anchor })).toBe(false)
  })

  it('says what could not run here, and fails nobody for it', () => {
    const measure = { what: 'la meilleure répartition', milliseconds: 20, anchor: { what: 'scipy', most: 2, absent: 'absent de cette machine' } }

    expect(isWithin(measure)).toBe(true)
    expect(tableOf([measure])).toContain('scipy : absent de cette machine')
  })

  it('shows each figure in its unit, beside its anchor and the ratio', () => {
    const [, row] = tableOf([{ what: 'mémoire au repos', megabytes: 360, anchor: { what: 'Electron vide', measured: 200, most: 1.8 } }]).split('\n')

    expect(row).toMatch(/mémoire au repos\s+360 Mo\s+✓ 1,8 ×\s+Electron vide 200 Mo\s+1,8 ×/)
  })
})
