import type { Household } from './household'
import type { SavedFiles } from './saved-files'
import { pressSheet } from './sheet-handlers'

import type { MailQuestion, Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import { ok, type Result } from '#shared/core/result'
import type { MailAddress, MailAttachment } from '#shared/documents/mail-draft'
import type { Sheet } from '#shared/domain/sheet'

/** Saves a mail as a draft, with the sheet that goes with it as PDF; it bears no date and no sender, which are those of its sending. */
export async function saveMailDraft(household: Household, files: SavedFiles, { fileName, subject, body, to, bcc, attachment }: MailQuestion): Promise<Result<Saved, Refusal>> {
  const attachments = attachment ? await attachmentsOf(household, attachment) : ok([])
  if (!attachments.ok) return attachments
  const draft = { subject, body, to: to.map(addressed), bcc: bcc.map(addressed), attachments: attachments.value }
  return files.save({ fileName, format: 'eml', bytes: async () => ok(await household.presses.eml(draft)) })
}

const addressed = (address: string): MailAddress => ({ address })

async function attachmentsOf(household: Household, sheet: Sheet): Promise<Result<readonly MailAttachment[], Refusal>> {
  const pressed = await pressSheet(household, sheet)
  return pressed.ok ? ok([{ fileName: `${pressed.value.fileName}.pdf`, bytes: pressed.value.bytes }]) : pressed
}
