// Tables of the shapes in outcrop/bedrock_agentcore_control/types/action.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/action.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const Action*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Action::configuration_bundle>("configurationBundle"),
      cli::field<&Action::route_to_target>("routeToTarget"),
  };
  static constexpr cli::Shape shape{.name = "Action", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ConfigurationBundleAction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfigurationBundleAction::static_override>("staticOverride"),
      cli::field<&ConfigurationBundleAction::weighted_override>("weightedOverride"),
  };
  static constexpr cli::Shape shape{.name = "ConfigurationBundleAction", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ConfigurationBundleReference*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfigurationBundleReference::bundle_arn>("bundleArn", true),
      cli::field<&ConfigurationBundleReference::bundle_version>("bundleVersion", true),
  };
  static constexpr cli::Shape shape{.name = "ConfigurationBundleReference", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RouteToTargetAction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RouteToTargetAction::static_route>("staticRoute"),
      cli::field<&RouteToTargetAction::weighted_route>("weightedRoute"),
  };
  static constexpr cli::Shape shape{.name = "RouteToTargetAction", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const StaticOverride*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StaticOverride::bundle_arn>("bundleArn", true),
      cli::field<&StaticOverride::bundle_version>("bundleVersion", true),
  };
  static constexpr cli::Shape shape{.name = "StaticOverride", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StaticRoute*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StaticRoute::target_name>("targetName", true),
  };
  static constexpr cli::Shape shape{.name = "StaticRoute", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TargetTrafficSplitEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TargetTrafficSplitEntry::name>("name", true),
      cli::field<&TargetTrafficSplitEntry::weight>("weight", true),
      cli::field<&TargetTrafficSplitEntry::target_name>("targetName", true),
      cli::field<&TargetTrafficSplitEntry::description>("description"),
      cli::field<&TargetTrafficSplitEntry::metadata>("metadata"),
  };
  static constexpr cli::Shape shape{.name = "TargetTrafficSplitEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TrafficSplitEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TrafficSplitEntry::name>("name", true),
      cli::field<&TrafficSplitEntry::weight>("weight", true),
      cli::field<&TrafficSplitEntry::configuration_bundle>("configurationBundle", true),
      cli::field<&TrafficSplitEntry::description>("description"),
      cli::field<&TrafficSplitEntry::metadata>("metadata"),
  };
  static constexpr cli::Shape shape{.name = "TrafficSplitEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WeightedOverride*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WeightedOverride::traffic_split>("trafficSplit", true),
  };
  static constexpr cli::Shape shape{.name = "WeightedOverride", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WeightedRoute*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WeightedRoute::traffic_split>("trafficSplit", true),
  };
  static constexpr cli::Shape shape{.name = "WeightedRoute", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
