import { companyId } from './companies'
import { coordinatorId, type CoordinatorKey } from './coordinators'
import { sampleIds } from './ids'
import { menteeId } from './mentees'
import { mentorId } from './mentors'
import { partnerId } from './partners'
import { act, type SampleStep, type Typed } from './step'

type Details = Typed<'exchange.save'>['details']

const withCompany = (key: Parameters<typeof companyId>[0]): Details['with'] => ({ kind: 'company', id: companyId(key) })
const withPartner = (key: Parameters<typeof partnerId>[0]): Details['with'] => ({ kind: 'partner', id: partnerId(key) })

const exchange = (number: number, on: string, who: Details['with'], means: Details['means'], by: CoordinatorKey, note: string, person?: string): SampleStep =>
  act(on, 'exchange.save', { details: { with: who, on, means, by: coordinatorId(by), note, ...(person && { person }) } }, sampleIds.exchange(number))

/** Calls, letters and visits worth remembering. */
export const noteExchanges = (): readonly SampleStep[] => [
  exchange(1, '2025-02-10', withCompany('aubepines'), 'meeting', 'dubois', 'Présentation du mentorat au comité de direction. Accueil très favorable, réponse attendue la semaine suivante.', 'Laetitia Nsengiyumva'),
  exchange(2, '2025-03-04', withCompany('banque'), 'email', 'benkirane', 'Refus poli : le mentorat est possible en dehors des heures de travail seulement.', 'Grégoire de Wouters'),
  exchange(3, '2026-02-05', withCompany('fonderies'), 'phone', 'dubois', 'Demande le calcul du temps de travail pour trois mentors, avec leur propre coût horaire.', 'Pascale Wauters'),
  exchange(4, '2026-04-17', withCompany('imprimerie'), 'phone', 'benkirane', 'L’accord est suspendu jusqu’à la fin de l’année. Rappeler en janvier.', 'Sandrine Cœurjoly'),
  exchange(5, '2026-09-03', withCompany('logilux'), 'phone', 'hendrickx', 'Intérêt pour la démarche ; souhaite des chiffres avant d’en parler à la direction.', 'Éric Schmitz'),
  exchange(6, '2026-10-07', withCompany('logilux'), 'meeting', 'hendrickx', 'Présentation remise avec le calcul pour deux mentors. Réponse promise avant Noël.', 'Éric Schmitz'),
  exchange(7, '2026-11-09', withCompany('graines'), 'email', 'hendrickx', 'Message envoyé avec la présentation ; pas encore de réponse.'),
  exchange(8, '2026-01-20', withPartner('mire'), 'meeting', 'benkirane', 'Accord sur la fiche d’orientation : elle arrive avant la séance d’information collective.', 'Véronique T’Serstevens'),
  exchange(9, '2026-09-15', withPartner('cpas'), 'phone', 'dubois', 'Deux personnes pourraient venir à la séance de novembre.', 'Malik Zerrouki'),
  exchange(10, '2026-10-15', withPartner('forem'), 'email', 'dubois', 'Dates des prochaines séances envoyées.', 'Isabelle Pirson'),
  exchange(11, '2026-08-31', { kind: 'mentor', id: mentorId('vermeulen') }, 'phone', 'benkirane', 'Demande une pause : un second magasin ouvre en octobre.'),
  exchange(12, '2026-11-16', { kind: 'mentee', id: menteeId('zaoui') }, 'phone', 'benkirane', 'Vient à la séance du 8 décembre.'),
]
