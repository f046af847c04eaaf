// ABTestSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct ABTestSummaryView;

/// An A/B test as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestSummary.html
struct ABTestSummary {
  /// The A/B test's id.
  std::string ab_test_id{};
  /// The A/B test's ARN.
  std::string ab_test_arn{};
  /// The A/B test's name.
  std::string name{};
  /// The state of the A/B test.
  std::optional<OwnedOpen<ABTestStatus>> status{};
  /// Whether the A/B test splits traffic at present.
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};
  /// What the A/B test is to find out.
  std::optional<std::string> description{};
  /// The gateway whose traffic is split, by its ARN.
  std::optional<std::string> gateway_arn{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const ABTestSummary&, const ABTestSummary&) = default;
};
ABTestSummary to_owned(const ABTestSummaryView& view);
void write_json(internal::JsonWriter& writer, const ABTestSummary& in);

}  // namespace outcrop::bedrock_agentcore
