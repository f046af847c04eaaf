// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/action.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/action.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

StaticOverride to_owned(const StaticOverrideView& view) {
  StaticOverride owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.bundle_version, view.bundle_version);
  return owned;
}

ConfigurationBundleReference to_owned(const ConfigurationBundleReferenceView& view) {
  ConfigurationBundleReference owned;
  internal::own(owned.bundle_arn, view.bundle_arn);
  internal::own(owned.bundle_version, view.bundle_version);
  return owned;
}

TrafficSplitEntry to_owned(const TrafficSplitEntryView& view) {
  TrafficSplitEntry owned;
  internal::own(owned.name, view.name);
  internal::own(owned.weight, view.weight);
  internal::own(owned.configuration_bundle, view.configuration_bundle);
  internal::own(owned.description, view.description);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

WeightedOverride to_owned(const WeightedOverrideView& view) {
  WeightedOverride owned;
  internal::own(owned.traffic_split, view.traffic_split);
  return owned;
}

ConfigurationBundleAction to_owned(const ConfigurationBundleActionView& view) {
  ConfigurationBundleAction owned;
  internal::own(owned.static_override, view.static_override);
  internal::own(owned.weighted_override, view.weighted_override);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

StaticRoute to_owned(const StaticRouteView& view) {
  StaticRoute owned;
  internal::own(owned.target_name, view.target_name);
  return owned;
}

TargetTrafficSplitEntry to_owned(const TargetTrafficSplitEntryView& view) {
  TargetTrafficSplitEntry owned;
  internal::own(owned.name, view.name);
  internal::own(owned.weight, view.weight);
  internal::own(owned.target_name, view.target_name);
  internal::own(owned.description, view.description);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

WeightedRoute to_owned(const WeightedRouteView& view) {
  WeightedRoute owned;
  internal::own(owned.traffic_split, view.traffic_split);
  return owned;
}

RouteToTargetAction to_owned(const RouteToTargetActionView& view) {
  RouteToTargetAction owned;
  internal::own(owned.static_route, view.static_route);
  internal::own(owned.weighted_route, view.weighted_route);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

Action to_owned(const ActionView& view) {
  Action owned;
  internal::own(owned.configuration_bundle, view.configuration_bundle);
  internal::own(owned.route_to_target, view.route_to_target);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
