// Client::create_harness_endpoint: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_harness_endpoint.h"

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

constexpr internal::Field create_harness_endpoint_fields[] = {
    {"endpoint", &schemas::harness_endpoint_type, offsetof(CreateHarnessEndpointView, endpoint), internal::Slot::plain},
};
constexpr internal::Schema create_harness_endpoint_schema = internal::structure_schema<CreateHarnessEndpointView>(
    "CreateHarnessEndpointResponse", create_harness_endpoint_fields);
constexpr internal::OutputSchema create_harness_endpoint_output{
    .view = &create_harness_endpoint_schema,
    .body = &create_harness_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation create_harness_endpoint_operation{
    .service = &common::service,
    .name = "CreateHarnessEndpoint",
    .errors = common::errors,
    .output = &create_harness_endpoint_output,
};

internal::HttpRequest encode(const CreateHarnessEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/harnesses/"};
  out.label("harnessId", in.harness_id).segment("/endpoints");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("endpointName", in.endpoint_name);
    writer.member("targetVersion", in.target_version);
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateHarnessEndpointRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("endpointName", in.endpoint_name);
  writer.member("targetVersion", in.target_version);
  writer.member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateHarnessEndpointView*) { return create_harness_endpoint_schema; }

Response<CreateHarnessEndpointView> Client::create_harness_endpoint(const CreateHarnessEndpointRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<CreateHarnessEndpointView>(*connection_, create_harness_endpoint_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateHarnessEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_harness_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
