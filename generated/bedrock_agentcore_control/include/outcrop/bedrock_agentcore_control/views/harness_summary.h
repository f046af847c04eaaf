// HarnessSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A harness as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSummary.html
struct HarnessSummaryView {
  /// The id that CreateHarness gave the harness.
  std::string_view harness_id{};
  /// The harness's name.
  std::string_view harness_name{};
  /// The harness's ARN.
  std::string_view arn{};
  /// The state that the harness is in.
  Open<HarnessStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The harness's newest version; each successful UpdateHarness makes another.
  std::optional<std::string_view> harness_version{};
};
const internal::Schema& schema_of(const HarnessSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
