// Client::create_policy_engine: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_policy_engine.h"

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

constexpr internal::Field create_policy_engine_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(CreatePolicyEngineView, policy_engine_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreatePolicyEngineView, name), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreatePolicyEngineView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreatePolicyEngineView, updated_at), internal::Slot::plain},
    {"policyEngineArn", &internal::string_type, offsetof(CreatePolicyEngineView, policy_engine_arn),
     internal::Slot::plain},
    {"status", &schemas::policy_engine_status_type, offsetof(CreatePolicyEngineView, status), internal::Slot::plain},
    {"encryptionKeyArn", &internal::string_type, offsetof(CreatePolicyEngineView, encryption_key_arn),
     internal::Slot::optional},
    {"description", &internal::string_type, offsetof(CreatePolicyEngineView, description), internal::Slot::optional,
     true},
    {"statusReasons", &internal::string_list_type, offsetof(CreatePolicyEngineView, status_reasons),
     internal::Slot::plain},
};
constexpr internal::Schema create_policy_engine_schema =
    internal::structure_schema<CreatePolicyEngineView>("CreatePolicyEngineResponse", create_policy_engine_fields);
constexpr internal::OutputSchema create_policy_engine_output{
    .view = &create_policy_engine_schema,
    .body = &create_policy_engine_schema,
    .needs_body = true,
};
constexpr internal::Operation create_policy_engine_operation{
    .service = &common::service,
    .name = "CreatePolicyEngine",
    .errors = common::errors,
    .output = &create_policy_engine_output,
};

internal::HttpRequest encode(const CreatePolicyEngineRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/policy-engines"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("encryptionKeyArn", in.encryption_key_arn);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreatePolicyEngineRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.member("encryptionKeyArn", in.encryption_key_arn);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreatePolicyEngineView*) { return create_policy_engine_schema; }

Response<CreatePolicyEngineView> Client::create_policy_engine(const CreatePolicyEngineRequest& request,
                                                              const CallOptions& options) const {
  return internal::call<CreatePolicyEngineView>(*connection_, create_policy_engine_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreatePolicyEngineRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_policy_engine_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
