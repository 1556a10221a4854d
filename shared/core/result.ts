/** What came of something that may be refused for a reason we can name. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Reason }

export const ok = <Value>(value: Value) => ({ ok: true, value }) as const

export const refuse = <const Reason>(error: Reason) => ({ ok: false, error }) as const

/** Goes on with the value where there is one; a refusal passes through as it is. */
export const whenOk = <From, To, First, Second>(
  result: Result<From, First>,
  next: (value: From) => Result<To, Second>,
): Result<To, First | Second> => (result.ok ? next(result.value) : result)
