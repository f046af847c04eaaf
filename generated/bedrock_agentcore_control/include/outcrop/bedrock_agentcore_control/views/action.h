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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StaticOverride.html
struct StaticOverrideView {
  std::string_view bundle_arn{};
  std::string_view bundle_version{};
};
const internal::Schema& schema_of(const StaticOverrideView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleReference.html
struct ConfigurationBundleReferenceView {
  std::string_view bundle_arn{};
  std::string_view bundle_version{};
};
const internal::Schema& schema_of(const ConfigurationBundleReferenceView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TrafficSplitEntry.html
struct TrafficSplitEntryView {
  std::string_view name{};
  std::int32_t weight{};
  ConfigurationBundleReferenceView configuration_bundle{};
  std::optional<std::string_view> description{};
  MapView<std::string_view> metadata{};
};
const internal::Schema& schema_of(const TrafficSplitEntryView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WeightedOverride.html
struct WeightedOverrideView {
  std::span<const TrafficSplitEntryView> traffic_split{};
};
const internal::Schema& schema_of(const WeightedOverrideView*);

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
  OptionalRef<StaticOverrideView> static_override{};
  OptionalRef<WeightedOverrideView> weighted_override{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ConfigurationBundleActionView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_StaticRoute.html
struct StaticRouteView {
  /// Sensitive: never logged.
  std::string_view target_name{};
};
const internal::Schema& schema_of(const StaticRouteView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_TargetTrafficSplitEntry.html
struct TargetTrafficSplitEntryView {
  std::string_view name{};
  std::int32_t weight{};
  /// Sensitive: never logged.
  std::string_view target_name{};
  std::optional<std::string_view> description{};
  MapView<std::string_view> metadata{};
};
const internal::Schema& schema_of(const TargetTrafficSplitEntryView*);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_WeightedRoute.html
struct WeightedRouteView {
  std::span<const TargetTrafficSplitEntryView> traffic_split{};
};
const internal::Schema& schema_of(const WeightedRouteView*);

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
  OptionalRef<StaticRouteView> static_route{};
  OptionalRef<WeightedRouteView> weighted_route{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const RouteToTargetActionView*);

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
  OptionalRef<ConfigurationBundleActionView> configuration_bundle{};
  OptionalRef<RouteToTargetActionView> route_to_target{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ActionView*);

}  // namespace outcrop::bedrock_agentcore_control
