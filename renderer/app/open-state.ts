import { useSyncExternalStore } from 'react'

/** Something of the frame that is open or not, and that keys, buttons and the search may all open. */
export function createOpenState() {
  let isOpen = false
  const watchers = new Set<() => void>()
  const become = (next: boolean) => {
    if (isOpen === next) return
    isOpen = next
    watchers.forEach(watcher => watcher())
  }
  const watch = (watcher: () => void) => {
    watchers.add(watcher)
    return () => void watchers.delete(watcher)
  }
  return {
    open: (): void => become(true),
    close: (): void => become(false),
    toggle: (): void => become(!isOpen),
    useIsOpen: (): boolean => useSyncExternalStore(watch, () => isOpen),
  }
}
