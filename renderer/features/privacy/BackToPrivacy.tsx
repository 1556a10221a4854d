import { ButtonLink } from '../../ui/ButtonLink'
import { places } from '../../ui/places'

import { privacyHub } from '#shared/text/registers'

/** The way back to what stands in order and what does not. */
export const BackToPrivacy = () => (
  <ButtonLink variant="default" href={places.privacy}>
    {privacyHub.title}
  </ButtonLink>
)
