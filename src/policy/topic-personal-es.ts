import type { TopicPhrase } from './topic-meaning.ts';

/** Spanish: personal data, health, age and temper; without accents. */
export const spanishPersonalTopics: readonly TopicPhrase[] = [
  {
    means: 'sensitive_pii',
    say: `
      seguro social|numero_social
      numero *2 tarjeta|seguro_social|cuenta|licencia|pasaporte|itin|identificacion|ine|curp|social
      tarjeta|visa|mastercard *3 #
      mi tarjeta es|numero|de_credito
      pasaporte|cvv|itin|curp|rfc|contrasena|codigo_de_seguridad|licencia|vencimiento|vence
      fecha *1 nacimiento
      naci *2 el|en|#
      mi *1 licencia|pin|clave|contrasena
    `,
  },
  {
    means: 'medical',
    say: `
      dolor|duele|duelen|dolores|doler|diagnostic*|sintoma*|receta|recetas|recetaron|receto|embaraz*|
        paciente|pacientes|medicina*|medicament*|fiebre|calentura|alergi*|infeccion*|infectad*|cirugia*|
        operacion|operaron|doctor|doctora|enfermo|enferma|enfermedad|vomit*|nausea*|diarrea|
        presion_alta|presion_arterial|diabet*|insulina|muela*|diente*|caries|vacuna*|radiografia*|
        antibiotic*|pastilla*|dosis|analisis|sangre|sangran|encias|ibuprofeno|paracetamol|aspirina|
        mareo|mareos|mareada|mareado|tos|toser|gripe|asma|
        hinchad*|hinchazon|inflamad*|cancer|quimio*|tratamiento_medico|clinica|ginecolog*|pediatra|
        dentista|endodoncia|lesion*|fractura*|ronchas|sarpullido|moreton*|terapia|terapeuta|ansiedad|
        depresion|colesterol|azucar_alta|migrana|hipertens*|presion|marcapasos|glucosa|rinon|rinones|
        higado|prostata|mamografia|ultrasonido|cirujano|lentes_de
      resultados *2 examen|analisis|laboratorio|sangre|prueba*|medicos|estudios
      seguro *1 medico|salud
      historial|expediente medico|clinico
      me siento mal|enfermo|debil|mareado|mareada
    `,
  },
  {
    means: 'not-medical',
    say: `
      sangre fria
      dolor de cabeza_este
      paciente con_nosotros
    `,
  },
  {
    means: 'minor',
    say: `
      tengo|cumplo|cumpli *1 8|9|10|11|12|13|14|15|16|17|doce|trece|catorce|quince|dieciseis|
        diecisiete *1 anos|anitos|anios|>
      soy|aun_soy|todavia_soy *1 menor|menor_de_edad|nino|nina|adolescente
      menor de edad|18
      mi mama|papa|mami|papi *1 dijo|dice|no|me|firma|no_sabe|tiene_que|deja
      permiso *1 mis *1 papas|padres|mama|papa
      no *2 cumplo|tengo|cumplido *1 18|los_18|dieciocho|21
      tengo *1 8|9|10|11|12|13|14|15|16|17|doce|trece|catorce|quince|dieciseis|diecisiete *1 puedo|y|pero|se_puede|me
      mis papas|padres *1 no|saben|dicen|dejan
      voy|estoy *2 secundaria|primaria|preparatoria|prepa|grado
    `,
  },
  {
    means: 'not-minor',
    say: `
      mi hijo|hija *2 tiene
      tengo # anos *1 trabajando|viviendo|de_casado|de_experiencia
      hijo|hija|nino|sobrino de # anos
    `,
  },
  {
    means: 'angry',
    say: `
      mierda|pinche|pinches|chingad*|chinga|chinguen|chingue|carajo|cabron*|puta|puto|putas|puta_madre|
        pendejo*|pendejad*|idiota*|estupid*|imbecil*|inutil*|basura|asco|harto|harta|hartos|furios*|
        enojad*|rabia|cono|joder|jodido|jodidos|coraje|encabron*|ridicul*|patetic*|verguenza|maldit*|
        hijos_de|verga|culero*|mamada*|huevon*|ladrones|rateros|poca_madre|colmo|burla|payasos|
        descarados
      ya estuvo|basta|me_canse
      no mames|manches|sirven|jodan|puede_ser|tienen_idea
      ya|me *1 tienen|tiene|traen *1 hart*|cansad*
      locos|locas|ciegos|sordos *1 o_que|o
      vale madre|madres|verga
      hasta la madre|aqui
      que *1 falta_de_respeto|porqueria|servicio_tan|descaro|poca
      falta de respeto
      estoy *2 enojad*|molest*|furios*|hart*|cansad*
      son unos|una
      no *1 puede_ser|tienen_verguenza|tienen_madre
      porqueria
    `,
  },
];
