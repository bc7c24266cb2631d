import { each } from '../case-refs';
import type { StepWriter } from './step-writer';

/** What surrounds the letters of each application, and the letters as they were issued and left. */
export function letters({ file, refs, steps, command, applicationAt, resolve }: StepWriter): void {
  each(file.candidates, '/candidates', (candidate, at) =>
    each(candidate.applications, `${at}/applications`, (matters, path) => {
      for (const [index, { by }] of matters.conversations.entries())
        if (by !== undefined) resolve('member', by, `${path}/conversations/${index}/by`);
      steps.push({ path, do: 'letter-matters', application: refs.get(matters.ref)!.id, matters });
    }),
  );
  each(file.letters, '/letters', (letter, at) => {
    const id = refs.get(letter.ref)!.id;
    const { supersedes, inquiry } = letter;
    const links = {
      ...(supersedes === undefined ? {} : { supersedes: resolve('letter', supersedes, `${at}/supersedes`) }),
      ...(inquiry === undefined ? {} : { inquiry: resolve('inquiry', inquiry, `${at}/inquiry`) }),
    };
    const application = applicationAt(letter.application, at);
    steps.push({ path: at, do: 'letter', id, application, letter, links });
    if (letter.sent)
      command(`${at}/sent`, { name: 'letters.mark-sent', input: { letter: id, sent: letter.sent } });
    if (letter.receivedOn)
      command(`${at}/receivedOn`, {
        name: 'letters.mark-received',
        input: { letter: id, on: letter.receivedOn },
      });
  });
}
