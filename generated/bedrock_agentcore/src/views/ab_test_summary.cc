// Decode tables and records of ABTestSummaryView.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/ab_test_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field ab_test_summary_fields[] = {
    {"abTestId", &internal::string_type, offsetof(ABTestSummaryView, ab_test_id), internal::Slot::plain},
    {"abTestArn", &internal::string_type, offsetof(ABTestSummaryView, ab_test_arn), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(ABTestSummaryView, name), internal::Slot::plain},
    {"status", &schemas::ab_test_status_type, offsetof(ABTestSummaryView, status), internal::Slot::plain},
    {"executionStatus", &schemas::ab_test_execution_status_type, offsetof(ABTestSummaryView, execution_status),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ABTestSummaryView, description), internal::Slot::optional},
    {"gatewayArn", &internal::string_type, offsetof(ABTestSummaryView, gateway_arn), internal::Slot::optional},
    {"createdAt", &internal::epoch_seconds_type, offsetof(ABTestSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(ABTestSummaryView, updated_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_ab_test_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ABTestSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"abTestArn", Lead::brace>(view.ab_test_arn)) return nullptr;
  if (!in.text<"abTestId">(view.ab_test_id)) return nullptr;
  if (!in.value<"createdAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.choice<"executionStatus", 0>(view.execution_status)) return nullptr;
  if (!in.text<"gatewayArn">(view.gateway_arn)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.choice<"status", 1>(view.status)) return nullptr;
  if (!in.value<"updatedAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* ab_test_summary_enumerations[] = {
    &schemas::ab_test_execution_status_type,
    &schemas::ab_test_status_type,
};
constexpr internal::CompiledRecord ab_test_summary_record{read_ab_test_summary, ab_test_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema ab_test_summary_schema =
    internal::structure_schema<ABTestSummaryView>("ABTestSummary", ab_test_summary_fields, &ab_test_summary_record);
constinit const internal::Type ab_test_summary_type =
    internal::structure_type<ABTestSummaryView>(ab_test_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ABTestSummaryView*) { return schemas::ab_test_summary_schema; }

}  // namespace outcrop::bedrock_agentcore
