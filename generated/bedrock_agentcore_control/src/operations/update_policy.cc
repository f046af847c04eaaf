// Client::update_policy: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_policy.h"

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

constexpr internal::Field update_policy_fields[] = {
    {"policyId", &internal::string_type, offsetof(UpdatePolicyView, policy_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdatePolicyView, name), internal::Slot::plain},
    {"policyEngineId", &internal::string_type, offsetof(UpdatePolicyView, policy_engine_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdatePolicyView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdatePolicyView, updated_at), internal::Slot::plain},
    {"policyArn", &internal::string_type, offsetof(UpdatePolicyView, policy_arn), internal::Slot::plain},
    {"status", &schemas::policy_status_type, offsetof(UpdatePolicyView, status), internal::Slot::plain},
    {"enforcementMode", &schemas::enforcement_mode_type, offsetof(UpdatePolicyView, enforcement_mode),
     internal::Slot::plain},
    {"definition", &schemas::policy_definition_type, offsetof(UpdatePolicyView, definition), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdatePolicyView, description), internal::Slot::optional, true},
    {"statusReasons", &internal::string_list_type, offsetof(UpdatePolicyView, status_reasons), internal::Slot::plain},
};
constexpr internal::Schema update_policy_schema =
    internal::structure_schema<UpdatePolicyView>("UpdatePolicyResponse", update_policy_fields);
constexpr internal::OutputSchema update_policy_output{
    .view = &update_policy_schema,
    .body = &update_policy_schema,
    .needs_body = true,
};
constexpr internal::Operation update_policy_operation{
    .service = &common::service,
    .name = "UpdatePolicy",
    .errors = common::errors,
    .output = &update_policy_output,
};

internal::HttpRequest encode(const UpdatePolicyRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id).segment("/policies/").label("policyId", in.policy_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("description", in.description);
    writer.member("definition", in.definition);
    writer.member("validationMode", in.validation_mode);
    writer.member("enforcementMode", in.enforcement_mode);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdatePolicyRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("policyId", in.policy_id);
  writer.member("description", in.description);
  writer.member("definition", in.definition);
  writer.member("validationMode", in.validation_mode);
  writer.member("enforcementMode", in.enforcement_mode);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdatePolicyView*) { return update_policy_schema; }

Response<UpdatePolicyView> Client::update_policy(const UpdatePolicyRequest& request, const CallOptions& options) const {
  return internal::call<UpdatePolicyView>(*connection_, update_policy_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePolicyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
