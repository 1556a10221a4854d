export function asksFolderOnly(args: readonly string[]): boolean
