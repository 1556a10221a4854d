import type { Explainers } from './explanation'

import { pastWords } from '#shared/text/past'
import { protectionWords, unlocking } from '#shared/text/protection'
import { refusals } from '#shared/text/refusals'

const past = pastWords.refusals
const { refusals: protection } = protectionWords

/** The sentences about the disk, the lock, the past and the door. */
export const safetyExplainers = {
  'past/moved-on': () => past.movedOn,
  'past/forgotten': () => past.forgotten,
  'past/nothing-to-undo': () => past.nothingToUndo,
  'past/nothing-to-redo': () => past.nothingToRedo,
  'bin/nothing-absent': () => past.nothingAbsent,
  'bin/unreadable': () => past.unreadable,
  'opening/protected': () => protection.protected,
  'opening/wrong-secret': ({ kind }) =>
    kind === 'passphrase' ? { title: unlocking.wrongPassphrase, detail: unlocking.wrongPassphraseDetail } : { title: unlocking.wrongCode, detail: unlocking.wrongCodeDetail },
  'store/locked': () => protection.locked,
  'store/reading': () => protection.reading,
  'protection/already': () => protection.already,
  'protection/not-yet': () => protection.notYet,
  'protection/own-words': () => protection.ownWords,
  'protection/nothing-begun': () => protection.nothingBegun,
  'protection/code-differs': () => protection.codeDiffers,
  'protection/wrong-secret': ({ kind }) => protection.wrongSecret[kind],
  'store/not-open': () => refusals.notOpen,
  'store/disk-full': () => refusals.diskFull,
  'store/read-only': ({ path }) => ({ title: refusals.readOnly.title, detail: refusals.readOnly.detail(path) }),
  'store/folder-gone': ({ path }) => ({ title: refusals.folderGone.title, detail: refusals.folderGone.detail(path) }),
  'store/held-by-another-program': () => refusals.heldByAnother,
  'store/changed-by-another': () => refusals.changedByAnother,
  'store/fault': ({ cause }) => refusals.storeFault(cause),
  'door/untrusted-sender': () => refusals.untrusted,
  'door/bad-question': () => refusals.badQuestion,
  'door/fault': () => refusals.fault,
} satisfies Partial<Explainers>
