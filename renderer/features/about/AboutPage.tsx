import './about.css'

import { Button, Loader } from '@mantine/core'

import { ask } from '../../api/ask'
import { useSurroundings } from '../../api/surroundings'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { LicenceList } from './LicenceList'
import { partedLicences, useLicences } from './licences'

import { about } from '#shared/text/about'
import { shell } from '#shared/text/shell'

const { version: words, data, licence } = about

/** What this Binôme is: its version, where its data lie and what stays of them, and the licences of all it contains. */
export function AboutPage() {
  const { version, dataFolder } = useSurroundings()
  const licences = useLicences()
  const { own, others } = partedLicences(Array.isArray(licences) ? licences : [])
  return (
    <>
      <Section title={words.title}>
        <Facts
          rows={[
            [words.binome, version],
            [words.engine, engineIn(navigator.userAgent)],
            [words.network, words.noNetwork],
          ]}
        />
      </Section>
      <Section
        title={data.title}
        actions={
          <Button variant="default" onClick={() => void ask('data-folder.show')}>
            {data.show}
          </Button>
        }
      >
        <div className="page-body">
          <Facts rows={[[data.folder, <code key="folder">{dataFolder}</code>]]} />
          {data.stays.map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </Section>
      <Section title={licence.title}>
        <div className="page-body">
          <p>{licence.lead}</p>
          {own !== undefined && (
            <details className="licence">
              <summary>{licence.show}</summary>
              <pre lang="en">{own}</pre>
            </details>
          )}
        </div>
      </Section>
      {licences === undefined ? <Loader m="xl" aria-label={shell.loading} /> : <LicenceList licences={licences === 'missing' ? licences : others} />}
    </>
  )
}

/** What runs the window, as it says of itself; nothing where it does not. */
function engineIn(userAgent: string): string | undefined {
  const [electron, chromium] = ['Electron', 'Chrome'].map(name => new RegExp(`${name}/([\\d.]+)`).exec(userAgent)?.[1])
  return electron !== undefined && chromium !== undefined ? words.engineOf(electron, chromium) : undefined
}
