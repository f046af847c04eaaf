// Decode tables and records of InferenceProfileSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/inference_profile_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type inference_profile_summary_models_type =
    internal::list_type<InferenceProfileModelView>(schemas::inference_profile_model_type);
constexpr internal::Field inference_profile_summary_fields[] = {
    {"inferenceProfileName", &internal::string_type, offsetof(InferenceProfileSummaryView, inference_profile_name),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(InferenceProfileSummaryView, description),
     internal::Slot::optional, true},
    {"createdAt", &internal::date_time_type, offsetof(InferenceProfileSummaryView, created_at),
     internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(InferenceProfileSummaryView, updated_at),
     internal::Slot::optional},
    {"inferenceProfileArn", &internal::string_type, offsetof(InferenceProfileSummaryView, inference_profile_arn),
     internal::Slot::plain},
    {"models", &inference_profile_summary_models_type, offsetof(InferenceProfileSummaryView, models),
     internal::Slot::plain},
    {"inferenceProfileId", &internal::string_type, offsetof(InferenceProfileSummaryView, inference_profile_id),
     internal::Slot::plain},
    {"status", &schemas::inference_profile_status_type, offsetof(InferenceProfileSummaryView, status),
     internal::Slot::plain},
    {"type", &schemas::inference_profile_type_type, offsetof(InferenceProfileSummaryView, type), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_inference_profile_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<InferenceProfileSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::either>(view.created_at)) return nullptr;
  if (!in.text<"description", Lead::either>(view.description)) return nullptr;
  if (!in.text<"inferenceProfileArn", Lead::either>(view.inference_profile_arn)) return nullptr;
  if (!in.text<"inferenceProfileId">(view.inference_profile_id)) return nullptr;
  if (!in.text<"inferenceProfileName">(view.inference_profile_name)) return nullptr;
  if (!in.value<"models">(*schemas::inference_profile_summary_schema.fields[5].type, internal::Slot::plain,
                          &view.models))
    return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.choice<"type", 1>(view.type)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* inference_profile_summary_enumerations[] = {
    &schemas::inference_profile_status_type,
    &schemas::inference_profile_type_type,
};
constexpr internal::CompiledRecord inference_profile_summary_record{read_inference_profile_summary,
                                                                    inference_profile_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema inference_profile_summary_schema =
    internal::structure_schema<InferenceProfileSummaryView>("InferenceProfileSummary", inference_profile_summary_fields,
                                                            &inference_profile_summary_record);
constinit const internal::Type inference_profile_summary_type =
    internal::structure_type<InferenceProfileSummaryView>(inference_profile_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InferenceProfileSummaryView*) {
  return schemas::inference_profile_summary_schema;
}

}  // namespace outcrop::bedrock
