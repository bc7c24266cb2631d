import type { Words } from './fixed-words';

export const de: Words = {
  pageOf: 'Seite {page} von {pages}',
  reference: 'Protokollreferenz',
  entries: 'Einträge',
  audience: {
    committee: 'Für die Kommission',
    counsel: 'Für die Rechtsberatung',
    candidate: 'Für die sich bewerbende Person',
  },
  howToCheck: 'So lässt sich dieses Dokument prüfen',
  limits: {
    title: 'Was die Prüfung nicht zeigen kann',
    text: [
      'Die Einträge des Protokolls sind verkettet: Jeder enthält einen Fingerabdruck des vorigen, deshalb fällt eine Änderung in der Mitte auf. Eine Kette allein zeigt nicht, dass ihr Ende abgeschnitten oder eine ältere Kopie eingespielt wurde. Eine Referenz außerhalb der Datei wie diese zeigt es für alle Einträge bis zu ihrer Nummer und für keinen danach.',
      'Wer den Schlüssel hat, kann neu schreiben, was keine Referenz außerhalb gesehen hat. Die Prüfung sagt, dass die Aufzeichnung unverändert ist, nicht, dass sie beim Schreiben richtig war.',
    ],
  },
  codes:
    'Ein Zeichen, das sich hier nicht drucken lässt, steht als sein Code in Klammern, etwa [U+1F600]. Die JSON-Datei gleichen Namens enthält das Zeichen selbst.',
  moreEntries: 'und {count} weitere',
  testPage: {
    title: 'Testseite für den Drucker',
    address: 'Hier steht die Anschrift',
    steps: [
      'Drucken Sie diese Seite in Originalgröße, ohne sie an das Papier anzupassen.',
      'Falten Sie sie an den Marken links und stecken Sie sie so in den Umschlag, dass sie oben und links anliegt.',
      'Lesen Sie auf der unteren Skala die Zahl am linken Rand des Fensters ab, auf der senkrechten Skala die Zahl am oberen Rand.',
      'Tragen Sie beide in den Einstellungen beim Drucker ein: die erste als Versatz nach rechts, die zweite als Versatz nach unten. Sie ersetzen, was dort steht.',
    ],
    now: 'Gedruckt mit einem Versatz von {x} mm nach rechts und {y} mm nach unten.',
  },
  recovery: {
    title: 'Wiederherstellungscode',
    keep: 'Bewahren Sie dieses Blatt auf Papier auf, getrennt vom Rechner mit dem Protokoll.',
    parts: [
      {
        title: 'Wozu er dient',
        text: [
          'Dieser Code öffnet das Protokoll, wenn der Schlüssel des Rechners verloren ist: nach einem neuen Rechner, einem neuen Konto oder einer wiederhergestellten Sicherung.',
          'Niemand sonst hat eine Kopie. Ohne diesen Code und ohne den Schlüssel des Rechners kann das Protokoll nie wieder gelesen werden.',
        ],
      },
      {
        title: 'Wie Sie ihn aufbewahren',
        text: [
          'Legen Sie ihn zu den verschlossenen Unterlagen der Kommission. Fotografieren Sie ihn nicht, und bewahren Sie ihn nicht am selben Ort auf wie das Protokoll.',
          'Wer das Protokoll und diesen Code hat, kann jeden Eintrag lesen. Wenn Sie annehmen, dass ihn jemand gesehen hat, erzeugen Sie in der Verwahrung einen neuen.',
        ],
      },
      {
        title: 'Wie Sie ihn verwenden',
        text: [
          'Wählen Sie „Mit dem Wiederherstellungscode entsperren“ und geben Sie ihn ein. Großschreibung, Leerzeichen und Striche sind gleichgültig; die Buchstaben I, L, O und U kommen nie vor.',
        ],
      },
    ],
    blanks: ['Aufbewahrungsort', 'Verwahrt von', 'Datum', 'Unterschrift'],
  },
};
