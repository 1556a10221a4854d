import type { TypedBlock } from './draft-blocks'

/** What the fields of a block of a newsletter are given. */
export interface FieldsOf<Block extends TypedBlock> {
  readonly typed: Block
  /** True once: the first field of a block just added takes the focus. */
  readonly isNew: boolean
  readonly onWrite: (typed: TypedBlock) => void
  /** For what is chosen, and kept at once: made from the block as it stands by then. */
  readonly onPut: (change: (typed: TypedBlock) => TypedBlock) => void
  readonly onLeave: () => void
}
