// Client::update_automated_reasoning_policy: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/update_automated_reasoning_policy.h"

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

constexpr internal::Field update_automated_reasoning_policy_fields[] = {
    {"policyArn", &internal::string_type, offsetof(UpdateAutomatedReasoningPolicyView, policy_arn),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdateAutomatedReasoningPolicyView, name), internal::Slot::plain, true},
    {"definitionHash", &internal::string_type, offsetof(UpdateAutomatedReasoningPolicyView, definition_hash),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateAutomatedReasoningPolicyView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema update_automated_reasoning_policy_schema =
    internal::structure_schema<UpdateAutomatedReasoningPolicyView>("UpdateAutomatedReasoningPolicyResponse",
                                                                   update_automated_reasoning_policy_fields);
constexpr internal::OutputSchema update_automated_reasoning_policy_output{
    .view = &update_automated_reasoning_policy_schema,
    .body = &update_automated_reasoning_policy_schema,
    .needs_body = true,
};
constexpr internal::Operation update_automated_reasoning_policy_operation{
    .service = &common::service,
    .name = "UpdateAutomatedReasoningPolicy",
    .errors = common::errors,
    .output = &update_automated_reasoning_policy_output,
};

internal::HttpRequest encode(const UpdateAutomatedReasoningPolicyRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("policyDefinition", in.policy_definition);
    writer.member("name", in.name);
    writer.member("description", in.description);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateAutomatedReasoningPolicyRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("policyDefinition", in.policy_definition);
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateAutomatedReasoningPolicyView*) {
  return update_automated_reasoning_policy_schema;
}

Response<UpdateAutomatedReasoningPolicyView> Client::update_automated_reasoning_policy(
    const UpdateAutomatedReasoningPolicyRequest& request, const CallOptions& options) const {
  return internal::call<UpdateAutomatedReasoningPolicyView>(*connection_, update_automated_reasoning_policy_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const UpdateAutomatedReasoningPolicyRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, update_automated_reasoning_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
