import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'

import { organisationOf } from '#shared/casebook/organisation-commands'
import type { OrganisationDetails } from '#shared/domain/organisation'

/** The association as it stands, and how to save a part of it: the other parts stay as they are. */
export function useOrganisation() {
  const organisation = organisationOf(useCasebook())
  const send = useSend()
  const { problem, attempt } = useAttempt()

  async function savePart(part: Partial<OrganisationDetails>, whole?: OrganisationDetails): Promise<boolean> {
    if (!organisation) return whole !== undefined && (await attempt(send('organisation.save', { details: whole }))) !== undefined
    const { id: _, programme: __, setUpOn: ___, ...details } = organisation
    return (await attempt(send('organisation.save', { details: { ...details, ...part } }))) !== undefined
  }

  return { organisation, problem, savePart }
}

export interface PartProps {
  readonly submitLabel?: string
  readonly onSaved?: () => void
  /** Called when one tries to save and a field is still to be corrected. */
  readonly onStuck?: () => void
}
