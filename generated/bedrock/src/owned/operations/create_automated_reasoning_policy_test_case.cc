// Makes CreateAutomatedReasoningPolicyTestCase: the output of Client::create_automated_reasoning_policy_test_case,
// owned of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock/owned/operations/create_automated_reasoning_policy_test_case.h"

#include "outcrop/bedrock/operations/create_automated_reasoning_policy_test_case.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

CreateAutomatedReasoningPolicyTestCase to_owned(const CreateAutomatedReasoningPolicyTestCaseView& view) {
  CreateAutomatedReasoningPolicyTestCase owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.test_case_id, view.test_case_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyTestCase& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("testCaseId", in.test_case_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock
