import { type TemplateUse, templateFaults } from '../policy/template-faults.ts';
import { measureText } from '../sms/measure-text.ts';
import type { PlacedFault } from './fault.ts';
import type { Outline } from './outline.ts';

type Path = PlacedFault['path'];
type Check = (file: Outline) => readonly PlacedFault[];

/** What must agree between the parts of a settings file. */
const checks: readonly Check[] = [
  ({ numbers }) => repeated(['numbers'], 'number', numbers, ({ number }) => number),
  ({ numbers }) => repeated(['numbers'], 'label', numbers, ({ label }) => label),
  ({ workflows }) => repeated(['workflows'], 'name', workflows, ({ name }) => name),
  ({ templates }) =>
    repeated(
      ['templates'],
      'name',
      templates,
      ({ name, language = 'en' }) => name && `${name} (${language})`,
    ),
  (file) =>
    routes(file).flatMap(([path, { number, workflow }]) => [
      ...known([...path, 'number'], number, numbersOf(file), 'the numbers, by number or label'),
      ...known(
        [...path, 'workflow'],
        workflow,
        file.workflows.map(({ name }) => name),
        'the workflows',
      ),
    ]),
  (file) =>
    file.workflows.flatMap(({ first, reply, followUp }, index) => [
      ...templateFor(file, ['workflows', index, 'first'], first, 'first'),
      ...templateFor(file, ['workflows', index, 'reply'], reply, 'reply'),
      ...templateFor(file, ['workflows', index, 'followUp', 'template'], followUp.template, 'follow-up'),
    ]),
  (file) =>
    file.workflows.flatMap(({ autoFirst, first, followUp }, index) => [
      ...(autoFirst ? unlocked(file, first, ['workflows', index, 'autoFirst']) : []),
      ...unlocked(file, followUp.template, ['workflows', index, 'followUp', 'template']),
    ]),
  (file) =>
    file.templates.flatMap(({ copy }, index) =>
      copy === undefined
        ? []
        : templateFaults(copy, useOf(file)).map(({ path, fault }) => ({
            path: ['templates', index, path],
            message: fault,
          })),
    ),
  ({ window, categoryWindows }) => [
    ...backwards(['window'], window),
    ...Object.entries(categoryWindows).flatMap(([name, own]) => backwards(['categoryWindows', name], own)),
  ],
];

/** Every reference that leads nowhere and everything that is said twice. */
export const crossFaults: Check = (file) => checks.flatMap((check) => check(file));

/** Every place in the file that says where leads go. */
export const routes = (file: Outline): [Path, Outline['elsewhere']][] => [
  ...Object.entries(file.sources).map(([source, route]): [Path, Outline['elsewhere']] => [
    ['sources', source],
    route,
  ]),
  [['elsewhere'], file.elsewhere],
];

const useOf = ({ business: { name, ...business }, numbers }: Outline): TemplateUse | undefined =>
  name === undefined
    ? undefined
    : {
        business: { ...business, name },
        numbers: numbers.flatMap(({ number = [] }) => number),
        measure: measureText,
      };

const backwards = (path: Path, { start, end }: Outline['window']): PlacedFault[] =>
  start !== undefined && end !== undefined && start >= end
    ? [{ path: [...path, 'end'], message: 'must be later than start' }]
    : [];

const numbersOf = ({ numbers }: Outline): (string | undefined)[] =>
  numbers.flatMap(({ number, label }) => [number, label]);

function repeated<T>(
  path: Path,
  field: string,
  items: readonly T[],
  nameOf: (item: T) => string | undefined,
): PlacedFault[] {
  const names = items.map(nameOf);
  return names.flatMap((name, index) =>
    name !== undefined && names.indexOf(name) < index
      ? [{ path: [...path, index, field], message: `${name} is there twice` }]
      : [],
  );
}

function known(
  path: Path,
  name: string | undefined,
  names: readonly (string | undefined)[],
  what: string,
): PlacedFault[] {
  if (name === undefined || names.includes(name)) return [];
  return [{ path, message: `${name} is not one of ${what}` }];
}

function templateFor(file: Outline, path: Path, name: string | undefined, purpose: string): PlacedFault[] {
  const named = file.templates.filter((template) => template.name === name);
  if (named.length === 0) return known(path, name, [], 'the templates');
  return named.some((template) => template.purpose !== purpose)
    ? [{ path, message: `${name} is a template for another purpose than ${purpose}` }]
    : [];
}

/** D5: without a click only copy leaves that somebody approved and nobody can change unseen. */
const unlocked = (file: Outline, template: string | undefined, path: Path): PlacedFault[] =>
  file.templates
    .filter(({ name, locked, approver }) => name === template && !(locked && approver !== undefined))
    .map(({ name, language = 'en' }) => ({
      path,
      message: `needs ${name} (${language}) to be locked and to name its approver`,
    }));
