// Client::delete_automated_reasoning_policy_test_case: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_automated_reasoning_policy_test_case.h"

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

constexpr internal::Schema delete_automated_reasoning_policy_test_case_schema =
    internal::structure_schema<DeleteAutomatedReasoningPolicyTestCaseView>(
        "DeleteAutomatedReasoningPolicyTestCaseResponse");
constexpr internal::OutputSchema delete_automated_reasoning_policy_test_case_output{
    .view = &delete_automated_reasoning_policy_test_case_schema,
    .body = &delete_automated_reasoning_policy_test_case_schema,
};
constexpr internal::Operation delete_automated_reasoning_policy_test_case_operation{
    .service = &common::service,
    .name = "DeleteAutomatedReasoningPolicyTestCase",
    .errors = common::errors,
    .output = &delete_automated_reasoning_policy_test_case_output,
};

internal::HttpRequest encode(const DeleteAutomatedReasoningPolicyTestCaseRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn)
      .segment("/test-cases/")
      .label("testCaseId", in.test_case_id)
      .required_query("updatedAt", in.last_updated_at);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyTestCaseRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("testCaseId", in.test_case_id);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAutomatedReasoningPolicyTestCaseView*) {
  return delete_automated_reasoning_policy_test_case_schema;
}

Response<DeleteAutomatedReasoningPolicyTestCaseView> Client::delete_automated_reasoning_policy_test_case(
    const DeleteAutomatedReasoningPolicyTestCaseRequest& request, const CallOptions& options) const {
  return internal::call<DeleteAutomatedReasoningPolicyTestCaseView>(
      *connection_, delete_automated_reasoning_policy_test_case_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteAutomatedReasoningPolicyTestCaseRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_automated_reasoning_policy_test_case_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
