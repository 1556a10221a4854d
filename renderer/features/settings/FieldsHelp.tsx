import { Accordion, Code, Table } from '@mantine/core'

import { articleWords } from '#shared/text/paper'
import { articlesWords as words } from '#shared/text/settings'

type Line = readonly [written: string, meaning: string]

const fields = Object.entries(articleWords.fields).map(([name, meaning]): Line => [`{${name}}`, meaning])
const conditions = Object.entries(articleWords.conditions).map(([name, meaning]): Line => [words.condition(name), meaning])
const marks = articleWords.agreement.map(({ written, meaning }): Line => [written, meaning])

/** Everything one may insert in an article, with what it becomes on paper. */
export function FieldsHelp() {
  return (
    <Accordion variant="contained" multiple>
      <Part title={words.fields} lines={fields} />
      <Part title={words.conditions} lines={conditions} />
      <Part title={words.marks} lines={marks} />
    </Accordion>
  )
}

const Part = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => (
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
                <Code>{written}</Code>
              </Table.Td>
              <Table.Td>{meaning}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Accordion.Panel>
  </Accordion.Item>
)
