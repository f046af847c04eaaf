// Makes GetAutomatedReasoningPolicyTestResult: the output of Client::get_automated_reasoning_policy_test_result, owned
// of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_automated_reasoning_policy_test_result.h"

#include "outcrop/bedrock/operations/get_automated_reasoning_policy_test_result.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetAutomatedReasoningPolicyTestResult to_owned(const GetAutomatedReasoningPolicyTestResultView& view) {
  GetAutomatedReasoningPolicyTestResult owned;
  internal::own(owned.test_result, view.test_result);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyTestResult& in) {
  writer.begin_object();
  writer.member("testResult", in.test_result);
  writer.end_object();
}

}  // namespace outcrop::bedrock
