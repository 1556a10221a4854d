import type { ContractFacts } from '#shared/domain/contract'
import { paper } from '#shared/text/paper'

import type { Block, SignatureFrame } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { capitalised } from './fill-article'

const words = paper.contract

/** Longer names make frames so high that two rows of them may not stand on one page. */
const LONG_NAME = 80

/** The annexes; then, on one page, the last words and the frames, so that nobody signs a sheet that says nothing. */
export const contractEnd = (facts: ContractFacts): readonly Block[] => [...annexBlocks(facts), ...contractSignatures(facts)]

/** The papers that go with a contract, numbered. */
export const annexBlocks = (facts: ContractFacts): readonly Block[] => [
  { kind: 'heading', level: 2, text: words.annexes },
  { kind: 'list', items: annexes(facts).map((annex, index) => words.annex(index + 1, annex)) },
]

/** The last words of a contract and the frames of all who sign it. */
export function contractSignatures(facts: ContractFacts): readonly Block[] {
  const { placeOfSignature, address } = facts.organisation
  const place = placeOfSignature ?? address.municipality ?? paper.toFill
  const parties = threeFrames(facts)
  const [parents, visa] = [parentFrames(facts), visaFrame(facts)]
  const fits = [...parties, ...visa].every(({ name = '' }) => name.length < LONG_NAME)
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: words.signatures },
        { kind: 'paragraph', text: words.doneAt(place, paper.dateToFill) },
        { kind: 'signatures', frames: parties },
        // A parent signs on the page where the minor does; a visa, which binds nobody, may stand on the next one.
        ...row(fits ? [...parents, ...visa] : parents),
      ],
    },
    ...row(fits ? [] : visa),
  ]
}

/** The frames of the three who sign and, for a minor, of a parent. */
export const partyFrames = (facts: ContractFacts): readonly SignatureFrame[] => [...threeFrames(facts), ...parentFrames(facts)]

const threeFrames = (facts: ContractFacts): readonly SignatureFrame[] => [mentorFrame(facts), menteeFrame(facts), associationFrame(facts)]

const row = (frames: readonly SignatureFrame[]): readonly Block[] => (frames.length > 0 ? [{ kind: 'signatures', frames }] : [])

/** The papers that go with a contract, by the frame in which the mentor engages. */
function annexes({ mentor }: ContractFacts): readonly string[] {
  const { volunteer, employer, jobSeeker, access, plan, privacy } = paper.annexes
  const first = mentor.frame === 'working-time' ? employer(mentor.employerAgreedOn) : volunteer[mentor.agreement]
  return [first, access, plan, privacy, ...(mentor.frame === 'job-seeker' ? [jobSeeker] : [])]
}

const mentorFrame = ({ mentor }: ContractFacts): SignatureFrame => ({
  title: capitalised(paper.mentor.the[mentor.agreement]),
  name: fullNameOnPaper(mentor),
  ...(mentor.jobTitle && { quality: mentor.jobTitle }),
  mention: words.mention,
})

const menteeFrame = ({ mentee }: ContractFacts): SignatureFrame => ({
  title: capitalised(paper.mentee.the[mentee.agreement]),
  name: fullNameOnPaper(mentee),
  mention: words.mention,
})

const associationFrame = ({ organisation }: ContractFacts): SignatureFrame => ({
  title: words.forAssociation,
  ...(organisation.representative && { name: organisation.representative.name, quality: organisation.representative.role }),
  mention: words.mention,
})

/** A minor's parent signs too. */
function parentFrames({ mentor, mentee }: ContractFacts): readonly SignatureFrame[] {
  const parent = (whose: string): SignatureFrame => ({ title: words.parent(whose), mention: words.mention })
  return [...(mentor.minor ? [parent(paper.mentor.of[mentor.agreement])] : []), ...(mentee.minor ? [parent(paper.mentee.of[mentee.agreement])] : [])]
}

/** An employer who lends the time may put a visa, without being a party. */
const visaFrame = ({ mentor }: ContractFacts): readonly SignatureFrame[] =>
  mentor.frame === 'working-time' ? [{ title: words.employerVisa, ...(mentor.activity && { name: mentor.activity }), quality: words.employerVisaQuality }] : []
