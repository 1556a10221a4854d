interface Anchor {
  readonly what: string
  readonly measured?: number
  readonly most?: number
  readonly absent?: string
}
interface Measure {
  readonly what: string
  readonly milliseconds?: number
  readonly megabytes?: number
  readonly p95?: number
  readonly bar?: number
  readonly anchor?: Anchor
}

export const isWithin: (measure: Measure) => boolean
export const tableOf: (measures: readonly Measure[]) => string
