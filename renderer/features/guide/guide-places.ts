import { places } from '../../ui/places'

import type { GuideLink, GuidePlace } from '#shared/text/guide/blocks'

const { stage } = places

type Named = Exclude<GuidePlace, `stage${number}`>

const stages: Readonly<Record<Exclude<GuidePlace, Named>, string>> = { stage1: stage(1), stage2: stage(2), stage3: stage(3), stage4: stage(4), stage5: stage(5), stage6: stage(6) }

const isStage = (place: GuidePlace): place is keyof typeof stages => place in stages

/** The address of a page that the guide names. */
export const addressOf = (place: GuidePlace): string => (isStage(place) ? stages[place] : places[place])

/** Where a link of the guide leads. */
export const hrefOf = (link: GuideLink): string => ('to' in link ? addressOf(link.to) : places.guideTopic(link.topic))
