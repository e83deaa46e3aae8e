/** A mutation as a form in a dialog: sends it, and shows a refusal beside the field it concerns. */
import { type SubmitEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useClient } from 'urql';
import { shownAction } from '../lib/shownNames.js';
import { Loading, sentenceOf } from '../ui/states.js';
import { type Choices, Fields } from './Field.js';
import { type Forms, loadForms, mutationOf } from './forms.js';
import { emptyValues, faultsByPath, toInput, type Values } from './values.js';

/** What is acted on. A mutation that makes something new has none. */
export interface Target {
  readonly id: string;
  readonly version: number;
}

export interface ActionDialogProps {
  readonly mutation: string;
  readonly target?: Target | undefined;
  /** Fields that the page fills in and does not show. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Values that fields begin with. */
  readonly initial?: Values;
  readonly choices?: Choices;
  readonly onClose: () => void;
  /** Called with what the mutation answered. */
  readonly onDone: (answer: { readonly id?: string }) => void;
}

interface Answer {
  readonly __typename: string;
  /** What was changed; absent from a refusal. */
  readonly changed?: { readonly id?: string };
  readonly message?: string;
  readonly problems?: readonly { readonly path: readonly string[]; readonly message: string }[];
}

const NO_FAULTS: ReadonlyMap<string, string> = new Map();

export const ActionDialog = (props: ActionDialogProps) => {
  const [forms, setForms] = useState<Forms | null>(null);
  useEffect(() => void loadForms().then(setForms), []);
  return (
    <ModalOverlay className="overlay" isOpen isDismissable={false} onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{shownAction(props.mutation)}</Heading>
          {forms === null ? <Loading what="the form" /> : <ActionForm {...props} forms={forms} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

const ActionForm = ({
  mutation,
  target,
  given = {},
  initial = {},
  choices = {},
  forms,
  onClose,
  onDone,
}: ActionDialogProps & { readonly forms: Forms }) => {
  const form = forms.mutations[mutation];
  const fields = useMemo(
    () => (form?.fields ?? []).filter(({ name }) => !(name in given) && !(name === 'id' && target)),
    [form, given, target],
  );
  const [values, setValues] = useState<Values>(() => ({ ...emptyValues(fields, forms.inputs), ...initial }));
  const [faults, setFaults] = useState(NO_FAULTS);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const client = useClient();
  // One id for all tries of one form: a repeated request is made once.
  const clientMutationId = useRef(crypto.randomUUID());
  if (form === undefined) return <p>This console does not know {mutation}: reload the page.</p>;

  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setSending(true);
    const input = {
      clientMutationId: clientMutationId.current,
      ...(target && { id: target.id, expectedVersion: target.version }),
      ...given,
      ...toInput(fields, values, forms.inputs),
    };
    const { data, error } = await client.mutation<{ readonly answer: Answer }>(mutationOf(mutation, form), { input });
    setSending(false);
    if (data?.answer.changed !== undefined) {
      onDone(data.answer.changed);
      return;
    }
    const byPath = faultsByPath(data?.answer.problems ?? []);
    setFaults(byPath);
    setRefusal(data === undefined ? sentenceOf(error) : (data.answer.message ?? null));
    // What was refused left no trace, and the next try is another request.
    if (data !== undefined) clientMutationId.current = crypto.randomUUID();
  };

  return (
    <form className="form" onSubmit={(event) => void send(event)} noValidate>
      <p className="quiet">{form.help}</p>
      {refusal !== null && (
        <div role="alert" className="notice is-late">
          {refusal}
          {[...faults].map(([path, message]) => (
            <div key={path}>{path === '' ? message : `${path}: ${message}`}</div>
          ))}
        </div>
      )}
      <Fields fields={fields} values={values} onChange={setValues} context={{ inputs: forms.inputs, choices, faults }} />
      <div className="form-end">
        <Button className="button" onPress={onClose}>
          Cancel
        </Button>
        <Button type="submit" className="button is-main" isDisabled={isSending} autoFocus={fields.length === 0}>
          {isSending ? 'Sending …' : shownAction(mutation)}
        </Button>
      </div>
    </form>
  );
};
