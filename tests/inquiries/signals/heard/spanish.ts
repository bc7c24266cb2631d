import type { TrueMessages } from '../english';

export const HEARD_SPANISH: TrueMessages = [
  ['Hola, ¿me podrían decir qué guardan todavía de mi candidatura y por cuánto tiempo?', 'access'],
  ['Quisiera saber quién ha visto mi currículum.', 'access'],
  ['mandenme todo lo que tengan sobre mi por favor', 'access'],
  ['Ya que no me han elegido, por favor no se queden con mis papeles, destrúyanlos.', 'erasure'],
  ['Quiero que me borren de su base.', 'erasure'],
  ['Dicen que no tengo experiencia con niños y no es cierto, corríjanlo por favor.', 'rectification'],
  ['No quiero que usen mis datos para otras vacantes.', 'objection'],
  ['La ley les obliga a darme los motivos por escrito.', 'reasons-by-law'],
  ['¿En qué norma se basan para no explicarme la decisión?', 'reasons-by-law'],
  ['Me parece vergonzoso el trato recibido y quiero hablar con su superior.', 'complaint'],
  ['Quiero poner una reclamación por cómo se llevó la entrevista.', 'complaint'],
  ['Si en diez días no me contestan, acudiré al juzgado.', 'legal-threat'],
  ['Mi abogada ya está al tanto de todo.', 'legal-threat'],
  ['Estoy embarazada y creo que por eso no me llamaron.', 'discrimination'],
  ['Me preguntaron de dónde era mi familia y si llevaba siempre el velo.', 'discrimination'],
];

export const HEARD_SPANISH_QUIET: readonly string[] = [
  'Muchas gracias por la respuesta y por el trato tan amable.',
  '¿Qué podría mejorar para la próxima vez?',
  'Trabajo como analista de datos en el ayuntamiento.',
  'Fui auxiliar en un juzgado durante cinco años.',
  'Soy bibliotecaria de un centro para personas con discapacidad.',
  '¿Ya se ha cubierto el puesto?',
  'Llevo el archivo de un museo sindical.',
];

/** A second round, written after the patterns had been widened for the first. */
export const AGAIN_SPANISH: TrueMessages = [
  ['¿Me pueden enseñar la hoja donde me puntuaron?', 'access'],
  ['Tiren a la basura todo lo que les mandé.', 'erasure'],
  ['En su carta figura que llegué tarde, y es mentira; hagan el favor de cambiarlo.', 'rectification'],
  ['Llamaron a mi jefa sin mi permiso.', 'objection'],
  ['Como entidad pública tienen que justificar por qué me dejaron fuera.', 'reasons-by-law'],
  ['La señora del medio me trató fatal, ¿dónde puedo quejarme?', 'complaint'],
  ['Esto lo va a ver un juez.', 'legal-threat'],
];

export const AGAIN_SPANISH_QUIET: readonly string[] = [
  'Gracias por avisarme tan pronto.',
  'Soy procuradora y conozco bien el archivo judicial.',
  '¿Cuántas personas se presentaron?',
  '¿Mi experiencia con cuentos en lengua de signos sirvió de algo?',
];
