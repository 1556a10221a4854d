import type { MatchingSettings } from '#shared/domain/programme-settings'
import type { Relaxation } from '#shared/matching/relaxation'

/** The settings with one thing given up, to be tried in a calculation; nothing where it is not a matter of settings. */
export function relaxedSettings(settings: MatchingSettings, relaxation: Relaxation): MatchingSettings | undefined {
  switch (relaxation.kind) {
    case 'threshold': {
      const { key: relaxed, to } = relaxation
      const criteria = settings.criteria.map(criterion => {
        const { key, weight } = criterion
        if (key !== relaxed) return criterion
        // A wish about gender without any weight holds as a condition: with one it becomes a preference.
        return { key, weight: key === 'gender' && to === 0 ? Math.max(1, weight) : weight, ...(to > 0 && { atLeast: to }) }
      })
      return { ...settings, criteria }
    }
    case 'radius':
      return relaxation.whose === 'settings' ? { ...settings, radii: { ...settings.radii, [relaxation.mode]: relaxation.to } } : undefined
    case 'minimum-score':
      return { ...settings, minimumScore: relaxation.to }
    case 'exclusion':
      return undefined
  }
}
