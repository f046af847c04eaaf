// Client::get_automated_reasoning_policy_test_case: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_automated_reasoning_policy_test_case.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field get_automated_reasoning_policy_test_case_fields[] = {
    {"policyArn", &internal::string_type, offsetof(GetAutomatedReasoningPolicyTestCaseView, policy_arn),
     internal::Slot::plain},
    {"testCase", &schemas::automated_reasoning_policy_test_case_type,
     offsetof(GetAutomatedReasoningPolicyTestCaseView, test_case), internal::Slot::plain},
};
constexpr internal::Schema get_automated_reasoning_policy_test_case_schema =
    internal::structure_schema<GetAutomatedReasoningPolicyTestCaseView>(
        "GetAutomatedReasoningPolicyTestCaseResponse", get_automated_reasoning_policy_test_case_fields);
constexpr internal::OutputSchema get_automated_reasoning_policy_test_case_output{
    .view = &get_automated_reasoning_policy_test_case_schema,
    .body = &get_automated_reasoning_policy_test_case_schema,
    .needs_body = true,
};
constexpr internal::Operation get_automated_reasoning_policy_test_case_operation{
    .service = &common::service,
    .name = "GetAutomatedReasoningPolicyTestCase",
    .errors = common::errors,
    .output = &get_automated_reasoning_policy_test_case_output,
};

internal::HttpRequest encode(const GetAutomatedReasoningPolicyTestCaseRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn).segment("/test-cases/").label("testCaseId", in.test_case_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyTestCaseRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("testCaseId", in.test_case_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAutomatedReasoningPolicyTestCaseView*) {
  return get_automated_reasoning_policy_test_case_schema;
}

Response<GetAutomatedReasoningPolicyTestCaseView> Client::get_automated_reasoning_policy_test_case(
    const GetAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options) const {
  return internal::call<GetAutomatedReasoningPolicyTestCaseView>(
      *connection_, get_automated_reasoning_policy_test_case_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetAutomatedReasoningPolicyTestCaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_automated_reasoning_policy_test_case_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
