// Makes GetAutomatedReasoningPolicyTestCase: the output of Client::get_automated_reasoning_policy_test_case, owned of
// views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_automated_reasoning_policy_test_case.h"

#include "outcrop/bedrock/operations/get_automated_reasoning_policy_test_case.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetAutomatedReasoningPolicyTestCase to_owned(const GetAutomatedReasoningPolicyTestCaseView& view) {
  GetAutomatedReasoningPolicyTestCase owned;
  internal::own(owned.policy_arn, view.policy_arn);
  internal::own(owned.test_case, view.test_case);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyTestCase& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("testCase", in.test_case);
  writer.end_object();
}

}  // namespace outcrop::bedrock
