import { type IRouter, Router } from 'express';
import type { GiveWay } from '../work/give-way.ts';

/** Whoever waits for an answer comes before work in the background. */
export const givingWay = (way: GiveWay): IRouter =>
  Router().use((_request, response, next) => {
    response.once('close', way.enter());
    next();
  });
