// Writes PromptVariant and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_variant.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const PromptAgentResource& in) {
  writer.begin_object();
  writer.sensitive().required("agentIdentifier", in.agent_identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptGenAiResource& in) {
  writer.exactly_one("PromptGenAiResource", in.agent.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("agent", in.agent);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptMetadataEntry& in) {
  writer.begin_object();
  writer.sensitive().required("key", in.key);
  writer.sensitive().required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptVariant& in) {
  writer.begin_object();
  writer.sensitive().required("name", in.name);
  writer.sensitive().required("templateType", in.template_type);
  writer.sensitive().required("templateConfiguration", in.template_configuration);
  writer.sensitive().member("modelId", in.model_id);
  writer.sensitive().member("inferenceConfiguration", in.inference_configuration);
  writer.sensitive().member("metadata", in.metadata);
  writer.sensitive().member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.sensitive().member("genAiResource", in.gen_ai_resource);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
