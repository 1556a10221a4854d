import { openableStore } from '../../electron/main/store/openable-store'
import type { OpenHow, Store } from '../../electron/main/store/store'
import { errno } from '../electron/store/failing-disk'
import { type MemoryDisk, memoryDisk } from './memory-disk'
import { DATA_AFTER } from './power-cut'
import { holdsItsPiece, lastActIn, perform } from './programme'

/** Something a store does, at every call of which the power may go. */
export interface Scenario {
  readonly what: string
  /** Done before, with the power on. Absent for a scenario that begins with an empty disk. */
  readonly before?: (store: Store) => Promise<void>
  /** Tells each act that was answered for, by its number. */
  readonly act: (store: Store, answered: (n: number) => void) => Promise<void>
  /** How to open afterwards, in the order to be tried: a passphrase set in the midst may hold, or not yet. */
  readonly openings?: readonly OpenHow[]
  /** True where a book that was never answered for may be found begun and not whole. */
  readonly mayBeUnborn?: boolean
}

/** What came of all the power cuts of a scenario. */
export interface Toll {
  readonly states: number
  readonly acknowledgedLost: number
  readonly unreadable: number
  /** What the first bad states were, to look into. */
  readonly worst: readonly string[]
}

const FOLDER = '/donnees'

/** `later` is how long after the scenario it is opened, in seconds: a machine that lost its power takes minutes to come back, and a lock cut short is silent by then. */
const storeOn = (disk: MemoryDisk, later = 0) => {
  let seconds = later
  const now = () => new Date(Date.parse('2026-03-16T09:00:00Z') + 1000 * (seconds += 1))
  return openableStore({ folder: FOLDER, now, hostname: 'poste-1', isAlive: () => false, disk: disk.system, snapshot: { restMs: 0, latestMs: 0 } })
}

/** Lives the scenario once for each call it makes, without power from that call on; then looks at every state in which the disk may come back. */
export async function everyCut(scenario: Scenario): Promise<Toll> {
  const toll = { states: 0, acknowledgedLost: 0, unreadable: 0, worst: [] as string[] }
  for (let call = 1; ; call += 1) {
    const { disk, answered, wentOff } = await livedUntil(scenario, call)
    for (let names = 0; names <= disk.namesPending(); names += 1) {
      for (const data of DATA_AFTER) {
        toll.states += 1
        const found = await foundOn(disk.cut(names, data), scenario)
        if (found === undefined && !(scenario.mayBeUnborn && answered === 0)) toll.unreadable += 1
        else if (found !== undefined && found < answered) toll.acknowledgedLost += 1
        else continue
        if (toll.worst.length < 5) toll.worst.push(`call ${call} (${wentOff ?? 'none'}), ${names} names, data ${data}: answered ${answered}, found ${String(found)}`)
      }
    }
    if (wentOff === undefined) return toll
  }
}

async function livedUntil({ before, act }: Scenario, call: number) {
  const power = { on: true, armed: false, calls: 0, wentOff: undefined as string | undefined }
  const disk = memoryDisk({
    gate: (name, path) => {
      if (!power.armed) return
      power.calls += 1
      if (power.calls < call) return
      power.wentOff ??= `${name} ${path}`
      throw errno('EIO', name)
    },
  })
  const store = storeOn(disk)
  let answered = 0
  if (before) {
    await store.open()
    await before(store)
    answered = lastActIn(store.read() ?? never()) ?? 0
    await store.settle()
  }
  power.armed = true
  await act(store, n => (answered = n)).catch(() => undefined)
  await store.close().catch(() => undefined)
  return { disk, answered, wentOff: power.wentOff }
}

/** The last act that another session finds, its piece with it; nothing where it cannot open, or finds what was never written. */
async function foundOn(disk: MemoryDisk, { openings = [{}] }: Scenario): Promise<number | undefined> {
  for (const how of openings) {
    const store = storeOn(disk, 600)
    const opened = await store.open(how)
    if (!opened.ok) continue
    const found = lastActIn(opened.value)
    const isWhole = await holdsItsPiece(store)
    const goesOn = found !== undefined && (await perform(store, found + 1))
    await store.close()
    return isWhole && goesOn ? found : undefined
  }
  return undefined
}

const never = (): never => {
  throw new Error('the store is not open')
}
