export function startOrder(args: readonly string[]): { readonly dev: boolean; readonly rest: string[] }
