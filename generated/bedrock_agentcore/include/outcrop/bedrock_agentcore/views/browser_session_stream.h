// BrowserSessionStreamView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore {

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AutomationStream.html
struct AutomationStreamView {
  std::string_view stream_endpoint{};
  Open<AutomationStreamStatus> stream_status{};
};
const internal::Schema& schema_of(const AutomationStreamView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LiveViewStream.html
struct LiveViewStreamView {
  std::optional<std::string_view> stream_endpoint{};
};
const internal::Schema& schema_of(const LiveViewStreamView*);

/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserSessionStream.html
struct BrowserSessionStreamView {
  AutomationStreamView automation_stream{};
  OptionalRef<LiveViewStreamView> live_view_stream{};
};
const internal::Schema& schema_of(const BrowserSessionStreamView*);

}  // namespace outcrop::bedrock_agentcore
