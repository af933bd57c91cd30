import { fieldsOf, listAt } from '../../wire/fields.ts';
import { anything, both, byType, type Check, fault, flag, list, shape, string } from './check.ts';
import { accessories, actionElements, contextElements, inputElements } from './elements.ts';
import { anyText, plainText } from './texts.ts';

const id = { block_id: string(255) };

const textOrFields: Check = (value, at) => {
  const { text, fields } = fieldsOf(value);
  return text === undefined && fields === undefined ? fault('must define either `text` or `fields`', at) : [];
};

const uniqueActions: Check = (value, at) =>
  repeated(listAt(fieldsOf(value), 'elements'), 'action_id').flatMap(({ index, text }) =>
    fault(`duplicate action_id: ${text}`, `${at}/elements/${index}/action_id`),
  );

const everywhere: Readonly<Record<string, Check>> = {
  section: both(
    textOrFields,
    shape(
      {},
      {
        ...id,
        text: anyText(3000),
        fields: list(anyText(2000), 1, 10),
        accessory: byType(accessories),
        expand: flag,
      },
    ),
  ),
  actions: both(uniqueActions, shape({ elements: list(byType(actionElements), 1, 25) }, id)),
  context: shape({ elements: list(byType(contextElements), 1, 10) }, id),
  divider: shape({}, id),
  header: shape({ text: plainText(150) }, id),
  image: shape(
    { alt_text: string(2000) },
    { ...id, image_url: string(3000), slack_file: anything, title: plainText(2000) },
  ),
  input: shape(
    { label: plainText(2000), element: byType(inputElements) },
    { ...id, hint: plainText(2000), optional: flag, dispatch_action: flag },
  ),
  rich_text: shape({ elements: list(anything, 0, 3000) }, id),
  video: shape({ title: plainText(200), title_url: string(3000) }, { ...id, ...videoRest() }),
};

const inMessages: Readonly<Record<string, Check>> = {
  ...everywhere,
  markdown: shape({ text: string(12_000) }, id),
  table: shape({ rows: list(anything, 1, 100) }, { ...id, column_settings: anything }),
};

function videoRest(): Readonly<Record<string, Check>> {
  return {
    video_url: string(3000),
    thumbnail_url: string(3000),
    alt_text: string(2000),
    description: plainText(200),
    author_name: string(50),
    provider_name: string(255),
    provider_icon_url: string(3000),
  };
}

/** Blocks of a message: at most 50. */
export const checkMessageBlocks = (blocks: unknown): readonly string[] =>
  both(list(byType(inMessages), 0, 50), uniqueBlocks)(blocks, '/blocks');

/** Blocks of a modal or of App Home: at most 100. */
export const checkViewBlocks: Check = both(list(byType(everywhere), 0, 100), uniqueBlocks);

function uniqueBlocks(blocks: unknown, at: string): readonly string[] {
  return repeated(Array.isArray(blocks) ? blocks : [], 'block_id').flatMap(({ index, text }) =>
    fault(`duplicate block_id: ${text}`, `${at}/${index}/block_id`),
  );
}

/** Items whose text under `key` an earlier item already has. */
function repeated(items: readonly unknown[], key: string): readonly { index: number; text: string }[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const text = fieldsOf(item)[key];
    if (typeof text !== 'string' || text === '') return [];
    if (seen.has(text)) return [{ index, text }];
    seen.add(text);
    return [];
  });
}
