import { ENGLISH_DATA } from './english/data';
import { ENGLISH_DISCRIMINATION } from './english/discrimination';
import { ENGLISH_DISPUTE } from './english/dispute';
import type { LanguagePatterns } from './pattern';

export const ENGLISH: LanguagePatterns = {
  sets: {
    nt: 'don t|dont|doesn t|doesnt|didn t|didnt|won t|wont|can t|cant|cannot|isn t|isnt|wasn t|wasnt|aren t|weren t|haven t|havent|hasn t|wouldn t|couldn t|shouldn t|mustn t|not|never|no longer',
    you: 'you|u|the panel|the committee|the interviewer*|the chair|they|he|she|the board|your colleague*|your staff|someone|somebody|one of ~2',
    mine: '<kept>|stuff|papers|info|references|reference|form|forms|portfolio|photo*|documents|letter|letters|recording*|certificates|interview|work samples',
    process:
      'how|way|handling|process|treatment|conduct|procedure|manner|chair|panel|committee|interview|interviewer*|behaviou?r|tone|attitude',
    steps:
      'take (this|it|that|the matter|matters|things|legal|further|steps|action|advice)|go (to|public|further|higher|elsewhere)|contact|file|report|turn to|escalate|involve|instruct|pursue|complain|have ~1 (choice|option|alternative)|have to|be ~1 (forced|taking|contacting|going|filing|speaking|seeking|reporting|complaining|in touch with)|sue|seek|refer|lodge|raise|proceed|claim|write to (the|my)|see (you in|my|a)',
    person:
      'pregnant|expecting|deaf|blind|disabled|autistic|dyslexic|epileptic|black|asian|muslim|jewish|sikh|hindu|gay|lesbian|bisexual|trans|transgender|non binary|queer|hard of hearing|(visually|hearing) impaired|partially sighted|neurodiver*|bipolar|diabetic|hiv positive|a refugee|an immigrant|an older (woman|man|candidate|applicant|worker)|a wheelchair user|a single (mum|mother|parent|dad)|a mother|a woman|a foreigner|a carer|a lip reader|roma|a traveller',
    aid: 'ramp|step free ~1|wheelchair ~1|interpreter|sign language ~1|bsl ~1|asl ~1|braille|(hearing|induction) loop|extra (time|breaks)|captions|captioning|subtitles|screen reader|quiet room|prayer room|somewhere to pray|(disabled|accessible) (parking|toilet|entrance|room|venue|format)|adjustment*|accommodation|accommodations|blue badge|support worker|note taker|questions in advance|somewhere to (express|breastfeed)',
    aids: '<aid>|lift',
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
