import { describe, expect, it } from 'vitest'

import { contractDocument } from '#shared/documents/contract-document'
import type { Block, SignatureFrame } from '#shared/documents/document'
import { plainText } from '#shared/documents/document'
import type { ContractFacts } from '#shared/domain/contract'
import { IsoDate } from '#shared/domain/iso-date'
import { paper } from '#shared/text/paper'

import { someArticles, someContractFacts } from '../../builders/contract'

const printed = (facts: ContractFacts) => contractDocument(facts, someArticles(), { status: 'printed', version: 1, printedOn: IsoDate.parse('2026-03-10') })

const flat = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(block => (block.kind === 'together' ? flat(block.blocks) : [block]))
const firstPart = (facts: ContractFacts) => flat(printed(facts).parts[0]?.blocks ?? [])

const frames = (facts: ContractFacts): readonly SignatureFrame[] => firstPart(facts).flatMap(block => (block.kind === 'signatures' ? block.frames : []))
const annexes = (facts: ContractFacts) => firstPart(facts).flatMap(block => (block.kind === 'list' ? block.items.map(plainText).filter(item => item.startsWith('Annexe')) : []))
const words = (facts: ContractFacts) => JSON.stringify(printed(facts))

describe('the three originals', () => {
  it('are named after whom they are for, in the gender of each', () => {
    const labels = (mentor: string, mentee: string) => printed(someContractFacts({ mentor: { agreement: mentor }, mentee: { agreement: mentee } })).parts.map(part => part.label)
    expect(labels('feminine', 'masculine')).toEqual(['exemplaire de la mentor', 'exemplaire du mentee', 'exemplaire de l’association'])
    expect(labels('masculine', 'feminine')).toEqual(['exemplaire du mentor', 'exemplaire de la mentee', 'exemplaire de l’association'])
    expect(labels('neutral', 'neutral')).toEqual(['exemplaire du ou de la mentor', 'exemplaire du ou de la mentee', 'exemplaire de l’association'])
  })

  it('say the same', () => {
    const [one, two, three] = printed(someContractFacts()).parts.map(part => part.blocks)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
  })
})

describe('the articles', () => {
  it('are twelve, numbered, with the persons in their titles', () => {
    const titles = firstPart(someContractFacts()).flatMap(block => (block.kind === 'heading' && block.text.startsWith('Article') ? [block.text] : []))
    expect(titles).toHaveLength(12)
    expect(titles[4]).toBe('Article 5 – Engagements de la mentor')
    expect(titles[5]).toBe('Article 6 – Engagements du mentee')
  })

  it('leave no blank open, in any frame and with the fewest facts', () => {
    const few = { email: undefined, phone: undefined }
    for (const frame of ['working-time', 'own-time', 'self-employed', 'company-head', 'pensioner', 'job-seeker']) {
      const facts = someContractFacts({
        substitute: undefined,
        organisation: { ...few, representative: undefined, placeOfSignature: undefined, insurance: undefined, expenses: undefined, privacyContact: undefined, address: {} },
        coordinator: { ...few, role: undefined, presence: undefined },
        mentor: { ...few, frame, agreement: 'neutral', jobTitle: undefined, activity: undefined },
        mentee: { ...few, agreement: 'neutral', municipality: undefined, partner: undefined, referent: undefined },
        terms: { accessInstructions: undefined, contactChannel: undefined },
      })
      expect(words(facts), frame).not.toMatch(/undefined|\{[a-zé]| ,|\(\)/)
    }
  })
})

describe('the annexes follow the frame in which the mentor engages', () => {
  const of = (frame: string, agreement = 'feminine', employerAgreedOn?: string) => annexes(someContractFacts({ mentor: { frame, agreement, employerAgreedOn } }))

  it('gives a volunteer the note of information', () => {
    expect(of('own-time')).toEqual([
      'Annexe\u00A01 – Note d’information à la volontaire',
      'Annexe\u00A02 – Règles d’accès au lieu de rencontre',
      'Annexe\u00A03 – Plan d’actions individuel, ajouté après l’in-take',
      `Annexe\u00A04 – ${paper.annexes.privacy}`,
    ])
    for (const frame of ['self-employed', 'company-head', 'pensioner', 'job-seeker']) expect(of(frame, 'masculine')[0]).toBe('Annexe\u00A01 – Note d’information au volontaire')
  })

  it('asks for the employer’s agreement on working time, and not for the note', () => {
    const all = of('working-time', 'masculine', '2026-02-01')
    expect(all[0]).toBe('Annexe\u00A01 – Accord de l’employeur du\u00A001/02/2026')
    expect(all.join()).not.toContain('Note d’information')
  })

  it('reminds a job seeker of the form for the ONEM', () => {
    expect(of('job-seeker').at(-1)).toContain('C45B')
    expect(of('pensioner').join()).not.toContain('C45B')
  })
})

describe('the frames to sign', () => {
  it('are three, in the order of the parties', () => {
    expect(frames(someContractFacts()).map(frame => [frame.title, frame.name])).toEqual([
      ['La mentor', 'Anne-Sophie\u00A0d’Hœraene'],
      ['Le mentee', 'Yusuf\u00A0Çelik'],
      ['Pour l’association', 'Françoise\u00A0Delvaux'],
    ])
  })

  it('have a fourth for the employer’s visa on working time', () => {
    expect(frames(someContractFacts({ mentor: { frame: 'working-time' } })).map(frame => frame.title)).toContain('Visa de l’employeur')
  })

  it('have one more for the parent of a minor', () => {
    expect(frames(someContractFacts({ mentee: { minor: true, agreement: 'feminine' } })).at(-1)?.title).toBe('Parent ou responsable légal de la mentee')
  })
})

describe('the parties', () => {
  const row = (facts: ContractFacts, label: string) =>
    firstPart(facts).flatMap(block => (block.kind === 'facts' ? block.rows.flatMap(([name, value]) => (name === label ? [plainText(value)] : [])) : []))
  const DOTS = '………………………………'

  it('leave a line to fill for what is not known of a person’s work, and none where they have none', () => {
    const silent = (frame: string) => someContractFacts({ mentor: { frame, jobTitle: undefined, activity: undefined } })
    expect([row(silent('own-time'), 'Fonction'), row(silent('working-time'), 'Entreprise ou activité')]).toEqual([[DOTS], [DOTS]])
    expect([row(silent('self-employed'), 'Fonction'), row(silent('self-employed'), 'Entreprise ou activité')]).toEqual([[], [DOTS]])
    expect([row(silent('pensioner'), 'Fonction'), row(silent('job-seeker'), 'Entreprise ou activité')]).toEqual([[], []])
  })

  it('leave a line to fill for the telephone and the e-mail of the contact', () => {
    const facts = someContractFacts({ coordinator: { phone: undefined, email: undefined, presence: undefined } })
    expect(row(facts, 'Personne de contact')).toEqual([`Noémie\u00A0Lefèvre, responsable du mentorat · ${DOTS}`])
    expect(row(facts, 'Suppléante ou suppléant')).toEqual(['Karim\u00A0El\u00A0Amrani, coordinateur · karim@oeuvres.example'])
  })

  it('do not say twice that the association is one', () => {
    const called = (name: string) => row(someContractFacts({ organisation: { name } }), 'Dénomination et forme')
    expect(called('Passerelle Emploi asbl (exemple)')).toEqual(['Passerelle Emploi asbl (exemple)'])
    expect(called('A.S.B.L. Tremplin')).toEqual(['A.S.B.L. Tremplin'])
    expect(called('Tremplin')).toEqual(['Tremplin, ASBL'])
  })

  it('have curved apostrophes in their names, but not in their e-mails', () => {
    const facts = someContractFacts({ mentor: { givenName: 'Seán', familyName: "O'Neill", email: "s.o'neill@example.org" } })
    expect(row(facts, 'Prénom et nom')[0]).toBe('Seán\u00A0O’Neill')
    expect(row(facts, 'Téléphone et e-mail')[0]).toBe("0470\u00A012\u00A034\u00A056 · s.o'neill@example.org")
  })
})

describe('a draft', () => {
  const draft = contractDocument(someContractFacts({ sample: true }), someArticles(), { status: 'draft' })

  it('says that it is not to be signed, beside the mark of the sample', () => {
    expect(draft.letterhead.marks).toEqual(['PROJET – ce document ne se signe pas', 'EXEMPLE – personnes fictives'])
  })

  it('has neither version nor day of printing', () => {
    expect(draft.foot.reference).toBe('Binôme n°\u00A0B-2026-014 · projet de contrat')
    expect(JSON.stringify(draft)).not.toMatch(/version|imprimée/)
  })
})

describe('the contract of a mentor on working time', () => {
  const text = words(someContractFacts({ mentor: { frame: 'working-time', agreement: 'feminine', employerAgreedOn: '2026-02-01' } }))

  it('says who insures whom, and that nothing is paid back unless agreed', () => {
    expect(text).toContain('Elle est couverte par l’assurance de cet employeur contre les accidents du travail')
    expect(text).toContain('L’association assure sa propre responsabilité civile auprès de Ethias, police n°\u00A045.012.345.')
    expect(text).toContain('Elle ne rembourse pas de frais à la mentor, sauf accord écrit.')
    expect(text).toContain('assurer les activités')
  })
})

it('only the mentee is asked for a contact after the end', () => {
  const lines = firstPart(someContractFacts()).flatMap(block => (block.kind === 'boxes' && block.lead ? [[plainText(block.lead).trim(), block.items.map(({ label }) => plainText(label).trim()).length]] : []))
  expect(lines.slice(0, 2)).toEqual([['La mentor accepte\u202F:', 3], ['Le mentee accepte\u202F:', 4]])
})

describe('the pages', () => {
  it('say plainly that the people are invented, in a sample only', () => {
    expect(printed(someContractFacts({ sample: true })).letterhead.marks).toEqual(['EXEMPLE – personnes fictives'])
    expect(printed(someContractFacts()).letterhead.marks).toEqual([])
  })

  it('carry the number of the pair and the versions, and where to write about one’s data', () => {
    expect(printed(someContractFacts()).foot).toEqual({
      reference: 'Binôme n°\u00A0B-2026-014 · contrat version 1 · articles version 1',
      privacy: 'Document confidentiel, protégé par le RGPD. Vos données, vos droits\u202F: donnees@oeuvres.example',
    })
  })

  it('fall back on the association’s e-mail, then on its seat', () => {
    const privacy = (organisation: Readonly<Record<string, unknown>>) => printed(someContractFacts({ organisation: { privacyContact: undefined, ...organisation } })).foot.privacy.split('\u202F: ')[1]
    expect(privacy({})).toBe('info@oeuvres.example')
    expect(privacy({ email: undefined })).toBe('Les Œuvres du Cœur, rue de l’Église 12, 5000 Namur')
    expect(privacy({ email: undefined, address: {} })).toBe('Les Œuvres du Cœur, à l’adresse de son siège')
  })
})
