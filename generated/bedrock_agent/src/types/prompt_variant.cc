// Writes PromptVariant and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_variant.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent {

void write_json(internal::JsonWriter& writer, const PromptAgentResource& in) {
  writer.begin_object();
  writer.required("agentIdentifier", in.agent_identifier);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptGenAiResource& in) {
  writer.exactly_one("PromptGenAiResource", in.agent.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("agent", in.agent);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptMetadataEntry& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const PromptVariant& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("templateType", in.template_type);
  writer.required("templateConfiguration", in.template_configuration);
  writer.member("modelId", in.model_id);
  writer.member("inferenceConfiguration", in.inference_configuration);
  writer.member("metadata", in.metadata);
  writer.member("additionalModelRequestFields", in.additional_model_request_fields);
  writer.member("genAiResource", in.gen_ai_resource);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
