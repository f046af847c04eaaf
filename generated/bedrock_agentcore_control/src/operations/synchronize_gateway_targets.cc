// Client::synchronize_gateway_targets: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/synchronize_gateway_targets.h"

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

constexpr internal::Type synchronize_gateway_targets_targets_type =
    internal::list_type<GatewayTargetView>(schemas::gateway_target_type);
constexpr internal::Field synchronize_gateway_targets_fields[] = {
    {"targets", &synchronize_gateway_targets_targets_type, offsetof(SynchronizeGatewayTargetsView, targets),
     internal::Slot::plain},
};
constexpr internal::Schema synchronize_gateway_targets_schema =
    internal::structure_schema<SynchronizeGatewayTargetsView>("SynchronizeGatewayTargetsResponse",
                                                              synchronize_gateway_targets_fields);
constexpr internal::OutputSchema synchronize_gateway_targets_output{
    .view = &synchronize_gateway_targets_schema,
    .body = &synchronize_gateway_targets_schema,
};
constexpr internal::Operation synchronize_gateway_targets_operation{
    .service = &common::service,
    .name = "SynchronizeGatewayTargets",
    .errors = common::errors,
    .output = &synchronize_gateway_targets_output,
};

internal::HttpRequest encode(const SynchronizeGatewayTargetsRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/gateways/"};
  out.label("gatewayIdentifier", in.gateway_identifier).segment("/synchronizeTargets");
  out.json_object([&](internal::JsonWriter& writer) { writer.required("targetIdList", in.target_id_list); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const SynchronizeGatewayTargetsRequest& in) {
  writer.begin_object();
  writer.member("gatewayIdentifier", in.gateway_identifier);
  writer.member("targetIdList", in.target_id_list);
  writer.end_object();
}

const internal::Schema& schema_of(const SynchronizeGatewayTargetsView*) { return synchronize_gateway_targets_schema; }

Response<SynchronizeGatewayTargetsView> Client::synchronize_gateway_targets(
    const SynchronizeGatewayTargetsRequest& request, const CallOptions& options) const {
  return internal::call<SynchronizeGatewayTargetsView>(*connection_, synchronize_gateway_targets_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const SynchronizeGatewayTargetsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, synchronize_gateway_targets_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
