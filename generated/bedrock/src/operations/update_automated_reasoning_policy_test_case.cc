// Client::update_automated_reasoning_policy_test_case: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/update_automated_reasoning_policy_test_case.h"

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

constexpr internal::Field update_automated_reasoning_policy_test_case_fields[] = {
    {"policyArn", &internal::string_type, offsetof(UpdateAutomatedReasoningPolicyTestCaseView, policy_arn),
     internal::Slot::plain},
    {"testCaseId", &internal::string_type, offsetof(UpdateAutomatedReasoningPolicyTestCaseView, test_case_id),
     internal::Slot::plain},
};
constexpr internal::Schema update_automated_reasoning_policy_test_case_schema =
    internal::structure_schema<UpdateAutomatedReasoningPolicyTestCaseView>(
        "UpdateAutomatedReasoningPolicyTestCaseResponse", update_automated_reasoning_policy_test_case_fields);
constexpr internal::OutputSchema update_automated_reasoning_policy_test_case_output{
    .view = &update_automated_reasoning_policy_test_case_schema,
    .body = &update_automated_reasoning_policy_test_case_schema,
    .needs_body = true,
};
constexpr internal::Operation update_automated_reasoning_policy_test_case_operation{
    .service = &common::service,
    .name = "UpdateAutomatedReasoningPolicyTestCase",
    .errors = common::errors,
    .output = &update_automated_reasoning_policy_test_case_output,
};

internal::HttpRequest encode(const UpdateAutomatedReasoningPolicyTestCaseRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn).segment("/test-cases/").label("testCaseId", in.test_case_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("guardContent", in.guard_content);
    writer.member("queryContent", in.query_content);
    writer.required("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
    writer.required("expectedAggregatedFindingsResult", in.expected_aggregated_findings_result);
    writer.member("confidenceThreshold", in.confidence_threshold);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyTestCaseRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("testCaseId", in.test_case_id);
  writer.sensitive().member("guardContent", in.guard_content);
  writer.sensitive().member("queryContent", in.query_content);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.member("expectedAggregatedFindingsResult", in.expected_aggregated_findings_result);
  writer.member("confidenceThreshold", in.confidence_threshold);
  writer.member("clientRequestToken", in.client_request_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAutomatedReasoningPolicyTestCaseView*) {
  return update_automated_reasoning_policy_test_case_schema;
}

Response<UpdateAutomatedReasoningPolicyTestCaseView> Client::update_automated_reasoning_policy_test_case(
    const UpdateAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options) const {
  return internal::call<UpdateAutomatedReasoningPolicyTestCaseView>(
      *connection_, update_automated_reasoning_policy_test_case_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateAutomatedReasoningPolicyTestCaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_automated_reasoning_policy_test_case_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
