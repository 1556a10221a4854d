export interface Tally {
  readonly passed: number
  readonly failed: number
}
interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly errors: readonly unknown[]
}

export function tallyOfVitest(report: VitestReport): Tally
export function tallyOfPlaywright(report: PlaywrightReport): Tally
export function tallyLine(tallies: readonly Tally[]): string
export function tallyFrom<Report>(file: string, tallyOf: (report: Report) => Tally): Promise<Tally>
