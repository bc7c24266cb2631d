/** An invented vacancy in each language, for looking at approved words. Not a person, and not a record. */
export interface SampleWords {
  title: string;
  unit: string;
  location: string;
  stage: string;
  criteria: [string, string];
  condition: string;
  /** Subject of a qualification in years. */
  years: string;
  contact: string;
  organisation: string;
  role: string;
  observed: string;
}

const en: SampleWords = {
  title: 'Reference librarian',
  unit: 'Reader services',
  location: 'Riverside',
  stage: 'Interview',
  criteria: ['Teaching information skills', 'Enquiry desk work'],
  condition: 'Shared enquiry desk',
  years: 'enquiry desk work',
  contact: 'the staff office, staff.office@library.example',
  organisation: 'Riverside City Library',
  role: 'Head of Reader Services',
  observed: '',
};

const WORDS: Readonly<Record<string, SampleWords>> = {
  en,
  de: {
    title: 'Auskunftsbibliothekarin / Auskunftsbibliothekar',
    unit: 'Benutzung',
    location: 'Uferstadt',
    stage: 'Gespräch',
    criteria: ['Vermittlung von Informationskompetenz', 'Arbeit an der Auskunft'],
    condition: 'Gemeinsame Auskunftstheke',
    years: 'Arbeit an der Auskunft',
    contact: 'das Personalbüro, personal@bibliothek.example',
    organisation: 'Stadtbibliothek Uferstadt',
    role: 'Leiterin der Benutzung',
    observed: '',
  },
  fr: {
    title: 'Bibliothécaire de référence',
    unit: 'Services aux publics',
    location: 'Rives-sur-Loire',
    stage: 'Entretien',
    criteria: ['Formation à la recherche documentaire', 'Accueil et renseignement'],
    condition: 'Bureau d’accueil partagé',
    years: 'renseignement au public',
    contact: 'le service du personnel, personnel@bibliotheque.example',
    organisation: 'Bibliothèque de Rives',
    role: 'Responsable des services aux publics',
    observed: '',
  },
  es: {
    title: 'Bibliotecario o bibliotecaria de referencia',
    unit: 'Atención al público',
    location: 'Ribera',
    stage: 'Entrevista',
    criteria: ['Enseñanza de competencias informacionales', 'Atención en el mostrador'],
    condition: 'Mostrador compartido',
    years: 'atención en el mostrador',
    contact: 'la oficina de personal, personal@biblioteca.example',
    organisation: 'Biblioteca de Ribera',
    role: 'Jefa de Atención al Público',
    observed: '',
  },
  nl: {
    title: 'Inlichtingenbibliothecaris',
    unit: 'Publieksdiensten',
    location: 'Oeverstad',
    stage: 'Gesprek',
    criteria: ['Lesgeven in informatievaardigheden', 'Werk aan de inlichtingenbalie'],
    condition: 'Gedeelde balie',
    years: 'werk aan de inlichtingenbalie',
    contact: 'het personeelsbureau, personeel@bibliotheek.example',
    organisation: 'Stadsbibliotheek Oeverstad',
    role: 'Hoofd Publieksdiensten',
    observed: '',
  },
};

/** In the language of a set, or in English. */
export const sampleWords = (language: string): SampleWords => WORDS[language.split('-')[0]!] ?? en;
