// Decode tables and records of DatasetVersionSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/dataset_version_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field dataset_version_summary_fields[] = {
    {"datasetVersion", &internal::string_type, offsetof(DatasetVersionSummaryView, dataset_version),
     internal::Slot::plain},
    {"exampleCount", &internal::int64_type, offsetof(DatasetVersionSummaryView, example_count), internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(DatasetVersionSummaryView, created_at),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_dataset_version_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<DatasetVersionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"createdAt", Lead::brace>(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at))
    return nullptr;
  if (!in.text<"datasetVersion">(view.dataset_version)) return nullptr;
  if (!in.value<"exampleCount">(internal::int64_type, internal::Slot::plain, &view.example_count)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord dataset_version_summary_record{read_dataset_version_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema dataset_version_summary_schema = internal::structure_schema<DatasetVersionSummaryView>(
    "DatasetVersionSummary", dataset_version_summary_fields, &dataset_version_summary_record);
constinit const internal::Type dataset_version_summary_type =
    internal::structure_type<DatasetVersionSummaryView>(dataset_version_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DatasetVersionSummaryView*) { return schemas::dataset_version_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
