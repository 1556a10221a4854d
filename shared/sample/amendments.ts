import { sampleIds } from './ids'
import { act, printAmendment, type SampleStep } from './step'

import type { Party } from '#shared/domain/contract'

type Change = Parameters<typeof printAmendment>[2]

const printed = (on: string, pair: number, change: Change, reason: string): SampleStep => printAmendment(on, sampleIds.pair(pair), change, reason, sampleIds.amendment(pair, 1))

const signed = (on: string, pair: number, party: Party): SampleStep => act(on, 'amendment.sign', { amendmentId: sampleIds.amendment(pair, 1), party, on })

/** An extension and a suspension that all three signed, and another place that waits for two signatures. */
export const amendContracts = (): readonly SampleStep[] => [
  printed('2026-10-06', 24, { kind: 'suspension', from: '2026-10-05' }, 'Remplacement de deux mois dans une école'),
  signed('2026-10-08', 24, 'mentee'),
  signed('2026-10-09', 24, 'mentor'),
  signed('2026-10-12', 24, 'association'),
  printed('2026-11-09', 22, { kind: 'extension', endsOn: '2027-02-01' }, 'Deux procédures de recrutement sont en cours'),
  signed('2026-11-12', 22, 'mentee'),
  signed('2026-11-17', 22, 'mentor'),
  signed('2026-11-18', 22, 'association'),
  printed('2026-11-16', 23, { kind: 'place', from: '2026-12-01', meetingPlace: 'Maison de la mobilité, place de la Gare, 4500 Huy' }, 'Le centre culturel ferme le soir pendant l’hiver'),
  signed('2026-11-18', 23, 'mentee'),
]
