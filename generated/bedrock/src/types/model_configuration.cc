// Writes ModelConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/model_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const InferenceConfiguration& in) {
  writer.begin_object();
  writer.member("maxTokens", in.max_tokens);
  writer.member("temperature", in.temperature);
  writer.member("topP", in.top_p);
  writer.member("stopSequences", in.stop_sequences);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelId", in.model_id);
  writer.member("inferenceConfig", in.inference_config);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

}  // namespace outcrop::bedrock
