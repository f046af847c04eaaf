// Decode tables and records of FlowAliasRoutingConfigurationListItemView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_alias_routing_configuration_list_item.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field flow_alias_routing_configuration_list_item_fields[] = {
    {"flowVersion", &internal::string_type, offsetof(FlowAliasRoutingConfigurationListItemView, flow_version),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_flow_alias_routing_configuration_list_item(internal::RecordReading& reading, const char* at,
                                                            void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<FlowAliasRoutingConfigurationListItemView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"flowVersion", Lead::either>(view.flow_version)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord flow_alias_routing_configuration_list_item_record{
    read_flow_alias_routing_configuration_list_item};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_alias_routing_configuration_list_item_schema =
    internal::structure_schema<FlowAliasRoutingConfigurationListItemView>(
        "FlowAliasRoutingConfigurationListItem", flow_alias_routing_configuration_list_item_fields,
        &flow_alias_routing_configuration_list_item_record);
constinit const internal::Type flow_alias_routing_configuration_list_item_type =
    internal::structure_type<FlowAliasRoutingConfigurationListItemView>(
        flow_alias_routing_configuration_list_item_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FlowAliasRoutingConfigurationListItemView*) {
  return schemas::flow_alias_routing_configuration_list_item_schema;
}

}  // namespace outcrop::bedrock_agent
