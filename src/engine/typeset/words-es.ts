import type { Words } from './fixed-words';

export const es: Words = {
  pageOf: 'Página {page} de {pages}',
  reference: 'Referencia del registro',
  entries: 'Entradas',
  audience: {
    committee: 'Para la comisión',
    counsel: 'Para la asesoría jurídica',
    candidate: 'Para la persona candidata',
  },
  howToCheck: 'Cómo comprobar este documento',
  limits: {
    title: 'Lo que la comprobación no puede mostrar',
    text: [
      'Las entradas del registro están encadenadas: cada una contiene una huella de la anterior, de modo que un cambio en medio se nota. Una cadena por sí sola no muestra que se cortó su final o que se repuso una copia más antigua. Una referencia fuera del archivo, como esta, lo muestra para todas las entradas hasta su número y para ninguna posterior.',
      'Quien tiene la clave puede reescribir lo que ninguna referencia exterior ha visto. La comprobación dice que el registro no ha cambiado, no que fuera cierto al escribirse.',
    ],
  },
  codes:
    'Un carácter que no se puede imprimir aquí aparece como su código entre corchetes, por ejemplo [U+1F600]. El archivo JSON del mismo nombre contiene el carácter.',
  moreEntries: 'y {count} más',
  testPage: {
    title: 'Página de prueba de la impresora',
    address: 'Aquí va la dirección',
    steps: [
      'Imprima esta página a tamaño real, sin ajustarla al papel.',
      'Dóblela por las marcas de la izquierda e introdúzcala en el sobre, pegada arriba y a la izquierda.',
      'Lea en la escala inferior el número del borde izquierdo de la ventana y, en la escala vertical, el del borde superior.',
      'Anote ambos en los ajustes de la impresora: el primero como desplazamiento a la derecha y el segundo hacia abajo. Sustituyen los valores que haya.',
    ],
    now: 'Impresa con un desplazamiento de {x} mm a la derecha y {y} mm hacia abajo.',
  },
  recovery: {
    title: 'Código de recuperación',
    keep: 'Guarde esta hoja en papel, lejos del ordenador que contiene el registro.',
    parts: [
      {
        title: 'Para qué sirve',
        text: [
          'Este código abre el registro cuando se ha perdido la clave del ordenador: con un ordenador nuevo, una cuenta nueva o una copia de seguridad restaurada.',
          'Nadie más tiene una copia. Sin este código y sin la clave del ordenador, el registro no podrá volver a leerse nunca.',
        ],
      },
      {
        title: 'Cómo guardarlo',
        text: [
          'Guárdelo con los documentos sellados de la comisión. No lo fotografíe ni lo deje en el mismo lugar que el registro.',
          'Quien tenga el registro y este código puede leer todas las entradas. Si cree que alguien lo ha visto, cree un código nuevo en Custodia.',
        ],
      },
      {
        title: 'Cómo usarlo',
        text: [
          'Elija «Desbloquear con el código de recuperación» y escríbalo. Las mayúsculas, los espacios y los guiones no importan; las letras I, L, O y U nunca aparecen.',
        ],
      },
    ],
    blanks: ['Lugar de custodia', 'Guardado por', 'Fecha', 'Firma'],
  },
};
