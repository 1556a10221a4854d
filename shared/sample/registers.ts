import { coordinatorId } from './coordinators'
import { sampleIds } from './ids'
import { menteeId } from './mentees'
import { act, type SampleStep } from './step'

import { defaultProcessings } from '#shared/defaults/processings'
import { yearlyTaskId } from '#shared/domain/yearly-task'

const reviewed = (doneOn: string, year: number): SampleStep => act(doneOn, 'yearly.save', { id: yearlyTaskId('retention-review', year), doneOn })

/** What the association owes to the people whose data it keeps: the review of each year that is over, its registers, its officer. */
export const keepRegisters = (): readonly SampleStep[] => [
  reviewed('2025-01-30', 2024),
  act(
    '2025-09-18',
    'breach.save',
    {
      details: {
        ...{ discoveredOn: '2025-09-16', discoveredAt: '09:20', happenedOn: '2025-09-15', by: coordinatorId('hendrickx'), people: 14, wasProtected: false, risk: 'risk' },
        what: 'Une clé USB a été oubliée dans le train entre Namur et Charleroi. Elle n’a pas été retrouvée.',
        data: 'La liste de présences d’une séance d’information : noms, téléphones et entreprises de 14 personnes. La clé n’était pas chiffrée.',
        consequences: 'Quelqu’un peut appeler ces personnes au nom de l’association.',
        measures: 'Déclaration aux objets trouvés. Les clés de l’équipe sont maintenant chiffrées, et les listes ne quittent plus le bureau.',
        ...{ authorityToldOn: '2025-09-17', reference: 'APD-2025-EX-0417', peopleToldOn: '2025-09-17' },
      },
    },
    sampleIds.breach(1),
  ),
  act('2026-01-29', 'retention.keep', {
    ...{ who: { kind: 'mentee', id: menteeId('bensalem') }, purpose: 'interview-notes', keepUntil: '2026-12-31', by: coordinatorId('hendrickx') },
    reason: 'Un second binôme est envisagé avec elle en 2026.',
  }),
  reviewed('2026-01-29', 2025),
  act('2026-01-29', 'processing.save', { id: 'volunteers', details: { ...withoutId('volunteers'), recipients: 'Confluent Assurances, la fiduciaire de l’association, l’administration fiscale sur demande.' } }),
  act('2026-01-29', 'settings.save', {
    settings: { id: 'privacy', officer: { kind: 'named', name: 'Nathalie Rosier', contact: 'dpo@example.org', since: '2025-03-03' }, registerReadOn: '2026-01-29' },
  }),
  act(
    '2026-02-10',
    'breach.save',
    {
      details: {
        ...{ discoveredOn: '2026-02-10', discoveredAt: '14:05', happenedOn: '2026-02-10', by: coordinatorId('hendrickx'), people: 11, risk: 'none' },
        what: 'Une invitation est partie avec toutes les adresses visibles.',
        data: 'Les adresses e-mail de onze mentors, qui se connaissent pour la plupart.',
        measures: 'Excuses envoyées le jour même ; les envois passent maintenant par les copies cachées.',
        whyNot: 'Les onze personnes font partie de la même communauté, et rien d’autre que leur adresse n’était visible.',
      },
    },
    sampleIds.breach(2),
  ),
]

/** What is proposed for a line, to be made the association’s own. */
function withoutId(id: string) {
  const found = defaultProcessings.find(processing => processing.id === id)
  if (!found) throw new Error(`The register proposes no ${id}`)
  const { id: _, ...details } = found
  return details
}
