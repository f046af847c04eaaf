// Action and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StaticOverride.html
struct StaticOverride {
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// Required.
  std::optional<std::string> bundle_version{};

  friend bool operator==(const StaticOverride&, const StaticOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const StaticOverride& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleReference.html
struct ConfigurationBundleReference {
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// Required.
  std::optional<std::string> bundle_version{};

  friend bool operator==(const ConfigurationBundleReference&, const ConfigurationBundleReference&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfigurationBundleReference& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TrafficSplitEntry.html
struct TrafficSplitEntry {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::int32_t> weight{};
  /// Required.
  Box<ConfigurationBundleReference> configuration_bundle{};
  std::optional<std::string> description{};
  std::optional<std::map<std::string, std::string, std::less<>>> metadata{};

  friend bool operator==(const TrafficSplitEntry&, const TrafficSplitEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const TrafficSplitEntry& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WeightedOverride.html
struct WeightedOverride {
  /// Required.
  std::optional<std::vector<TrafficSplitEntry>> traffic_split{};

  friend bool operator==(const WeightedOverride&, const WeightedOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const WeightedOverride& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleAction.html
struct ConfigurationBundleAction {
  Box<StaticOverride> static_override{};
  Box<WeightedOverride> weighted_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ConfigurationBundleAction&, const ConfigurationBundleAction&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfigurationBundleAction& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StaticRoute.html
struct StaticRoute {
  /// Required. Sensitive: never logged.
  std::optional<std::string> target_name{};

  friend bool operator==(const StaticRoute&, const StaticRoute&) = default;
};
void write_json(internal::JsonWriter& writer, const StaticRoute& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetTrafficSplitEntry.html
struct TargetTrafficSplitEntry {
  /// Required.
  std::optional<std::string> name{};
  /// Required.
  std::optional<std::int32_t> weight{};
  /// Required. Sensitive: never logged.
  std::optional<std::string> target_name{};
  std::optional<std::string> description{};
  std::optional<std::map<std::string, std::string, std::less<>>> metadata{};

  friend bool operator==(const TargetTrafficSplitEntry&, const TargetTrafficSplitEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const TargetTrafficSplitEntry& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WeightedRoute.html
struct WeightedRoute {
  /// Required.
  std::optional<std::vector<TargetTrafficSplitEntry>> traffic_split{};

  friend bool operator==(const WeightedRoute&, const WeightedRoute&) = default;
};
void write_json(internal::JsonWriter& writer, const WeightedRoute& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RouteToTargetAction.html
struct RouteToTargetAction {
  Box<StaticRoute> static_route{};
  Box<WeightedRoute> weighted_route{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RouteToTargetAction&, const RouteToTargetAction&) = default;
};
void write_json(internal::JsonWriter& writer, const RouteToTargetAction& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Action.html
struct Action {
  Box<ConfigurationBundleAction> configuration_bundle{};
  Box<RouteToTargetAction> route_to_target{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Action&, const Action&) = default;
};
void write_json(internal::JsonWriter& writer, const Action& in);

}  // namespace outcrop::bedrock_agentcore_control
