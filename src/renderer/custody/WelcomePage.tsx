import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { call } from '../app/client';
import { chooseLog } from './chosen-log';
import { CreateLog } from './CreateLog';
import { RecoveryCodeStep } from './RecoveryCodeStep';
import { StartChoices } from './StartChoices';

type Step = { step: 'start' } | { step: 'create' } | { step: 'code'; recoveryCode: string; sample: boolean };

/** First run, and every run before a log is open: create, open, or explore the sample. */
export function WelcomePage(): ReactNode {
  const navigate = useNavigate();
  const [at, setAt] = useState<Step>({ step: 'start' });

  useEffect(() => {
    // A log named at the start (a double click) goes straight to unlocking.
    void call('shell.logToOpen', {}).then((named) => {
      if (!named.ok || named.value === null) return;
      chooseLog(named.value);
      void navigate({ to: '/unlock' });
    });
  }, [navigate]);

  switch (at.step) {
    case 'start':
      return (
        <StartChoices
          onCreate={() => setAt({ step: 'create' })}
          onCode={(recoveryCode) => setAt({ step: 'code', recoveryCode, sample: true })}
        />
      );
    case 'create':
      return (
        <CreateLog
          onBack={() => setAt({ step: 'start' })}
          onCreated={(recoveryCode) => setAt({ step: 'code', recoveryCode, sample: false })}
        />
      );
    case 'code':
      return (
        <RecoveryCodeStep
          recoveryCode={at.recoveryCode}
          sample={at.sample}
          onDone={() => void navigate({ to: '/today' })}
        />
      );
  }
}
