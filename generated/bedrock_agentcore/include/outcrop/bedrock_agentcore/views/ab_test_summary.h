// ABTestSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// An A/B test as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestSummary.html
struct ABTestSummaryView {
  /// The A/B test's id.
  std::string_view ab_test_id{};
  /// The A/B test's ARN.
  std::string_view ab_test_arn{};
  /// The A/B test's name.
  std::string_view name{};
  /// The state of the A/B test.
  Open<ABTestStatus> status{};
  /// Whether the A/B test splits traffic at present.
  Open<ABTestExecutionStatus> execution_status{};
  /// What the A/B test is to find out.
  std::optional<std::string_view> description{};
  /// The gateway whose traffic is split, by its ARN.
  std::optional<std::string_view> gateway_arn{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const ABTestSummaryView*);

}  // namespace outcrop::bedrock_agentcore
