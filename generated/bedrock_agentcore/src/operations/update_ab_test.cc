// Client::update_ab_test: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/update_ab_test.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field update_ab_test_fields[] = {
    {"abTestId", &internal::string_type, offsetof(UpdateABTestView, ab_test_id), internal::Slot::plain},
    {"abTestArn", &internal::string_type, offsetof(UpdateABTestView, ab_test_arn), internal::Slot::plain},
    {"status", &schemas::ab_test_status_type, offsetof(UpdateABTestView, status), internal::Slot::plain},
    {"executionStatus", &schemas::ab_test_execution_status_type, offsetof(UpdateABTestView, execution_status),
     internal::Slot::plain},
    {"updatedAt", &internal::epoch_seconds_type, offsetof(UpdateABTestView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_ab_test_schema =
    internal::structure_schema<UpdateABTestView>("UpdateABTestResponse", update_ab_test_fields);
constexpr internal::OutputSchema update_ab_test_output{
    .view = &update_ab_test_schema,
    .body = &update_ab_test_schema,
    .needs_body = true,
};
constexpr internal::Operation update_ab_test_operation{
    .service = &common::service,
    .name = "UpdateABTest",
    .errors = common::errors,
    .output = &update_ab_test_output,
};

internal::HttpRequest encode(const UpdateABTestRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/ab-tests/"};
  out.label("abTestId", in.ab_test_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("name", in.name);
    writer.member("description", in.description);
    writer.member("variants", in.variants);
    writer.member("gatewayFilter", in.gateway_filter);
    writer.member("evaluationConfig", in.evaluation_config);
    writer.member("roleArn", in.role_arn);
    writer.member("executionStatus", in.execution_status);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateABTestRequest& in) {
  writer.begin_object();
  writer.member("abTestId", in.ab_test_id);
  writer.member("clientToken", in.client_token);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("variants", in.variants);
  writer.member("gatewayFilter", in.gateway_filter);
  writer.member("evaluationConfig", in.evaluation_config);
  writer.member("roleArn", in.role_arn);
  writer.member("executionStatus", in.execution_status);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateABTestView*) { return update_ab_test_schema; }

Response<UpdateABTestView> Client::update_ab_test(const UpdateABTestRequest& request,
                                                  const CallOptions& options) const {
  return internal::call<UpdateABTestView>(*connection_, update_ab_test_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateABTestRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_ab_test_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
