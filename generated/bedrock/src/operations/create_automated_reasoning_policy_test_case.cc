// Client::create_automated_reasoning_policy_test_case: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_automated_reasoning_policy_test_case.h"

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

constexpr internal::Field create_automated_reasoning_policy_test_case_fields[] = {
    {"policyArn", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyTestCaseView, policy_arn),
     internal::Slot::plain},
    {"testCaseId", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyTestCaseView, test_case_id),
     internal::Slot::plain},
};
constexpr internal::Schema create_automated_reasoning_policy_test_case_schema =
    internal::structure_schema<CreateAutomatedReasoningPolicyTestCaseView>(
        "CreateAutomatedReasoningPolicyTestCaseResponse", create_automated_reasoning_policy_test_case_fields);
constexpr internal::OutputSchema create_automated_reasoning_policy_test_case_output{
    .view = &create_automated_reasoning_policy_test_case_schema,
    .body = &create_automated_reasoning_policy_test_case_schema,
    .needs_body = true,
};
constexpr internal::Operation create_automated_reasoning_policy_test_case_operation{
    .service = &common::service,
    .name = "CreateAutomatedReasoningPolicyTestCase",
    .errors = common::errors,
    .output = &create_automated_reasoning_policy_test_case_output,
};

internal::HttpRequest encode(const CreateAutomatedReasoningPolicyTestCaseRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn).segment("/test-cases");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("guardContent", in.guard_content);
    writer.member("queryContent", in.query_content);
    writer.required("expectedAggregatedFindingsResult", in.expected_aggregated_findings_result);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.member("confidenceThreshold", in.confidence_threshold);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyTestCaseRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.sensitive().member("guardContent", in.guard_content);
  writer.sensitive().member("queryContent", in.query_content);
  writer.member("expectedAggregatedFindingsResult", in.expected_aggregated_findings_result);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("confidenceThreshold", in.confidence_threshold);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateAutomatedReasoningPolicyTestCaseView*) {
  return create_automated_reasoning_policy_test_case_schema;
}

Response<CreateAutomatedReasoningPolicyTestCaseView> Client::create_automated_reasoning_policy_test_case(
    const CreateAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options) const {
  return internal::call<CreateAutomatedReasoningPolicyTestCaseView>(
      *connection_, create_automated_reasoning_policy_test_case_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateAutomatedReasoningPolicyTestCaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_automated_reasoning_policy_test_case_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
