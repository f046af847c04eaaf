// Decode tables of AutomatedReasoningPolicyTestCaseView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_test_case.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field automated_reasoning_policy_test_case_fields[] = {
    {"testCaseId", &internal::string_type, offsetof(AutomatedReasoningPolicyTestCaseView, test_case_id),
     internal::Slot::plain},
    {"guardContent", &internal::string_type, offsetof(AutomatedReasoningPolicyTestCaseView, guard_content),
     internal::Slot::plain},
    {"queryContent", &internal::string_type, offsetof(AutomatedReasoningPolicyTestCaseView, query_content),
     internal::Slot::optional},
    {"expectedAggregatedFindingsResult", &schemas::automated_reasoning_check_result_type,
     offsetof(AutomatedReasoningPolicyTestCaseView, expected_aggregated_findings_result), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicyTestCaseView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(AutomatedReasoningPolicyTestCaseView, updated_at),
     internal::Slot::plain},
    {"confidenceThreshold", &internal::double_type,
     offsetof(AutomatedReasoningPolicyTestCaseView, confidence_threshold), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema automated_reasoning_policy_test_case_schema =
    internal::structure_schema<AutomatedReasoningPolicyTestCaseView>("AutomatedReasoningPolicyTestCase",
                                                                     automated_reasoning_policy_test_case_fields);
constinit const internal::Type automated_reasoning_policy_test_case_type =
    internal::structure_type<AutomatedReasoningPolicyTestCaseView>(automated_reasoning_policy_test_case_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
