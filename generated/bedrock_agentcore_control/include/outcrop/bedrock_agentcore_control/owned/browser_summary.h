// BrowserSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct BrowserSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserSummary.html
struct BrowserSummary {
  std::string browser_id{};
  std::string browser_arn{};
  std::optional<std::string> name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<OwnedOpen<BrowserStatus>> status{};
  Timestamp created_at{};
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const BrowserSummary&, const BrowserSummary&) = default;
};
BrowserSummary to_owned(const BrowserSummaryView& view);
void write_json(internal::JsonWriter& writer, const BrowserSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
