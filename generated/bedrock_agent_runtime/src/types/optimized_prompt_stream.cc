// Writes OptimizedPromptStream and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/optimized_prompt_stream.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AnalyzePromptEvent& in) {
  writer.begin_object();
  writer.member("message", in.message);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OptimizedPrompt& in) {
  writer.exactly_one("OptimizedPrompt", in.text_prompt.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("textPrompt", in.text_prompt);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OptimizedPromptEvent& in) {
  writer.begin_object();
  writer.member("optimizedPrompt", in.optimized_prompt);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const OptimizedPromptStream& in) {
  writer.exactly_one("OptimizedPromptStream", in.optimized_prompt_event.has_value() +
                                                  in.analyze_prompt_event.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("optimizedPromptEvent", in.optimized_prompt_event);
  writer.member("analyzePromptEvent", in.analyze_prompt_event);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
