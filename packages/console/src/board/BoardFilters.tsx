/** The filters of the board; what they say stands in the address. */
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { shownName } from '../lib/shownNames.js';
import { ChoiceMenu } from '../ui/ChoiceMenu.js';
import { type BoardView, ENDED, OPEN, ORDER_NAMES, type OrderWord, SEVERITIES } from './filters.js';

interface BoardFiltersProps {
  readonly view: BoardView;
  readonly onChange: (view: BoardView) => void;
}

const named = (values: readonly string[]) => values.map((value) => ({ value, name: shownName(value) }));

export const BoardFilters = ({ view, onChange }: BoardFiltersProps) => {
  const alarm = (value: 'late' | 'risk', name: string) => (
    <ToggleButton
      className="chip"
      data-tone={value}
      isSelected={view.alarm === value}
      onChange={(isOn) => onChange({ ...view, alarm: isOn ? value : null })}
    >
      {name}
    </ToggleButton>
  );
  return (
    <div className="filters" role="group" aria-label="Filters">
      {alarm('late', 'Late')}
      {alarm('risk', 'At risk')}
      <ChoiceMenu
        label="State"
        none="All open"
        choices={named([...OPEN, ...ENDED])}
        chosen={view.status}
        onChoose={(status) => onChange({ ...view, status: status as BoardView['status'] })}
      />
      <ChoiceMenu
        label="Severity"
        none="Any"
        choices={named(SEVERITIES)}
        chosen={view.severity}
        onChoose={(severity) => onChange({ ...view, severity: severity as BoardView['severity'] })}
      />
      <ChoiceMenu
        label="Order"
        isSingle
        choices={Object.entries(ORDER_NAMES).map(([value, name]) => ({ value, name }))}
        chosen={[view.order]}
        onChoose={([order]) => onChange({ ...view, order: (order ?? 'due') as OrderWord })}
      />
    </div>
  );
};
