import { useSyncExternalStore } from 'react'

import { ask } from './ask'

import { type ChosenCopy, FILE_OPENED } from '#shared/api/backups'

/** A backup that a person opened with the system: how it is named in what is asked about it, and its file. */
export type OpenedBackup = Omit<Extract<ChosenCopy, { readonly outcome: 'chosen' }>, 'outcome'>

let opened: OpenedBackup | undefined
const watchers = new Set<() => void>()

function become(next: OpenedBackup | undefined) {
  opened = next
  watchers.forEach(watcher => watcher())
}

const look = () =>
  void ask('backup.take-opened').then(reply => {
    if (reply.ok && reply.value.outcome === 'chosen') become(reply.value)
  })

function watch(watcher: () => void) {
  if (watchers.size === 0) window.addEventListener(FILE_OPENED, look)
  watchers.add(watcher)
  look() // it may have come before the window did
  return () => {
    watchers.delete(watcher)
    if (watchers.size === 0) window.removeEventListener(FILE_OPENED, look)
  }
}

/** The backup that a person opened with the system, until somebody shows it. */
export const useOpenedBackup = (): OpenedBackup | undefined => useSyncExternalStore(watch, () => opened)

/** Says that the backup which was opened is being shown, or that nothing is to be done with it. */
export const letGoOfOpened = (): void => become(undefined)
