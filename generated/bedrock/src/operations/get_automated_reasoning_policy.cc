// Client::get_automated_reasoning_policy: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/get_automated_reasoning_policy.h"

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

constexpr internal::Field get_automated_reasoning_policy_fields[] = {
    {"policyArn", &internal::string_type, offsetof(GetAutomatedReasoningPolicyView, policy_arn), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetAutomatedReasoningPolicyView, name), internal::Slot::plain, true},
    {"version", &internal::string_type, offsetof(GetAutomatedReasoningPolicyView, version), internal::Slot::plain},
    {"policyId", &internal::string_type, offsetof(GetAutomatedReasoningPolicyView, policy_id), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetAutomatedReasoningPolicyView, description),
     internal::Slot::optional, true},
    {"definitionHash", &internal::string_type, offsetof(GetAutomatedReasoningPolicyView, definition_hash),
     internal::Slot::plain},
    {"kmsKeyArn", &internal::string_type, offsetof(GetAutomatedReasoningPolicyView, kms_key_arn),
     internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GetAutomatedReasoningPolicyView, created_at),
     internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(GetAutomatedReasoningPolicyView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema get_automated_reasoning_policy_schema =
    internal::structure_schema<GetAutomatedReasoningPolicyView>("GetAutomatedReasoningPolicyResponse",
                                                                get_automated_reasoning_policy_fields);
constexpr internal::OutputSchema get_automated_reasoning_policy_output{
    .view = &get_automated_reasoning_policy_schema,
    .body = &get_automated_reasoning_policy_schema,
    .needs_body = true,
};
constexpr internal::Operation get_automated_reasoning_policy_operation{
    .service = &common::service,
    .name = "GetAutomatedReasoningPolicy",
    .errors = common::errors,
    .output = &get_automated_reasoning_policy_output,
};

internal::HttpRequest encode(const GetAutomatedReasoningPolicyRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetAutomatedReasoningPolicyView*) {
  return get_automated_reasoning_policy_schema;
}

Response<GetAutomatedReasoningPolicyView> Client::get_automated_reasoning_policy(
    const GetAutomatedReasoningPolicyRequest& request, const CallOptions& options) const {
  return internal::call<GetAutomatedReasoningPolicyView>(*connection_, get_automated_reasoning_policy_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetAutomatedReasoningPolicyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_automated_reasoning_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
