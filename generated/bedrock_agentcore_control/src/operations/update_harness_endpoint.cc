// Client::update_harness_endpoint: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/update_harness_endpoint.h"

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

constexpr internal::Field update_harness_endpoint_fields[] = {
    {"endpoint", &schemas::harness_endpoint_type, offsetof(UpdateHarnessEndpointView, endpoint), internal::Slot::plain},
};
constexpr internal::Schema update_harness_endpoint_schema = internal::structure_schema<UpdateHarnessEndpointView>(
    "UpdateHarnessEndpointResponse", update_harness_endpoint_fields);
constexpr internal::OutputSchema update_harness_endpoint_output{
    .view = &update_harness_endpoint_schema,
    .body = &update_harness_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation update_harness_endpoint_operation{
    .service = &common::service,
    .name = "UpdateHarnessEndpoint",
    .errors = common::errors,
    .output = &update_harness_endpoint_output,
};

internal::HttpRequest encode(const UpdateHarnessEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::patch, "/harnesses/"};
  out.label("harnessId", in.harness_id).segment("/endpoints/").label("endpointName", in.endpoint_name);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("targetVersion", in.target_version);
    writer.member("description", in.description);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateHarnessEndpointRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("endpointName", in.endpoint_name);
  writer.member("targetVersion", in.target_version);
  writer.member("description", in.description);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateHarnessEndpointView*) { return update_harness_endpoint_schema; }

Response<UpdateHarnessEndpointView> Client::update_harness_endpoint(const UpdateHarnessEndpointRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<UpdateHarnessEndpointView>(*connection_, update_harness_endpoint_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateHarnessEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_harness_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
