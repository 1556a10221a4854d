import { Accordion, Button, Code, Table } from '@mantine/core'

import { articleWords } from '#shared/text/paper'
import { articlesWords as words } from '#shared/text/settings'

type Line = readonly [written: string, meaning: string]

const fields = Object.entries(articleWords.fields).map(([name, meaning]): Line => [`{${name}}`, meaning])
const conditions = Object.entries(articleWords.conditions).map(([name, meaning]): Line => [words.condition(name), meaning])
const marks = articleWords.agreement.map(({ written, meaning }): Line => [written, meaning])

/** Everything one may insert in an article, with what it becomes on paper. */
export function FieldsHelp({ onInsert }: { readonly onInsert: (written: string) => void }) {
  return (
    <Accordion variant="contained" multiple>
      <Part title={words.fields} lines={fields} onInsert={onInsert} />
      <Part title={words.conditions} lines={conditions} onInsert={onInsert} />
      <Part title={words.marks} lines={marks} onInsert={onInsert} />
    </Accordion>
  )
}

interface PartProps {
  readonly title: string
  readonly lines: readonly Line[]
  readonly onInsert: (written: string) => void
}

const Part = ({ title, lines, onInsert }: PartProps) => (
  <Accordion.Item value={title}>
    <Accordion.Control>{title}</Accordion.Control>
    <Accordion.Panel>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.written}</Table.Th>
            <Table.Th>{words.meaning}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(([written, meaning]) => (
            <Table.Tr key={written}>
              <Table.Td>
                <Button variant="default" size="compact-sm" aria-label={words.insert(written)} onClick={() => onInsert(written)}>
                  <Code>{written}</Code>
                </Button>
              </Table.Td>
              <Table.Td>{meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Accordion.Panel>
  </Accordion.Item>
)
