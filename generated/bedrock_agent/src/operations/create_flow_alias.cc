// Client::create_flow_alias: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_flow_alias.h"

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

constexpr internal::Type create_flow_alias_routing_configuration_type =
    internal::list_type<FlowAliasRoutingConfigurationListItemView>(
        schemas::flow_alias_routing_configuration_list_item_type);
constexpr internal::Field create_flow_alias_fields[] = {
    {"name", &internal::string_type, offsetof(CreateFlowAliasView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(CreateFlowAliasView, description), internal::Slot::optional},
    {"routingConfiguration", &create_flow_alias_routing_configuration_type,
     offsetof(CreateFlowAliasView, routing_configuration), internal::Slot::plain},
    {"concurrencyConfiguration", &schemas::flow_alias_concurrency_configuration_type,
     offsetof(CreateFlowAliasView, concurrency_configuration), internal::Slot::reference},
    {"flowId", &internal::string_type, offsetof(CreateFlowAliasView, flow_id), internal::Slot::plain},
    {"id", &internal::string_type, offsetof(CreateFlowAliasView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(CreateFlowAliasView, arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateFlowAliasView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(CreateFlowAliasView, updated_at), internal::Slot::plain},
};
constexpr internal::Schema create_flow_alias_schema =
    internal::structure_schema<CreateFlowAliasView>("CreateFlowAliasResponse", create_flow_alias_fields);
constexpr internal::OutputSchema create_flow_alias_output{
    .view = &create_flow_alias_schema,
    .body = &create_flow_alias_schema,
    .needs_body = true,
};
constexpr internal::Operation create_flow_alias_operation{
    .service = &common::service,
    .name = "CreateFlowAlias",
    .errors = common::errors,
    .output = &create_flow_alias_output,
};

internal::HttpRequest encode(const CreateFlowAliasRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/flows/"};
  out.label("flowIdentifier", in.flow_identifier).segment("/aliases");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("routingConfiguration", in.routing_configuration);
    writer.member("concurrencyConfiguration", in.concurrency_configuration);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateFlowAliasRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("routingConfiguration", in.routing_configuration);
  writer.member("concurrencyConfiguration", in.concurrency_configuration);
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateFlowAliasView*) { return create_flow_alias_schema; }

Response<CreateFlowAliasView> Client::create_flow_alias(const CreateFlowAliasRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<CreateFlowAliasView>(*connection_, create_flow_alias_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateFlowAliasRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_flow_alias_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
