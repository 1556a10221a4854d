import { IconInfoCircle } from '@tabler/icons-react'
import { Link } from 'wouter'

import { useCasebook } from '../api/mirror'
import { places } from '../ui/places'

import { organisationOf } from '#shared/casebook/organisation-commands'
import { shell } from '#shared/text/shell'

/** Says on every page that the people are invented, while they are. */
export function SampleBanner() {
  if (organisationOf(useCasebook())?.programme !== 'sample') return null
  return (
    <div className="sample-banner">
      <IconInfoCircle size={16} aria-hidden="true" />
      {shell.sample.banner}
      <Link href={places.settingsData}>{shell.sample.clear}</Link>
    </div>
  )
}
