import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system to cut the power of: how it is made, and mounted. */
export interface Kind {
  readonly name: string
  readonly make: readonly [program: string, ...args: string[]]
  readonly options: string
  readonly megabytes: number
}

export const KINDS: readonly Kind[] = [
  { name: 'ext4', make: ['mkfs.ext4', '-q'], options: 'loop', megabytes: 128 },
  { name: 'ext4 noauto_da_alloc', make: ['mkfs.ext4', '-q'], options: 'loop,noauto_da_alloc', megabytes: 128 },
  { name: 'XFS', make: ['mkfs.xfs', '-q'], options: 'loop', megabytes: 320 },
  { name: 'btrfs', make: ['mkfs.btrfs', '-q'], options: 'loop', megabytes: 256 },
]

/** A real file system on a loop device, in a file. */
export interface LoopDisk {
  /** Where its files are, while it is mounted. */
  readonly mounted: string
  /** The power goes: what reached the device is kept as it is, and comes back mounted, as after a start of the machine. */
  readonly cutPower: () => Promise<void>
  /** Takes everything away. */
  readonly remove: () => Promise<void>
}

const run = (program: string, ...args: readonly string[]) => execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'] }).toString()

/** What is missing on this machine for such disks, or nothing. */
export function hindrance(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'ces essais montent des systèmes de fichiers : lancez-les sous Linux, en root'
  const missing = KINDS.map(({ make: [program] }) => program).filter(program => !succeeds(() => run('sh', '-c', `command -v ${program}`)))
  return missing.length === 0 ? undefined : `installez ${[...new Set(missing)].join(', ')} (paquets e2fsprogs, xfsprogs, btrfs-progs)`
}

export async function loopDisk({ make: [program, ...args], options, megabytes }: Kind): Promise<LoopDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'binome-power-'))
  const [image, copy, mounted] = [join(folder, 'disk'), join(folder, 'copy'), join(folder, 'mounted')]
  run('truncate', '-s', `${megabytes}M`, image)
  run(program, ...args, image)
  run('mkdir', mounted)
  const mount = () => run('mount', '-o', options, image, mounted)
  const unmount = () => run('umount', mounted)
  mount()
  return {
    mounted,
    cutPower: async () => {
      run('cp', '--sparse=always', image, copy) // what the device was given: unmounting would write the rest
      unmount()
      run('mv', copy, image)
      mount()
    },
    remove: async () => {
      succeeds(unmount)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function succeeds(act: () => unknown): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
