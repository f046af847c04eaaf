// Client::update_policy_engine: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_policy_engine.h"

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

constexpr internal::Field update_policy_engine_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(UpdatePolicyEngineView, policy_engine_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(UpdatePolicyEngineView, name), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdatePolicyEngineView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdatePolicyEngineView, updated_at), internal::Slot::plain},
    {"policyEngineArn", &internal::string_type, offsetof(UpdatePolicyEngineView, policy_engine_arn),
     internal::Slot::plain},
    {"status", &schemas::policy_engine_status_type, offsetof(UpdatePolicyEngineView, status), internal::Slot::plain},
    {"encryptionKeyArn", &internal::string_type, offsetof(UpdatePolicyEngineView, encryption_key_arn),
     internal::Slot::optional},
    {"description", &internal::string_type, offsetof(UpdatePolicyEngineView, description), internal::Slot::optional,
     true},
    {"statusReasons", &internal::string_list_type, offsetof(UpdatePolicyEngineView, status_reasons),
     internal::Slot::plain},
};
constexpr internal::Schema update_policy_engine_schema =
    internal::structure_schema<UpdatePolicyEngineView>("UpdatePolicyEngineResponse", update_policy_engine_fields);
constexpr internal::OutputSchema update_policy_engine_output{
    .view = &update_policy_engine_schema,
    .body = &update_policy_engine_schema,
    .needs_body = true,
};
constexpr internal::Operation update_policy_engine_operation{
    .service = &common::service,
    .name = "UpdatePolicyEngine",
    .errors = common::errors,
    .output = &update_policy_engine_output,
};

internal::HttpRequest encode(const UpdatePolicyEngineRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id);
  out.json_object([&](internal::JsonWriter& writer) { writer.member("description", in.description); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdatePolicyEngineRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("description", in.description);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdatePolicyEngineView*) { return update_policy_engine_schema; }

Response<UpdatePolicyEngineView> Client::update_policy_engine(const UpdatePolicyEngineRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<UpdatePolicyEngineView>(*connection_, update_policy_engine_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdatePolicyEngineRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_policy_engine_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
