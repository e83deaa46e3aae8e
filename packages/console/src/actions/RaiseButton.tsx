/** Raising an issue, for those who may. */
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import { useDesk } from '../client/context.js';
import { RaiseChoicesDocument } from './RaiseButton.generated.js';

const ActionDialog = lazy(() => import('./ActionDialog.js').then(({ ActionDialog: component }) => ({ default: component })));

export const RaiseButton = () => {
  const { caller } = useDesk();
  const [, go] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: RaiseChoicesDocument, pause: !isOpen });
  if (!caller.permissions.includes('issue:raise')) return null;
  const partyId = (data?.parties.nodes ?? []).map(({ id, name }) => ({ value: id, name }));
  return (
    <>
      <Button className="button is-main" onPress={() => setOpen(true)}>
        Raise an issue
      </Button>
      {isOpen && (
        <Suspense>
          <ActionDialog
            mutation="raisePerformanceIssue"
            choices={{ partyId }}
            onClose={() => setOpen(false)}
            onDone={({ id }) => {
              setOpen(false);
              if (id !== undefined) go(`/issues/${id}`);
            }}
          />
        </Suspense>
      )}
    </>
  );
};
