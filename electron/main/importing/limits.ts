/** What a file may ask of the machine; each figure is far above an honest list of people. */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 25 * 1024 * 1024,
  /** Bytes once everything packed in the file is unpacked. */
  inflatedBytes: 300 * 1024 * 1024,
  /** How many times larger a file may become; below `harmlessBytes` it does not matter. */
  inflation: 200,
  harmlessBytes: 10 * 1024 * 1024,
  rows: 20_000,
  columns: 256,
  /** How long the reader may take. */
  seconds: 20,
  /** How much the reader may hold, in megabytes of V8's old space. */
  megabytes: 512,
  /** The same with all that lies outside of it: the bytes of the file and what they unpack to. */
  residentMegabytes: 1400,
} as const
