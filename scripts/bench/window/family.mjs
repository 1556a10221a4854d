import { readdir, readFile } from 'node:fs/promises'

/** A process and all that it began, by their ids. Linux only. */
async function familyOf(root) {
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const parents = await Promise.all(ids.map(async id => [id, parentIn(await readFile(`/proc/${id}/stat`, 'utf8').catch(() => ''))]))
  const family = new Set([String(root)])
  for (let before = 0; before !== family.size; ) {
    before = family.size
    for (const [id, parent] of parents) if (family.has(parent)) family.add(id)
  }
  return [...family]
}

/** The fourth word of `stat`; the second is the name of the program, which may hold anything. */
const parentIn = stat => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]

/** Megabytes of memory that a process and all that it began hold together: what they share is counted once (PSS). */
export async function memoryOf(root) {
  const texts = await Promise.all((await familyOf(root)).map(id => readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '')))
  return texts.reduce((sum, text) => sum + Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0), 0) / 1024
}
