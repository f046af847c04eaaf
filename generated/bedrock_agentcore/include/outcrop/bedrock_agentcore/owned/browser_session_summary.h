// BrowserSessionSummary.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct BrowserSessionSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserSessionSummary.html
struct BrowserSessionSummary {
  std::string browser_identifier{};
  std::string session_id{};
  std::optional<std::string> name{};
  std::optional<OwnedOpen<BrowserSessionStatus>> status{};
  Timestamp created_at{};
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const BrowserSessionSummary&, const BrowserSessionSummary&) = default;
};
BrowserSessionSummary to_owned(const BrowserSessionSummaryView& view);
void write_json(internal::JsonWriter& writer, const BrowserSessionSummary& in);

}  // namespace outcrop::bedrock_agentcore
