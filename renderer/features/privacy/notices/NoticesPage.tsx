import { useCasebook } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { PeopleToInform } from './PeopleToInform'

import { noticeInForce } from '#shared/casebook/notices'
import { defaults } from '#shared/defaults/defaults'
import { NoticeAudience } from '#shared/domain/notice'
import { noticeWords } from '#shared/text/notices'

const words = noticeWords.page

/** What people are told about their data: the two notices in force, and who is still to get them. */
export function NoticesPage() {
  const book = useCasebook()
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.consents}>
            {words.consents}
          </ButtonLink>
          <ButtonLink variant="default" href={places.sensitiveTexts}>
            {words.texts}
          </ButtonLink>
        </>
      }
    >
      {NoticeAudience.options.map(audience => {
        const { version, savedOn } = noticeInForce(book, audience, defaults)
        return (
          <Section
            key={audience}
            title={words.inForce(audience)}
            actions={
              <>
                <ButtonLink variant="default" size="compact-sm" href={places.sheet({ kind: 'privacy-notice', for: audience })}>
                  {words.print}
                </ButtonLink>
                <ButtonLink variant="default" size="compact-sm" href={places.notice(audience)}>
                  {words.edit}
                </ButtonLink>
              </>
            }
          >
            <p>{words.version(version, savedOn)}</p>
          </Section>
        )
      })}
      <Section title={words.toInform}>
        <PeopleToInform />
      </Section>
    </Page>
  )
}
