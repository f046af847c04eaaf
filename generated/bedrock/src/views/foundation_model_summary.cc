// Decode tables and records of FoundationModelSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/foundation_model_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type foundation_model_summary_input_modalities_type =
    internal::list_type<Open<ModelModality>>(schemas::model_modality_type);
constexpr internal::Type foundation_model_summary_output_modalities_type =
    internal::list_type<Open<ModelModality>>(schemas::model_modality_type);
constexpr internal::Type foundation_model_summary_customizations_supported_type =
    internal::list_type<Open<ModelCustomization>>(schemas::model_customization_type);
constexpr internal::Type foundation_model_summary_inference_types_supported_type =
    internal::list_type<Open<InferenceType>>(schemas::inference_type_type);
constexpr internal::Field foundation_model_summary_fields[] = {
    {"modelArn", &internal::string_type, offsetof(FoundationModelSummaryView, model_arn), internal::Slot::plain},
    {"modelId", &internal::string_type, offsetof(FoundationModelSummaryView, model_id), internal::Slot::plain},
    {"modelName", &internal::string_type, offsetof(FoundationModelSummaryView, model_name), internal::Slot::optional},
    {"providerName", &internal::string_type, offsetof(FoundationModelSummaryView, provider_name),
     internal::Slot::optional},
    {"inputModalities", &foundation_model_summary_input_modalities_type,
     offsetof(FoundationModelSummaryView, input_modalities), internal::Slot::plain},
    {"outputModalities", &foundation_model_summary_output_modalities_type,
     offsetof(FoundationModelSummaryView, output_modalities), internal::Slot::plain},
    {"responseStreamingSupported", &internal::boolean_type,
     offsetof(FoundationModelSummaryView, response_streaming_supported), internal::Slot::optional},
    {"customizationsSupported", &foundation_model_summary_customizations_supported_type,
     offsetof(FoundationModelSummaryView, customizations_supported), internal::Slot::plain},
    {"inferenceTypesSupported", &foundation_model_summary_inference_types_supported_type,
     offsetof(FoundationModelSummaryView, inference_types_supported), internal::Slot::plain},
    {"modelLifecycle", &schemas::foundation_model_lifecycle_type, offsetof(FoundationModelSummaryView, model_lifecycle),
     internal::Slot::reference},
};

OUTCROP_RECORDS_BEGIN

const char* read_foundation_model_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<FoundationModelSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.choices<"customizationsSupported", 0, Lead::either>(view.customizations_supported,
                                                              *schemas::foundation_model_summary_schema.fields[7].type))
    return nullptr;
  if (!in.choices<"inferenceTypesSupported", 1, Lead::either>(view.inference_types_supported,
                                                              *schemas::foundation_model_summary_schema.fields[8].type))
    return nullptr;
  if (!in.choices<"inputModalities", 2, Lead::either>(view.input_modalities,
                                                      *schemas::foundation_model_summary_schema.fields[4].type))
    return nullptr;
  if (!in.text<"modelArn", Lead::either>(view.model_arn)) return nullptr;
  if (!in.text<"modelId">(view.model_id)) return nullptr;
  if (!in.reference<"modelLifecycle">(view.model_lifecycle, [&](auto& inner) {
        if (!in.time<"endOfLifeTime", Lead::either>(inner.end_of_life_time)) return false;
        if (!in.time<"legacyTime", Lead::either>(inner.legacy_time)) return false;
        if (!in.time<"publicExtendedAccessTime", Lead::either>(inner.public_extended_access_time)) return false;
        if (!in.time<"startOfLifeTime", Lead::either>(inner.start_of_life_time)) return false;
        if (!in.choice<"status", 3, Lead::either>(inner.status)) return false;
        return true;
      }))
    return nullptr;
  if (!in.text<"modelName">(view.model_name)) return nullptr;
  if (!in.choices<"outputModalities", 2>(view.output_modalities,
                                         *schemas::foundation_model_summary_schema.fields[5].type))
    return nullptr;
  if (!in.text<"providerName">(view.provider_name)) return nullptr;
  if (!in.value<"responseStreamingSupported">(internal::boolean_type, internal::Slot::optional,
                                              &view.response_streaming_supported))
    return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* foundation_model_summary_enumerations[] = {
    &schemas::model_customization_type,
    &schemas::inference_type_type,
    &schemas::model_modality_type,
    &schemas::foundation_model_lifecycle_status_type,
};
constexpr internal::CompiledRecord foundation_model_summary_record{read_foundation_model_summary,
                                                                   foundation_model_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema foundation_model_summary_schema =
    internal::structure_schema<FoundationModelSummaryView>("FoundationModelSummary", foundation_model_summary_fields,
                                                           &foundation_model_summary_record);
constinit const internal::Type foundation_model_summary_type =
    internal::structure_type<FoundationModelSummaryView>(foundation_model_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FoundationModelSummaryView*) {
  return schemas::foundation_model_summary_schema;
}

}  // namespace outcrop::bedrock
