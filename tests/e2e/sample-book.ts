import { type Casebook, emptyCasebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'
import { PieceId } from '#shared/domain/ids'
import { playSample } from '#shared/sample/play-sample'

/** The sample programme as the first-run wizard fills it, without the papers that it prints. */
export async function sampleBook(): Promise<Casebook> {
  let printed = 0
  const print = async () => PieceId.parse((printed += 1).toString(16).padStart(64, '0'))
  const lived = await playSample({ book: emptyCasebook, defaults, press: { contract: print, amendment: print } })
  if (!lived.ok) throw new Error(JSON.stringify(lived.error))
  return lived.value
}
