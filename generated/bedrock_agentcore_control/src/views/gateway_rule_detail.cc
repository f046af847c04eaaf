// Decode tables and records of GatewayRuleDetailView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/gateway_rule_detail.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type gateway_rule_detail_conditions_type =
    internal::list_type<ConditionView>(schemas::condition_type);
constexpr internal::Type gateway_rule_detail_actions_type = internal::list_type<ActionView>(schemas::action_type);
constexpr internal::Field gateway_rule_detail_fields[] = {
    {"ruleId", &internal::string_type, offsetof(GatewayRuleDetailView, rule_id), internal::Slot::plain},
    {"gatewayArn", &internal::string_type, offsetof(GatewayRuleDetailView, gateway_arn), internal::Slot::plain},
    {"priority", &internal::int32_type, offsetof(GatewayRuleDetailView, priority), internal::Slot::plain},
    {"conditions", &gateway_rule_detail_conditions_type, offsetof(GatewayRuleDetailView, conditions),
     internal::Slot::plain},
    {"actions", &gateway_rule_detail_actions_type, offsetof(GatewayRuleDetailView, actions), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(GatewayRuleDetailView, description), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GatewayRuleDetailView, created_at), internal::Slot::plain},
    {"status", &schemas::gateway_rule_status_type, offsetof(GatewayRuleDetailView, status), internal::Slot::plain},
    {"system", &schemas::system_managed_block_type, offsetof(GatewayRuleDetailView, system), internal::Slot::reference},
    {"updatedAt", &internal::date_time_type, offsetof(GatewayRuleDetailView, updated_at), internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_gateway_rule_detail(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<GatewayRuleDetailView>(to);
  internal::RecordReader in(reading, at);
  if (!in.value<"actions", Lead::brace>(*schemas::gateway_rule_detail_schema.fields[4].type, internal::Slot::plain,
                                        &view.actions))
    return nullptr;
  if (!in.value<"conditions">(*schemas::gateway_rule_detail_schema.fields[3].type, internal::Slot::plain,
                              &view.conditions))
    return nullptr;
  if (!in.time<"createdAt">(view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.text<"gatewayArn">(view.gateway_arn)) return nullptr;
  if (!in.value<"priority">(internal::int32_type, internal::Slot::plain, &view.priority)) return nullptr;
  if (!in.text<"ruleId">(view.rule_id)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.reference<"system">(view.system, [&](auto& inner) {
        if (!in.text<"managedBy", Lead::brace>(inner.managed_by)) return false;
        return true;
      }))
    return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* gateway_rule_detail_enumerations[] = {
    &schemas::gateway_rule_status_type,
};
constexpr internal::CompiledRecord gateway_rule_detail_record{read_gateway_rule_detail,
                                                              gateway_rule_detail_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema gateway_rule_detail_schema = internal::structure_schema<GatewayRuleDetailView>(
    "GatewayRuleDetail", gateway_rule_detail_fields, &gateway_rule_detail_record);
constinit const internal::Type gateway_rule_detail_type =
    internal::structure_type<GatewayRuleDetailView>(gateway_rule_detail_schema);

}  // namespace schemas

const internal::Schema& schema_of(const GatewayRuleDetailView*) { return schemas::gateway_rule_detail_schema; }

}  // namespace outcrop::bedrock_agentcore_control
