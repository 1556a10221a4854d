import '../matching.css'
import './group.css'

import { Button, Progress, Radio, Stack } from '@mantine/core'

import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { GroupResult } from './GroupResult'
import { People } from './People'
import { Removals } from './Removals'
import { type Group, useGroup } from './use-group'

import { AIMS } from '#shared/matching/group-proposal'
import { matching } from '#shared/text/matching'
import { groupPage as words, matchingHome } from '#shared/text/matching-pages'

/** The best assignment of the mentors to a group: proposed, explained, changed by hand. */
export function GroupPage() {
  const group = useGroup()
  const { book, pool, taking, settings, isRelaxed, calculation } = group
  const { mentees, mentors } = taking
  const { state } = calculation
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <ButtonLink variant="default" href={places.matching}>
          {matchingHome.title}
        </ButtonLink>
      }
    >
      {pool.mentees.length === 0 && <Notice tone="info" title={words.noMentees} />}
      {pool.mentors.length === 0 && <Notice tone="info" title={words.noMentors} />}
      {pool.mentees.length > 0 && pool.mentors.length > 0 && (
        <>
          <Section title={words.who}>
            <div className="group-who">
              <People
                title={words.mentees(mentees.length, pool.mentees.length)}
                whom={words.whom.mentees}
                people={pool.mentees}
                chosen={new Set(mentees.map(({ id }) => id))}
                onChange={chosen => group.choose(pool.mentees, chosen)}
              />
              <People
                title={words.mentors(mentors.length, pool.mentors.length)}
                whom={words.whom.mentors}
                people={pool.mentors}
                chosen={new Set(mentors.map(({ id }) => id))}
                onChange={chosen => group.choose(pool.mentors, chosen)}
              />
            </div>
          </Section>
          <Section title={words.before}>
            <Removals book={book} pool={taking} settings={settings} />
            {isRelaxed && (
              <Notice
                tone="warning"
                title={words.relaxed}
                action={
                  <Button variant="default" size="compact-sm" onClick={() => group.relax(undefined)}>
                    {words.resetRelaxed}
                  </Button>
                }
              />
            )}
          </Section>
          <AimSection group={group} />
          {state.at === 'done' && <GroupResult proposal={state.value} group={group} />}
        </>
      )}
    </Page>
  )
}

/** The aim, the button that begins the calculation, and how far it is. */
function AimSection({ group: { aim, setAim, start, restart, calculation, taking } }: { readonly group: Group }) {
  const { state, stop } = calculation
  const progress = state.at === 'running' ? state.progress : undefined
  return (
    <Section title={words.aim}>
      <div className="page-body">
        <Radio.Group aria-label={words.aim} value={aim} onChange={chosen => setAim(AIMS.find(each => each === chosen) ?? 'best-total')}>
          <Stack gap="xs">
            {AIMS.map(each => (
              <Radio key={each} value={each} label={matching.group.aims[each]} description={matching.group.aimsWhy[each]} />
            ))}
          </Stack>
        </Radio.Group>
        <div className="group-run">
          {state.at === 'running' ? (
            <>
              <Progress value={progress ? (100 * progress.done) / Math.max(1, progress.total) : 0} aria-label={words.calculating} className="group-progress" transitionDuration={0} />
              <span className="form-hint">{progress && words.progress(progress.done, progress.total)}</span>
              <Button variant="default" onClick={stop}>
                {words.cancel}
              </Button>
            </>
          ) : (
            state.at !== 'done' && (
              <Button onClick={state.at === 'stopped' ? restart : start} disabled={taking.mentees.length === 0 || taking.mentors.length === 0}>
                {words.start}
              </Button>
            )
          )}
          <span role="status" className="form-hint">
            {state.at === 'stopped' && words.cancelled}
            {state.at === 'done' && words.done(state.value.pairs.length)}
          </span>
        </div>
      </div>
    </Section>
  )
}
