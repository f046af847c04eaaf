// Decode tables and records of AutomatedReasoningPolicyTestCaseView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_test_case.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_test_case_fields[] = {
    {"testCaseId", &internal::string_type, offsetof(AutomatedReasoningPolicyTestCaseView, test_case_id),
     internal::Slot::plain},
    {"guardContent", &internal::string_type, offsetof(AutomatedReasoningPolicyTestCaseView, guard_content),
     internal::Slot::plain, true},
    {"queryContent", &internal::string_type, offsetof(AutomatedReasoningPolicyTestCaseView, query_content),
     internal::Slot::optional, true},
    {"expectedAggregatedFindingsResult", &schemas::automated_reasoning_check_result_type,
     offsetof(AutomatedReasoningPolicyTestCaseView, expected_aggregated_findings_result), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicyTestCaseView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicyTestCaseView, updated_at),
     internal::Slot::plain},
    {"confidenceThreshold", &internal::double_type,
     offsetof(AutomatedReasoningPolicyTestCaseView, confidence_threshold), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_automated_reasoning_policy_test_case(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AutomatedReasoningPolicyTestCaseView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"confidenceThreshold", Lead::either>(internal::double_type, internal::Slot::optional,
                                                     &view.confidence_threshold))
    return nullptr;
  if (!in.time<"createdAt", Lead::either>(view.created_at)) return nullptr;
  if (!in.choice<"expectedAggregatedFindingsResult", 0>(view.expected_aggregated_findings_result)) return nullptr;
  if (!in.text<"guardContent">(view.guard_content)) return nullptr;
  if (!in.text<"queryContent">(view.query_content)) return nullptr;
  if (!in.text<"testCaseId">(view.test_case_id)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* automated_reasoning_policy_test_case_enumerations[] = {
    &schemas::automated_reasoning_check_result_type,
};
constexpr internal::CompiledRecord automated_reasoning_policy_test_case_record{
    read_automated_reasoning_policy_test_case, automated_reasoning_policy_test_case_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_test_case_schema =
    internal::structure_schema<AutomatedReasoningPolicyTestCaseView>("AutomatedReasoningPolicyTestCase",
                                                                     automated_reasoning_policy_test_case_fields,
                                                                     &automated_reasoning_policy_test_case_record);
constinit const internal::Type automated_reasoning_policy_test_case_type =
    internal::structure_type<AutomatedReasoningPolicyTestCaseView>(automated_reasoning_policy_test_case_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AutomatedReasoningPolicyTestCaseView*) {
  return schemas::automated_reasoning_policy_test_case_schema;
}

}  // namespace outcrop::bedrock
