// Decode tables and records of ImportedModelSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/imported_model_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field imported_model_summary_fields[] = {
    {"modelArn", &internal::string_type, offsetof(ImportedModelSummaryView, model_arn), internal::Slot::plain},
    {"modelName", &internal::string_type, offsetof(ImportedModelSummaryView, model_name), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(ImportedModelSummaryView, creation_time),
     internal::Slot::plain},
    {"instructSupported", &internal::boolean_type, offsetof(ImportedModelSummaryView, instruct_supported),
     internal::Slot::optional},
    {"modelArchitecture", &internal::string_type, offsetof(ImportedModelSummaryView, model_architecture),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_imported_model_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ImportedModelSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"creationTime", Lead::brace>(view.creation_time)) return nullptr;
  if (!in.value<"instructSupported">(internal::boolean_type, internal::Slot::optional, &view.instruct_supported))
    return nullptr;
  if (!in.text<"modelArchitecture">(view.model_architecture)) return nullptr;
  if (!in.text<"modelArn">(view.model_arn)) return nullptr;
  if (!in.text<"modelName">(view.model_name)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord imported_model_summary_record{read_imported_model_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema imported_model_summary_schema = internal::structure_schema<ImportedModelSummaryView>(
    "ImportedModelSummary", imported_model_summary_fields, &imported_model_summary_record);
constinit const internal::Type imported_model_summary_type =
    internal::structure_type<ImportedModelSummaryView>(imported_model_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ImportedModelSummaryView*) { return schemas::imported_model_summary_schema; }

}  // namespace outcrop::bedrock
