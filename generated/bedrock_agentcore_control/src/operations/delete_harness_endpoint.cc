// Client::delete_harness_endpoint: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_harness_endpoint.h"

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

constexpr internal::Field delete_harness_endpoint_fields[] = {
    {"endpoint", &schemas::harness_endpoint_type, offsetof(DeleteHarnessEndpointView, endpoint), internal::Slot::plain},
};
constexpr internal::Schema delete_harness_endpoint_schema = internal::structure_schema<DeleteHarnessEndpointView>(
    "DeleteHarnessEndpointResponse", delete_harness_endpoint_fields);
constexpr internal::OutputSchema delete_harness_endpoint_output{
    .view = &delete_harness_endpoint_schema,
    .body = &delete_harness_endpoint_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_harness_endpoint_operation{
    .service = &common::service,
    .name = "DeleteHarnessEndpoint",
    .errors = common::errors,
    .output = &delete_harness_endpoint_output,
};

internal::HttpRequest encode(const DeleteHarnessEndpointRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/harnesses/"};
  out.label("harnessId", in.harness_id)
      .segment("/endpoints/")
      .label("endpointName", in.endpoint_name)
      .query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteHarnessEndpointRequest& in) {
  writer.begin_object();
  writer.member("harnessId", in.harness_id);
  writer.member("endpointName", in.endpoint_name);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteHarnessEndpointView*) { return delete_harness_endpoint_schema; }

Response<DeleteHarnessEndpointView> Client::delete_harness_endpoint(const DeleteHarnessEndpointRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<DeleteHarnessEndpointView>(*connection_, delete_harness_endpoint_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteHarnessEndpointRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_harness_endpoint_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
