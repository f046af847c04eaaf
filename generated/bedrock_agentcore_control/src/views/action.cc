// Decode tables of ActionView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/action.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field static_override_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(StaticOverrideView, bundle_arn), internal::Slot::plain},
    {"bundleVersion", &internal::string_type, offsetof(StaticOverrideView, bundle_version), internal::Slot::plain},
};

constexpr internal::Field configuration_bundle_reference_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(ConfigurationBundleReferenceView, bundle_arn),
     internal::Slot::plain},
    {"bundleVersion", &internal::string_type, offsetof(ConfigurationBundleReferenceView, bundle_version),
     internal::Slot::plain},
};

constexpr internal::Field traffic_split_entry_fields[] = {
    {"name", &internal::string_type, offsetof(TrafficSplitEntryView, name), internal::Slot::plain},
    {"weight", &internal::int32_type, offsetof(TrafficSplitEntryView, weight), internal::Slot::plain},
    {"configurationBundle", &schemas::configuration_bundle_reference_type,
     offsetof(TrafficSplitEntryView, configuration_bundle), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(TrafficSplitEntryView, description), internal::Slot::optional},
    {"metadata", &internal::string_map_type, offsetof(TrafficSplitEntryView, metadata), internal::Slot::plain},
};

constexpr internal::Type weighted_override_traffic_split_type =
    internal::list_type<TrafficSplitEntryView>(schemas::traffic_split_entry_type);
constexpr internal::Field weighted_override_fields[] = {
    {"trafficSplit", &weighted_override_traffic_split_type, offsetof(WeightedOverrideView, traffic_split),
     internal::Slot::plain},
};

constexpr internal::Field configuration_bundle_action_fields[] = {
    {"staticOverride", &schemas::static_override_type, offsetof(ConfigurationBundleActionView, static_override),
     internal::Slot::reference},
    {"weightedOverride", &schemas::weighted_override_type, offsetof(ConfigurationBundleActionView, weighted_override),
     internal::Slot::reference},
};

constexpr internal::Field static_route_fields[] = {
    {"targetName", &internal::string_type, offsetof(StaticRouteView, target_name), internal::Slot::plain, true},
};

constexpr internal::Field target_traffic_split_entry_fields[] = {
    {"name", &internal::string_type, offsetof(TargetTrafficSplitEntryView, name), internal::Slot::plain},
    {"weight", &internal::int32_type, offsetof(TargetTrafficSplitEntryView, weight), internal::Slot::plain},
    {"targetName", &internal::string_type, offsetof(TargetTrafficSplitEntryView, target_name), internal::Slot::plain,
     true},
    {"description", &internal::string_type, offsetof(TargetTrafficSplitEntryView, description),
     internal::Slot::optional},
    {"metadata", &internal::string_map_type, offsetof(TargetTrafficSplitEntryView, metadata), internal::Slot::plain},
};

constexpr internal::Type weighted_route_traffic_split_type =
    internal::list_type<TargetTrafficSplitEntryView>(schemas::target_traffic_split_entry_type);
constexpr internal::Field weighted_route_fields[] = {
    {"trafficSplit", &weighted_route_traffic_split_type, offsetof(WeightedRouteView, traffic_split),
     internal::Slot::plain},
};

constexpr internal::Field route_to_target_action_fields[] = {
    {"staticRoute", &schemas::static_route_type, offsetof(RouteToTargetActionView, static_route),
     internal::Slot::reference},
    {"weightedRoute", &schemas::weighted_route_type, offsetof(RouteToTargetActionView, weighted_route),
     internal::Slot::reference},
};

constexpr internal::Field action_fields[] = {
    {"configurationBundle", &schemas::configuration_bundle_action_type, offsetof(ActionView, configuration_bundle),
     internal::Slot::reference},
    {"routeToTarget", &schemas::route_to_target_action_type, offsetof(ActionView, route_to_target),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema static_override_schema =
    internal::structure_schema<StaticOverrideView>("StaticOverride", static_override_fields);
constinit const internal::Type static_override_type =
    internal::structure_type<StaticOverrideView>(static_override_schema);

constinit const internal::Schema configuration_bundle_reference_schema =
    internal::structure_schema<ConfigurationBundleReferenceView>("ConfigurationBundleReference",
                                                                 configuration_bundle_reference_fields);
constinit const internal::Type configuration_bundle_reference_type =
    internal::structure_type<ConfigurationBundleReferenceView>(configuration_bundle_reference_schema);

constinit const internal::Schema traffic_split_entry_schema =
    internal::structure_schema<TrafficSplitEntryView>("TrafficSplitEntry", traffic_split_entry_fields);
constinit const internal::Type traffic_split_entry_type =
    internal::structure_type<TrafficSplitEntryView>(traffic_split_entry_schema);

constinit const internal::Schema weighted_override_schema =
    internal::structure_schema<WeightedOverrideView>("WeightedOverride", weighted_override_fields);
constinit const internal::Type weighted_override_type =
    internal::structure_type<WeightedOverrideView>(weighted_override_schema);

constinit const internal::Schema configuration_bundle_action_schema =
    internal::union_schema<ConfigurationBundleActionView>("ConfigurationBundleAction",
                                                          configuration_bundle_action_fields);
constinit const internal::Type configuration_bundle_action_type =
    internal::union_type<ConfigurationBundleActionView>(configuration_bundle_action_schema);

constinit const internal::Schema static_route_schema =
    internal::structure_schema<StaticRouteView>("StaticRoute", static_route_fields);
constinit const internal::Type static_route_type = internal::structure_type<StaticRouteView>(static_route_schema);

constinit const internal::Schema target_traffic_split_entry_schema =
    internal::structure_schema<TargetTrafficSplitEntryView>("TargetTrafficSplitEntry",
                                                            target_traffic_split_entry_fields);
constinit const internal::Type target_traffic_split_entry_type =
    internal::structure_type<TargetTrafficSplitEntryView>(target_traffic_split_entry_schema);

constinit const internal::Schema weighted_route_schema =
    internal::structure_schema<WeightedRouteView>("WeightedRoute", weighted_route_fields);
constinit const internal::Type weighted_route_type = internal::structure_type<WeightedRouteView>(weighted_route_schema);

constinit const internal::Schema route_to_target_action_schema =
    internal::union_schema<RouteToTargetActionView>("RouteToTargetAction", route_to_target_action_fields);
constinit const internal::Type route_to_target_action_type =
    internal::union_type<RouteToTargetActionView>(route_to_target_action_schema);

constinit const internal::Schema action_schema = internal::union_schema<ActionView>("Action", action_fields);
constinit const internal::Type action_type = internal::union_type<ActionView>(action_schema);

}  // namespace schemas

const internal::Schema& schema_of(const StaticOverrideView*) { return schemas::static_override_schema; }
const internal::Schema& schema_of(const ConfigurationBundleReferenceView*) {
  return schemas::configuration_bundle_reference_schema;
}
const internal::Schema& schema_of(const TrafficSplitEntryView*) { return schemas::traffic_split_entry_schema; }
const internal::Schema& schema_of(const WeightedOverrideView*) { return schemas::weighted_override_schema; }
const internal::Schema& schema_of(const ConfigurationBundleActionView*) {
  return schemas::configuration_bundle_action_schema;
}
const internal::Schema& schema_of(const StaticRouteView*) { return schemas::static_route_schema; }
const internal::Schema& schema_of(const TargetTrafficSplitEntryView*) {
  return schemas::target_traffic_split_entry_schema;
}
const internal::Schema& schema_of(const WeightedRouteView*) { return schemas::weighted_route_schema; }
const internal::Schema& schema_of(const RouteToTargetActionView*) { return schemas::route_to_target_action_schema; }
const internal::Schema& schema_of(const ActionView*) { return schemas::action_schema; }

}  // namespace outcrop::bedrock_agentcore_control
