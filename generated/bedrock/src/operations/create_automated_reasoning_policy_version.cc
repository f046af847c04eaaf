// Client::create_automated_reasoning_policy_version: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/create_automated_reasoning_policy_version.h"

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

constexpr internal::Field create_automated_reasoning_policy_version_fields[] = {
    {"policyArn", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyVersionView, policy_arn),
     internal::Slot::plain},
    {"version", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyVersionView, version),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyVersionView, name), internal::Slot::plain,
     true},
    {"description", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyVersionView, description),
     internal::Slot::optional, true},
    {"definitionHash", &internal::string_type, offsetof(CreateAutomatedReasoningPolicyVersionView, definition_hash),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateAutomatedReasoningPolicyVersionView, created_at),
     internal::Slot::plain},
};
constexpr internal::Schema create_automated_reasoning_policy_version_schema =
    internal::structure_schema<CreateAutomatedReasoningPolicyVersionView>(
        "CreateAutomatedReasoningPolicyVersionResponse", create_automated_reasoning_policy_version_fields);
constexpr internal::OutputSchema create_automated_reasoning_policy_version_output{
    .view = &create_automated_reasoning_policy_version_schema,
    .body = &create_automated_reasoning_policy_version_schema,
    .needs_body = true,
};
constexpr internal::Operation create_automated_reasoning_policy_version_operation{
    .service = &common::service,
    .name = "CreateAutomatedReasoningPolicyVersion",
    .errors = common::errors,
    .output = &create_automated_reasoning_policy_version_output,
};

internal::HttpRequest encode(const CreateAutomatedReasoningPolicyVersionRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/automated-reasoning-policies/"};
  out.label("policyArn", in.policy_arn).segment("/versions");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientRequestToken", internal::idempotency_token(in.client_request_token));
    writer.required("lastUpdatedDefinitionHash", in.last_updated_definition_hash);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateAutomatedReasoningPolicyVersionRequest& in) {
  writer.begin_object();
  writer.member("policyArn", in.policy_arn);
  writer.member("clientRequestToken", in.client_request_token);
  writer.member("lastUpdatedDefinitionHash", in.last_updated_definition_hash);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateAutomatedReasoningPolicyVersionView*) {
  return create_automated_reasoning_policy_version_schema;
}

Response<CreateAutomatedReasoningPolicyVersionView> Client::create_automated_reasoning_policy_version(
    const CreateAutomatedReasoningPolicyVersionRequest& request, const CallOptions& options) const {
  return internal::call<CreateAutomatedReasoningPolicyVersionView>(
      *connection_, create_automated_reasoning_policy_version_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const CreateAutomatedReasoningPolicyVersionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_automated_reasoning_policy_version_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock
