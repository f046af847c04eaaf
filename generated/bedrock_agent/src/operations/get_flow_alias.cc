// Client::get_flow_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_flow_alias.h"

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

constexpr internal::Type get_flow_alias_routing_configuration_type =
    internal::list_type<FlowAliasRoutingConfigurationListItemView>(
        schemas::flow_alias_routing_configuration_list_item_type);
constexpr internal::Field get_flow_alias_fields[] = {
    {"name", &internal::string_type, offsetof(GetFlowAliasView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GetFlowAliasView, description), internal::Slot::optional},
    {"routingConfiguration", &get_flow_alias_routing_configuration_type,
     offsetof(GetFlowAliasView, routing_configuration), internal::Slot::plain},
    {"concurrencyConfiguration", &schemas::flow_alias_concurrency_configuration_type,
     offsetof(GetFlowAliasView, concurrency_configuration), internal::Slot::reference},
    {"flowId", &internal::string_type, offsetof(GetFlowAliasView, flow_id), internal::Slot::plain},
    {"id", &internal::string_type, offsetof(GetFlowAliasView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(GetFlowAliasView, arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(GetFlowAliasView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(GetFlowAliasView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema get_flow_alias_schema =
    internal::structure_schema<GetFlowAliasView>("GetFlowAliasResponse", get_flow_alias_fields);
constexpr internal::OutputSchema get_flow_alias_output{
    .view = &get_flow_alias_schema,
    .body = &get_flow_alias_schema,
    .needs_body = true,
};
constexpr internal::Operation get_flow_alias_operation{
    .service = &common::service,
    .name = "GetFlowAlias",
    .errors = common::errors,
    .output = &get_flow_alias_output,
};

internal::HttpRequest encode(const GetFlowAliasRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier).segment("/aliases/").label("aliasIdentifier", in.alias_identifier);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetFlowAliasRequest& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("aliasIdentifier", in.alias_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const GetFlowAliasView*) { return get_flow_alias_schema; }

Response<GetFlowAliasView> Client::get_flow_alias(const GetFlowAliasRequest& request,
                                                  const CallOptions& options) const {
  return internal::call<GetFlowAliasView>(*connection_, get_flow_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetFlowAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_flow_alias_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
