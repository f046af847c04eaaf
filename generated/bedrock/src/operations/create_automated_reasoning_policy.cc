// Client::create_automated_reasoning_policy: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_automated_reasoning_policy.h"

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

constexpr internal::Field create_automated_reasoning_policy_fields[] = {
    {"policyArn", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyView, policy_arn),
     internal::Slot::plain},
    {"version", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyView, version), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyView, name), internal::Slot::plain, true},
    {"description", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyView, description),
     internal::Slot::optional, true},
    {"definitionHash", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyView, definition_hash),
     internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(CreateAutomatedReasoningPolicyView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreateAutomatedReasoningPolicyView, updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema create_automated_reasoning_policy_schema =
    internal::structure_schema<CreateAutomatedReasoningPolicyView>("CreateAutomatedReasoningPolicyResponse",
                                                                   create_automated_reasoning_policy_fields);
constexpr internal::OutputSchema create_automated_reasoning_policy_output{
    .view = &create_automated_reasoning_policy_schema,
    .body = &create_automated_reasoning_policy_schema,
    .needs_body = true,
};
constexpr internal::Operation create_automated_reasoning_policy_operation{
    .service = &common::service,
    .name = "CreateAutomatedReasoningPolicy",
    .errors = common::errors,
    .output = &create_automated_reasoning_policy_output,
};

internal::HttpRequest encode(const CreateAutomatedReasoningPolicyRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/automated-reasoning-policies"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.member("policyDefinition", in.policy_definition);
    writer.member("kmsKeyId", in.kms_key_id);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyRequest& in) {
  writer.begin_object();
  writer.sensitive().member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("policyDefinition", in.policy_definition);
  writer.member("kmsKeyId", in.kms_key_id);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateAutomatedReasoningPolicyView*) {
  return create_automated_reasoning_policy_schema;
}

Response<CreateAutomatedReasoningPolicyView> Client::create_automated_reasoning_policy(
    const CreateAutomatedReasoningPolicyRequest& request, const CallOptions& options) const {
  return internal::call<CreateAutomatedReasoningPolicyView>(*connection_, create_automated_reasoning_policy_operation,
                                                            encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateAutomatedReasoningPolicyRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, create_automated_reasoning_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock
