// Writes InferenceConfiguration as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/inference_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in) {
  writer.begin_object();
  writer.member("maxTokens", in.max_tokens);
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("stopSequences", in.stop_sequences);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
