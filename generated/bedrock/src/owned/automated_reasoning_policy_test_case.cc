// Makes AutomatedReasoningPolicyTestCase of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/automated_reasoning_policy_test_case.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_test_case.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicyTestCase to_owned(const AutomatedReasoningPolicyTestCaseView& view) {
  AutomatedReasoningPolicyTestCase owned;
  internal::own(owned.test_case_id, view.test_case_id);
  internal::own(owned.guard_content, view.guard_content);
  internal::own(owned.query_content, view.query_content);
  internal::own(owned.expected_aggregated_findings_result, view.expected_aggregated_findings_result);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.confidence_threshold, view.confidence_threshold);
  return owned;
}

void write_json(internal::JsonWriter& writer, const AutomatedReasoningPolicyTestCase& in) {
  writer.begin_object();
  writer.member("testCaseId", in.test_case_id);
  writer.sensitive().member("guardContent", in.guard_content);
  writer.sensitive().member("queryContent", in.query_content);
  writer.member("expectedAggregatedFindingsResult", in.expected_aggregated_findings_result);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("confidenceThreshold", in.confidence_threshold);
  writer.end_object();
}

}  // namespace outcrop::bedrock
