import { act, type SampleStep, type Typed } from './step'

import { defaultLists } from '#shared/defaults/lists'
import { menteeSelection } from '#shared/defaults/mentee-selection'

/** A question of the association’s own, asked from September 2026 on: good to know, never a reason to refuse. */
const inOurRegion: Question = { key: 'inOurRegion', kind: 'yes-no', label: 'Habite ou cherche un emploi en Wallonie ou à Bruxelles', criterion: 'informative' }

type Sections = Typed<'grid.save'>['text']['sections']
type Question = Sections[number]['questions'][number]

const withOwnCriterion: Sections = menteeSelection.sections.map(section =>
  section.key === 'criteria'
    ? { ...section, questions: [...section.questions.map(asked => (asked.key === 'wishInOwnWords' ? { ...asked, label: 'Pourquoi cette envie ? Avec ses mots' } : asked)), inOurRegion] }
    : section,
)

/** What the association makes its own in Réglages: an age that is good to know, a place where one hears of it, a question added half-way. */
export const settleContent = (): readonly SampleStep[] => [
  act('2026-01-05', 'settings.save', { settings: { id: 'criteria', computed: [{ key: 'age', atLeast: 18, weight: 'informative' }] } }),
  act('2026-06-22', 'list.save', { list: { id: 'referrals', items: [...defaultLists.referrals, { key: 'own-company-evening', label: 'soirée des entreprises partenaires' }] } }),
  act('2026-09-14', 'grid.save', { grid: 'mentee-selection', text: { sections: withOwnCriterion } }),
]
