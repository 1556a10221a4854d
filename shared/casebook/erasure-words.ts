/** What stands where a person was: words of the caller, since the casebook has none. */
export interface ErasureWords {
  /** In the place of a name, in a text of somebody else. */
  readonly mention: string
  readonly givenName: string
  /** `number` is the one drawn by chance. */
  readonly familyName: (number: number) => string
  /** Where something must stand, and nothing may. */
  readonly nothing: string
}
