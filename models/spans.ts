import { SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api';
import type { Reply } from './reply.ts';

/** The tracer of the host; without a provider its spans do nothing. */
const tracer = trace.getTracer('dramatis');

/** One call of a model as a span of OpenTelemetry's conventions for generative AI. Neither prompts nor messages of errors are in it: they may hold secrets. */
export async function modelSpan(call: { readonly model: string; readonly agent: string; readonly temperature: number | undefined }, work: () => Promise<Reply>): Promise<Reply> {
  const [provider, ...name] = call.model.split(':');
  const model = name.join(':') || provider;
  const attributes: Attributes = {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': provider,
    'gen_ai.request.model': model,
    'gen_ai.agent.name': call.agent,
    ...(call.temperature === undefined ? {} : { 'gen_ai.request.temperature': call.temperature }),
  };
  return spanning(`chat ${model}`, SpanKind.CLIENT, attributes, work, ({ usage }) => ({
    ...(usage.input === null ? {} : { 'gen_ai.usage.input_tokens': usage.input }),
    ...(usage.cached === null ? {} : { 'gen_ai.usage.cache_read.input_tokens': usage.cached }),
    ...(usage.output === null ? {} : { 'gen_ai.usage.output_tokens': usage.output }),
  }));
}

/** One stage of a run as a span; the calls made in it are its children. */
export async function stageSpan<Result>(stage: string, work: () => Promise<Result>): Promise<Result> {
  return spanning(`stage ${stage}`, SpanKind.INTERNAL, { 'dramatis.stage': stage }, work, () => ({}));
}

async function spanning<Result>(name: string, kind: SpanKind, attributes: Attributes, work: () => Promise<Result>, learned: (result: Result) => Attributes): Promise<Result> {
  return tracer.startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      const result = await work();
      span.setAttributes(learned(result));
      return result;
    } catch (error) {
      span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}
