// Writes InferenceConfiguration as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/inference_configuration.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in) {
  writer.begin_object();
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("topK", in.top_k);
  writer.member("maximumLength", in.maximum_length);
  writer.member("stopSequences", in.stop_sequences);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
