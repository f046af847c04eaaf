// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/prompt_variant.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/prompt_variant.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

PromptAgentResource to_owned(const PromptAgentResourceView& view) {
  PromptAgentResource owned;
  internal::own(owned.agent_identifier, view.agent_identifier);
  return owned;
}

PromptGenAiResource to_owned(const PromptGenAiResourceView& view) {
  PromptGenAiResource owned;
  internal::own(owned.agent, view.agent);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

PromptMetadataEntry to_owned(const PromptMetadataEntryView& view) {
  PromptMetadataEntry owned;
  internal::own(owned.key, view.key);
  internal::own(owned.value, view.value);
  return owned;
}

PromptVariant to_owned(const PromptVariantView& view) {
  PromptVariant owned;
  internal::own(owned.name, view.name);
  internal::own(owned.template_type, view.template_type);
  internal::own(owned.template_configuration, view.template_configuration);
  internal::own(owned.model_id, view.model_id);
  internal::own(owned.inference_configuration, view.inference_configuration);
  internal::own(owned.metadata, view.metadata);
  internal::own(owned.additional_model_request_fields, view.additional_model_request_fields);
  internal::own(owned.gen_ai_resource, view.gen_ai_resource);
  return owned;
}

}  // namespace outcrop::bedrock_agent
