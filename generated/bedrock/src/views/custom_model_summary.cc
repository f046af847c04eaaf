// Decode tables and records of CustomModelSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/custom_model_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field custom_model_summary_fields[] = {
    {"modelArn", &internal::string_type, offsetof(CustomModelSummaryView, model_arn), internal::Slot::plain},
    {"modelName", &internal::string_type, offsetof(CustomModelSummaryView, model_name), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(CustomModelSummaryView, creation_time), internal::Slot::plain},
    {"baseModelArn", &internal::string_type, offsetof(CustomModelSummaryView, base_model_arn), internal::Slot::plain},
    {"baseModelName", &internal::string_type, offsetof(CustomModelSummaryView, base_model_name), internal::Slot::plain},
    {"customizationType", &schemas::customization_type_type, offsetof(CustomModelSummaryView, customization_type),
     internal::Slot::plain},
    {"ownerAccountId", &internal::string_type, offsetof(CustomModelSummaryView, owner_account_id),
     internal::Slot::optional},
    {"modelStatus", &schemas::model_status_type, offsetof(CustomModelSummaryView, model_status), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_custom_model_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<CustomModelSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"baseModelArn", Lead::brace>(view.base_model_arn)) return nullptr;
  if (!in.text<"baseModelName">(view.base_model_name)) return nullptr;
  if (!in.time<"creationTime">(view.creation_time)) return nullptr;
  if (!in.choice<"customizationType", 0>(view.customization_type)) return nullptr;
  if (!in.text<"modelArn">(view.model_arn)) return nullptr;
  if (!in.text<"modelName">(view.model_name)) return nullptr;
  if (!in.choice<"modelStatus", 1>(view.model_status)) return nullptr;
  if (!in.text<"ownerAccountId">(view.owner_account_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* custom_model_summary_enumerations[] = {
    &schemas::customization_type_type,
    &schemas::model_status_type,
};
constexpr internal::CompiledRecord custom_model_summary_record{read_custom_model_summary,
                                                               custom_model_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema custom_model_summary_schema = internal::structure_schema<CustomModelSummaryView>(
    "CustomModelSummary", custom_model_summary_fields, &custom_model_summary_record);
constinit const internal::Type custom_model_summary_type =
    internal::structure_type<CustomModelSummaryView>(custom_model_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CustomModelSummaryView*) { return schemas::custom_model_summary_schema; }

}  // namespace outcrop::bedrock
