// Makes UpdateAutomatedReasoningPolicyTestCase: the output of Client::update_automated_reasoning_policy_test_case,
// owned of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock/owned/operations/update_automated_reasoning_policy_test_case.h"

#include "outcrop/bedrock/operations/update_automated_reasoning_policy_test_case.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

UpdateAutomatedReasoningPolicyTestCase to_owned(const UpdateAutomatedReasoningPolicyTestCaseView& view) {
  UpdateAutomatedReasoningPolicyTestCase owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.test_case_id, view.test_case_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyTestCase& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("testCaseId", in.test_case_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock
