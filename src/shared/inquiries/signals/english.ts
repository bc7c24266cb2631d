import type { LanguagePatterns } from './pattern';

export const ENGLISH: LanguagePatterns = {
  sets: {
    // What is held about a person.
    held: 'data|information|file|files|record|records|notes|scores|score sheet*|scorecard*|details|documents|paperwork|emails|correspondence|feedback forms|evaluation*|assessment*',
    ask: 'ask*|request*|want*|demand*|require*|need*|entitled to|would like|d like|wish|insist*|send me|give me|provide*|right to|let me have|supply',
    trait:
      'age|disabilit*|race|religion|faith|beliefs|sex|gender|sexuality|sexual orientation|nationality|ethnic*|origin|skin|colour|color|accent|pregnancy|maternity|pregnant|headscarf|hijab|name|health|illness|condition|marital status|children|background',
  },
  signals: {
    access: {
      says: [
        // The right by name.
        '(data )?subject access( request)?',
        'dsar',
        'gdpr',
        'data protection act',
        'right of access',
        'access to (all )?(the |my |any )?(personal )?(data|information|records|file|notes) ~3 (me|mine|my|hold)',
        // What somebody wants to see.
        '(copy|copies) of ~5 <held>',
        '<ask> ~6 (my|the|all|any|every) ~2 <held> ~4 (me|my)',
      ],
      unless: [],
    },
    erasure: {
      says: [
        '(delete|erase|remove|destroy|wipe|shred) ~3 (my|all|everything|any) ~3 <held>',
        'right to be forgotten',
        'right (to|of) erasure',
      ],
      unless: ['(delete|remove) ~3 (old|wrong|previous) (attachment|file|version)'],
    },
    rectification: { says: ['right (to|of) rectification', '(correct|rectify|amend) ~3 my <held>'] },
    objection: {
      says: ['right to object', 'object to ~5 (processing|use|keeping|storing)', 'withdraw ~2 consent'],
    },
    'reasons-by-law': {
      says: [
        '(right|entitled) to ~3 reasons',
        'freedom of information',
        'foi request',
        'legally (required|obliged) to ~4 (reason*|explain|tell)',
      ],
    },
    complaint: {
      says: [
        '(formal|official) complaint',
        'grievance',
        'ombuds*',
        'data protection authority',
        'ico',
        'cnil',
        'works council',
        'information commissioner',
      ],
    },
    'legal-threat': {
      says: [
        'my (lawyer|solicitor|attorney|barrister)',
        '(see|take) you (to|in) (court|tribunal)',
        'employment tribunal',
        'acas',
        'eeoc',
        '(will|going to) sue',
        'legal action',
      ],
    },
    discrimination: {
      says: [
        'discriminat*',
        'too (old|young)',
        '(because|due to|account|grounds|basis) ~3 (my|his|her) <trait>',
        'only ~2 young people',
        'ageis*',
        'racis*',
        'sexis*',
      ],
    },
  },
};
