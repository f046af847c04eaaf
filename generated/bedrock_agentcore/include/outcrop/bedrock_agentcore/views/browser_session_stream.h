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

/// The stream by which a program drives a browser.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AutomationStream.html
struct AutomationStreamView {
  /// The WebSocket URL that takes commands of the Chrome DevTools Protocol. Requests to it are signed.
  std::string_view stream_endpoint{};
  /// Whether the stream takes commands.
  Open<AutomationStreamStatus> stream_status{};
};
const internal::Schema& schema_of(const AutomationStreamView*);

/// The stream that shows the screen of a browser to people.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LiveViewStream.html
struct LiveViewStreamView {
  /// The URL of the stream. Requests to it are signed.
  std::optional<std::string_view> stream_endpoint{};
};
const internal::Schema& schema_of(const LiveViewStreamView*);

/// The streams of a browser session.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserSessionStream.html
struct BrowserSessionStreamView {
  /// The stream by which a program drives the browser.
  AutomationStreamView automation_stream{};
  /// The stream that shows the screen to people.
  OptionalRef<LiveViewStreamView> live_view_stream{};
};
const internal::Schema& schema_of(const BrowserSessionStreamView*);

}  // namespace outcrop::bedrock_agentcore
