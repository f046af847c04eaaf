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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestSummary.html
struct ABTestSummary {
  std::string ab_test_id{};
  std::string ab_test_arn{};
  std::string name{};
  std::optional<OwnedOpen<ABTestStatus>> status{};
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};
  std::optional<std::string> description{};
  std::optional<std::string> gateway_arn{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const ABTestSummary&, const ABTestSummary&) = default;
};
ABTestSummary to_owned(const ABTestSummaryView& view);
void write_json(internal::JsonWriter& writer, const ABTestSummary& in);

}  // namespace outcrop::bedrock_agentcore
