import type { Contact } from './contact.ts';
import { type DeliveryStatus, deliveryRank, type Send } from './send.ts';

const KEPT_SENDS = 200;

export const addSend = (contact: Contact, send: Send): Contact => ({
  ...contact,
  sends: [...contact.sends, send].slice(-KEPT_SENDS),
});

export const withSend = (contact: Contact, key: string, change: (send: Send) => Send): Contact => ({
  ...contact,
  sends: contact.sends.map((send) => (send.key === key ? change(send) : send)),
});

/** A report moves the delivery state forward or not at all: callbacks come in any order. */
export const isNews = (send: Send, status: DeliveryStatus): boolean =>
  send.status === undefined || deliveryRank[status] > deliveryRank[send.status];
