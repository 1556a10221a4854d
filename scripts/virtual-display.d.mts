export function hasDisplay(platform?: string, env?: Readonly<Record<string, string | undefined>>): boolean
export function xauthority(cookie: Buffer): Buffer
