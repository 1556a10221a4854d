import type { PrivacySettings, RetentionSettings } from '#shared/domain/retention'

/**
 * How long each thing is kept, in calendar months (privacy, « Lawful bases proposed »). No Belgian rule says it for an accompaniment towards work;
 * the French authority holds two years after the last contact justified (CNIL, délibérations 2021-028 and 2023-095).
 */
export const defaultRetention: RetentionSettings = {
  id: 'retention',
  months: { 'mentor-not-kept': 6, mentor: 24, 'mentee-not-kept': 6, mentee: 24, 'interview-notes': 6, 'follow-up': 18, history: 24 },
  review: { month: 1, day: 31 },
  fundings: [],
}

/** Nothing is answered before the association does. */
export const defaultPrivacy: PrivacySettings = { id: 'privacy', officer: { kind: 'to-settle' } }
