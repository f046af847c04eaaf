// Client::create_ab_test: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/create_ab_test.h"

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

constexpr internal::Field create_ab_test_fields[] = {
    {"abTestId", &internal::string_type, offsetof(CreateABTestView, ab_test_id), internal::Slot::plain},
    {"abTestArn", &internal::string_type, offsetof(CreateABTestView, ab_test_arn), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(CreateABTestView, name), internal::Slot::optional},
    {"status", &schemas::ab_test_status_type, offsetof(CreateABTestView, status), internal::Slot::plain},
    {"executionStatus", &schemas::ab_test_execution_status_type, offsetof(CreateABTestView, execution_status),
     internal::Slot::plain},
    {"createdAt", &internal::epoch_seconds_type, offsetof(CreateABTestView, created_at), internal::Slot::plain},
};
constexpr internal::Schema create_ab_test_schema =
    internal::structure_schema<CreateABTestView>("CreateABTestResponse", create_ab_test_fields);
constexpr internal::OutputSchema create_ab_test_output{
    .view = &create_ab_test_schema,
    .body = &create_ab_test_schema,
    .needs_body = true,
};
constexpr internal::Operation create_ab_test_operation{
    .service = &common::service,
    .name = "CreateABTest",
    .errors = common::errors,
    .output = &create_ab_test_output,
};

internal::HttpRequest encode(const CreateABTestRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/ab-tests"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("gatewayArn", in.gateway_arn);
    writer.required("variants", in.variants);
    writer.member("gatewayFilter", in.gateway_filter);
    writer.required("evaluationConfig", in.evaluation_config);
    writer.required("roleArn", in.role_arn);
    writer.member("enableOnCreate", in.enable_on_create);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateABTestRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("gatewayArn", in.gateway_arn);
  writer.member("variants", in.variants);
  writer.member("gatewayFilter", in.gateway_filter);
  writer.member("evaluationConfig", in.evaluation_config);
  writer.member("roleArn", in.role_arn);
  writer.member("enableOnCreate", in.enable_on_create);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateABTestView*) { return create_ab_test_schema; }

Response<CreateABTestView> Client::create_ab_test(const CreateABTestRequest& request,
                                                  const CallOptions& options) const {
  return internal::call<CreateABTestView>(*connection_, create_ab_test_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateABTestRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_ab_test_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
