import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { check, reporters } from './check.mjs'
import { command, npm, run } from './command.mjs'
import { electronEnv } from './electron-runtime.mjs'
import { reliability } from './reliability.mjs'
import { ensureSystem } from './system-packages.mjs'
import { tallyFrom, tallyLine, tallyOfPlaywright, tallyOfVitest } from './tally.mjs'
import { endToEnd } from './test-e2e.mjs'

/** Everything that can be proved, the quickest first; stops at the first failure. */
await command(import.meta.url, async () => {
  await ensureSystem('tests')
  Object.assign(process.env, (await electronEnv()).env)

  const reports = await mkdtemp(join(tmpdir(), 'binome-reports-'))
  const [fast, losses, documents, e2e] = ['fast', 'reliability', 'documents', 'e2e'].map(name => join(reports, `${name}.json`))
  try {
    const code = (await check(fast)) || (await onTheDisk(losses, documents)) || (await endToEnd([], e2e))
    const tallies = [await tallyFrom(fast, tallyOfVitest), await tallyFrom(losses, tallyOfVitest), await tallyFrom(documents, tallyOfVitest), await tallyFrom(e2e, tallyOfPlaywright)]
    console.log(tallyLine(tallies))
    return code
  } finally {
    await rm(reports, { recursive: true, force: true })
  }
})

/** What must not be lost and what is printed, side by side: the one mostly waits for the disk, the other for other programs. Answers the first exit code that is no success. */
async function onTheDisk(losses, documents) {
  const codes = await Promise.all([reliability('reliability', losses), run(...npm('run', '--silent', 'test:documents', '--', ...reporters(documents)))])
  return codes.find(code => code !== 0) ?? 0
}
