// Writes AgenticRetrieveConfiguration and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/agentic_retrieve_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const AgenticRetrieveBedrockRerankingModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveBedrockRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("modelConfiguration", in.model_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveRerankingConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("bedrockRerankingConfiguration", in.bedrock_reranking_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockFoundationModelModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BedrockFoundationModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelConfiguration", in.model_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MantleFoundationModelModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelArn", in.model_arn);
  writer.member("projectId", in.project_id);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MantleFoundationModelConfiguration& in) {
  writer.begin_object();
  writer.required("modelConfiguration", in.model_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FoundationModelConfiguration& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.member("bedrockFoundationModelConfiguration", in.bedrock_foundation_model_configuration);
  writer.member("mantleFoundationModelConfiguration", in.mantle_foundation_model_configuration);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const AgenticRetrieveConfiguration& in) {
  writer.begin_object();
  writer.member("foundationModelType", in.foundation_model_type);
  writer.member("foundationModelConfiguration", in.foundation_model_configuration);
  writer.member("rerankingModelType", in.reranking_model_type);
  writer.member("rerankingConfiguration", in.reranking_configuration);
  writer.member("maxAgentIteration", in.max_agent_iteration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
