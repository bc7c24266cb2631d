/** Words of the entry marks. Names of entries and of their fields stand in the disclosure table. */
export const entrySentences = {
  entry: {
    other: 'Entry about another application',
    yes: 'yes',
    no: 'no',
    points: (label: string, text: string) => `${label}: ${text}`,
  },
} as const;
