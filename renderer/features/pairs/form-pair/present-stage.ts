import { PairDraft } from '#shared/domain/pair-draft'

/** The stages at which a pair taken over may stand. */
export const PresentStage = PairDraft.shape.presentStage.unwrap()
