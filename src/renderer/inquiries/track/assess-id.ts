/** The assessment of new information: where "assess it first" leads. */
export const ASSESS_ID = 'inquiry-assessment';
