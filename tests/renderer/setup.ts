import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// A journey through a whole form takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })
// So does a process of its own that begins to read: a test waits for what comes, not for a second.
configure({ asyncUtilTimeout: 10_000 })

/** happy-dom has no layout, and Mantine asks about it. */
class NothingToObserve {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const answers = {
  matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
  ResizeObserver: NothingToObserve,
  scrollTo() {},
}
for (const [name, value] of Object.entries(answers)) Object.defineProperty(window, name, { value, configurable: true, writable: true })

Object.defineProperty(Element.prototype, 'scrollIntoView', { value() {}, configurable: true })
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

afterEach(() => {
  cleanup()
  window.location.hash = ''
})
