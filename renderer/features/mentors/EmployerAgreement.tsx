import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'

import { agreementIsCurrent, agreementOf, type ManagementAgreement } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'
import { mentorPathWords } from '#shared/text/mentor-path'

const words = mentorPathWords.agreement

/** How far the employer of a mentor on working time agrees; it is kept in the company’s file, and missing until it is granted and current. */
export function EmployerAgreement({ mentor: { frame } }: { readonly mentor: Mentor }) {
  const { companies } = useCasebook()
  const today = useToday()
  const company = frame.kind === 'working-time' ? companies[frame.companyId] : undefined
  if (!company) return <p>{frame.kind === 'unknown' ? words.unknown : words.notNeeded}</p>

  const agreement = agreementOf(company)
  return (
    <div className="page-body">
      <Facts
        rows={[
          [words.company, company.name],
          [words.state, agreementLine(agreement, today)],
        ]}
      />
      {!agreementIsCurrent(agreement, today) && (
        <Notice tone="warning" title={words.missing}>
          {words.missingText(company.name)}
        </Notice>
      )}
      <div>
        <ButtonLink variant="default" href={places.company(company.id)}>
          {words.open}
        </ButtonLink>
      </div>
    </div>
  )
}

function agreementLine(agreement: ManagementAgreement, today: IsoDate): string {
  switch (agreement.state) {
    case 'to-contact':
      return words.states['to-contact']
    case 'granted':
      return [words.states.granted(agreement.on, agreement.signatory), endLine(agreement, today)].filter(part => part !== undefined).join(', ')
    case 'presented':
    case 'refused':
    case 'suspended':
      return words.states[agreement.state](agreement.on)
  }
}

function endLine(agreement: Extract<ManagementAgreement, { state: 'granted' }>, today: IsoDate): string | undefined {
  if (agreement.until === undefined) return undefined
  if (agreement.renewed) return words.renewed(agreement.until)
  return agreement.until < today ? words.over(agreement.until) : words.until(agreement.until)
}
