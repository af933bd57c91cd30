/**
 * What may come as a picture message and be shown to a team, with the file ending Slack previews it by. Anything
 * else (pages, programs, archives) is named in the thread and left at the carrier.
 * https://www.twilio.com/docs/messaging/guides/accepted-mime-types
 */
export const mediaEndings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'image/bmp': 'bmp',
  'image/tiff': 'tiff',
  'video/mp4': 'mp4',
  'video/mpeg': 'mpeg',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/3gpp': '3gp',
  'video/3gpp2': '3g2',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/vnd.wave': 'wav',
  'audio/3gpp': '3gp',
  'audio/amr': 'amr',
  'audio/basic': 'au',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/vcard': 'vcf',
  'text/x-vcard': 'vcf',
  'text/calendar': 'ics',
};

/** `image/jpeg` of `image/JPEG; charset=binary`. */
export const bareType = (header: string): string => header.replace(/;.*$/s, '').trim().toLowerCase();
