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

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSummary.html
struct HarnessSummaryView {
  std::string_view harness_id{};
  std::string_view harness_name{};
  std::string_view arn{};
  Open<HarnessStatus> status{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::string_view> harness_version{};
};
const internal::Schema& schema_of(const HarnessSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
