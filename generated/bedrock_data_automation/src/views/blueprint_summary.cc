// Decode tables and records of BlueprintSummaryView.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/views/blueprint_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field blueprint_summary_fields[] = {
    {"blueprintArn", &internal::string_type, offsetof(BlueprintSummaryView, blueprint_arn), internal::Slot::plain},
    {"blueprintVersion", &internal::string_type, offsetof(BlueprintSummaryView, blueprint_version),
     internal::Slot::optional},
    {"blueprintStage", &schemas::blueprint_stage_type, offsetof(BlueprintSummaryView, blueprint_stage),
     internal::Slot::plain},
    {"blueprintName", &internal::string_type, offsetof(BlueprintSummaryView, blueprint_name), internal::Slot::optional,
     true},
    {"creationTime", &internal::date_time_type, offsetof(BlueprintSummaryView, creation_time), internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(BlueprintSummaryView, last_modified_time),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_blueprint_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<BlueprintSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"blueprintArn", Lead::brace>(view.blueprint_arn)) return nullptr;
  if (!in.text<"blueprintName">(view.blueprint_name)) return nullptr;
  if (!in.choice<"blueprintStage", 0>(view.blueprint_stage)) return nullptr;
  if (!in.text<"blueprintVersion">(view.blueprint_version)) return nullptr;
  if (!in.time<"creationTime">(view.creation_time)) return nullptr;
  if (!in.time<"lastModifiedTime">(view.last_modified_time)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* blueprint_summary_enumerations[] = {
    &schemas::blueprint_stage_type,
};
constexpr internal::CompiledRecord blueprint_summary_record{read_blueprint_summary, blueprint_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema blueprint_summary_schema = internal::structure_schema<BlueprintSummaryView>(
    "BlueprintSummary", blueprint_summary_fields, &blueprint_summary_record);
constinit const internal::Type blueprint_summary_type =
    internal::structure_type<BlueprintSummaryView>(blueprint_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const BlueprintSummaryView*) { return schemas::blueprint_summary_schema; }

}  // namespace outcrop::bedrock_data_automation
