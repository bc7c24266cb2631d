import { SPANISH_DATA } from './spanish/data';
import { SPANISH_DISCRIMINATION } from './spanish/discrimination';
import { SPANISH_DISPUTE } from './spanish/dispute';
import type { LanguagePatterns } from './pattern';

export const SPANISH: LanguagePatterns = {
  sets: {
    own: 'edad|acento|discapacidad|religión|origen|raza|embarazo|velo|nacionalidad|sexo|género|orientación sexual|color de piel|silla de ruedas',
    groups:
      'mujer|mujeres|madres|extranjer*|inmigrantes|mayores|gitan[oa]s?|negr[oa]s|musulman*|discapacitad*|judí*',
    // Lo que se guarda sobre una persona.
    held: 'datos|datos personales|expediente|notas|ficha|evaluación|evaluaciones|puntuación|puntuaciones|informes?|documentos|registros|actas?|apuntes|valoración|valoraciones|información personal|baremo',
    kept: '<held>|cv|currículum|curriculum|curriculo|candidatura|solicitud|información|cuenta|perfil|documentación',
    my: 'mis|mi|todos mis|todas mis|toda mi|todos los|todas las|cualquier',
    law: 'rgpd|gdpr|lopd|lopdgdd|protección de datos|reglamento general',
    // Trabajo o estudios.
    work: '(trabaj*|experiencia|prácticas|puesto|auxiliar|secretari[oa]|responsable|gestión|atención|departamento|curso|formación|certificado|conocimientos|máster|módulo) (en|de|del|con|como|a|para|sobre|al)',
    studied:
      '(tesis|trabajo de fin|investigación|taller|seminario|estudio|estudios|máster|artículo|curso|formación|proyecto|libro) ~2 (sobre|de|contra|en|acerca)',
    trait:
      'edad|discapacidad|religión|fe|origen|raza|color|color de piel|sexo|género|orientación sexual|nacionalidad|embarazo|maternidad|velo|hiyab|acento|enfermedad|salud|estado civil|situación familiar|hijos|apellido|apellidos|aspecto físico|ideología|sindica*',
    being:
      'mujer|hombre|madre|mayor|viej[oa]|joven|embarazada|discapacitad[oa]|negr[oa]|gitan[oa]|musulm[aá]n|musulmana|judí[oa]|extranjer[oa]|inmigrante|latin[oa]|gay|lesbiana|trans|homosexual|marroquí|sudaca|rumano|rumana|sord[oa]|cieg[oa]',
  },
  signals: { ...SPANISH_DATA, ...SPANISH_DISPUTE, discrimination: SPANISH_DISCRIMINATION },
};
