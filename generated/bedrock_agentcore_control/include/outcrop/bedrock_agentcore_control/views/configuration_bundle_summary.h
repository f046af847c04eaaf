// ConfigurationBundleSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_ConfigurationBundleSummary.html
struct ConfigurationBundleSummaryView {
  std::string_view bundle_arn{};
  std::string_view bundle_id{};
  std::string_view bundle_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::optional<Timestamp> created_at{};
};
const internal::Schema& schema_of(const ConfigurationBundleSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
