import type { UseFormReturnType } from '@mantine/form'

import { useCasebook } from '../../api/mirror'
import { entityAt } from '../../api/names'
import type { MentorValues } from './mentor-values'

import { shownAddress } from '#shared/domain/address'
import type { Company } from '#shared/domain/company'

/** The company a mentor works for, and how to choose another: the meeting place follows it, unless a person wrote one of their own. */
export function useEmployer(form: UseFormReturnType<MentorValues>) {
  const company = entityAt(useCasebook().companies, form.values.frame.companyId)

  const choose = (next: Company | undefined) => {
    form.setFieldValue('frame.companyId', next?.id ?? '')
    form.clearFieldError('frame.employer')
    const { meetingPlace, accessInstructions } = form.values
    const address = next && shownAddress(next.address)
    if (address && isProposal(meetingPlace, company && shownAddress(company.address))) form.setFieldValue('meetingPlace', address)
    if (next?.accessInstructions && isProposal(accessInstructions, company?.accessInstructions)) form.setFieldValue('accessInstructions', next.accessInstructions)
  }

  return { company, choose }
}

const isProposal = (written: string, proposed: string | undefined) => written.trim() === '' || written === proposed
