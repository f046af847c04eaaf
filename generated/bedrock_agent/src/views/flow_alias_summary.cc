// Decode tables and records of FlowAliasSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/flow_alias_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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

OUTCROP_RECORDS_BEGIN

const char* read_flow_alias_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<FlowAliasSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"arn", Lead::brace>(view.arn)) return nullptr;
  if (!in.reference<"concurrencyConfiguration">(view.concurrency_configuration, [&](auto& inner) {
        if (!in.value<"maxConcurrency", Lead::either>(internal::int32_type, internal::Slot::optional,
                                                      &inner.max_concurrency))
          return false;
        if (!in.choice<"type", 0, Lead::either>(inner.type)) return false;
        return true;
      }))
    return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"flowId">(view.flow_id)) return nullptr;
  if (!in.text<"id">(view.id)) return nullptr;
  if (!in.text<"name">(view.name)) return nullptr;
  if (!in.value<"routingConfiguration">(*schemas::flow_alias_summary_schema.fields[2].type, internal::Slot::plain,
                                        &view.routing_configuration))
    return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* flow_alias_summary_enumerations[] = {
    &schemas::concurrency_type_type,
};
constexpr internal::CompiledRecord flow_alias_summary_record{read_flow_alias_summary, flow_alias_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema flow_alias_summary_schema = internal::structure_schema<FlowAliasSummaryView>(
    "FlowAliasSummary", flow_alias_summary_fields, &flow_alias_summary_record);
constinit const internal::Type flow_alias_summary_type =
    internal::structure_type<FlowAliasSummaryView>(flow_alias_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FlowAliasSummaryView*) { return schemas::flow_alias_summary_schema; }

}  // namespace outcrop::bedrock_agent
