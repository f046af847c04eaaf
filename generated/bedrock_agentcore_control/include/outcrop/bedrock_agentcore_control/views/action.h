// ActionView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// One version of a configuration bundle for all requests.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StaticOverride.html
struct StaticOverrideView {
  /// The bundle's ARN.
  std::string_view bundle_arn{};
  /// The id of the version.
  std::string_view bundle_version{};
};
const internal::Schema& schema_of(const StaticOverrideView*);

/// One version of a configuration bundle.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleReference.html
struct ConfigurationBundleReferenceView {
  /// The bundle's ARN.
  std::string_view bundle_arn{};
  /// The id of the version.
  std::string_view bundle_version{};
};
const internal::Schema& schema_of(const ConfigurationBundleReferenceView*);

/// A version of a configuration bundle that a share of the requests gets.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TrafficSplitEntry.html
struct TrafficSplitEntryView {
  /// The variant's name.
  std::string_view name{};
  /// The share of the requests in percent.
  std::int32_t weight{};
  /// The version of a configuration bundle that these requests get.
  ConfigurationBundleReferenceView configuration_bundle{};
  /// What the variant is for.
  std::optional<std::string_view> description{};
  /// What else there is to note about the variant, by key; it has no effect.
  MapView<std::string_view> metadata{};
};
const internal::Schema& schema_of(const TrafficSplitEntryView*);

/// Versions of configuration bundles that each get a share of the requests.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WeightedOverride.html
struct WeightedOverrideView {
  /// The versions and their shares, which make 100 together.
  std::span<const TrafficSplitEntryView> traffic_split{};
};
const internal::Schema& schema_of(const WeightedOverrideView*);

/// Which version of a configuration bundle a request is served with.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleAction.html
struct ConfigurationBundleActionView {
  enum class Member : std::uint16_t {
    none,
    static_override,
    weighted_override,
    unknown,
  };

  Member member{};
  /// The same version for every request.
  OptionalRef<StaticOverrideView> static_override{};
  /// Requests are shared out among several versions, as for an A/B test.
  OptionalRef<WeightedOverrideView> weighted_override{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ConfigurationBundleActionView*);

/// Sends all requests to one target.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StaticRoute.html
struct StaticRouteView {
  /// The target's name.
  ///
  /// Sensitive: never logged.
  std::string_view target_name{};
};
const internal::Schema& schema_of(const StaticRouteView*);

/// A target that gets a share of the requests.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetTrafficSplitEntry.html
struct TargetTrafficSplitEntryView {
  /// The variant's name.
  std::string_view name{};
  /// The share of the requests in percent.
  std::int32_t weight{};
  /// The name of the target that these requests go to.
  ///
  /// Sensitive: never logged.
  std::string_view target_name{};
  /// What the variant is for.
  std::optional<std::string_view> description{};
  /// What else there is to note about the variant, by key; it has no effect.
  MapView<std::string_view> metadata{};
};
const internal::Schema& schema_of(const TargetTrafficSplitEntryView*);

/// Targets that each get a share of the requests.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WeightedRoute.html
struct WeightedRouteView {
  /// The targets and their shares.
  std::span<const TargetTrafficSplitEntryView> traffic_split{};
};
const internal::Schema& schema_of(const WeightedRouteView*);

/// Which target requests go to.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RouteToTargetAction.html
struct RouteToTargetActionView {
  enum class Member : std::uint16_t {
    none,
    static_route,
    weighted_route,
    unknown,
  };

  Member member{};
  /// All requests go to one target.
  OptionalRef<StaticRouteView> static_route{};
  /// A share of the requests goes to each of several targets.
  OptionalRef<WeightedRouteView> weighted_route{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RouteToTargetActionView*);

/// What a rule of a gateway does with the requests that it matches.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_Action.html
struct ActionView {
  enum class Member : std::uint16_t {
    none,
    configuration_bundle,
    route_to_target,
    unknown,
  };

  Member member{};
  /// The request is served with a version of a configuration bundle.
  OptionalRef<ConfigurationBundleActionView> configuration_bundle{};
  /// The request goes to a target that the rule names.
  OptionalRef<RouteToTargetActionView> route_to_target{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ActionView*);

}  // namespace outcrop::bedrock_agentcore_control
