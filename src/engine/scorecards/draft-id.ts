/** A draft belongs to one member, application and stage. */
export const draftId = (input: { application: string; member: string; stage: string }): string =>
  JSON.stringify(['scorecard', input.application, input.member, input.stage]);
