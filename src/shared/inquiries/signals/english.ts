import { ENGLISH_DATA } from './english/data';
import { ENGLISH_DISCRIMINATION } from './english/discrimination';
import { ENGLISH_DISPUTE } from './english/dispute';
import type { LanguagePatterns } from './pattern';

export const ENGLISH: LanguagePatterns = {
  sets: {
    own: 'age|accent|disabilit*|religion|faith|race|skin|skin colou?r|ethnic*|nationality|gender|sex|sexuality|sexual orientation|pregnancy|headscarf|hijab|turban|wheelchair|stammer|autism|adhd|dyslexia|epilepsy|origin|origins|foreign name|deafness|hearing loss',
    groups:
      'women|mothers|foreigners|immigrants|migrants|refugees|muslims|jews|christians|older people|older women|older men|disabled people|people with disabilities|black people|seniors|pensioners|veterans|gay people',
    // What is kept about a person.
    held: '(personal |private )?data|information|file|files|record|records|notes|score|scores|scoring|score sheet*|scoresheet*|scorecard*|marks|details|documents|documentation|paperwork|emails|correspondence|feedback forms|evaluation*|assessment*|minutes',
    // What somebody wants gone.
    kept: '<held>|cv|cvs|resume|resumes|application|applications|profile|account|name|everything|email address',
    ask: 'ask*|request*|want*|demand*|require*|need*|entitled|would like|d like|wish|insist*|send|give|provide|supply|forward|share|let me have|right',
    get: 'see|have|get|obtain|receive|view|read|inspect|access|look at|look into|copies of|a copy of|release|disclose',
    privacy:
      'gdpr|uk gdpr|dpa|data protection|ccpa|cpra|privacy act|privacy law*|pipeda|popia|general data protection regulation',
    panel: 'interview|interviewer*|panel|committee|selection|assessment|hiring|recruitment|screening',
    lawyer:
      'lawyer*|solicitor*|attorney*|barrister*|legal counsel|law firm|legal team|legal representative*|legal aid',
    // Somebody's work or studies, as far as the word that says in what.
    work: '(experience|worked|working|work|job|trained|training|course|courses|module|degree|internship|placement|responsible|knowledge|career|role|post|position|expert|expertise|specialist|certificate|certified|qualification|background|familiar|involved) (in|with|at|of|for|on|as|about|to|under|handling|managing|dealing with|answering|resolving|processing|drafting|investigating)',
    did: 'i ~2 (handled|managed|dealt with|processed|answered|resolved|led|ran|wrote|taught|teach|studied|investigated|drafted|advised on|chaired|reduced|trained in|oversaw|coordinated|supported)',
    studied:
      '(thesis|dissertation|essay|paper|article|book|seminar|workshop*|lectur*|research|course|courses|module|training|degree|talk|project) (was |is )?(on|about|in|into|of|against)',
    trait:
      'age|disabilit*|race|religion|faith|religious beliefs|sex|gender|sexuality|sexual orientation|nationality|ethnic*|ethnic origin|origin|origins|skin|skin colour|skin color|accent|pregnancy|maternity leave|maternity|headscarf|hijab|turban|surname|last name|family name|foreign ~1 name|foreign sounding name|stammer|epilepsy|illness|medical condition|marital status|family situation|wheelchair|autism|hearing loss|gender identity',
    being:
      'old|older|young|woman|man|female|male|black|white|asian|arab|african|muslim|jewish|jew|christian|hindu|sikh|gay|lesbian|trans|transgender|queer|bisexual|disabled|deaf|blind|autistic|dyslexic|pregnant|foreign|foreigner|immigrant|migrant|refugee|mother|single mother|parent|over (40|45|50|55|60)|over (forty|fifty|sixty)|not (white|british|american|young|male|local|a native speaker)|in a wheelchair|polish|romanian|indian|turkish|nigerian|veteran|older worker*',
    others:
      'young|younger|men|man|male|males|woman|women|female|females|white|whites|british people|americans|locals|native speakers|recent graduates|graduates|digital natives|under (30|35|40)|twenty somethings|millennials|christians',
  },
  signals: { ...ENGLISH_DATA, ...ENGLISH_DISPUTE, discrimination: ENGLISH_DISCRIMINATION },
};
