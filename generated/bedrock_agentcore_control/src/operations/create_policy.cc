// Client::create_policy: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_policy.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field create_policy_fields[] = {
    {"policyId", &internal::string_type, offsetof(CreatePolicyView, policy_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreatePolicyView, name), internal::Slot::plain},
    {"policyEngineId", &internal::string_type, offsetof(CreatePolicyView, policy_engine_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreatePolicyView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreatePolicyView, updated_at), internal::Slot::plain},
    {"policyArn", &internal::string_type, offsetof(CreatePolicyView, policy_arn), internal::Slot::plain},
    {"status", &schemas::policy_status_type, offsetof(CreatePolicyView, status), internal::Slot::plain},
    {"enforcementMode", &schemas::enforcement_mode_type, offsetof(CreatePolicyView, enforcement_mode),
     internal::Slot::plain},
    {"definition", &schemas::policy_definition_type, offsetof(CreatePolicyView, definition), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreatePolicyView, description), internal::Slot::optional, true},
    {"statusReasons", &internal::string_list_type, offsetof(CreatePolicyView, status_reasons), internal::Slot::plain},
};
constexpr internal::Schema create_policy_schema =
    internal::structure_schema<CreatePolicyView>("CreatePolicyResponse", create_policy_fields);
constexpr internal::OutputSchema create_policy_output{
    .view = &create_policy_schema,
    .body = &create_policy_schema,
    .needs_body = true,
};
constexpr internal::Operation create_policy_operation{
    .service = &common::service,
    .name = "CreatePolicy",
    .errors = common::errors,
    .output = &create_policy_output,
};

internal::HttpRequest encode(const CreatePolicyRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id).segment("/policies");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.required("definition", in.definition);
    writer.member("description", in.description);
    writer.member("validationMode", in.validation_mode);
    writer.member("enforcementMode", in.enforcement_mode);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePolicyRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("definition", in.definition);
  writer.sensitive().member("description", in.description);
  writer.member("validationMode", in.validation_mode);
  writer.member("enforcementMode", in.enforcement_mode);
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePolicyView*) { return create_policy_schema; }

Response<CreatePolicyView> Client::create_policy(const CreatePolicyRequest& request, const CallOptions& options) const {
  return internal::call<CreatePolicyView>(*connection_, create_policy_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePolicyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
