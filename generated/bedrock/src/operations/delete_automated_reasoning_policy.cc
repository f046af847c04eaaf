// Client::delete_automated_reasoning_policy: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/delete_automated_reasoning_policy.h"

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

constexpr internal::Schema delete_automated_reasoning_policy_schema =
    internal::structure_schema<DeleteAutomatedReasoningPolicyView>("DeleteAutomatedReasoningPolicyResponse");
constexpr internal::OutputSchema delete_automated_reasoning_policy_output{
    .view = &delete_automated_reasoning_policy_schema,
    .body = &delete_automated_reasoning_policy_schema,
};
constexpr internal::Operation delete_automated_reasoning_policy_operation{
    .service = &common::service,
    .name = "DeleteAutomatedReasoningPolicy",
    .errors = common::errors,
    .output = &delete_automated_reasoning_policy_output,
};

internal::HttpRequest encode(const DeleteAutomatedReasoningPolicyRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn).query("force", in.force);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteAutomatedReasoningPolicyRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("force", in.force);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteAutomatedReasoningPolicyView*) {
  return delete_automated_reasoning_policy_schema;
}

Response<DeleteAutomatedReasoningPolicyView> Client::delete_automated_reasoning_policy(
    const DeleteAutomatedReasoningPolicyRequest& request, const CallOptions& options) const {
  return internal::call<DeleteAutomatedReasoningPolicyView>(*connection_, delete_automated_reasoning_policy_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const DeleteAutomatedReasoningPolicyRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, delete_automated_reasoning_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
