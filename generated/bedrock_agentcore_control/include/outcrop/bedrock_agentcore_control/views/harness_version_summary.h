// HarnessVersionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A version of a harness as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessVersionSummary.html
struct HarnessVersionSummaryView {
  /// The id that CreateHarness gave the harness.
  std::string_view harness_id{};
  /// The harness's name.
  std::string_view harness_name{};
  /// The harness's ARN.
  std::string_view arn{};
  /// The version that the entry is about.
  std::string_view harness_version{};
  /// The state that the version is in.
  Open<HarnessStatus> status{};
  /// When the version was made.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why making the version failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
};
const internal::Schema& schema_of(const HarnessVersionSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
