// Client::delete_policy_engine: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_policy_engine.h"

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

constexpr internal::Field delete_policy_engine_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(DeletePolicyEngineView, policy_engine_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(DeletePolicyEngineView, name), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(DeletePolicyEngineView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(DeletePolicyEngineView, updated_at), internal::Slot::plain},
    {"policyEngineArn", &internal::string_type, offsetof(DeletePolicyEngineView, policy_engine_arn),
     internal::Slot::plain},
    {"status", &schemas::policy_engine_status_type, offsetof(DeletePolicyEngineView, status), internal::Slot::plain},
    {"encryptionKeyArn", &internal::string_type, offsetof(DeletePolicyEngineView, encryption_key_arn),
     internal::Slot::optional},
    {"description", &internal::string_type, offsetof(DeletePolicyEngineView, description), internal::Slot::optional,
     true},
    {"statusReasons", &internal::string_list_type, offsetof(DeletePolicyEngineView, status_reasons),
     internal::Slot::plain},
};
constexpr internal::Schema delete_policy_engine_schema =
    internal::structure_schema<DeletePolicyEngineView>("DeletePolicyEngineResponse", delete_policy_engine_fields);
constexpr internal::OutputSchema delete_policy_engine_output{
    .view = &delete_policy_engine_schema,
    .body = &delete_policy_engine_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_policy_engine_operation{
    .service = &common::service,
    .name = "DeletePolicyEngine",
    .errors = common::errors,
    .output = &delete_policy_engine_output,
};

internal::HttpRequest encode(const DeletePolicyEngineRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeletePolicyEngineRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeletePolicyEngineView*) { return delete_policy_engine_schema; }

Response<DeletePolicyEngineView> Client::delete_policy_engine(const DeletePolicyEngineRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<DeletePolicyEngineView>(*connection_, delete_policy_engine_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeletePolicyEngineRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_policy_engine_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
