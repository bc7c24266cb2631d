import type { DataPatterns } from '../pattern';

/** Its sets are those of `spanish.ts`. */
export const SPANISH_DATA: DataPatterns = {
  access: {
    says: [
      '(todo|cuanto|lo) ~6 (de mí|sobre mí|sobre mi persona)',
      '(envi*|envía*|manden*|denme|dame|facilítenme|entréguenme|enséñenme|muéstrenme) ~4 (mis|mi|las|los|el|la) ~1 (notas|puntuaci*|expediente|evaluaci*|valoraci*|acta|datos personales|ficha)',
      '(derecho|derechos) (de|al) acceso',
      '(derechos arco|solicitud de acceso ~3 (datos|expediente|información))',
      '(artículo|art) 15 ~5 <law>',
      '(en virtud|conforme|según|amparo|de acuerdo|acogiéndome|acogiendome|ejerz*|ejercer|ejercicio) ~6 <law>',
      '(rgpd|lopd|lopdgdd)',
      '(copia|copias|acceso) ~2 (de|a) ~4 <held>',
      '(envíen*|envien|enviar|enviarme|facilit*|proporcion*|remit*|entreg*|obtener|consultar|ver|recibir|acceder|solicit*|exij*|pido|quiero|quisiera) ~6 (mi|mis|todas las|todos los|las|los|todo mi|la|el) ~3 (expediente|datos personales|notas|evaluación|evaluaciones|puntuaci*|ficha|valoraci*|acta|actas|informe*)',
      '(solicit*|exij*|pido|quiero) ~6 (mis|todos mis) datos',
      '(datos|información|notas|informes|documentos|todo lo que|lo que) ~6 (sobre mí|sobre mi|acerca de mí|acerca de mi|sobre mi persona|referente a mí|míos)',
      '(qué|que|cuáles|cuales) (datos|información) ~5 (tienen|tiene|tenéis|teneis|conservan|guardan|almacenan|poseen) ~4 (mí|mi|míos)',
      'mis datos personales',
    ],
    unless: [
      '(<work>|delegad[oa] de) ~3 <law>',
      '(análisis|base|bases|ciencia|entrada|introducción|tratamiento) de datos',
      '(adjunt*|les envío|le envío|os envío|les remito|aquí tienen|anexo) ~6 (copia*|documento*|datos|notas|expediente)',
      'copia ~3 (título|carné|carnet|dni|pasaporte|certificado)',
      'mis datos (personales )?(de contacto|son)',
    ],
  },
  erasure: {
    says: [
      '(bórrenme|elimínenme|sáquenme|quítenme|dénme de baja|denme de baja)',
      'derecho (al olvido|de supresión|de cancelación|a la supresión|al borrado)',
      '(artículo|art) 17 ~5 <law>',
      '(borr*|elimin*|suprim*|destru*|cancel*) ~4 <my> ~3 <kept>',
      '(borr*|elimin*|suprim*|destru*) ~2 (todo|todos) ~5 (sobre mí|sobre mi|de mí|tienen|tengan)',
      '(supresión|eliminación|borrado|cancelación|destrucción) (de|del) ~3 (mis|mi|todos|todas|datos) ~1 <kept>',
      '<my> ~2 <kept> ~4 (borrad*|eliminad*|suprimid*|destruid*|cancelad*)',
      'no ~1 (conserv*|guard*|almacen*|mant*) ~3 <my> ~2 <kept>',
      '(dejen|deje|dejar) de (conservar|guardar|almacenar) ~3 (mis|mi)',
    ],
    unless: [
      '(borr*|elimin*|suprim*) ~5 (anterior*|antigu[oa]*|viej[oa]*|primer*|equivocad*|errone*|erróne*|último|última|duplicad*) ~2 (archivo*|adjunto*|versi*|correo*|mensaje*|documento*|fichero*|cv|curr*)',
      '(borr*|elimin*) ~3 (archivo*|adjunto*|versi*|correo*|mensaje*|documento*|fichero*|cv|curr*) ~1 (anterior*|antigu*|viej*|equivocad*|errone*)',
      '(he|había|hemos) (borrado|eliminado|suprimido)',
    ],
  },
  rectification: {
    says: [
      '(error*|fallo*|equivocación) ~2 (en|de) ~1 (mi expediente|mi ficha|mis datos|sus notas|el acta|su informe)',
      'derecho (de|a la|a) rectifica*',
      '(artículo|art) 16 ~5 <law>',
      '(rectifi*|corrij*|corregir|corrija*|correg*) ~5 (mis datos|mi expediente|mi ficha|el acta|las notas|sus notas|los datos|la información|el informe|el expediente)',
      '(expediente|notas|acta|informe|ficha|datos) ~5 (inexact*|errone*|erróne*|falso*|falsa*|incorrect*|equivocad*)',
    ],
    unless: ['(archivo|enlace|web|página|anuncio) ~6 (errone*|equivocad*|incorrect*)'],
  },
  objection: {
    says: [
      'no (autorizo|consiento|he autorizado|autoricé|doy mi consentimiento|di mi consentimiento|he dado ~3 consentimiento|acepto que ~6 datos)',
      'derecho (de|a la) (oposición|limitación) ~4 (tratamiento|datos|<law>)',
      '(artículo|art) (18|21|22) ~5 <law>',
      '(me opongo|oponerme|oposición) ~3 (tratamiento|uso|conservación|cesión|utilización|almacenamiento)',
      '(retir*|revoc*) ~3 (mi |el )?(consentimiento|autorización)',
      'sin mi (consentimiento|autorización|permiso)',
      '(no|dejen de|deje de|cesen de) ~2 (trat*|us*|compart*|ced*|utilic*|difund*) ~3 (mis|mi) (datos|cv|información|candidatura|currículum|curriculum)',
      '(decisión|decisiones|tratamiento|rechazo|cribado|selección) automati*',
      '(algoritmo|programa|máquina|inteligencia artificial|ordenador) ~5 (rechaz*|descart*|decid*|elimin*)',
      '(rechaz*|descart*|elimin*) ~3 por (un |una |el |la |su )?(algoritmo|programa|máquina|inteligencia artificial|ordenador)',
    ],
  },
};
