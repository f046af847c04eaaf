// Client::delete_policy: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_policy.h"

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

constexpr internal::Field delete_policy_fields[] = {
    {"policyId", &internal::string_type, offsetof(DeletePolicyView, policy_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(DeletePolicyView, name), internal::Slot::plain},
    {"policyEngineId", &internal::string_type, offsetof(DeletePolicyView, policy_engine_id), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(DeletePolicyView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(DeletePolicyView, updated_at), internal::Slot::plain},
    {"policyArn", &internal::string_type, offsetof(DeletePolicyView, policy_arn), internal::Slot::plain},
    {"status", &schemas::policy_status_type, offsetof(DeletePolicyView, status), internal::Slot::plain},
    {"enforcementMode", &schemas::enforcement_mode_type, offsetof(DeletePolicyView, enforcement_mode),
     internal::Slot::plain},
    {"definition", &schemas::policy_definition_type, offsetof(DeletePolicyView, definition), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(DeletePolicyView, description), internal::Slot::optional, true},
    {"statusReasons", &internal::string_list_type, offsetof(DeletePolicyView, status_reasons), internal::Slot::plain},
};
constexpr internal::Schema delete_policy_schema =
    internal::structure_schema<DeletePolicyView>("DeletePolicyResponse", delete_policy_fields);
constexpr internal::OutputSchema delete_policy_output{
    .view = &delete_policy_schema,
    .body = &delete_policy_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_policy_operation{
    .service = &common::service,
    .name = "DeletePolicy",
    .errors = common::errors,
    .output = &delete_policy_output,
};

internal::HttpRequest encode(const DeletePolicyRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id).segment("/policies/").label("policyId", in.policy_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePolicyRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("policyId", in.policy_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePolicyView*) { return delete_policy_schema; }

Response<DeletePolicyView> Client::delete_policy(const DeletePolicyRequest& request, const CallOptions& options) const {
  return internal::call<DeletePolicyView>(*connection_, delete_policy_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePolicyRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_policy_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
