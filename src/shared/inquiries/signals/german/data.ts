import type { DataPatterns } from '../pattern';

/** Its sets are those of `german.ts`. */
export const GERMAN_DATA: DataPatterns = {
  access: {
    says: [
      '(kopie|kopien|abschrift) ~4 <held>',
      '(alles|was) ~6 (über mich|zu meiner person|von mir)',
      '(bewertungsb*|bewertung*|notizen|protokoll*|akte|aufzeichnungen) ~4 (sehen|einsehen|lesen|haben|kopie)',
      'gespeicherte* ~2 (daten|informationen|angaben)',
      '(über|zu) meine* person',
      '(bewertung*|protokoll|gesprächsprotokoll|notizen|akte|bewerberakte|bewerbungsakte|aufzeichnungen|punktzahl*|auswertung*) ~5 (einsehen|einzusehen|sehen|zusenden|zuschicken|erhalten|bekommen|aushändigen|herausgeben|herauszugeben)',
      // Das Recht beim Namen.
      '(auskunftsersuchen|auskunftsanspruch*|auskunftsrecht*|auskunftsverlangen|datenauskunft|selbstauskunft|auskunftsbegehren)',
      'recht auf (auskunft|datenkopie|einsicht)',
      '(art|artikel) 15 ~4 <law>',
      '(nach|gemäß|gem|laut|aufgrund|auf grund|entsprechend) ~3 <law>',
      '<law> (auskunft|anfrage|antrag)',
      // Auskunft worüber.
      'auskunft* ~8 (daten|person|mich|gespeichert*|<law>)',
      '(daten|informationen|angaben) ~4 (zu meiner person|über mich|von mir)',
      '(kopie|kopien|abschrift|ausdruck|herausgabe|offenlegung) ~3 (<mine>|aller|sämtlicher|der|von) ~4 <held>',
      '(einsicht|einblick|akteneinsicht) ~6 <held>',
      '(schicken|senden|geben|übermitteln|zusenden|aushändigen|zukommen|sehen|einsehen|bekommen|erhalten|haben|stellen|verlange|fordere|beantrage) ~6 <mine> (gespeicherten |sämtlichen |personenbezogenen |vollständigen )?(daten|akte|notizen|bewertung*|bewerberakte|bewerbungsakte|punkte)',
      '(welche|was für|alle|sämtliche|alles was|was) ~6 (über mich|zu meiner person) ~3 (gespeichert|haben|erfasst|wissen|notiert|geschrieben|festgehalten|aufbewahr*|vorliegt|vorliegen)',
      '(welche|alle|sämtliche|alles) ~4 (sie|haben) ~4 (über mich|zu meiner person)',
    ],
    unless: [
      '<work> ~3 (<law>|auskunftsersuchen|auskunft*)',
      '<law> (schulung|kenntnisse|fortbildung|zertifikat|konform*|seminar|beauftragte*)',
      'auskunft* ~4 (stand|wann|ob|gehalt|stelle|weitere verfahren|termin)',
      '(anbei|beigefügt|anhang|anlage|beiliegend|sende ich ihnen|schicke ich ihnen|übersende ich) ~8 (kopie|kopien|unterlagen|daten|notizen)',
    ],
  },
  erasure: {
    says: [
      '(entfern*|lösch*|streich*|nehmen) ~3 mich ~3 (aus|von) ~3 (datenbank|system|liste|verteiler|kartei|akten|datei)',
      '(bewahr*|speicher*|behalt*) ~4 <mine> ~3 <kept> ~3 (nicht|nicht mehr)',
      '(bitte|beantrage|verlange|fordere|wünsche|bestätigen) ~4 (löschung|vernichtung)',
      'recht auf (löschung|vergessenwerden|vergessen)',
      '(art|artikel) 17 ~4 <law>',
      '(lösch*|vernichte*|entfern*|tilge*) ~5 (<mine>|alle|alles|sämtliche) ~4 <kept>',
      '(lösch*|vernichte*) ~2 (alles|alle) ~5 (mich|mir|haben)',
      '<mine> ~3 <kept> ~6 (löschen|gelöscht|löscht|vernichten|vernichtet|entfernen|entfernt|schreddern)',
      '(alle|alles|sämtliche) ~4 (daten|unterlagen|mich|mir) ~6 (löschen|gelöscht|löscht|vernichten|vernichtet)',
      '(löschung|vernichtung|entfernung) ~1 (<mine>|aller|sämtlicher) ~3 <kept>',
      '(löschungsantrag|löschantrag|löschersuchen|löschbegehren|datenlöschung)',
      '<mine> ~2 <kept> ~3 nicht ~3 (speicher*|aufbewahr*|behalt*|aufheb*)',
      '(nicht|keine*) ~3 <mine> ~2 <kept> ~3 (speicher*|aufbewahr*|behalt*)',
    ],
    unless: [
      '(lösch*|entfern*|vernichte*) ~4 (alte*|vorige*|frühere*|erste*|falsche*|doppelte*|letzte*|leere*) ~2 (anlage*|anhang|datei*|version*|mail|e mail|nachricht|fassung|dokument*|lebenslauf|entwurf)',
      '(habe|hatte) ~5 (gelöscht|entfernt|vernichtet)',
      '(kundendaten|nutzerdaten|patientendaten) ~4 (lösch*|gelöscht)',
    ],
  },
  rectification: {
    says: [
      '(akte|unterlagen|protokoll|notizen|aufzeichnungen) ~4 (falsches|fehler|unwahres)',
      '(fehler|falsches|unwahres) ~4 (akte|protokoll|notizen|aufzeichnungen|gespeichert*)',
      'recht auf (berichtigung|richtigstellung|korrektur)',
      '(art|artikel) 16 ~4 <law>',
      '(berichtig*|richtigstell*|korrigier*) ~5 (<mine>|ihre|ihren|ihrer|die|der|das|diese*) ~4 (daten|akte|akten|unterlagen|protokoll*|notizen|aufzeichnungen|angaben|eintrag)',
      '(daten|akte|protokoll|notizen|aufzeichnungen|angaben|eintrag) ~5 (berichtigen|berichtigt|richtigstellen|richtig zu stellen|korrigieren|korrigiert)',
      '(falsche|unrichtige|fehlerhafte|unwahre) (daten|angaben|eintr*|aufzeichnungen|notizen) ~5 (akte|unterlagen|über mich|mich|meiner|gespeichert)',
      '(akte|protokoll|notizen|aufzeichnungen|unterlagen) ~6 (falsch|unrichtig|unwahr|fehlerhaft|stimmt nicht|stimmen nicht)',
    ],
  },
  objection: {
    says: [
      'widerspruchsrecht',
      '(art|artikel) (18|21|22) ~4 <law>',
      '(widerspreche|widersprechen|widerspruch) ~4 (verarbeitung|speicherung|nutzung|weitergabe|verwendung|aufbewahrung|datenverarbeitung|veröffentlichung)',
      '(einwilligung|einverständnis|zustimmung) ~6 (widerrufen|widerrufe|zurückzieh*|zurück|entziehe|rückgängig)',
      '(widerrufe|widerruf|ziehe|entziehe) ~5 (einwilligung|einverständnis|zustimmung)',
      'ohne <mine> (einwilligung|zustimmung|einverständnis|wissen)',
      '(nicht|keine) (damit )?einverstanden ~5 (daten|weitergabe|verarbeitung|speicherung)',
      '(daten|unterlagen|bewerbung) ~5 nicht ~4 (weitergeben|weitergegeben|weiterleiten|verarbeiten|nutzen|verwenden)',
      'einschränkung der verarbeitung',
      '(automatisiert*|automatisch) ~3 (entscheidung*|abgelehnt|aussortiert|verarbeitung|abgesagt|bewertet)',
      '(algorithm*|ki|computer|software|maschine) ~5 (abgelehnt|aussortiert|entschieden|entscheidet|abgesagt|gefiltert)',
    ],
  },
};
