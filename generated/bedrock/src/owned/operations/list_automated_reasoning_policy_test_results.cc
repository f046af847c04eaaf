// Makes ListAutomatedReasoningPolicyTestResults: the output of Client::list_automated_reasoning_policy_test_results,
// owned of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev
// regenerate.
#include "outcrop/bedrock/owned/operations/list_automated_reasoning_policy_test_results.h"

#include "outcrop/bedrock/operations/list_automated_reasoning_policy_test_results.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListAutomatedReasoningPolicyTestResults to_owned(const ListAutomatedReasoningPolicyTestResultsView& view) {
  ListAutomatedReasoningPolicyTestResults owned;
  internal::own(owned.test_results, view.test_results);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyTestResults& in) {
  writer.begin_object();
  writer.member("testResults", in.test_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
