/** Lanes over time: each says who had the matter and whether time counted. A stretch can be read by pointer, keyboard and ear. */
import { useState } from 'react';
import { type Lane, placed, type Stretch, ticksOf } from '../lib/lanes.js';
import { shownInstant, shownMinute } from '../lib/time.js';

interface LanesProps {
  readonly lanes: readonly Lane[];
  readonly axis: { readonly from: number; readonly to: number };
  /** Instants that lines mark, with their words. */
  readonly marks: readonly { readonly at: number; readonly words: string; readonly tone: 'now' | 'due' | 'event' }[];
}

const DAY_MS = 86_400_000;

const iso = (at: number): string => new Date(at).toISOString();

export const Lanes = ({ lanes, axis, marks }: LanesProps) => {
  const [chosen, setChosen] = useState<string>('');
  const describe = ({ from, to, words }: Stretch): string => `${shownInstant(iso(from))} to ${shownInstant(iso(to))}: ${words}`;
  const at = (instant: number) => ({ insetInlineStart: `${placed({ from: instant, to: instant }, axis).start}%` });
  return (
    <figure className="lanes">
      <div className="lanes-grid">
        {lanes.map(({ name, stretches }) => (
          <div className="lane" key={name}>
            <span className="lane-name">{name}</span>
            <div className="lane-track">
              {stretches.map((stretch) => {
                const { start, width } = placed(stretch, axis);
                const words = describe(stretch);
                return (
                  <button
                    key={stretch.from}
                    type="button"
                    className="stretch"
                    data-tone={stretch.tone}
                    style={{ insetInlineStart: `${start}%`, inlineSize: `${width}%` }}
                    aria-label={`${name}, ${words}`}
                    onFocus={() => setChosen(`${name}, ${words}`)}
                    onPointerEnter={() => setChosen(`${name}, ${words}`)}
                  />
                );
              })}
            </div>
          </div>
        ))}
        <div className="lane-marks" aria-hidden="true">
          <div>
            {marks.map(({ at: instant, words, tone }) => (
              <span key={`${instant}${words}`} className="lane-mark" data-tone={tone} style={at(instant)}>
                {tone !== 'event' && <span>{words}</span>}
              </span>
            ))}
          </div>
        </div>
        <div className="lane-axis" aria-hidden="true">
          <div>
            {ticksOf(axis).map((tick) => (
              <span key={tick} style={at(tick)}>
                {axis.to - axis.from < DAY_MS ? shownMinute(iso(tick)) : shownInstant(iso(tick))}
              </span>
            ))}
          </div>
        </div>
      </div>
      <figcaption className="lanes-words">{chosen === '' ? 'Point at a stretch, or reach it by Tab, to read it.' : chosen}</figcaption>
    </figure>
  );
};
