/** Messages written before anybody looked at the patterns: how people really put it, and everyday ones. */
import type { TrueMessages } from '../english';

export const HEARD_ENGLISH: TrueMessages = [
  // access
  [
    'Hi, can you tell me what you’ve still got on file about me from the interview in March? Thanks, Priya',
    'access',
  ],
  ['I would be grateful for sight of whatever was written down about my interview.', 'access'],
  ['who has seen my application?? i never agreed to it going round the whole staff room', 'access'],
  ['Please forward everything with my name on it, including emails between the panel members.', 'access'],
  ['Could you let me know how long you keep my CV and who it has been shared with?', 'access'],
  ['pls send me all paperwork u have w my name on', 'access'],
  ['I believe I am entitled to see the records of my interview. How do I go about getting them?', 'access'],
  ['What exactly did the panel write about me? I want to read it for myself.', 'access'],
  // erasure
  ['Please take me off your system completely, I don’t want to hear from you again.', 'erasure'],
  ['Now that it’s a no, kindly get rid of my CV and references.', 'erasure'],
  ['can u delete my stuff pls', 'erasure'],
  ['I’d rather you didn’t hang on to my documents. Please shred them and confirm.', 'erasure'],
  ['As I was not successful, I would ask that none of my personal details be kept.', 'erasure'],
  ['Wipe my profile from your portal today please.', 'erasure'],
  ['I want to be forgotten. You know what that means.', 'erasure'],
  // rectification
  [
    'Your letter says I have two years of experience. That is wrong: I have seven. Please put it right in your records.',
    'rectification',
  ],
  [
    'You’ve spelt my name wrong and have my old address, could you update it on your system?',
    'rectification',
  ],
  [
    'I never said I couldn’t work weekends. Whoever wrote that down got it wrong and I want it changed.',
    'rectification',
  ],
  ['There’s a mistake in what you have about me - I do hold the MLIS, it was on page 2.', 'rectification'],
  ['The notes have me mixed up with another candidate. Please amend them.', 'rectification'],
  ['what u wrote about my degree is not true, fix it', 'rectification'],
  [
    'I should like a note added to my file to say that I dispute the account given of my presentation.',
    'rectification',
  ],
  // objection
  ['I don’t want my details kept for future vacancies.', 'objection'],
  ['Please don’t share my application with other branches, I didn’t agree to that.', 'objection'],
  ['I never gave permission for you to contact my current employer and I want it to stop.', 'objection'],
  ['You may no longer use my information for anything.', 'objection'],
  ['I am not ok with a computer deciding who gets an interview. I want a person to look at it.', 'objection'],
  ['stop emailing me and stop using my data', 'objection'],
  ['Having thought about it I’d like to take back the consent I gave on the form.', 'objection'],
  // reasons-by-law
  [
    'Under which law do you keep my data, and under which law can you refuse to tell me why?',
    'reasons-by-law',
  ],
  [
    'My understanding is that a public body has to give its reasons in writing. I would like them.',
    'reasons-by-law',
  ],
  ['You are legally obliged to tell me why I was not appointed.', 'reasons-by-law'],
  ['By law I have a right to know why you turned me down.', 'reasons-by-law'],
  [
    'As an internal candidate I’m entitled under the Act to a written statement of reasons.',
    'reasons-by-law',
  ],
  ['I am making a freedom of information request for the reasons behind this decision.', 'reasons-by-law'],
  [
    'The statute says an unsuccessful applicant gets a statement of the grounds. Where’s mine?',
    'reasons-by-law',
  ],
  // complaint
  ['I’m really not happy with how this was handled and I’d like to take it further.', 'complaint'],
  ['Who is your manager? I want to speak to someone above you about this.', 'complaint'],
  ['The chair was rude to me throughout and I want that looked into.', 'complaint'],
  ['I wish to appeal the decision of the appointment committee.', 'complaint'],
  [
    'This was a stitch-up. The job was promised to somebody before it was even advertised and I want it investigated.',
    'complaint',
  ],
  ['Please treat this email as formal notice of my dissatisfaction with the process.', 'complaint'],
  ['disgusting way to treat people, im reporting this to the council', 'complaint'],
  ['How do I raise a grievance about the interview?', 'complaint'],
  // legal-threat
  ['My solicitor has advised me to ask you for this in writing.', 'legal-threat'],
  ['If I don’t hear back within 30 days I will take the matter further with the tribunal.', 'legal-threat'],
  ['You’ll be hearing from my lawyers.', 'legal-threat'],
  ['I’ve spoken to ACAS and they say I have a case.', 'legal-threat'],
  ['my union rep says to keep all emails because we might need them later', 'legal-threat'],
  ['Either you explain this by Friday or I go to the Ombudsman.', 'legal-threat'],
  ['I am seeking legal advice and suggest you do not destroy anything.', 'legal-threat'],
  ['See you in court then', 'legal-threat'],
  // discrimination
  ['I’m seven months pregnant and I can’t help wondering whether that’s why.', 'discrimination'],
  [
    'I asked for a ramp and never heard back, so I had to do the interview in the car park.',
    'discrimination',
  ],
  ['Everyone you shortlisted was under thirty. I’m 58. Draw your own conclusions.', 'discrimination'],
  ['One of the panel asked whether I was planning to have children. Is that normal?', 'discrimination'],
  ['The moment they saw my headscarf the mood changed.', 'discrimination'],
  ['Was it my accent? Be honest.', 'discrimination'],
  ['funny how none of the black candidates ever get past the first round with you lot', 'discrimination'],
  ['I told you I’m deaf and there was still no interpreter on the day.', 'discrimination'],
];

export const HEARD_ENGLISH_QUIET: readonly string[] = [
  'Thank you for letting me know. I’d love any feedback on my presentation if you have a minute.',
  'Could you tell me what I might do differently next time?',
  'I worked as a court clerk for six years before I retrained as a librarian.',
  'My current role is data analyst at a housing association.',
  'In my last job I was a complaint handler for an energy company.',
  'I applied for the disability services librarian post; was my experience too thin?',
  'I run the archive of a trade-union museum and hoped that would count.',
  'As an access services librarian I know how to run a busy desk. Which criterion did I miss?',
  'Thanks so much for the kind letter, it made a hard day easier.',
  'Was there anything in my answers that let me down?',
  'Would it be worth applying again in the spring?',
  'hi just checking did u get my last email',
  'Sorry to bother you, but has the post been filled?',
  'I’m disappointed of course, but I appreciated how friendly the panel was.',
  'I noticed the letter mentions cataloguing experience. How many years were you looking for?',
  'My degree is in law and I volunteer at a legal advice centre.',
  'I have deleted the old version of my CV and attached a new one for the next vacancy.',
  'Please keep me in mind for anything part-time.',
  'My apologies for the late reply, I was looking after my children.',
  'Could you explain what “evidence of leading a team” means in practice?',
  'I’m 24 and this was my first real interview, so any tips are welcome.',
  'I teach a course on race and gender in Victorian fiction; was that seen as relevant?',
  'Can I claim my train fare for the interview?',
  'Did the person you chose have a library qualification?',
  'I managed subject access requests for the council, so I was surprised that data protection was scored low.',
  'Is the score I got on the cataloguing test below the bar, or was it the interview?',
  'I’ve moved house, so please ignore anything sent to the old address.',
  'I think I made a mistake in the second question, I meant MARC and not Dublin Core.',
  'I corrected the records of 4,000 books at my last library.',
  'No complaints from me, it was a very fair process.',
];
