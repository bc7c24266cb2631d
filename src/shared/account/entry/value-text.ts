import { candidateName, type FactValue } from '../../candidates';
import type { EvidenceLink, Ground } from '../../decisions';
import type { Claim, LetterKind } from '../../letters';
import { requirementText, type Qualification } from '../../openings';
import { claimText } from '../claims';
import { writtenDay } from '../dates';
import type { Form } from '../disclosure';
import { evidenceText, groundText } from '../grounds';
import { heldWords } from '../held';
import { capital, checkTopic, fileSize, LETTER, say } from '../sentences';
import { labelOf, scaleOf, type Subject } from '../subject';

/** A recorded value in words; empty when there is nothing to say. Texts come back as they were written. */
export function valueText(subject: Subject, as: Form, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof as === 'object') return as[String(value)] ?? String(value);
  switch (as) {
    case 'text':
    case 'number':
      return String(value);
    case 'day':
      return writtenDay(value as string);
    case 'yes-no':
      return value === true ? say.entry.yes : say.entry.no;
    case 'count':
      return String((value as readonly unknown[]).length);
    case 'size':
      return fileSize(value as number);
    case 'question':
      return String((value as number) + 1);
    case 'member':
      return subject.shield.who(value as string);
    case 'candidate':
      return candidateName(subject.state.candidates.candidates.get(value as string));
    case 'application':
      return applicationText(subject, value as string);
    case 'stage':
      return labelOf(subject, 'stages', value as string);
    case 'criterion':
      return labelOf(subject, 'criteria', value as string);
    case 'check':
      return checkTopic(value as string);
    case 'ground':
      return capital(groundText(subject, value as Ground));
    case 'evidence':
      return capital(evidenceText(subject, value as EvidenceLink, false).text);
    case 'claim':
      return claimText(subject, value as Claim);
    case 'fact': {
      const fact = value as FactValue;
      return say.evidence.fact(heldWords(fact), fact.source);
    }
    case 'points': {
      const { criterion, points } = value as { criterion: string; points: number };
      return say.entry.points(
        labelOf(subject, 'criteria', criterion),
        say.seen.points(points, scaleOf(subject, criterion)),
      );
    }
    case 'requirement': {
      const qualification = value as Qualification;
      return say.entry.points(qualification.label, requirementText(qualification));
    }
    case 'template':
      return LETTER[(value as { kind: LetterKind }).kind];
  }
}

function applicationText({ state, mine }: Subject, id: string): string {
  const application = state.candidates.applications.get(id);
  return candidateName(
    id === mine.id ? mine.candidate : state.candidates.candidates.get(application?.candidate ?? ''),
  );
}
