// ConfigurationBundleSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A configuration bundle as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleSummary.html
struct ConfigurationBundleSummaryView {
  /// The bundle's ARN.
  std::string_view bundle_arn{};
  /// The id that CreateConfigurationBundle gave the bundle.
  std::string_view bundle_id{};
  /// The bundle's name.
  std::string_view bundle_name{};
  /// What the bundle is for.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  /// When the bundle was created.
  std::optional<Timestamp> created_at{};
};
const internal::Schema& schema_of(const ConfigurationBundleSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
