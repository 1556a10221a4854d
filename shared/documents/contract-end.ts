import type { ContractFacts } from '#shared/domain/contract'
import { fullName } from '#shared/domain/person'
import { paper } from '#shared/text/paper'

import type { Block, SignatureFrame } from './document'
import { capitalised } from './fill-article'

const words = paper.contract

/** Longer names make frames so high that two rows of them may not stand on one page. */
const LONG_NAME = 80

/** The annexes, the last words and the frames: on one page, so that nobody signs a sheet that says nothing. */
export function contractEnd(facts: ContractFacts): readonly Block[] {
  const { placeOfSignature, address } = facts.organisation
  const place = placeOfSignature ?? address.municipality ?? paper.toFill
  const parties = [mentorFrame(facts), menteeFrame(facts), associationFrame(facts)]
  const others = otherFrames(facts)
  const second: readonly Block[] = others.length > 0 ? [{ kind: 'signatures', frames: others }] : []
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 2, text: words.annexes },
    { kind: 'list', items: annexes(facts).map((annex, index) => words.annex(index + 1, annex)) },
    { kind: 'heading', level: 2, text: words.signatures },
    { kind: 'paragraph', text: words.doneAt(place, paper.dateToFill) },
    { kind: 'signatures', frames: parties },
  ]
  const fits = [...parties, ...others].every(({ name = '' }) => name.length < LONG_NAME)
  return fits ? [{ kind: 'together', blocks: [...blocks, ...second] }] : [{ kind: 'together', blocks }, ...second]
}

/** The papers that go with a contract, by the frame in which the mentor engages. */
function annexes({ mentor }: ContractFacts): readonly string[] {
  const { volunteer, employer, jobSeeker, access, plan, privacy } = paper.annexes
  const first = mentor.frame === 'working-time' ? employer(mentor.employerAgreedOn) : volunteer[mentor.agreement]
  return [first, access, plan, privacy, ...(mentor.frame === 'job-seeker' ? [jobSeeker] : [])]
}

const mentorFrame = ({ mentor }: ContractFacts): SignatureFrame => ({
  title: capitalised(paper.mentor.the[mentor.agreement]),
  name: fullName(mentor),
  ...(mentor.jobTitle && { quality: mentor.jobTitle }),
  mention: words.mention,
})

const menteeFrame = ({ mentee }: ContractFacts): SignatureFrame => ({
  title: capitalised(paper.mentee.the[mentee.agreement]),
  name: fullName(mentee),
  mention: words.mention,
})

const associationFrame = ({ organisation }: ContractFacts): SignatureFrame => ({
  title: words.forAssociation,
  ...(organisation.representative && { name: organisation.representative.name, quality: organisation.representative.role }),
  mention: words.mention,
})

/** A minor's parent signs too; an employer who lends the time may put a visa, without being a party. */
function otherFrames({ mentor, mentee }: ContractFacts): readonly SignatureFrame[] {
  const parent = (whose: string): SignatureFrame => ({ title: words.parent(whose), mention: words.mention })
  return [
    ...(mentor.minor ? [parent(paper.mentor.of[mentor.agreement])] : []),
    ...(mentee.minor ? [parent(paper.mentee.of[mentee.agreement])] : []),
    ...(mentor.frame === 'working-time'
      ? [{ title: words.employerVisa, ...(mentor.activity && { name: mentor.activity }), quality: words.employerVisaQuality }]
      : []),
  ]
}
