// Client::start_policy_generation: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/start_policy_generation.h"

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

constexpr internal::Field start_policy_generation_fields[] = {
    {"policyEngineId", &internal::string_type, offsetof(StartPolicyGenerationView, policy_engine_id),
     internal::Slot::plain},
    {"policyGenerationId", &internal::string_type, offsetof(StartPolicyGenerationView, policy_generation_id),
     internal::Slot::plain},
    {"name", &internal::string_type, offsetof(StartPolicyGenerationView, name), internal::Slot::plain},
    {"policyGenerationArn", &internal::string_type, offsetof(StartPolicyGenerationView, policy_generation_arn),
     internal::Slot::plain},
    {"resource", &schemas::resource_type, offsetof(StartPolicyGenerationView, resource), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(StartPolicyGenerationView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(StartPolicyGenerationView, updated_at), internal::Slot::plain},
    {"status", &schemas::policy_generation_status_type, offsetof(StartPolicyGenerationView, status),
     internal::Slot::plain},
    {"findings", &internal::string_type, offsetof(StartPolicyGenerationView, findings), internal::Slot::optional},
    {"statusReasons", &internal::string_list_type, offsetof(StartPolicyGenerationView, status_reasons),
     internal::Slot::plain},
};
constexpr internal::Schema start_policy_generation_schema = internal::structure_schema<StartPolicyGenerationView>(
    "StartPolicyGenerationResponse", start_policy_generation_fields);
constexpr internal::OutputSchema start_policy_generation_output{
    .view = &start_policy_generation_schema,
    .body = &start_policy_generation_schema,
    .needs_body = true,
};
constexpr internal::Operation start_policy_generation_operation{
    .service = &common::service,
    .name = "StartPolicyGeneration",
    .errors = common::errors,
    .output = &start_policy_generation_output,
};

internal::HttpRequest encode(const StartPolicyGenerationRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id).segment("/policy-generations");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("resource", in.resource);
    writer.required("content", in.content);
    writer.required("name", in.name);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartPolicyGenerationRequest& in) {
  writer.begin_object();
  writer.member("policyEngineId", in.policy_engine_id);
  writer.member("resource", in.resource);
  writer.member("content", in.content);
  writer.member("name", in.name);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const StartPolicyGenerationView*) { return start_policy_generation_schema; }

Response<StartPolicyGenerationView> Client::start_policy_generation(const StartPolicyGenerationRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<StartPolicyGenerationView>(*connection_, start_policy_generation_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartPolicyGenerationRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_policy_generation_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
