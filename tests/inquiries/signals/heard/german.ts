import type { TrueMessages } from '../english';

export const HEARD_GERMAN: TrueMessages = [
  ['Guten Tag, können Sie mir bitte mitteilen, was bei Ihnen noch alles über mich vorliegt?', 'access'],
  ['Wer hat meine Bewerbung eigentlich alles zu sehen bekommen?', 'access'],
  ['schickt mir bitte alles zu was ihr zu mir aufgeschrieben habt', 'access'],
  ['Bitte vernichten Sie meine Unterlagen und bestätigen Sie mir das kurz.', 'erasure'],
  ['Ich möchte nicht, dass mein Lebenslauf weiter bei Ihnen herumliegt, bitte weg damit.', 'erasure'],
  [
    'In Ihrem Schreiben steht, ich hätte keine Leitungserfahrung. Das stimmt nicht, bitte ändern Sie das in Ihren Akten.',
    'rectification',
  ],
  ['Ich bin nicht damit einverstanden, dass meine Daten für andere Stellen verwendet werden.', 'objection'],
  ['Auf welcher Rechtsgrundlage verweigern Sie mir die Begründung?', 'reasons-by-law'],
  ['Als öffentlicher Arbeitgeber müssen Sie mir die Ablehnung schriftlich begründen.', 'reasons-by-law'],
  [
    'Ich bin mit dem Ablauf überhaupt nicht einverstanden und möchte mit Ihrer Vorgesetzten sprechen.',
    'complaint',
  ],
  ['Das Gespräch war eine Frechheit, ich werde mich beim Bürgermeister beschweren.', 'complaint'],
  ['Mein Anwalt hat mir geraten, die Sache nicht auf sich beruhen zu lassen.', 'legal-threat'],
  ['Wenn ich bis zum 15. nichts höre, schalte ich den Personalrat und die Gewerkschaft ein.', 'legal-threat'],
  ['Ich bin schwanger, und ich glaube, dass es daran lag.', 'discrimination'],
  ['Trotz meiner Schwerbehinderung wurde ich nicht einmal eingeladen.', 'discrimination'],
];

export const HEARD_GERMAN_QUIET: readonly string[] = [
  'Vielen Dank für die freundliche Absage. Woran könnte ich noch arbeiten?',
  'Ich arbeite als Datenanalystin bei der Stadt.',
  'Als Gerichtsschreiber bin ich genaues Arbeiten gewohnt.',
  'Ich leite das Beschwerdemanagement eines Krankenhauses.',
  'Ist die Stelle schon besetzt?',
  'Ich war Schwerbehindertenvertreterin in meinem alten Betrieb.',
  'Darf ich mich im Herbst noch einmal bewerben?',
  'Welches Kriterium war denn ausschlaggebend?',
];

/** A second round, written after the patterns had been widened for the first. */
export const AGAIN_GERMAN: TrueMessages = [
  ['Könnt ihr mir mal sagen, wo meine Bewerbung jetzt liegt und wer da alles reinschauen kann?', 'access'],
  ['Ich hätte gern Einblick in das, was die Kommission über mein Gespräch notiert hat.', 'access'],
  ['Bitte werfen Sie meine Mappe weg.', 'erasure'],
  ['Mein Geburtsjahr ist bei Ihnen falsch hinterlegt, bitte berichtigen.', 'rectification'],
  ['Dass Sie meine Chefin angerufen haben, ohne mich zu fragen, geht gar nicht.', 'objection'],
  ['Steht irgendwo im Gesetz, dass Sie mir keine Gründe nennen müssen?', 'reasons-by-law'],
  [
    'So lasse ich nicht mit mir umgehen, nennen Sie mir bitte die zuständige Stelle für Beschwerden.',
    'complaint',
  ],
  ['Meinen Kopftuchstil zu kommentieren, das war wohl kaum zufällig.', 'discrimination'],
];

export const AGAIN_GERMAN_QUIET: readonly string[] = [
  'Danke für die ehrliche Rückmeldung, das hilft mir.',
  'Ich war Rechtspflegerin am Amtsgericht und suche jetzt etwas Ruhigeres.',
  'Wie viele Bewerbungen gab es denn?',
  'Hat meine Erfahrung mit barrierefreien Medien gezählt?',
];
