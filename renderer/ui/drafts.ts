import { createContext } from 'react'

/** How long what was typed may wait for a pause before it is sent, and how long without one, in milliseconds. */
const PAUSE = 500
const LONGEST = 2000

/** A draft of more characters than this is not kept: it is no form that a person typed. */
const MOST_CHARACTERS = 200_000

/** A form that took up what was typed in it before. */
export interface Resumed {
  readonly key: string
  /** Puts the form back to what stands in the file. */
  readonly startOver: () => void
}

/**
 * What was typed in the forms of this window and not sent yet, each under its address and its name, so that it survives a lock, a crash
 * and a power cut. `opened` is what an earlier window left, whatever that may be; `send` keeps all of them, whole, each time.
 */
export function createDrafts(opened: unknown, send: (drafts: Readonly<Record<string, unknown>>) => Promise<{ readonly ok: boolean }>) {
  const kept = new Map<string, unknown>(typeof opened === 'object' && opened !== null && !Array.isArray(opened) ? Object.entries(opened) : [])
  const taken = new Set<string>()
  const watchers = new Set<() => void>()
  let resumed: readonly Resumed[] = []
  let addresses = addressesOf(kept)
  let crashed = false
  let isOwed = false
  let isHandedIn = Promise.resolve(true)
  let pause: ReturnType<typeof setTimeout> | undefined
  let longest: ReturnType<typeof setTimeout> | undefined

  const tell = () => watchers.forEach(watcher => watcher())

  const handIn = async (): Promise<boolean> => {
    const isHanded = await send(Object.fromEntries(kept)).then(({ ok }) => ok, () => false) // a window that is going may have nobody left to answer it
    isOwed ||= !isHanded // it goes along with the next one
    return isHanded
  }

  const flush = (): Promise<boolean> => {
    clearTimeout(pause)
    clearTimeout(longest)
    longest = undefined
    if (!isOwed) return isHandedIn
    isOwed = false
    isHandedIn = handIn()
    return isHandedIn
  }

  const changed = () => {
    isOwed = true
    clearTimeout(pause)
    pause = setTimeout(() => void flush(), PAUSE)
    longest ??= setTimeout(() => void flush(), LONGEST)
    const now = addressesOf(kept)
    if (now.join('\n') === addresses.join('\n')) return
    addresses = now
    tell()
  }

  const drop = (key: string) => {
    taken.delete(key)
    if (resumed.some(each => each.key === key)) {
      resumed = resumed.filter(each => each.key !== key)
      tell()
    }
    if (!kept.delete(key)) return
    changed()
    tell()
  }

  return {
    /** What was typed in a form, for the form that takes it up. */
    take: (key: string): unknown => {
      if (kept.has(key)) taken.add(key)
      return kept.get(key)
    },
    put: (key: string, draft: unknown): void => {
      crashed = false
      const text = JSON.stringify(draft)
      if (text === JSON.stringify(kept.get(key)) || text.length > MOST_CHARACTERS) return
      kept.set(key, draft)
      changed()
    },
    /** For a form that was saved, or whose fields are again as they were. */
    drop,
    /** For a form that goes from the screen: who left it gave up what was in it. A page that broke down gave up nothing. */
    left: (key: string): void => {
      if (!crashed) drop(key)
    },
    /** For a page that could not be drawn: what its forms had taken up may be why, and is not put before them again. */
    pageCrashed: (): void => {
      for (const key of taken) drop(key)
      crashed = true
    },
    /** Tells that a form took up its draft. */
    resume: (form: Resumed): void => {
      resumed = [...resumed.filter(({ key }) => key !== form.key), form]
      tell()
    },
    /** Gives up everything typed at an address. */
    giveUp: (address: string): void => {
      for (const key of [...kept.keys()]) if (addressOf(key) === address) drop(key)
    },
    /** For words that the disk was made to forget: what it kept no more goes from here too, or would be sent with the rest again. */
    keepOnly: (left: Readonly<Record<string, unknown>>): void => {
      for (const [key, draft] of [...kept])
        if (!Object.hasOwn(left, key)) drop(key)
        else if (JSON.stringify(left[key]) !== JSON.stringify(draft)) {
          kept.set(key, left[key])
          changed()
          tell()
        }
    },
    /** Every form with what was typed in it. */
    all: (): readonly (readonly [key: string, draft: unknown])[] => [...kept].filter(([key]) => key.startsWith('/')),
    /** What the window remembers for a person beside its forms, under a name that is no address; the same object until it changes. */
    aside: (name: string): unknown => kept.get(name),
    /** Remembers it in place of what stood there. It goes to the disk with the next form that is sent, or as soon as the window is left: finding one’s way costs no writing. */
    setAside: (name: string, value: unknown): void => {
      if (JSON.stringify(value) === JSON.stringify(kept.get(name))) return
      kept.set(name, value)
      isOwed = true
      tell()
    },
    resumed: () => resumed,
    /** The addresses where something typed waits, each once. */
    addresses: () => addresses,
    watch: (watcher: () => void) => {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    /** Sends at once what still waits for a pause; true once all that was typed is kept. */
    flush,
  }
}

export type Drafts = ReturnType<typeof createDrafts>

/** Where a form stands, and which of those there it is. */
export const draftKey = (address: string, name: string): string => `${address} ${name}`

const addressOf = (key: string): string => key.split(' ')[0] ?? ''

const addressesOf = (kept: ReadonlyMap<string, unknown>): readonly string[] => [...new Set([...kept.keys()].map(addressOf))].filter(address => address.startsWith('/'))

/** The drafts of this window; a form outside of it keeps none. */
export const DraftsContext = createContext<Drafts | undefined>(undefined)
