// Writes Action and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/action.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const StaticOverride& in) {
  writer.begin_object();
  writer.required("bundleArn", in.bundle_arn);
  writer.required("bundleVersion", in.bundle_version);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConfigurationBundleReference& in) {
  writer.begin_object();
  writer.required("bundleArn", in.bundle_arn);
  writer.required("bundleVersion", in.bundle_version);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TrafficSplitEntry& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("weight", in.weight);
  writer.required("configurationBundle", in.configuration_bundle);
  writer.member("description", in.description);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WeightedOverride& in) {
  writer.begin_object();
  writer.required("trafficSplit", in.traffic_split);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const ConfigurationBundleAction& in) {
  writer.exactly_one("ConfigurationBundleAction",
                     in.static_override.has_value() + in.weighted_override.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("staticOverride", in.static_override);
  writer.member("weightedOverride", in.weighted_override);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StaticRoute& in) {
  writer.begin_object();
  writer.sensitive().required("targetName", in.target_name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TargetTrafficSplitEntry& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("weight", in.weight);
  writer.sensitive().required("targetName", in.target_name);
  writer.member("description", in.description);
  writer.member("metadata", in.metadata);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const WeightedRoute& in) {
  writer.begin_object();
  writer.required("trafficSplit", in.traffic_split);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const RouteToTargetAction& in) {
  writer.exactly_one("RouteToTargetAction",
                     in.static_route.has_value() + in.weighted_route.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("staticRoute", in.static_route);
  writer.member("weightedRoute", in.weighted_route);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Action& in) {
  writer.exactly_one("Action",
                     in.configuration_bundle.has_value() + in.route_to_target.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("configurationBundle", in.configuration_bundle);
  writer.member("routeToTarget", in.route_to_target);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
