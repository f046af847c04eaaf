// ConfigurationBundleSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct ConfigurationBundleSummaryView;

/// A configuration bundle as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleSummary.html
struct ConfigurationBundleSummary {
  /// The bundle's ARN.
  std::string bundle_arn{};
  /// The id that CreateConfigurationBundle gave the bundle.
  std::string bundle_id{};
  /// The bundle's name.
  std::string bundle_name{};
  /// What the bundle is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// When the bundle was created.
  std::optional<Timestamp> created_at{};

  friend bool operator==(const ConfigurationBundleSummary&, const ConfigurationBundleSummary&) = default;
};
ConfigurationBundleSummary to_owned(const ConfigurationBundleSummaryView& view);
void write_json(internal::JsonWriter& writer, const ConfigurationBundleSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
