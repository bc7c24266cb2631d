import type { DisputePatterns } from '../pattern';

/** Its sets are those of `spanish.ts`. */
export const SPANISH_DISPUTE: DisputePatterns = {
  'reasons-by-law': {
    says: [
      '(derecho) a ~3 (saber|conocer|que me ~3|una|obtener|ser informad[oa]) ~6 (motivo*|razon*|por qué|por que|explicaci*|motivaci*|motiven|criterio*)',
      'derecho a ~2 (explicación|motivación|los motivos|las razones)',
      '(obligad*|obligación|deben|debe|tienen que) ~4 (motivar|justificar|explicar|dar|comunicar|indicar) ~5 (motivo*|razon*|decisi*|rechazo|por qué|explicaci*|exclusi*)',
      '(por ley|la ley|legalmente|estatuto) ~8 (motivo*|razon*|motiv*|justific*|explic*)',
      '(motivo*|razon*|motivaci*|explicaci*) ~5 (por ley|legalmente|según la ley|por escrito)',
      'por escrito ~4 (motivo*|razon*|motivaci*|por qué)',
      '(ley de transparencia|acceso a la información pública|procedimiento administrativo|deber de motiv*|39 2015|motivación de (la|su|esta) (decisión|resolución|exclusión))',
    ],
  },
  complaint: {
    says: [
      '(queja|reclamación)',
      '(present*|interpon*|interpong*|poner|pongo|pondré|formul*|elev*|tramit*|hacer|hago) ~3 (queja|reclamación|denuncia|recurso|alegaciones)',
      '(queja|reclamación) ~1 (formal|oficial|contra|ante|por escrito|formalmente)',
      '(esta|mi|una) (queja|reclamación)',
      '(quejarme|me quejo) ~2 (de|ante|por|formalmente|al|del)',
      '(aepd|agencia española de protección|agencia de protección de datos|autoridad de control|autoridad de protección)',
      '(defensora? del pueblo|inspección de trabajo|inspector de trabajo|hoja de reclamaciones|libro de reclamaciones|síndic*)',
      '(mi|el|al|un) sindicato',
      '(comité de empresa|delegad[oa] (sindical|de personal|de protección de datos)|junta de personal)',
      'recurso (de )?(alzada|reposición|administrativo|contencioso)',
      '(a la|en la) prensa',
    ],
    unless: [
      '(no|ninguna|sin|nunca|ni) ~3 (queja*|quejarme|reclamaci*)',
      '(<work>|gestion(é|aba)|atend(í|ía)) ~3 (queja*|reclamaci*|denuncias)',
      '(miembro|elegid*|formé parte|delegad*) ~4 (comité de empresa|sindicato|junta de personal)',
      'quej* ~3 (tráfico|tiempo|autobús|tren|ruido|calor)',
    ],
  },
  'legal-threat': {
    says: [
      '(mi|mis|nuestro|nuestra) (abogad*|letrad*|asesor* jurídic*)',
      '(habl*|consult*|contact*|contrat*|acudir*|acudiré|asesor*|pondré ~3|busc*|manos) ~4 (de )?(abogad*|letrad*)',
      '(acciones|medidas|vías|vía|pasos|reclamación|proceso|procedimiento) (legales|legal|judicial|judiciales|penales)',
      '(demandar(les|los|le|lo|la|os)?|demandaré|demandare|querella*|les demand*|los demand*)',
      '(demanda) ~2 (judicial|laboral|contra|por discriminación|ante|civil)',
      '(interpon*|present*|interpong*) ~2 demanda',
      '(denunciar*|denunciaré|les denuncio|los denunciar*|voy a denunciar)',
      '(denuncia) ~2 (ante|contra|penal|en)',
      '(juzgado*|tribunales|a juicio|ante el juez|magistratura|smac|papeleta de conciliación|acto de conciliación|contencioso)',
      '(tribunal (laboral|superior|supremo|constitucional)|ante (el|un) tribunal|llevar* ~4 (tribunal|tribunales|juicio))',
      '(indemnización|indemnizar*|daños y perjuicios|daños morales)',
      '(burofax|requerimiento (notarial|formal)|acta notarial)',
      '(me reservo|reserv*) ~4 (derecho|derechos|acciones)',
      '(ilegal*|ilícit*|contrari[oa]s? a (la ley|derecho))',
      '(vulner*|infring*|incumpl*|viol*) ~4 (ley|derechos|derecho|normativa|estatuto)',
      'defender mis derechos',
    ],
    unless: [
      '(tribunal|tribunales) (de (la |las )?oposici*|de selección|calificador|de la oposición|de oposición|evaluador)',
      '(<work>|despacho de|bufete de) ~3 (abogad*|juzgado*|tribunales|judicial|judiciales|contencioso)',
      '(amig[oa]|marido|mujer|herman[oa]) ~3 (es )?abogad[oa]',
      '(alta|mucha|la|gran|poca) demanda (de|laboral del|de empleo)',
      'no ~3 (demandar*|denunciar*|acciones legales)',
    ],
  },
};
