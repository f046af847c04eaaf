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

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ABTestSummary.html
struct ABTestSummaryView {
  std::string_view ab_test_id{};
  std::string_view ab_test_arn{};
  std::string_view name{};
  Open<ABTestStatus> status{};
  Open<ABTestExecutionStatus> execution_status{};
  std::optional<std::string_view> description{};
  std::optional<std::string_view> gateway_arn{};
  Timestamp created_at{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const ABTestSummaryView*);

}  // namespace outcrop::bedrock_agentcore
