import {
  Button,
  Checkbox,
  Group,
  Input,
  NumberInput,
  Radio,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  Textarea,
  TextInput,
  useMantineColorScheme,
} from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Chip } from '../../ui/Chip';
import { useConfirm } from '../../ui/confirm';
import { DataTable } from '../../ui/DataTable';
import { RelativeDate, ShortDate, WrittenDate } from '../../ui/dates';
import { DENSITIES, setDensity, useDensity } from '../../ui/density';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { Field } from '../../ui/Field';
import { FileDrop } from '../../ui/FileDrop';
import { FindingCard } from '../../ui/FindingCard';
import { FormErrorSummary } from '../../ui/FormErrorSummary';
import { LoadingState } from '../../ui/LoadingState';
import { Meter } from '../../ui/Meter';
import { Page } from '../../ui/Page';
import { PaperSheet } from '../../ui/PaperSheet';
import { ProgressList } from '../../ui/ProgressList';
import { Section } from '../../ui/Section';
import { SpreadBar } from '../../ui/SpreadBar';
import { SplitView } from '../../ui/SplitView';
import { StatusMark } from '../../ui/StatusMark';
import { toast } from '../../ui/toast';
import { VirtualTable } from '../../ui/VirtualTable';
import { LETTER_SVG, plainColumns, sampleRows } from './samples';

const few = sampleRows(7);
const many = sampleRows(6000);
const rowKey = (row: { id: string }): string => row.id;
const columns = plainColumns([
  {
    key: 'spread',
    heading: 'Spread',
    width: 120,
    cell: (row) => <SpreadBar min={1} max={5} low={row.low} high={row.high} mean={row.mean ?? row.low} />,
  },
  {
    key: 'received',
    heading: 'Received',
    width: 130,
    cell: (row) => <ShortDate value={row.receivedOn} />,
    sortBy: (row) => row.receivedOn,
  },
]);

/** Every block once, to look at in light and dark and at 200 %. Only in development. */
export function GalleryPage(): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const density = useDensity();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['row-1']));
  const [confirm, dialog] = useConfirm();
  const ask = async (): Promise<void> => {
    const yes = await confirm({
      question: 'Erase Mara Quist?',
      consequence: 'Her 41 entries can never be read again. The decision stays countable.',
      confirmLabel: 'Erase',
      tone: 'block',
    });
    if (yes) toast({ message: 'Nothing was erased: this is the gallery.', tone: 'info' });
  };
  return (
    <Page
      eyebrow="For looking at"
      heading="Every block once"
      lead="Light, dark, compact, at 200 %. Nothing here belongs to the product’s record."
      actions={
        <>
          <SegmentedControl
            value={colorScheme}
            data={['light', 'dark', 'auto']}
            onChange={(value) => setColorScheme(value as 'light')}
          />
          <SegmentedControl
            value={density}
            data={[...DENSITIES]}
            onChange={(value) => setDensity(value as 'compact')}
          />
        </>
      }
    >
      {dialog}
      <Section heading="Words and buttons" lead="One filled button on a page; verbs on all of them.">
        <Group>
          <Button variant="filled">Sign decision</Button>
          <Button>Issue 9 letters</Button>
          <Button variant="subtle">Show entries</Button>
          <Button variant="filled" color="block" onClick={() => void ask()}>
            Erase Mara Quist
          </Button>
          <Button disabled>Sign decision</Button>
          <Button onClick={() => toast({ message: '9 letters issued. They are in Letters.' })}>
            Say it is done
          </Button>
        </Group>
        <Group>
          <StatusMark status="done">Signed</StatusMark>
          <StatusMark status="due">
            Letter due <RelativeDate value="2026-11-26" />
          </StatusMark>
          <StatusMark status="block">Evidence missing</StatusMark>
          <StatusMark status="info">Near tie</StatusMark>
          <StatusMark status="none" />
        </Group>
        <Group gap="xs">
          <Chip detail="“She answered two of five reference questions without a source.” – Ilse van Dijk, task, 3 September 2026">
            Reference interview
          </Chip>
          <Chip tone="accent">Internal</Chip>
          <Chip tone="due" onRemove={{ name: 'Near tie', action: () => undefined }}>
            Near tie
          </Chip>
          <Chip tone="done">Meets</Chip>
          <Chip tone="block">Does not meet</Chip>
        </Group>
        <p className="record">
          Three of four members scored the candidate on <WrittenDate value="2026-09-03" />. The committee
          found the knowledge of sources strong and the conduct of the interview uneven; it appointed another
          candidate, whose answers rested on named sources throughout.
        </p>
      </Section>
      <Section heading="Fields">
        <FormErrorSummary
          errors={[
            { fieldId: 'g-title', message: 'Give the opening a title.' },
            { message: 'Name at least one criterion.' },
          ]}
        />
        <Stack maw="34rem">
          <TextInput
            id="g-title"
            label="Title"
            description="As it was advertised."
            error="Give the opening a title."
          />
          <Group grow align="start">
            <Select
              label="Jurisdiction"
              data={['England and Wales', 'Scotland', 'Germany']}
              defaultValue="Scotland"
            />
            <NumberInput label="Posts" defaultValue={1} min={1} />
          </Group>
          <Textarea label="What did you see or hear?" placeholder="The words or the behaviour, and when." />
          <Field label="Evidence" help="One sentence that could be read aloud." error="Say what was seen.">
            {(control) => <Input {...control} />}
          </Field>
          <Radio.Group label="Reference interview" description="Anchors of this scale">
            <Stack gap="xs" mt="xs">
              <Radio value="1" label="1 – Answers without asking what is needed." />
              <Radio value="3" label="3 – Asks once, then answers from one source." />
              <Radio value="5" label="5 – Asks until the need is clear and answers from named sources." />
            </Stack>
          </Radio.Group>
          <Group>
            <Checkbox label="Counts for everybody" defaultChecked />
            <Switch label="Compact rows" defaultChecked />
          </Group>
          <FileDrop
            onFiles={(files) => toast({ message: `${files.length} chosen`, tone: 'info' })}
            accept=".csv,.xlsx"
            help="CSV or XLSX, up to 5,000 rows."
          />
        </Stack>
      </Section>
      <Section heading="Findings">
        <div>
          <FindingCard
            severity="block"
            subject="Mara Quist"
            message="You say that the degree is missing, and the record says that she holds one."
            links={[
              { label: 'Fact: MA Library Science, 2019', onFollow: () => undefined },
              { label: 'Reason 1', onFollow: () => undefined },
            ]}
            actions={
              <>
                <Button size="xs">Change the reason</Button>
                <Button size="xs">Correct the fact</Button>
              </>
            }
          />
          <FindingCard
            severity="justify"
            message="Tomás Ferreira and Noor Haddad differ by less than the scores can tell. Name the reason that decided."
          />
          <FindingCard
            severity="advise"
            message="Two members differ by two points on reference interview."
            settled="Seen by Ilse van Dijk, 4 September 2026"
          />
        </div>
      </Section>
      <Section heading="Tables">
        <DataTable
          caption="Seven candidates"
          columns={columns}
          rows={few}
          rowKey={rowKey}
          onOpen={(row) => toast({ message: row.name, tone: 'info' })}
          selection={{ selected, onChange: setSelected, label: (row) => row.name }}
        />
        <VirtualTable
          caption="Six thousand candidates"
          columns={columns}
          rows={many}
          rowKey={rowKey}
          height="18rem"
          onOpen={(row) => toast({ message: row.name, tone: 'info' })}
          selection={{ selected, onChange: setSelected, label: (row) => row.name }}
        />
      </Section>
      <Section heading="States and progress">
        <EmptyState
          sentence="No openings yet. An opening holds the criteria, the candidates and the decision."
          action={{ label: 'Open a position', onAction: () => undefined }}
        />
        <LoadingState />
        <ErrorState
          happened="The backup could not be written."
          meaning="The file itself is unchanged and complete."
          remedy="Choose another folder, or make room on this one."
          onRetry={() => undefined}
        />
        <Meter label="Scorecards" value={9} max={12} />
        <ProgressList
          heading="Issuing letters"
          onCancel={() => undefined}
          rows={few.map((row, index) => ({
            id: row.id,
            label: row.name,
            state:
              (['done', 'done', 'failed', 'working', 'waiting', 'waiting', 'cancelled'] as const)[index] ??
              'waiting',
            detail:
              index === 2 ? 'No address is recorded. Add one, then issue this letter again.' : undefined,
          }))}
        />
      </Section>
      <Section heading="Panes">
        <div style={{ minHeight: '20rem', display: 'flex', flexDirection: 'column' }}>
          <SplitView
            left={{
              label: 'Candidates',
              size: 'minmax(0, 2fr)',
              content: (
                <DataTable
                  caption="Matrix"
                  hideCaption
                  columns={columns}
                  rows={few}
                  rowKey={rowKey}
                  current="row-2"
                />
              ),
            }}
            right={{
              label: 'Tomás Ferreira',
              content: <p className="record">Disposition, reasons, rationale, votes and dissents.</p>,
            }}
            bottom={{
              label: 'Checks',
              content: (
                <FindingCard
                  severity="justify"
                  message="Two candidates differ by less than the scores can tell."
                />
              ),
            }}
          />
        </div>
      </Section>
      <Section heading="Paper">
        <div style={{ height: '32rem' }}>
          <PaperSheet label="Letter to Mara Quist" pages={[LETTER_SVG]} text="Dear Ms Quist, …" />
        </div>
      </Section>
    </Page>
  );
}
