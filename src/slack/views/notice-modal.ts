import type { ModalView } from '@slack/types';
import { callbackId } from '../action-ids.ts';
import { line } from '../blocks.ts';
import type { Look } from '../look.ts';
import { modal } from '../modal-blocks.ts';
import { escapeButTokens } from '../text.ts';

/** Opened at once, because a trigger lives for three seconds; what was asked for replaces it. */
export const waitModal = ({ words }: Pick<Look, 'words'>, title: string): ModalView =>
  noticeModal({ words }, title, words.modals.wait);

/** One sentence and nothing to do. */
export const noticeModal = ({ words }: Pick<Look, 'words'>, title: string, sentence: string): ModalView =>
  modal({
    title,
    callback: callbackId.notice,
    close: words.modals.close,
    blocks: [line(escapeButTokens(sentence))],
  });
