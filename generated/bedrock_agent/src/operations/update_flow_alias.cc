// Client::update_flow_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_flow_alias.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type update_flow_alias_routing_configuration_type =
    internal::list_type<FlowAliasRoutingConfigurationListItemView>(
        schemas::flow_alias_routing_configuration_list_item_type);
constexpr internal::Field update_flow_alias_fields[] = {
    {"name", &internal::string_type, offsetof(UpdateFlowAliasView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(UpdateFlowAliasView, description), internal::Slot::optional},
    {"routingConfiguration", &update_flow_alias_routing_configuration_type,
     offsetof(UpdateFlowAliasView, routing_configuration), internal::Slot::plain},
    {"concurrencyConfiguration", &schemas::flow_alias_concurrency_configuration_type,
     offsetof(UpdateFlowAliasView, concurrency_configuration), internal::Slot::reference},
    {"flowId", &internal::string_type, offsetof(UpdateFlowAliasView, flow_id), internal::Slot::plain},
    {"id", &internal::string_type, offsetof(UpdateFlowAliasView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(UpdateFlowAliasView, arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(UpdateFlowAliasView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(UpdateFlowAliasView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema update_flow_alias_schema =
    internal::structure_schema<UpdateFlowAliasView>("UpdateFlowAliasResponse", update_flow_alias_fields);
constexpr internal::OutputSchema update_flow_alias_output{
    .view = &update_flow_alias_schema,
    .body = &update_flow_alias_schema,
    .needs_body = true,
};
constexpr internal::Operation update_flow_alias_operation{
    .service = &common::service,
    .name = "UpdateFlowAlias",
    .errors = common::errors,
    .output = &update_flow_alias_output,
};

internal::HttpRequest encode(const UpdateFlowAliasRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier).segment("/aliases/").label("aliasIdentifier", in.alias_identifier);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("routingConfiguration", in.routing_configuration);
    writer.member("concurrencyConfiguration", in.concurrency_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateFlowAliasRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("routingConfiguration", in.routing_configuration);
  writer.member("concurrencyConfiguration", in.concurrency_configuration);
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("aliasIdentifier", in.alias_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateFlowAliasView*) { return update_flow_alias_schema; }

Response<UpdateFlowAliasView> Client::update_flow_alias(const UpdateFlowAliasRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<UpdateFlowAliasView>(*connection_, update_flow_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateFlowAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_flow_alias_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
