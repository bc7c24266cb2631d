import type { ImportField } from '@shared/candidates';

/**
 * Which column of a candidate list is which field. A preset is a list of headers known from one
 * system; without one, each header is compared with synonyms. Only OpenCATS' headers are certain,
 * the others were read off conversion scripts, so a person always sees and can change the mapping.
 */
export type Mapping = Partial<Record<ImportField, string>>;

interface Preset {
  name: string;
  /** All of these headers must be there. */
  signature: string[];
  mapping: Mapping;
}

const PRESETS: Preset[] = [
  {
    name: 'OpenCATS, all candidates',
    signature: ['candidateID', 'lastName', 'firstName', 'email1'],
    mapping: { firstName: 'firstName', lastName: 'lastName', email: 'email1', phone: 'phoneCell' },
  },
  {
    name: 'OpenCATS, list',
    signature: ['First Name', 'Last Name', 'E-Mail', 'Cell Phone', 'Key Skills'],
    mapping: {
      firstName: 'First Name',
      lastName: 'Last Name',
      email: 'E-Mail',
      phone: 'Cell Phone',
      address: 'Address',
      city: 'City',
      postcode: 'Zip',
      source: 'Source',
    },
  },
  {
    name: 'Lever',
    signature: ['Lever Profile ID', 'Full Name', 'Email'],
    mapping: {
      fullName: 'Full Name',
      email: 'Email',
      phone: 'Phone',
      source: 'Sources',
      receivedOn: 'Date Added',
    },
  },
  {
    name: 'Greenhouse, prospects',
    signature: ['First Name', 'Last Name', 'Who gets credit', 'Prospect Stage'],
    mapping: {
      firstName: 'First Name',
      lastName: 'Last Name',
      email: 'Email',
      phone: 'Phone',
      address: 'Address',
      source: 'Source',
    },
  },
  {
    name: 'Workable, candidates',
    signature: ['Name', 'Headline', 'Creation time', 'Disqualified'],
    mapping: {
      fullName: 'Name',
      email: 'Email',
      phone: 'Phone',
      source: 'Source',
      receivedOn: 'Creation time',
    },
  },
  {
    name: 'Horilla, candidates',
    signature: ['Name', 'Recruitment', 'Job position', 'Mobile'],
    mapping: { fullName: 'Name', email: 'Email', phone: 'Mobile' },
  },
];

const SYNONYMS: Record<ImportField, string[]> = {
  fullName: [
    'fullname',
    'name',
    'candidate',
    'candidatename',
    'applicant',
    'applicantname',
    'vollername',
    'nomcomplet',
    'naam',
  ],
  firstName: ['firstname', 'givenname', 'forename', 'vorname', 'prenom', 'nombre', 'voornaam'],
  lastName: ['lastname', 'surname', 'familyname', 'nachname', 'nom', 'apellidos', 'achternaam'],
  email: ['email', 'email1', 'emailaddress', 'mail', 'primaryemail', 'correo', 'courriel'],
  phone: [
    'phone',
    'mobile',
    'cellphone',
    'phonecell',
    'telephone',
    'tel',
    'phonenumber',
    'telefon',
    'telefono',
    'telefoon',
    'homephone',
    'phonehome',
  ],
  address: ['address', 'address1', 'street', 'streetaddress', 'adresse', 'strasse', 'direccion', 'adres'],
  city: ['city', 'town', 'ort', 'stadt', 'ville', 'ciudad', 'plaats'],
  postcode: ['postcode', 'postalcode', 'zip', 'zipcode', 'plz', 'codepostal', 'codigopostal'],
  source: ['source', 'sources', 'candidatesource', 'quelle', 'origine', 'bron'],
  receivedOn: [
    'receivedon',
    'applied',
    'applieddate',
    'dateapplied',
    'applicationdate',
    'appliedon',
    'dateadded',
    'created',
    'eingang',
  ],
};

const fold = (header: string): string =>
  header
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The mapping to propose for these headers, and the preset it came from. */
export function proposeMapping(headers: readonly string[]): { mapping: Mapping; preset: string | null } {
  const preset = PRESETS.find(({ signature }) => signature.every((header) => headers.includes(header)));
  if (preset) {
    const present = Object.entries(preset.mapping).filter(([, header]) => headers.includes(header));
    return { mapping: Object.fromEntries(present) as Mapping, preset: preset.name };
  }
  const mapping: Mapping = {};
  for (const [field, words] of Object.entries(SYNONYMS) as [ImportField, string[]][]) {
    const header = words
      .map((word) => headers.find((item) => fold(item) === word))
      .find((item) => item !== undefined);
    if (header !== undefined) mapping[field] = header;
  }
  // A first and last name say more than one "Name" column that may be either.
  if (mapping.firstName !== undefined && mapping.lastName !== undefined) delete mapping.fullName;
  return { mapping, preset: null };
}
