/**
 * Anchors to begin from: what a point of the scale looks like, as behaviour that can be seen or
 * heard. Seven each; a scale of five takes the first, second, fourth, sixth and seventh. They are
 * offered for empty points only and are meant to be rewritten for the post.
 */
interface StartingAnchors {
  key: string;
  name: string;
  anchors: readonly [string, string, string, string, string, string, string];
}

export const STARTING_ANCHORS: readonly StartingAnchors[] = [
  {
    key: 'explaining',
    name: 'Explaining to others',
    anchors: [
      'Gives the answer without saying how it was reached; the listener could not repeat it.',
      'Explains in the order of their own thinking; terms stay unexplained, and nobody is asked whether it is clear.',
      'Explains the main step and leaves out one that the listener needs; answers when asked.',
      'Explains the steps in order and in plain words; checks once whether it is clear.',
      'Finds out first what the listener knows, then explains from there; gives one example.',
      'Fits words and pace to the listener, gives an example that fits, and has the listener try it.',
      'Does all that, notices a misunderstanding from what the listener says, and finds a second way in.',
    ],
  },
  {
    key: 'subject',
    name: 'Knowledge of the subject',
    anchors: [
      'Cannot name the usual methods or sources of the field, or names wrong ones.',
      'Names some methods or sources, but not when to use which.',
      'Uses the usual methods on a plain case; is stopped by a small change to it.',
      'Uses the usual methods correctly on the case given and says why they fit.',
      'Also says what speaks against the choice and what the next best would be.',
      'Works through an unusual case, names what is uncertain and how to find out.',
      'Does all that and corrects a flaw in the case or in the usual method, with reasons.',
    ],
  },
  {
    key: 'care',
    name: 'Careful work',
    anchors: [
      'Hands over work with several errors that a second look would have shown.',
      'Looks through the work once; one error with consequences stays.',
      'Checks the main figures or names; small errors stay.',
      'Checks the work in a set order; no error with consequences stays.',
      'Checks against the source as well, and notes what could not be checked.',
      'Finds an error in the material given, says so and says how it was handled.',
      'Does all that and leaves a record from which somebody else can check the work.',
    ],
  },
  {
    key: 'together',
    name: 'Working with colleagues',
    anchors: [
      'Describes shared work only as own work; in the example others were not told or asked.',
      'Tells others after deciding; objections are recalled as obstacles.',
      'Asks others when something is needed; names what they contributed when prompted.',
      'Agrees who does what, keeps to it, and names what others contributed.',
      'Also raises a difficulty with the colleague concerned before it becomes a problem.',
      'Gives an example of changing own plan because of a colleague’s argument, and what came of it.',
      'Does all that and describes settling a disagreement so that both sides kept working together.',
    ],
  },
  {
    key: 'pressure',
    name: 'Judgement under pressure',
    anchors: [
      'Stops, or does the first thing that comes to mind; does not say what comes first.',
      'Acts on the loudest demand; what is urgent for others is left unsaid.',
      'Sets an order but does not tell those who have to wait.',
      'Sets an order, says why, and tells those who have to wait how long.',
      'Also asks for help in time and hands over clearly.',
      'Keeps the order when pressed again, and stays courteous while doing so.',
      'Does all that, names what could go wrong and what would make them change the order.',
    ],
  },
  {
    key: 'writing',
    name: 'Writing',
    anchors: [
      'The reader cannot tell what the text asks for; facts of the brief are wrong or missing.',
      'The purpose can be found; the order does not help, and some facts are missing.',
      'The facts are right; the reader has to look for what to do.',
      'The purpose comes first, the facts are right, and the tone suits the reader.',
      'Also says what follows for the reader and by when; nothing in it is superfluous.',
      'Puts a difficult point plainly and kindly; could be sent as it is.',
      'Does all that and foresees the reader’s next question.',
    ],
  },
  {
    key: 'leading',
    name: 'Leading people',
    anchors: [
      'Describes instructions only; what others needed does not come up.',
      'Says what was expected of others, not how they were helped to do it.',
      'Gives tasks to people who can do them; steps in only when something has gone wrong.',
      'Agrees aims with people, looks in at set times and says what went well and what did not.',
      'Also describes how one person learned something through the work given to them.',
      'Gives an example of an unwelcome message said early, in private and with reasons.',
      'Does all that and describes a decision made against own preference because the team knew better.',
    ],
  },
];

const FIVE = [0, 1, 3, 5, 6] as const;

/** Fills the empty points of a scale from the library; what somebody wrote stays. */
export function withStartingAnchors(anchors: readonly string[], scale: 5 | 7, key: string): string[] {
  const found = STARTING_ANCHORS.find((item) => item.key === key);
  return anchors.map((text, point) => {
    if (text.trim() !== '' || point >= scale) return text;
    const place = scale === 7 ? point : FIVE[point as 0];
    return found?.anchors[place as 0] ?? text;
  });
}
