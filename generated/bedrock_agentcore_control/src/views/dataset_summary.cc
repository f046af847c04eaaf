// Decode tables and records of DatasetSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/dataset_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field dataset_summary_fields[] = {
    {"datasetArn", &internal::string_type, offsetof(DatasetSummaryView, dataset_arn), internal::Slot::plain},
    {"datasetId", &internal::string_type, offsetof(DatasetSummaryView, dataset_id), internal::Slot::plain},
    {"datasetName", &internal::string_type, offsetof(DatasetSummaryView, dataset_name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(DatasetSummaryView, description), internal::Slot::optional},
    {"status", &schemas::dataset_status_type, offsetof(DatasetSummaryView, status), internal::Slot::plain},
    {"draftStatus", &schemas::draft_status_type, offsetof(DatasetSummaryView, draft_status), internal::Slot::plain},
    {"schemaType", &schemas::dataset_schema_type_type, offsetof(DatasetSummaryView, schema_type),
     internal::Slot::plain},
    {"exampleCount", &internal::int64_type, offsetof(DatasetSummaryView, example_count), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(DatasetSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(DatasetSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_dataset_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<DatasetSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"createdAt", Lead::brace>(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at))
    return nullptr;
  if (!in.text<"datasetArn">(view.dataset_arn)) return nullptr;
  if (!in.text<"datasetId">(view.dataset_id)) return nullptr;
  if (!in.text<"datasetName">(view.dataset_name)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.choice<"draftStatus", 0>(view.draft_status)) return nullptr;
  if (!in.value<"exampleCount">(internal::int64_type, internal::Slot::plain, &view.example_count)) return nullptr;
  if (!in.choice<"schemaType", 1>(view.schema_type)) return nullptr;
  if (!in.choice<"status", 2>(view.status)) return nullptr;
  if (!in.value<"updatedAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* dataset_summary_enumerations[] = {
    &schemas::draft_status_type,
    &schemas::dataset_schema_type_type,
    &schemas::dataset_status_type,
};
constexpr internal::CompiledRecord dataset_summary_record{read_dataset_summary, dataset_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema dataset_summary_schema =
    internal::structure_schema<DatasetSummaryView>("DatasetSummary", dataset_summary_fields, &dataset_summary_record);
constinit const internal::Type dataset_summary_type =
    internal::structure_type<DatasetSummaryView>(dataset_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DatasetSummaryView*) { return schemas::dataset_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
