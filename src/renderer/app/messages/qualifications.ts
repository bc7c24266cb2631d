import { words } from '../../ui/words';

/** Kinds of verifiable qualifications and facts; Setup and the candidates' pages say the same. */
export const qualificationKinds = words({
  years: { id: 'qualification.years', defaultMessage: 'Years of experience' },
  degree: { id: 'qualification.degree', defaultMessage: 'Degree' },
  licence: { id: 'qualification.licence', defaultMessage: 'Licence or certificate' },
  language: { id: 'qualification.language', defaultMessage: 'Language' },
  'yes-no': { id: 'qualification.yesNo', defaultMessage: 'Yes or no' },
});

/** What the subject of each kind is asked for as. */
export const qualificationSubjects = words({
  years: { id: 'qualification.subjectYears', defaultMessage: 'Of what' },
  degree: { id: 'qualification.subjectDegree', defaultMessage: 'Field (empty for any)' },
  licence: { id: 'qualification.subjectLicence', defaultMessage: 'Which' },
  language: { id: 'qualification.subjectLanguage', defaultMessage: 'Which language' },
  'yes-no': { id: 'qualification.subjectYesNo', defaultMessage: 'What must be so' },
});

export const degreeWords = words({
  secondary: { id: 'degree.secondary', defaultMessage: 'Secondary education' },
  vocational: { id: 'degree.vocational', defaultMessage: 'Vocational qualification' },
  bachelor: { id: 'degree.bachelor', defaultMessage: 'Bachelor’s degree' },
  master: { id: 'degree.master', defaultMessage: 'Master’s degree' },
  doctorate: { id: 'degree.doctorate', defaultMessage: 'Doctorate' },
});
