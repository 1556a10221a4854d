/** What a file may ask of the machine; each figure is far above an honest list of people or a letter with pictures. */
export const limits = {
  /** Bytes of the file itself. */
  fileBytes: 25 * 1024 * 1024,
  /** Parts of a packed file: a sheet for each month of ten years has fewer than 400. */
  parts: 500,
  /** Bytes once everything packed in the file is unpacked: 20 000 lines of 40 columns come to less. */
  inflatedBytes: 50 * 1024 * 1024,
  /** How many times larger a file may become; below `harmlessBytes` it does not matter. */
  inflation: 100,
  harmlessBytes: 10 * 1024 * 1024,
  rows: 20_000,
  columns: 256,
  /** Characters of one cell: Excel has room for no more. */
  cellCharacters: 32_767,
  /** How long the reader may take. */
  seconds: 20,
  /** How much the reader may hold, in megabytes of V8's old space. */
  megabytes: 512,
  /** The same with all that lies outside of it: the bytes of the file and what they unpack to. */
  residentMegabytes: 1400,
} as const
