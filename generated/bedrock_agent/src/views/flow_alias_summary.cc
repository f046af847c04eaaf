// Decode tables of FlowAliasSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_alias_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type flow_alias_summary_routing_configuration_type =
    internal::list_type<FlowAliasRoutingConfigurationListItemView>(
        schemas::flow_alias_routing_configuration_list_item_type);
constexpr internal::Field flow_alias_summary_fields[] = {
    {"name", &internal::string_type, offsetof(FlowAliasSummaryView, name), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(FlowAliasSummaryView, description), internal::Slot::optional},
    {"routingConfiguration", &flow_alias_summary_routing_configuration_type,
     offsetof(FlowAliasSummaryView, routing_configuration), internal::Slot::plain},
    {"concurrencyConfiguration", &schemas::flow_alias_concurrency_configuration_type,
     offsetof(FlowAliasSummaryView, concurrency_configuration), internal::Slot::reference},
    {"flowId", &internal::string_type, offsetof(FlowAliasSummaryView, flow_id), internal::Slot::plain},
    {"id", &internal::string_type, offsetof(FlowAliasSummaryView, id), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(FlowAliasSummaryView, arn), internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(FlowAliasSummaryView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(FlowAliasSummaryView, updated_at), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_alias_summary_schema =
    internal::structure_schema<FlowAliasSummaryView>("FlowAliasSummary", flow_alias_summary_fields);
constinit const internal::Type flow_alias_summary_type =
    internal::structure_type<FlowAliasSummaryView>(flow_alias_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent
