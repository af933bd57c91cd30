import { fieldsOf, listAt, textAt } from '../../wire/fields.ts';
import { anything, both, type Check, fault, flag, oneOf, shape, string } from './check.ts';
import { checkViewBlocks } from './check-blocks.ts';
import { plainText } from './texts.ts';

const common = {
  callback_id: string(255, 0),
  private_metadata: string(3000, 0),
  external_id: string(255, 0),
};

const submitForInputs: Check = (given, at) => {
  const view = fieldsOf(given);
  const asks = listAt(view, 'blocks').some((block) => textAt(fieldsOf(block), 'type') === 'input');
  const { submit } = view;
  return asks && submit === undefined ? fault('missing required field: submit', at) : [];
};

const views: Readonly<Record<string, Check>> = {
  modal: both(
    submitForInputs,
    shape(
      { type: oneOf('modal'), title: plainText(24), blocks: checkViewBlocks },
      {
        ...common,
        submit: plainText(24),
        close: plainText(24),
        clear_on_close: flag,
        notify_on_close: flag,
        submit_disabled: flag,
        state: anything,
      },
    ),
  ),
  home: shape({ type: oneOf('home'), blocks: checkViewBlocks }, common),
};

/** What Slack would refuse in a view, as `response_metadata.messages` says it. */
export function checkView(view: unknown): readonly string[] {
  const { type } = fieldsOf(view);
  const check = typeof type === 'string' ? views[type] : undefined;
  return check ? check(view, '/view') : fault('missing required field: type', '/view');
}
