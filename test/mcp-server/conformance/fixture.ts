import { completable, fromJsonSchema, ResourceTemplate, type McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';

// The smallest PNG and WAV: one transparent pixel, no samples.
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const SILENCE = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';
const EMBEDDED = { uri: 'test://embedded-resource', mimeType: 'text/plain', text: 'This is an embedded resource content.' };
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
const said = (text: string) => ({ content: [{ type: 'text' as const, text }] });
const picture = { type: 'image' as const, data: PIXEL, mimeType: 'image/png' };

/** Tools the suite calls by name; what they return is fixed by the suite. */
export function registerFixtureTools(server: McpServer): void {
  server.registerTool('test_simple_text', { description: 'Says one sentence.' }, () => said('This is a simple text response for testing.'));
  server.registerTool('test_image_content', { description: 'Shows a picture.' }, () => ({ content: [picture] }));
  server.registerTool('test_audio_content', { description: 'Plays a sound.' }, () => ({ content: [{ type: 'audio', data: SILENCE, mimeType: 'audio/wav' }] }));
  server.registerTool('test_embedded_resource', { description: 'Holds a resource.' }, () => ({ content: [{ type: 'resource', resource: EMBEDDED }] }));
  server.registerTool('test_multiple_content_types', { description: 'Holds several things.' }, () => ({
    content: [{ type: 'text', text: 'Multiple content types test:' }, picture, { type: 'resource', resource: { uri: 'test://mixed-content-resource', mimeType: 'application/json', text: '{"test":"data","value":123}' } }],
  }));
  server.registerTool('test_error_handling', { description: 'Always fails.' }, () => {
    throw new Error('This tool intentionally returns an error for testing');
  });
  server.registerTool('test_tool_with_logging', { description: 'Logs while it works.' }, async ({ mcpReq }) => {
    for (const line of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
      await mcpReq.log('info', line);
      await pause();
    }
    return said('Logged.');
  });
  server.registerTool('test_logging_tool', { description: 'Logs once.' }, async ({ mcpReq }) => {
    await mcpReq.log('info', 'A line for those who asked for it.');
    return said('Logged.');
  });
  server.registerTool('test_tool_with_progress', { description: 'Tells how far it is.' }, async ({ mcpReq }) => {
    const progressToken = z.object({ progressToken: z.union([z.string(), z.number()]) }).safeParse(mcpReq._meta).data?.progressToken;
    for (const progress of [0, 50, 100]) {
      if (progressToken !== undefined) await mcpReq.notify({ method: 'notifications/progress', params: { progressToken, progress, total: 100 } });
      await pause();
    }
    return said('Done.');
  });
  server.registerTool('test_custom_header', { description: 'Takes an argument that is mirrored in a header.', inputSchema: z.object({ region: z.string().meta({ 'x-mcp-header': 'Region' }) }) }, ({ region }) => said(region));
  registerSchemaTool(server);
}

/** A schema with all that JSON Schema 2020-12 has and earlier dialects have not. */
function registerSchemaTool(server: McpServer): void {
  const inputSchema = fromJsonSchema({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    $defs: { address: { $anchor: 'addressDef', type: 'object', properties: { street: { type: 'string' }, city: { type: 'string' } } } },
    properties: { name: { type: 'string' }, address: { $ref: '#/$defs/address' }, contactMethod: { type: 'string', enum: ['phone', 'email'] }, phone: { type: 'string' }, email: { type: 'string' } },
    allOf: [{ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }],
    if: { properties: { contactMethod: { const: 'phone' } }, required: ['contactMethod'] },
    then: { required: ['phone'] },
    else: { required: ['email'] },
    additionalProperties: false,
  });
  server.registerTool('json_schema_2020_12_tool', { description: 'Takes what its schema allows.', inputSchema }, () => said('Valid.'));
}

/** Resources and prompts the suite asks for by name. */
export function registerFixtureTexts(server: McpServer): void {
  server.registerResource('static-text', 'test://static-text', { description: 'A text.', mimeType: 'text/plain' }, () => ({ contents: [{ uri: 'test://static-text', mimeType: 'text/plain', text: 'This is the content of the static text resource.' }] }));
  server.registerResource('static-binary', 'test://static-binary', { description: 'A picture.', mimeType: 'image/png' }, () => ({ contents: [{ uri: 'test://static-binary', mimeType: 'image/png', blob: PIXEL }] }));
  server.registerResource('template', new ResourceTemplate('test://template/{id}/data', { list: undefined }), { description: 'Data by id.', mimeType: 'application/json' }, (uri, { id }) => ({
    contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify({ id, templateTest: true, data: `Data for ID: ${String(id)}` }) }],
  }));
  server.registerPrompt('test_simple_prompt', { description: 'One sentence.' }, () => ({ messages: [{ role: 'user', content: { type: 'text', text: 'This is a simple prompt for testing.' } }] }));
  const argument = () => completable(z.string(), (begun) => ['paris', 'park', 'party'].filter((word) => word.startsWith(begun)));
  server.registerPrompt('test_prompt_with_arguments', { description: 'Two arguments.', argsSchema: z.object({ arg1: argument(), arg2: argument() }) }, ({ arg1, arg2 }) => ({ messages: [{ role: 'user', content: { type: 'text', text: `Prompt with arguments: arg1='${arg1}', arg2='${arg2}'` } }] }));
  server.registerPrompt('test_prompt_with_embedded_resource', { description: 'Holds a resource.', argsSchema: z.object({ resourceUri: z.string() }) }, ({ resourceUri }) => ({
    messages: [
      { role: 'user', content: { type: 'resource', resource: { uri: resourceUri, mimeType: 'text/plain', text: 'Embedded resource content for testing.' } } },
      { role: 'user', content: { type: 'text', text: 'Please process the embedded resource above.' } },
    ],
  }));
  server.registerPrompt('test_prompt_with_image', { description: 'Holds a picture.' }, () => ({ messages: [{ role: 'user', content: picture }, { role: 'user', content: { type: 'text', text: 'Please analyze the image above.' } }] }));
}
