// BrowserSessionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserSessionSummary.html
struct BrowserSessionSummaryView {
  std::string_view browser_identifier{};
  std::string_view session_id{};
  std::optional<std::string_view> name{};
  Open<BrowserSessionStatus> status{};
  Timestamp created_at{};
  std::optional<Timestamp> last_updated_at{};
};
const internal::Schema& schema_of(const BrowserSessionSummaryView*);

}  // namespace outcrop::bedrock_agentcore
