import { Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import { INTERESTS, type DeclaredAt, type ScoringView } from '@shared/scorecards';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useCommand } from '../app/client';
import { RefusalNotice } from '../app/RefusalNotice';
import { BdiText } from '../ui/BdiText';
import { LintedTextarea } from './LintedTextarea';
import { declarationLeads, interests, scorecardsMessages } from './messages';
import styles from './DeclarationSection.module.css';

interface DeclarationSectionProps {
  application: string;
  view: ScoringView;
  acting: string;
  /** For which moment a declaration is owed; null when none is. */
  due: DeclaredAt | null;
}

/** What the member at the desk has to do with this candidate. Nothing is also something to declare. */
export function DeclarationSection({ application, view, acting, due }: DeclarationSectionProps): ReactNode {
  const intl = useIntl();
  const declare = useCommand('scorecards.declare-interest');
  const made = view.declarations.find(({ member }) => member === acting);
  const [editing, setEditing] = useState(false);
  const [interest, setInterest] = useState<(typeof INTERESTS)[number]>('knows');
  const [text, setText] = useState('');
  const [recused, setRecused] = useState(false);
  const record = (declaration: { interest: typeof interest; text: string; recused: boolean }): void =>
    void declare
      .run({
        application,
        member: acting,
        declaration: due === null ? declaration : { ...declaration, askedAt: due },
      })
      .then((result) => result.ok && setEditing(false));

  const begin = (): void => {
    setInterest(made && made.interest !== 'none' ? made.interest : 'knows');
    setText(made?.text ?? '');
    setRecused(made?.recused ?? false);
    setEditing(true);
  };

  if (made && due === null && !editing)
    return (
      <div className={styles['made']}>
        <p>
          {intl.formatMessage(scorecardsMessages.declared, {
            what: intl.formatMessage(interests[made.interest]),
          })}
          {made.text !== '' && (
            <>
              {' '}
              <BdiText>{made.text}</BdiText>
            </>
          )}
          {made.recused && ` ${intl.formatMessage(scorecardsMessages.declaredRecused)}`}
        </p>
        <Button size="compact-xs" variant="subtle" onClick={begin}>
          {intl.formatMessage(scorecardsMessages.changeDeclaration)}
        </Button>
      </div>
    );

  return (
    <section className={styles['ask']} aria-labelledby="declaration-heading" data-card>
      <h3 id="declaration-heading">{intl.formatMessage(scorecardsMessages.declarationHeading)}</h3>
      <p>
        {intl.formatMessage(declarationLeads[due ?? 'application'], {
          name: <BdiText key="name">{view.candidateName}</BdiText>,
        })}
      </p>
      {!editing ? (
        <Group gap="xs">
          <Button
            variant="filled"
            loading={declare.pending}
            onClick={() => record({ interest: 'none', text: '', recused: false })}
          >
            {intl.formatMessage(scorecardsMessages.declareNone)}
          </Button>
          <Button onClick={begin}>{intl.formatMessage(scorecardsMessages.declareSome)}</Button>
        </Group>
      ) : (
        <Stack gap="sm">
          <Radio.Group
            label={intl.formatMessage(scorecardsMessages.interestLabel)}
            value={interest}
            onChange={(value) => setInterest(INTERESTS.find((one) => one === value) ?? 'other')}
          >
            <div className={styles['choices']}>
              {INTERESTS.filter((one) => one !== 'none' || made !== undefined).map((one) => (
                <Radio key={one} value={one} label={intl.formatMessage(interests[one])} />
              ))}
            </div>
          </Radio.Group>
          <LintedTextarea
            label={intl.formatMessage(scorecardsMessages.interestText)}
            as="note"
            optional
            rows={2}
            value={text}
            onChange={setText}
          />
          <Checkbox
            label={intl.formatMessage(scorecardsMessages.stepOut)}
            description={intl.formatMessage(scorecardsMessages.stepOutHelp)}
            checked={recused}
            onChange={(event) => setRecused(event.currentTarget.checked)}
          />
          <Group gap="xs">
            <Button
              variant="filled"
              loading={declare.pending}
              onClick={() => record({ interest, text: text.trim(), recused })}
            >
              {intl.formatMessage(scorecardsMessages.declare)}
            </Button>
            <Button onClick={() => setEditing(false)}>{intl.formatMessage(scorecardsMessages.cancel)}</Button>
          </Group>
        </Stack>
      )}
      <RefusalNotice refusal={declare.refusal} />
    </section>
  );
}
