import { TableFrame } from '../../ui/TableFrame'

import { shortcutRows } from '#shared/text/guide/shortcut-rows'
import { guideWords } from '#shared/text/guide/words'

const words = guideWords.shortcut

/** The keys and what they do. */
export const Shortcuts = () => (
  <TableFrame caption={words.caption}>
    <table className="guide-keys">
      <caption className="for-readers">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.keys}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {shortcutRows.map(({ keys, does }) => (
          <tr key={keys}>
            <th scope="row">
              <kbd>{keys}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableFrame>
)
