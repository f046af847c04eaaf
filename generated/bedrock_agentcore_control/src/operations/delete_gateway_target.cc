// Client::delete_gateway_target: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_gateway_target.h"

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

constexpr internal::Field delete_gateway_target_fields[] = {
    {"gatewayArn", &internal::string_type, offsetof(DeleteGatewayTargetView, gateway_arn), internal::Slot::plain},
    {"targetId", &internal::string_type, offsetof(DeleteGatewayTargetView, target_id), internal::Slot::plain},
    {"status", &schemas::target_status_type, offsetof(DeleteGatewayTargetView, status), internal::Slot::plain},
    {"statusReasons", &internal::string_list_type, offsetof(DeleteGatewayTargetView, status_reasons),
     internal::Slot::plain},
};
constexpr internal::Schema delete_gateway_target_schema =
    internal::structure_schema<DeleteGatewayTargetView>("DeleteGatewayTargetResponse", delete_gateway_target_fields);
constexpr internal::OutputSchema delete_gateway_target_output{
    .view = &delete_gateway_target_schema,
    .body = &delete_gateway_target_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_gateway_target_operation{
    .service = &common::service,
    .name = "DeleteGatewayTarget",
    .errors = common::errors,
    .output = &delete_gateway_target_output,
};

internal::HttpRequest encode(const DeleteGatewayTargetRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier)
      .segment("/targets/")
      .label("targetId", in.target_id)
      .segment("/");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteGatewayTargetRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("targetId", in.target_id);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteGatewayTargetView*) { return delete_gateway_target_schema; }

Response<DeleteGatewayTargetView> Client::delete_gateway_target(const DeleteGatewayTargetRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<DeleteGatewayTargetView>(*connection_, delete_gateway_target_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteGatewayTargetRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_gateway_target_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
