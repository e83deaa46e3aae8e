/** One field of a generated form: the control its type asks for, its description, and what is wrong with it. */
import { useId } from 'react';
import { Button } from 'react-aria-components/Button';
import { shownField, shownName } from '../lib/shownNames.js';
import type { FormField, Forms } from './forms.js';
import { emptyItem, isObject, type Value, type Values, withValue } from './values.js';

/** Values to choose from, where the page knows them: by the name of the field. */
export type Choices = Readonly<Record<string, readonly { readonly value: string; readonly name: string }[]>>;

export interface FormContext {
  readonly inputs: Forms['inputs'];
  readonly choices: Choices;
  readonly faults: ReadonlyMap<string, string>;
}

interface FieldProps {
  readonly field: FormField;
  /** Where it stands in the input: `indicators.0.name`. */
  readonly path: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly context: FormContext;
}

/** Texts that want more than a line. */
const LONG = /text|reason|description|resolution|question|answer|note|rationale|evidence|risk|fallback|conditions|finding/i;
const KINDS: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', DateTime: 'datetime-local' };

export const Field = (props: FieldProps) => {
  const { field } = props;
  if (field.list === true) return field.choices === undefined ? <ListField {...props} /> : <BoxesField {...props} />;
  if (isObject(field)) return <ObjectField {...props} />;
  return <ScalarField {...props} />;
};

/** What a control shows, and refers to for those who hear it. */
const useParts = ({ field, path, context }: FieldProps) => {
  const id = useId();
  const fault = context.faults.get(path);
  return {
    id,
    fault,
    label: `${shownField(field.name)}${field.required === true ? '' : ' (optional)'}`,
    described: { 'aria-describedby': `${id}-help ${id}-fault`, 'aria-invalid': fault !== undefined },
  };
};

const Notes = ({ id, help, fault }: { readonly id: string; readonly help: string | undefined; readonly fault: string | undefined }) => (
  <>
    <span id={`${id}-help`} className="field-help">
      {help}
    </span>
    <span id={`${id}-fault`} className="field-fault">
      {fault}
    </span>
  </>
);

const ScalarField = (props: FieldProps) => {
  const { field, value, onChange, context } = props;
  const { id, fault, label, described } = useParts(props);
  const known = context.choices[field.name];
  const options = known ?? field.choices?.map(({ value: choice }) => ({ value: choice, name: shownName(choice) }));
  const common = { id, required: field.required === true, ...described };
  const text = typeof value === 'string' ? value : '';
  if (field.type === 'Boolean')
    return (
      <div className="field">
        <label className="box">
          <input type="checkbox" {...described} checked={value === true} onChange={(event) => onChange(event.target.checked)} />
          {shownField(field.name)}
        </label>
        <Notes id={id} help={field.help} fault={fault} />
      </div>
    );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {options !== undefined ? (
        <select {...common} value={text} onChange={(event) => onChange(event.target.value)}>
          <option value="">Choose …</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      ) : LONG.test(field.name) ? (
        <textarea {...common} rows={3} value={text} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type={KINDS[field.type] ?? 'text'}
          step="any"
          placeholder={field.type === 'Duration' ? 'PT4H' : undefined}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <Notes id={id} help={field.help} fault={fault} />
    </div>
  );
};

/** Several values of an enum. */
const BoxesField = (props: FieldProps) => {
  const { field, value, onChange } = props;
  const { id, fault, label } = useParts(props);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <div className="boxes">
        {field.choices?.map(({ value: choice }) => (
          <label key={choice} className="box">
            <input
              type="checkbox"
              checked={chosen.includes(choice)}
              onChange={(event) => onChange(event.target.checked ? [...chosen, choice] : chosen.filter((each) => each !== choice))}
            />
            {shownName(choice)}
          </label>
        ))}
      </div>
      <Notes id={id} help={field.help} fault={fault} />
    </fieldset>
  );
};

const ObjectField = (props: FieldProps) => {
  const { field, path, value, onChange, context } = props;
  const { id, fault, label } = useParts(props);
  return (
    <fieldset className="field is-object">
      <legend>{label}</legend>
      <Notes id={id} help={field.help} fault={fault} />
      <Fields fields={context.inputs[field.type] ?? []} path={`${path}.`} values={value as Values} onChange={onChange} context={context} />
    </fieldset>
  );
};

const ListField = (props: FieldProps) => {
  const { field, path, value, onChange, context } = props;
  const { id, fault, label } = useParts(props);
  const items = Array.isArray(value) ? (value as readonly Value[]) : [];
  const { list: _list, ...single } = field;
  return (
    <fieldset className="field is-list">
      <legend>{label}</legend>
      <Notes id={id} help={field.help} fault={fault} />
      {items.map((item, index) => (
        <div key={index} className="item">
          <Field
            field={{ ...single, required: true }}
            path={`${path}.${index}`}
            value={item}
            onChange={(next) => onChange(items.map((each, at) => (at === index ? next : each)))}
            context={context}
          />
          <Button className="button is-bare" onPress={() => onChange(items.filter((_, at) => at !== index))}>
            Remove
          </Button>
        </div>
      ))}
      <Button className="button" onPress={() => onChange([...items, emptyItem({ ...field, required: true }, context.inputs)])}>
        Add {shownField(field.name).toLowerCase()}
      </Button>
    </fieldset>
  );
};

interface FieldsProps {
  readonly fields: readonly FormField[];
  /** What stands before the names of the fields in a path. */
  readonly path?: string;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
  readonly context: FormContext;
}

/** The fields of a form or of an object in one. */
export const Fields = ({ fields, path = '', values, onChange, context }: FieldsProps) =>
  fields.map((field) => (
    <Field
      key={field.name}
      field={field}
      path={`${path}${field.name}`}
      value={values[field.name] ?? (field.list === true ? [] : emptyItem(field, context.inputs))}
      onChange={(value) => onChange(withValue(values, field.name, value))}
      context={context}
    />
  ));
