// Decode tables of PromptVariantView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/prompt_variant.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field prompt_agent_resource_fields[] = {
    {"agentIdentifier", &internal::string_type, offsetof(PromptAgentResourceView, agent_identifier),
     internal::Slot::plain},
};

constexpr internal::Field prompt_gen_ai_resource_fields[] = {
    {"agent", &schemas::prompt_agent_resource_type, offsetof(PromptGenAiResourceView, agent),
     internal::Slot::reference},
};

constexpr internal::Field prompt_metadata_entry_fields[] = {
    {"key", &internal::string_type, offsetof(PromptMetadataEntryView, key), internal::Slot::plain},
    {"value", &internal::string_type, offsetof(PromptMetadataEntryView, value), internal::Slot::plain},
};

constexpr internal::Type prompt_variant_metadata_type =
    internal::list_type<PromptMetadataEntryView>(schemas::prompt_metadata_entry_type);
constexpr internal::Field prompt_variant_fields[] = {
    {"name", &internal::string_type, offsetof(PromptVariantView, name), internal::Slot::plain},
    {"templateType", &schemas::prompt_template_type_type, offsetof(PromptVariantView, template_type),
     internal::Slot::plain},
    {"templateConfiguration", &schemas::prompt_template_configuration_type,
     offsetof(PromptVariantView, template_configuration), internal::Slot::plain},
    {"modelId", &internal::string_type, offsetof(PromptVariantView, model_id), internal::Slot::optional},
    {"inferenceConfiguration", &schemas::prompt_inference_configuration_type,
     offsetof(PromptVariantView, inference_configuration), internal::Slot::reference},
    {"metadata", &prompt_variant_metadata_type, offsetof(PromptVariantView, metadata), internal::Slot::plain},
    {"additionalModelRequestFields", &internal::document_type,
     offsetof(PromptVariantView, additional_model_request_fields), internal::Slot::optional},
    {"genAiResource", &schemas::prompt_gen_ai_resource_type, offsetof(PromptVariantView, gen_ai_resource),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema prompt_agent_resource_schema =
    internal::structure_schema<PromptAgentResourceView>("PromptAgentResource", prompt_agent_resource_fields);
constinit const internal::Type prompt_agent_resource_type =
    internal::structure_type<PromptAgentResourceView>(prompt_agent_resource_schema);

constinit const internal::Schema prompt_gen_ai_resource_schema =
    internal::union_schema<PromptGenAiResourceView>("PromptGenAiResource", prompt_gen_ai_resource_fields);
constinit const internal::Type prompt_gen_ai_resource_type =
    internal::union_type<PromptGenAiResourceView>(prompt_gen_ai_resource_schema);

constinit const internal::Schema prompt_metadata_entry_schema =
    internal::structure_schema<PromptMetadataEntryView>("PromptMetadataEntry", prompt_metadata_entry_fields);
constinit const internal::Type prompt_metadata_entry_type =
    internal::structure_type<PromptMetadataEntryView>(prompt_metadata_entry_schema);

constinit const internal::Schema prompt_variant_schema =
    internal::structure_schema<PromptVariantView>("PromptVariant", prompt_variant_fields);
constinit const internal::Type prompt_variant_type = internal::structure_type<PromptVariantView>(prompt_variant_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent
