// Decode tables and records of HarnessVersionSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/harness_version_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field harness_version_summary_fields[] = {
    {"harnessId", &internal::string_type, offsetof(HarnessVersionSummaryView, harness_id), internal::Slot::plain},
    {"harnessName", &internal::string_type, offsetof(HarnessVersionSummaryView, harness_name), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(HarnessVersionSummaryView, arn), internal::Slot::plain},
    {"harnessVersion", &internal::string_type, offsetof(HarnessVersionSummaryView, harness_version),
     internal::Slot::plain},
    {"status", &schemas::harness_status_type, offsetof(HarnessVersionSummaryView, status), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(HarnessVersionSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(HarnessVersionSummaryView, updated_at), internal::Slot::plain},
    {"failureReason", &internal::string_type, offsetof(HarnessVersionSummaryView, failure_reason),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_harness_version_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<HarnessVersionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"arn", Lead::brace>(view.arn)) return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"failureReason">(view.failure_reason)) return nullptr;
  if (!in.text<"harnessId">(view.harness_id)) return nullptr;
  if (!in.text<"harnessName">(view.harness_name)) return nullptr;
  if (!in.text<"harnessVersion">(view.harness_version)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* harness_version_summary_enumerations[] = {
    &schemas::harness_status_type,
};
constexpr internal::CompiledRecord harness_version_summary_record{read_harness_version_summary,
                                                                  harness_version_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema harness_version_summary_schema = internal::structure_schema<HarnessVersionSummaryView>(
    "HarnessVersionSummary", harness_version_summary_fields, &harness_version_summary_record);
constinit const internal::Type harness_version_summary_type =
    internal::structure_type<HarnessVersionSummaryView>(harness_version_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const HarnessVersionSummaryView*) { return schemas::harness_version_summary_schema; }

}  // namespace outcrop::bedrock_agentcore_control
