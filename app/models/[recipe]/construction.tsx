import type { ModelSummary } from '../../../contracts/index.ts'
import { getTexts, getWords } from '../../_lib/texts.ts'
import { heaviestLayer } from '../_lib/describe-charts.ts'
import { LayerDiagram } from '../_parts/layer-diagram.tsx'
import { Block, Section } from '../_parts/section.tsx'
import { TwoTrainings } from '../_parts/two-trainings.tsx'

/** Its layers, and how they were trained. */
export const Construction = async ({ model }: { model: ModelSummary }) => {
  const texts = await getTexts('models')
  const words = await getWords()
  const { layers, parameters } = model
  const heaviest = heaviestLayer(model)
  return (
    <Section
      id="construction"
      kicker={texts('recipe.construction.kicker')}
      wide
      title={texts('recipe.construction.title', {
        layers: layers.length,
        count: words.numberWord(layers.length),
      })}
      lead={
        layers.length > 1
          ? texts('recipe.construction.heaviest', {
              share: words.percent(heaviest.parameters / parameters, 1),
              parameters: words.count(parameters),
              layer: heaviest.name,
              kind: heaviest.kind,
            })
          : texts('recipe.construction.single', { parameters: words.count(parameters) })
      }
    >
      <LayerDiagram model={model} />
      <Block title={texts(model.asPublished ? 'recipe.construction.twice' : 'recipe.construction.once')}>
        <TwoTrainings model={model} />
      </Block>
    </Section>
  )
}
