import { basename, dirname, join } from 'node:path'

import { readBytes } from './durably'
import { NOTHING } from './journal-entry'
import { readSegment, type Segment, segmentsIn } from './journal-segment'
import { unfinished } from './leftovers'
import { follow } from './replay'
import { type Looked, lookAt } from './saved-bytes'
import { takeUp, type TakeUpParts } from './take-up'
import { FILE_NAMES } from './traces'

import type { Recoverable } from '#shared/api/store-refusal'

/** Something that a damaged or lost casebook can be brought back from. */
export interface Candidate extends Recoverable {
  readonly looked: Looked
}

/** The best that the save before, unfinished saves and the journal give together; nothing where none of them is sound. A sealed one is counted by its numbers, without its key. */
export async function bestCandidate(parts: TakeUpParts, target: string): Promise<Candidate | undefined> {
  const { disk } = parts
  const names = await disk.readdir(dirname(target)).catch(() => [])
  const found: Candidate[] = []
  for (const name of names.filter(each => each === `${basename(target)}.prev` || unfinished(each) === basename(target))) {
    const looked = await readBytes(disk, join(dirname(target), name)).then(lookAt, () => undefined)
    const candidate = looked?.ok ? await candidateOf(parts, looked.value) : undefined
    if (candidate) found.push(candidate)
  }
  return found.sort((one, other) => other.generation - one.generation)[0]
}

async function candidateOf(parts: TakeUpParts, looked: Looked): Promise<Candidate | undefined> {
  if (looked.container) {
    const { reached, furthest } = follow({ ...looked, isProtected: true }, await unopened(parts, looked.savedAt))
    return { looked, generation: reached, savedAt: looked.savedAt, isWhole: isWhole(looked, reached, furthest) }
  }
  const taken = await takeUp(parts, looked, undefined)
  return taken && { looked, generation: taken.saved.generation, savedAt: taken.saved.savedAt, isWhole: isWhole(looked, taken.followed.reached, taken.followed.furthest) }
}

/** The journal goes on from the save, and to its own end. Where it says nothing at all, nobody knows what came after. */
const isWhole = ({ generation }: Looked, reached: number, furthest: number): boolean => reached === furthest && reached > generation

/** Sealed segments as if they opened: their sums and numbers tell how far they lead. */
async function unopened({ disk, folder }: TakeUpParts, at: string): Promise<readonly Segment[]> {
  const journal = join(folder, FILE_NAMES.journal)
  const segments: Segment[] = []
  for (const name of await segmentsIn(disk, journal)) {
    const segment = await readSegment(disk, journal, name, undefined)
    const entry = (generation: number) => ({ generation, at, by: '', act: '', delta: NOTHING, inverse: NOTHING, thinned: false })
    segments.push({ ...segment, records: segment.records.map(record => ({ ...record, at: () => at, entry: () => entry(record.generation) })) })
  }
  return segments
}
