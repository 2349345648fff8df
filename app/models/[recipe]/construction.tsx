import type { ModelSummary } from '../../../contracts/index.ts'
import { formatCount, formatNumber, formatPercent } from '../../_lib/format.ts'
import { LayerDiagram } from '../_parts/layer-diagram.tsx'
import { Block, Section } from '../_parts/section.tsx'
import { TwoTrainings } from '../_parts/two-trainings.tsx'

/** Its layers, and how they were trained. */
export const Construction = ({ model }: { model: ModelSummary }) => {
  const { layers, parameters } = model
  const heaviest = layers.reduce((most, layer) => (layer.parameters > most.parameters ? layer : most))
  return (
    <Section
      id="construction"
      kicker="Construction"
      wide
      title={`${formatNumber(layers.length)} ${layers.length === 1 ? 'layer' : 'layers'}`}
      lead={
        layers.length > 1
          ? `${formatPercent(heaviest.parameters / parameters, 1)} of the ${formatCount(parameters)} parameters are in one of them, ${heaviest.name} (${heaviest.kind}).`
          : `${formatCount(parameters)} parameters, every one between a pixel and a class.`
      }
    >
      <LayerDiagram model={model} />
      <Block title={model.asPublished ? 'Trained twice' : 'Training'}>
        <TwoTrainings model={model} />
      </Block>
    </Section>
  )
}
