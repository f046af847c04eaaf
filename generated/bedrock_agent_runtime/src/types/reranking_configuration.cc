// Writes RerankingConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/reranking_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const BedrockRerankingModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockRerankingConfiguration& in) {
  writer.begin_object();
  writer.member("numberOfResults", in.number_of_results);
  writer.required("modelConfiguration", in.model_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RerankingConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.required("bedrockRerankingConfiguration", in.bedrock_reranking_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
