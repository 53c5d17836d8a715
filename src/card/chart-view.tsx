import type { CardChart } from './card';

/** Draws a chart that is already laid out. Labels of points appear under the pointer; the figure's name tells it all in words. */
export function ChartView({ chart }: { readonly chart: CardChart }) {
  const { width, height, grid, years, path, points, marks } = chart;
  return (
    <figure>
      <figcaption>
        <span>{chart.caption}</span>
        <span>{chart.span}</span>
      </figcaption>
      <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.description}>
        {grid.map(({ y, label }, index) => (
          <g class="grid">
            <path d={`M0 ${y}H${width}`} class={index === 0 ? 'axis' : undefined} />
            {index > 0 && <text y={y - 3}>{label}</text>}
          </g>
        ))}
        {years.map(({ x, label, anchor }) => (
          <text x={x} y={height - 5} text-anchor={anchor}>
            {label}
          </text>
        ))}
        <path class="line" d={path} />
        {marks.map(({ x, y, kind }) => (
          <circle class={kind} cx={x} cy={y} r={kind === 'page' ? 5 : 4} />
        ))}
        {marks.map(({ labelX, label, anchor, labelY, kind }) => (
          <text class={`mark ${kind}`} x={labelX} y={labelY} text-anchor={anchor}>
            {label}
          </text>
        ))}
        {points.map(({ x, y, label, anchor }) => (
          <g class="point">
            <circle class="reach" cx={x} cy={y} r={9} />
            <circle class="dot" cx={x} cy={y} r={2.2} />
            <text x={x} y={y < 26 ? y + 17 : y - 9} text-anchor={anchor}>
              {label}
            </text>
          </g>
        ))}
      </svg>
      {chart.scaleNote !== null && <p class="small">{chart.scaleNote}</p>}
    </figure>
  );
}
