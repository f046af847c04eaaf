// Client::create_harness: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_harness.h"

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

constexpr internal::Field create_harness_fields[] = {
    {"harness", &schemas::harness_type, offsetof(CreateHarnessView, harness), internal::Slot::plain},
};
constexpr internal::Schema create_harness_schema =
    internal::structure_schema<CreateHarnessView>("CreateHarnessResponse", create_harness_fields);
constexpr internal::OutputSchema create_harness_output{
    .view = &create_harness_schema,
    .body = &create_harness_schema,
    .needs_body = true,
};
constexpr internal::Operation create_harness_operation{
    .service = &common::service,
    .name = "CreateHarness",
    .errors = common::errors,
    .output = &create_harness_output,
};

internal::HttpRequest encode(const CreateHarnessRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/harnesses"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("harnessName", in.harness_name);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("executionRoleArn", in.execution_role_arn);
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
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateHarnessRequest& in) {
  writer.begin_object();
  writer.member("harnessName", in.harness_name);
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
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateHarnessView*) { return create_harness_schema; }

Response<CreateHarnessView> Client::create_harness(const CreateHarnessRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<CreateHarnessView>(*connection_, create_harness_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateHarnessRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_harness_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
