// Makes ListAutomatedReasoningPolicyTestCases: the output of Client::list_automated_reasoning_policy_test_cases, owned
// of views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_automated_reasoning_policy_test_cases.h"

#include "outcrop/bedrock/operations/list_automated_reasoning_policy_test_cases.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListAutomatedReasoningPolicyTestCases to_owned(const ListAutomatedReasoningPolicyTestCasesView& view) {
  ListAutomatedReasoningPolicyTestCases owned;
  internal::own(owned.test_cases, view.test_cases);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListAutomatedReasoningPolicyTestCases& in) {
  writer.begin_object();
  writer.member("testCases", in.test_cases);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
