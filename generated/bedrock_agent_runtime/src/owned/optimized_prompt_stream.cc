// Makes OptimizedPromptStream and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/optimized_prompt_stream.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/optimized_prompt_stream.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

AnalyzePromptEvent to_owned(const AnalyzePromptEventView& view) {
  AnalyzePromptEvent owned;
  internal::own(owned.message, view.message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AnalyzePromptEvent& in) {
  writer.begin_object();
  writer.sensitive().member("message", in.message);
  writer.end_object();
}

OptimizedPrompt to_owned(const OptimizedPromptView& view) {
  OptimizedPrompt owned;
  internal::own(owned.text_prompt, view.text_prompt);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OptimizedPrompt& in) {
  writer.exactly_one("OptimizedPrompt", in.text_prompt.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("textPrompt", in.text_prompt);
  writer.unknown(in.unknown);
  writer.end_object();
}

OptimizedPromptEvent to_owned(const OptimizedPromptEventView& view) {
  OptimizedPromptEvent owned;
  internal::own(owned.optimized_prompt, view.optimized_prompt);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OptimizedPromptEvent& in) {
  writer.begin_object();
  writer.sensitive().member("optimizedPrompt", in.optimized_prompt);
  writer.end_object();
}

OptimizedPromptStream to_owned(const OptimizedPromptStreamView& view) {
  OptimizedPromptStream owned;
  internal::own(owned.optimized_prompt_event, view.optimized_prompt_event);
  internal::own(owned.analyze_prompt_event, view.analyze_prompt_event);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const OptimizedPromptStream& in) {
  writer.exactly_one("OptimizedPromptStream", in.optimized_prompt_event.has_value() +
                                                  in.analyze_prompt_event.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("optimizedPromptEvent", in.optimized_prompt_event);
  writer.sensitive().member("analyzePromptEvent", in.analyze_prompt_event);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
