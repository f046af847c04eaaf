// Tables of the shapes in outcrop/bedrock_agent/types/prompt_variant.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/prompt_variant.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const PromptAgentResource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptAgentResource::agent_identifier>("agentIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "PromptAgentResource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptGenAiResource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptGenAiResource::agent>("agent"),
  };
  static constexpr cli::Shape shape{.name = "PromptGenAiResource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PromptMetadataEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptMetadataEntry::key>("key", true),
      cli::field<&PromptMetadataEntry::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "PromptMetadataEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptVariant*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptVariant::name>("name", true),
      cli::field<&PromptVariant::template_type>("templateType", true),
      cli::field<&PromptVariant::template_configuration>("templateConfiguration", true),
      cli::field<&PromptVariant::model_id>("modelId"),
      cli::field<&PromptVariant::inference_configuration>("inferenceConfiguration"),
      cli::field<&PromptVariant::metadata>("metadata"),
      cli::field<&PromptVariant::additional_model_request_fields>("additionalModelRequestFields"),
      cli::field<&PromptVariant::gen_ai_resource>("genAiResource"),
  };
  static constexpr cli::Shape shape{.name = "PromptVariant", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
