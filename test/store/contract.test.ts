import { describe } from 'vitest';
import { aggregateContract } from './contract/aggregate.ts';
import { deleteContract } from './contract/delete.ts';
import { duplicateContract } from './contract/duplicate.ts';
import { faultContract } from './contract/fault.ts';
import { findContract } from './contract/find.ts';
import { indexContract } from './contract/index.ts';
import { raceContract } from './contract/race.ts';
import { retryContract } from './contract/retry.ts';
import { sortContract } from './contract/sort.ts';
import { storedContract } from './contract/stored.ts';
import { updateContract } from './contract/update.ts';
import { targets } from './contract/world.ts';
import { wrongUpdateContract } from './contract/wrong-update.ts';

/** What Baton relies on, held against every server at hand through the driver that Baton uses. */
for (const target of targets) {
  describe(target.name, () => {
    storedContract(target);
    duplicateContract(target);
    findContract(target);
    sortContract(target);
    updateContract(target);
    wrongUpdateContract(target);
    deleteContract(target);
    indexContract(target);
    raceContract(target);
    retryContract(target);
    faultContract(target);
    aggregateContract(target);
  });
}
