import type { Words } from './fixed-words';

export const nl: Words = {
  pageOf: 'Pagina {page} van {pages}',
  reference: 'Dossierreferentie',
  entries: 'Vermeldingen',
  audience: {
    committee: 'Voor de commissie',
    counsel: 'Voor de juridisch adviseur',
    candidate: 'Voor de kandidaat',
  },
  howToCheck: 'Hoe u dit document controleert',
  limits: {
    title: 'Wat de controle niet kan aantonen',
    text: [
      'De vermeldingen in het logboek zijn geketend: elke bevat een vingerafdruk van de vorige, dus een wijziging in het midden valt op. Een keten alleen toont niet dat het einde is afgesneden of een oudere kopie is teruggezet. Een referentie buiten het bestand, zoals deze, toont het voor alle vermeldingen tot en met haar nummer en voor geen enkele daarna.',
      'Wie de sleutel heeft, kan herschrijven wat geen referentie daarbuiten heeft gezien. De controle zegt dat de vastlegging niet is veranderd, niet dat ze waar was toen ze werd geschreven.',
    ],
  },
  codes:
    'Een teken dat hier niet kan worden afgedrukt, staat als code tussen haken, bijvoorbeeld [U+1F600]. Het JSON-bestand met dezelfde naam bevat het teken zelf.',
  moreEntries: 'en nog {count}',
  testPage: {
    title: 'Testpagina voor de printer',
    address: 'Hier staat het adres',
    steps: [
      'Druk deze pagina op ware grootte af, zonder haar aan het papier aan te passen.',
      'Vouw haar bij de tekens links en schuif haar in de envelop, tegen de boven- en de linkerkant.',
      'Lees op de onderste schaal het getal bij de linkerrand van het venster af, en op de staande schaal het getal bij de bovenrand.',
      'Voer beide in bij de printerinstellingen: het eerste als verschuiving naar rechts, het tweede naar beneden. Ze vervangen wat er staat.',
    ],
    now: 'Afgedrukt met een verschuiving van {x} mm naar rechts en {y} mm naar beneden.',
  },
  recovery: {
    title: 'Herstelcode',
    keep: 'Bewaar dit blad op papier, niet bij de computer met het logboek.',
    parts: [
      {
        title: 'Waarvoor de code dient',
        text: [
          'Met deze code opent u het logboek als de sleutel van de computer verloren is: na een nieuwe computer, een nieuw account of een teruggezette back-up.',
          'Niemand anders heeft een kopie. Zonder deze code en zonder de sleutel van de computer kan het logboek nooit meer gelezen worden.',
        ],
      },
      {
        title: 'Hoe u de code bewaart',
        text: [
          'Leg dit blad bij de verzegelde papieren van de commissie. Maak er geen foto van en bewaar het niet op dezelfde plaats als het logboek.',
          'Wie het logboek en deze code heeft, kan alles lezen wat erin staat. Denkt u dat iemand de code heeft gezien, maak dan onder Beheer een nieuwe.',
        ],
      },
      {
        title: 'Hoe u de code gebruikt',
        text: [
          'Kies ‘Ontgrendelen met de herstelcode’ en typ de code. Hoofdletters, spaties en streepjes maken niet uit; de letters I, L, O en U komen nooit voor.',
        ],
      },
    ],
    blanks: ['Bewaarplaats', 'Bewaard door', 'Datum', 'Handtekening'],
  },
};
