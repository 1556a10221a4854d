import { useEffect, useState } from 'react'
import { z } from 'zod'

/** What Binôme contains of others, with the terms it comes under. */
const Licences = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), by: z.string(), text: z.string() }))
export type PackageLicence = z.infer<typeof Licences>[number]

/** Our own name in that list. */
const OURS = 'binome'

/** The text of our own licence, and what others wrote. */
export const partedLicences = (licences: readonly PackageLicence[]) => ({ own: licences.find(({ name }) => name === OURS)?.text, others: licences.filter(({ name }) => name !== OURS) })

/** The licences that were laid beside the pages as the application was built; `missing` where there are none, as while it is being written. */
export function useLicences(): readonly PackageLicence[] | 'missing' | undefined {
  const [found, setFound] = useState<readonly PackageLicence[] | 'missing'>()
  useEffect(() => {
    let isWanted = true
    void read().then(licences => {
      if (isWanted) setFound(licences)
    })
    return () => {
      isWanted = false
    }
  }, [])
  return found
}

async function read(): Promise<readonly PackageLicence[] | 'missing'> {
  try {
    return Licences.parse(await (await fetch('./licences.json')).json())
  } catch {
    return 'missing'
  }
}
