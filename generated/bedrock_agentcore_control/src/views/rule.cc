// Decode tables of RuleView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/rule.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field filter_value_fields[] = {
    {"stringValue", &internal::string_type, offsetof(FilterValueView, string_value), internal::Slot::reference},
    {"doubleValue", &internal::double_type, offsetof(FilterValueView, double_value), internal::Slot::reference},
    {"booleanValue", &internal::boolean_type, offsetof(FilterValueView, boolean_value), internal::Slot::reference},
};

constexpr internal::Field filter_fields[] = {
    {"key", &internal::string_type, offsetof(FilterView, key), internal::Slot::plain},
    {"operator", &schemas::filter_operator_type, offsetof(FilterView, operator_), internal::Slot::plain},
    {"value", &schemas::filter_value_type, offsetof(FilterView, value), internal::Slot::plain},
};

constexpr internal::Field sampling_config_fields[] = {
    {"samplingPercentage", &internal::double_type, offsetof(SamplingConfigView, sampling_percentage),
     internal::Slot::plain},
};

constexpr internal::Field session_config_fields[] = {
    {"sessionTimeoutMinutes", &internal::int32_type, offsetof(SessionConfigView, session_timeout_minutes),
     internal::Slot::plain},
};

constexpr internal::Type rule_filters_type = internal::list_type<FilterView>(schemas::filter_type);
constexpr internal::Field rule_fields[] = {
    {"samplingConfig", &schemas::sampling_config_type, offsetof(RuleView, sampling_config), internal::Slot::plain},
    {"filters", &rule_filters_type, offsetof(RuleView, filters), internal::Slot::plain},
    {"sessionConfig", &schemas::session_config_type, offsetof(RuleView, session_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema filter_value_schema =
    internal::union_schema<FilterValueView>("FilterValue", filter_value_fields);
constinit const internal::Type filter_value_type = internal::union_type<FilterValueView>(filter_value_schema);

constinit const internal::Schema filter_schema = internal::structure_schema<FilterView>("Filter", filter_fields);
constinit const internal::Type filter_type = internal::structure_type<FilterView>(filter_schema);

constinit const internal::Schema sampling_config_schema =
    internal::structure_schema<SamplingConfigView>("SamplingConfig", sampling_config_fields);
constinit const internal::Type sampling_config_type =
    internal::structure_type<SamplingConfigView>(sampling_config_schema);

constinit const internal::Schema session_config_schema =
    internal::structure_schema<SessionConfigView>("SessionConfig", session_config_fields);
constinit const internal::Type session_config_type = internal::structure_type<SessionConfigView>(session_config_schema);

constinit const internal::Schema rule_schema = internal::structure_schema<RuleView>("Rule", rule_fields);
constinit const internal::Type rule_type = internal::structure_type<RuleView>(rule_schema);

}  // namespace schemas

const internal::Schema& schema_of(const FilterValueView*) { return schemas::filter_value_schema; }
const internal::Schema& schema_of(const FilterView*) { return schemas::filter_schema; }
const internal::Schema& schema_of(const SamplingConfigView*) { return schemas::sampling_config_schema; }
const internal::Schema& schema_of(const SessionConfigView*) { return schemas::session_config_schema; }
const internal::Schema& schema_of(const RuleView*) { return schemas::rule_schema; }

}  // namespace outcrop::bedrock_agentcore_control
