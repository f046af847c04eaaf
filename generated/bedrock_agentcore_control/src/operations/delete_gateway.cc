// Client::delete_gateway: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_gateway.h"

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

constexpr internal::Field delete_gateway_fields[] = {
    {"gatewayId", &internal::string_type, offsetof(DeleteGatewayView, gateway_id), internal::Slot::plain},
    {"status", &schemas::gateway_status_type, offsetof(DeleteGatewayView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(DeleteGatewayView, status_reasons), internal::Slot::plain},
};
constexpr internal::Schema delete_gateway_schema =
    internal::structure_schema<DeleteGatewayView>("DeleteGatewayResponse", delete_gateway_fields);
constexpr internal::OutputSchema delete_gateway_output{
    .view = &delete_gateway_schema,
    .body = &delete_gateway_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_gateway_operation{
    .service = &common::service,
    .name = "DeleteGateway",
    .errors = common::errors,
    .output = &delete_gateway_output,
};

internal::HttpRequest encode(const DeleteGatewayRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteGatewayRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteGatewayView*) { return delete_gateway_schema; }

Response<DeleteGatewayView> Client::delete_gateway(const DeleteGatewayRequest& request,
                                                   const CallOptions& options) const {
  return internal::call<DeleteGatewayView>(*connection_, delete_gateway_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGatewayRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_gateway_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
