import { buildBrowser } from '../build-browser/build-browser.ts'
import { readBrowserPack } from '../build-browser/old-browser-pack.ts'
import type { LabelledImages } from '../data/labelled-images.ts'
import { findRecipe } from '../recipes/recipes.ts'
import { PACK_FILES } from '../report/pack-files.ts'
import type { Pack } from '../report/read-pack.ts'
import type { BuiltPack } from './build-pack.ts'

/** Adds to the files what browsers run: the models that play, and what tells pictures unlike the training data. */
export const addBrowser = async (
  { files, parts }: Pick<BuiltPack, 'files' | 'parts'>,
  old: Pack | null,
  test: LabelledImages,
  training: Uint8Array,
  report: (line: string) => void,
): Promise<void> => {
  const subjects = [...parts].flatMap(([id, { saved, trained, predictions }]) => {
    const recipe = findRecipe(id)
    if (!recipe.contestant || !predictions) return []
    const { temperature, weights } = trained
    return [{ recipe, saved, temperature, top1: predictions.top1, weightsSha256: weights.sha256 }]
  })
  const built = await buildBrowser({
    subjects,
    test,
    training,
    old: old && (await readBrowserPack(old)),
    report,
  })
  for (const [path, content] of built.files) files.set(path, content)
  files.set(PACK_FILES.browser, Buffer.from(`${JSON.stringify(built.index, null, 2)}\n`))
}
