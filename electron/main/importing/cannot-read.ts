import type { ImportRefusal } from '#shared/importing/foreign-table'

/** Thrown from inside the reader where reading must stop; `readFile` answers with its refusal. */
export class CannotRead extends Error {
  readonly refusal: ImportRefusal

  constructor(refusal: ImportRefusal) {
    super(refusal.code)
    this.name = 'CannotRead'
    this.refusal = refusal
  }
}
