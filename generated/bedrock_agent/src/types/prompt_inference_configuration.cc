// Writes PromptInferenceConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_inference_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const PromptModelInferenceConfiguration& in) {
  writer.begin_object();
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("maxTokens", in.max_tokens);
  writer.member("stopSequences", in.stop_sequences);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptInferenceConfiguration& in) {
  writer.exactly_one("PromptInferenceConfiguration", in.text.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("text", in.text);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
