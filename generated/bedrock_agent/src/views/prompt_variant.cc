// Decode tables and records of PromptVariantView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/prompt_variant.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field prompt_agent_resource_fields[] = {
    {"agentIdentifier", &internal::string_type, offsetof(PromptAgentResourceView, agent_identifier),
     internal::Slot::plain, true},
};

constexpr internal::Field prompt_gen_ai_resource_fields[] = {
    {"agent", &schemas::prompt_agent_resource_type, offsetof(PromptGenAiResourceView, agent), internal::Slot::reference,
     true},
};

constexpr internal::Field prompt_metadata_entry_fields[] = {
    {"key", &internal::string_type, offsetof(PromptMetadataEntryView, key), internal::Slot::plain, true},
    {"value", &internal::string_type, offsetof(PromptMetadataEntryView, value), internal::Slot::plain, true},
};

constexpr internal::Type prompt_variant_metadata_type =
    internal::list_type<PromptMetadataEntryView>(schemas::prompt_metadata_entry_type);
constexpr internal::Field prompt_variant_fields[] = {
    {"name", &internal::string_type, offsetof(PromptVariantView, name), internal::Slot::plain, true},
    {"templateType", &schemas::prompt_template_type_type, offsetof(PromptVariantView, template_type),
     internal::Slot::plain, true},
    {"templateConfiguration", &schemas::prompt_template_configuration_type,
     offsetof(PromptVariantView, template_configuration), internal::Slot::plain, true},
    {"modelId", &internal::string_type, offsetof(PromptVariantView, model_id), internal::Slot::optional, true},
    {"inferenceConfiguration", &schemas::prompt_inference_configuration_type,
     offsetof(PromptVariantView, inference_configuration), internal::Slot::reference, true},
    {"metadata", &prompt_variant_metadata_type, offsetof(PromptVariantView, metadata), internal::Slot::plain, true},
    {"additionalModelRequestFields", &internal::document_type,
     offsetof(PromptVariantView, additional_model_request_fields), internal::Slot::optional, true},
    {"genAiResource", &schemas::prompt_gen_ai_resource_type, offsetof(PromptVariantView, gen_ai_resource),
     internal::Slot::reference, true},
};

OUTCROP_RECORDS_BEGIN

const char* read_prompt_variant(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<PromptVariantView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"additionalModelRequestFields", Lead::either>(internal::document_type, internal::Slot::optional,
                                                              &view.additional_model_request_fields))
    return nullptr;
  if (!in.value<"genAiResource", Lead::either>(schemas::prompt_gen_ai_resource_type, internal::Slot::reference,
                                               &view.gen_ai_resource))
    return nullptr;
  if (!in.value<"inferenceConfiguration", Lead::either>(schemas::prompt_inference_configuration_type,
                                                        internal::Slot::reference, &view.inference_configuration))
    return nullptr;
  if (!in.value<"metadata", Lead::either>(*schemas::prompt_variant_schema.fields[5].type, internal::Slot::plain,
                                          &view.metadata))
    return nullptr;
  if (!in.text<"modelId", Lead::either>(view.model_id)) return nullptr;
  if (!in.text<"name", Lead::either>(view.name)) return nullptr;
  if (!in.value<"templateConfiguration">(schemas::prompt_template_configuration_type, internal::Slot::plain,
                                         &view.template_configuration))
    return nullptr;
  if (!in.choice<"templateType", 0>(view.template_type)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* prompt_variant_enumerations[] = {
    &schemas::prompt_template_type_type,
};
constexpr internal::CompiledRecord prompt_variant_record{read_prompt_variant, prompt_variant_enumerations};

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
    internal::structure_schema<PromptVariantView>("PromptVariant", prompt_variant_fields, &prompt_variant_record);
constinit const internal::Type prompt_variant_type = internal::structure_type<PromptVariantView>(prompt_variant_schema);

}  // namespace schemas

const internal::Schema& schema_of(const PromptAgentResourceView*) { return schemas::prompt_agent_resource_schema; }
const internal::Schema& schema_of(const PromptGenAiResourceView*) { return schemas::prompt_gen_ai_resource_schema; }
const internal::Schema& schema_of(const PromptMetadataEntryView*) { return schemas::prompt_metadata_entry_schema; }
const internal::Schema& schema_of(const PromptVariantView*) { return schemas::prompt_variant_schema; }

}  // namespace outcrop::bedrock_agent
