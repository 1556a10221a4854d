import { describe, expect, it } from 'vitest'

import { hasDisplay, xauthority } from '../../scripts/virtual-display.mjs'

describe('a display', () => {
  it('is there on Windows and macOS, and on a Linux that names one', () => {
    expect([hasDisplay('win32', {}), hasDisplay('linux', { DISPLAY: ':0' }), hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })]).toEqual([true, true, true])
    expect([hasDisplay('linux', {}), hasDisplay('linux', { DISPLAY: '' })]).toEqual([false, false])
  })

  it('opens only for who holds the cookie', () => {
    const written = xauthority(Buffer.from('0123456789abcdef'))
    expect(written.toString('latin1')).toBe('\xff\xff\0\0\0\0\0\x12MIT-MAGIC-COOKIE-1\0\x100123456789abcdef')
  })
})
