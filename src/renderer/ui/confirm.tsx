import { useCallback, useState, type ReactNode } from 'react';
import { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog';

export type ConfirmOptions = Pick<ConfirmDialogProps, 'question' | 'consequence' | 'confirmLabel' | 'tone'>;

/**
 * `const [confirm, dialog] = useConfirm()`: put `dialog` in the tree, then
 * `if (await confirm({ question, consequence, confirmLabel })) …`.
 */
export function useConfirm(): [(options: ConfirmOptions) => Promise<boolean>, ReactNode] {
  const [asked, setAsked] = useState<{ options: ConfirmOptions; answer: (yes: boolean) => void } | null>(
    null,
  );
  const [opened, setOpened] = useState(false);
  const confirm = useCallback(
    (options: ConfirmOptions) =>
      new Promise<boolean>((resolve) => {
        setAsked({ options, answer: resolve });
        setOpened(true);
      }),
    [],
  );
  const close = (yes: boolean): void => {
    setOpened(false);
    asked?.answer(yes);
  };
  // The dialog keeps its words while it fades, so `asked` outlives `opened`.
  const dialog =
    asked === null ? null : (
      <ConfirmDialog
        {...asked.options}
        opened={opened}
        onConfirm={() => close(true)}
        onClose={() => close(false)}
      />
    );
  return [confirm, dialog];
}
