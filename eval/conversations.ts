import type { Conversation } from './conversation.ts';
import { hostile } from './hostile.ts';
import { ordinary } from './ordinary.ts';

export const conversations: readonly Conversation[] = [...ordinary, ...hostile];
