/** What a casebook that comes from elsewhere may ask of the machine. */
export const limits = {
  /** Characters of JSON: beyond 2²⁹ − 24 the engine holds no text. */
  bookBytes: 512_000_000,
  /** How long a book, or an export with its pieces, may take. */
  seconds: 60,
  /** How much the reader may hold, in megabytes of V8's old space: an export of 400 MB stands there as text twice. */
  megabytes: 2000,
  /** The same with all that lies outside of it. */
  residentMegabytes: 3500,
} as const
