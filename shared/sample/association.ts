import { sampleIds } from './ids'
import { fixedLine } from './someone'
import { act, type SampleStep, type Typed } from './step'

/** The Monday the association begins to work with the application: whoever was there before is entered that day. */
export const ADOPTED_ON = '2025-01-06'

const details: Typed<'organisation.save'>['details'] = {
  name: 'Passerelle Emploi asbl (exemple)',
  legalForm: 'asbl',
  companyNumber: '0990.100.279',
  address: { street: 'rue Godefroid 212, bte 4', postcode: '5000', municipality: 'Namur' },
  email: 'info@example.org',
  phone: fixedLine('081', 1),
  website: 'www.example.org',
  representative: { name: 'Françoise Delhaye-N’Guyen', role: 'présidente' },
  placeOfSignature: 'Namur',
  insurance: {
    insurer: 'Confluent Assurances (exemple)',
    policyNumber: 'RC-EX-2025-00417',
    cover: 'responsabilité civile et accidents corporels des volontaires',
  },
  expenses: 'actual',
  privacyContact: 'vie-privee@example.org',
}

/** The association that the sample brings along where nobody has entered one. */
export const enterAssociation = (): SampleStep => act(ADOPTED_ON, 'organisation.save', { details })

export const finishSetUp = (): SampleStep => act(ADOPTED_ON, 'organisation.finish-set-up', {}, sampleIds.articles())
