// Client::update_harness: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_harness.h"

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

constexpr internal::Field update_harness_fields[] = {
    {"harness", &schemas::harness_type, offsetof(UpdateHarnessView, harness), internal::Slot::plain},
};
constexpr internal::Schema update_harness_schema =
    internal::structure_schema<UpdateHarnessView>("UpdateHarnessResponse", update_harness_fields);
constexpr internal::OutputSchema update_harness_output{
    .view = &update_harness_schema,
    .body = &update_harness_schema,
    .needs_body = true,
};
constexpr internal::Operation update_harness_operation{
    .service = &common::service,
    .name = "UpdateHarness",
    .errors = common::errors,
    .output = &update_harness_output,
};

internal::HttpRequest encode(const UpdateHarnessRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/harnesses/"};
  out.label("harnessId", in.harness_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("executionRoleArn", in.execution_role_arn);
    writer.member("environment", in.environment);
    writer.member("environmentArtifact", in.environment_artifact);
    writer.member("environmentVariables", in.environment_variables);
    writer.member("authorizerConfiguration", in.authorizer_configuration);
    writer.member("model", in.model);
    writer.member("systemPrompt", in.system_prompt);
    writer.member("tools", in.tools);
    writer.member("skills", in.skills);
    writer.member("allowedTools", in.allowed_tools);
    writer.member("memory", in.memory);
    writer.member("truncation", in.truncation);
    writer.member("hooks", in.hooks);
    writer.member("maxIterations", in.max_iterations);
    writer.member("maxTokens", in.max_tokens);
    writer.member("timeoutSeconds", in.timeout_seconds);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateHarnessRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("clientToken", in.client_token);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("environment", in.environment);
  writer.member("environmentArtifact", in.environment_artifact);
  writer.sensitive().member("environmentVariables", in.environment_variables);
  writer.member("authorizerConfiguration", in.authorizer_configuration);
  writer.member("model", in.model);
  writer.member("systemPrompt", in.system_prompt);
  writer.member("tools", in.tools);
  writer.member("skills", in.skills);
  writer.member("allowedTools", in.allowed_tools);
  writer.member("memory", in.memory);
  writer.member("truncation", in.truncation);
  writer.member("hooks", in.hooks);
  writer.member("maxIterations", in.max_iterations);
  writer.member("maxTokens", in.max_tokens);
  writer.member("timeoutSeconds", in.timeout_seconds);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateHarnessView*) { return update_harness_schema; }

Response<UpdateHarnessView> Client::update_harness(const UpdateHarnessRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<UpdateHarnessView>(*connection_, update_harness_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateHarnessRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_harness_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
