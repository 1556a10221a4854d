const watchers = new Set<() => void>()

/** Ctrl+S saves nothing, since everything is saved already: it shows that it is. */
export const showSaved = (): void => watchers.forEach(watcher => watcher())

export function onShowSaved(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}
