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

/// One version of a configuration bundle for all requests.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StaticOverride.html
struct StaticOverride {
  /// The bundle's ARN.
  ///
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// The id of the version.
  ///
  /// Required.
  std::optional<std::string> bundle_version{};

  friend bool operator==(const StaticOverride&, const StaticOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const StaticOverride& in);

/// One version of a configuration bundle.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleReference.html
struct ConfigurationBundleReference {
  /// The bundle's ARN.
  ///
  /// Required.
  std::optional<std::string> bundle_arn{};
  /// The id of the version.
  ///
  /// Required.
  std::optional<std::string> bundle_version{};

  friend bool operator==(const ConfigurationBundleReference&, const ConfigurationBundleReference&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfigurationBundleReference& in);

/// A version of a configuration bundle that a share of the requests gets.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TrafficSplitEntry.html
struct TrafficSplitEntry {
  /// The variant's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The share of the requests in percent.
  ///
  /// Required.
  std::optional<std::int32_t> weight{};
  /// The version of a configuration bundle that these requests get.
  ///
  /// Required.
  Box<ConfigurationBundleReference> configuration_bundle{};
  /// What the variant is for.
  std::optional<std::string> description{};
  /// What else there is to note about the variant, by key; it has no effect.
  std::optional<std::map<std::string, std::string, std::less<>>> metadata{};

  friend bool operator==(const TrafficSplitEntry&, const TrafficSplitEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const TrafficSplitEntry& in);

/// Versions of configuration bundles that each get a share of the requests.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WeightedOverride.html
struct WeightedOverride {
  /// The versions and their shares, which make 100 together.
  ///
  /// Required.
  std::optional<std::vector<TrafficSplitEntry>> traffic_split{};

  friend bool operator==(const WeightedOverride&, const WeightedOverride&) = default;
};
void write_json(internal::JsonWriter& writer, const WeightedOverride& in);

/// Which version of a configuration bundle a request is served with.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleAction.html
struct ConfigurationBundleAction {
  /// The same version for every request.
  Box<StaticOverride> static_override{};
  /// Requests are shared out among several versions, as for an A/B test.
  Box<WeightedOverride> weighted_override{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ConfigurationBundleAction&, const ConfigurationBundleAction&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfigurationBundleAction& in);

/// Sends all requests to one target.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StaticRoute.html
struct StaticRoute {
  /// The target's name.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> target_name{};

  friend bool operator==(const StaticRoute&, const StaticRoute&) = default;
};
void write_json(internal::JsonWriter& writer, const StaticRoute& in);

/// A target that gets a share of the requests.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetTrafficSplitEntry.html
struct TargetTrafficSplitEntry {
  /// The variant's name.
  ///
  /// Required.
  std::optional<std::string> name{};
  /// The share of the requests in percent.
  ///
  /// Required.
  std::optional<std::int32_t> weight{};
  /// The name of the target that these requests go to.
  ///
  /// Required. Sensitive: never logged.
  std::optional<std::string> target_name{};
  /// What the variant is for.
  std::optional<std::string> description{};
  /// What else there is to note about the variant, by key; it has no effect.
  std::optional<std::map<std::string, std::string, std::less<>>> metadata{};

  friend bool operator==(const TargetTrafficSplitEntry&, const TargetTrafficSplitEntry&) = default;
};
void write_json(internal::JsonWriter& writer, const TargetTrafficSplitEntry& in);

/// Targets that each get a share of the requests.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WeightedRoute.html
struct WeightedRoute {
  /// The targets and their shares.
  ///
  /// Required.
  std::optional<std::vector<TargetTrafficSplitEntry>> traffic_split{};

  friend bool operator==(const WeightedRoute&, const WeightedRoute&) = default;
};
void write_json(internal::JsonWriter& writer, const WeightedRoute& in);

/// Which target requests go to.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RouteToTargetAction.html
struct RouteToTargetAction {
  /// All requests go to one target.
  Box<StaticRoute> static_route{};
  /// A share of the requests goes to each of several targets.
  Box<WeightedRoute> weighted_route{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const RouteToTargetAction&, const RouteToTargetAction&) = default;
};
void write_json(internal::JsonWriter& writer, const RouteToTargetAction& in);

/// What a rule of a gateway does with the requests that it matches.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Action.html
struct Action {
  /// The request is served with a version of a configuration bundle.
  Box<ConfigurationBundleAction> configuration_bundle{};
  /// The request goes to a target that the rule names.
  Box<RouteToTargetAction> route_to_target{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Action&, const Action&) = default;
};
void write_json(internal::JsonWriter& writer, const Action& in);

}  // namespace outcrop::bedrock_agentcore_control
