/** What forms and CRMs write when they know nothing. */
const nobody = new Set([
  ...[
    'unknown',
    'unknown unknown',
    'n/a',
    'n.a.',
    'n.a',
    'none',
    'null',
    'undefined',
    'nil',
    'nan',
    'tbd',
    'anonymous',
  ],
  ...[
    'not provided',
    'not available',
    'not given',
    'not known',
    'no name',
    'noname',
    'no data',
    '[object object]',
  ],
  ...[
    'desconocido',
    'desconocida',
    'sin nombre',
    'ninguno',
    'anonimo',
    'inconnu',
    'inconnue',
    'sans nom',
    'aucun',
  ],
]);

/** Does this value say nothing? Blank, without a letter or digit, or a word for "we don't know". */
export const isMissingValue = (value: string): boolean => {
  const plain = value
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\s{1,}/g, ' ')
    .replace(/^[\s("'<*_-]{1,}|[\s)"'>*_.!?-]{1,}$/g, '');
  return !/[\p{L}\p{N}]/u.test(plain) || nobody.has(plain);
};
