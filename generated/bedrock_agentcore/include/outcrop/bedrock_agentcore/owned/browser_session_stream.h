// BrowserSessionStream and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agentcore {

struct AutomationStreamView;
struct LiveViewStreamView;
struct BrowserSessionStreamView;

/// The stream by which a program drives a browser.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_AutomationStream.html
struct AutomationStream {
  /// The WebSocket URL that takes commands of the Chrome DevTools Protocol. Requests to it are signed.
  std::string stream_endpoint{};
  /// Whether the stream takes commands.
  std::optional<OwnedOpen<AutomationStreamStatus>> stream_status{};

  friend bool operator==(const AutomationStream&, const AutomationStream&) = default;
};
AutomationStream to_owned(const AutomationStreamView& view);
void write_json(internal::JsonWriter& writer, const AutomationStream& in);

/// The stream that shows the screen of a browser to people.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_LiveViewStream.html
struct LiveViewStream {
  /// The URL of the stream. Requests to it are signed.
  std::optional<std::string> stream_endpoint{};

  friend bool operator==(const LiveViewStream&, const LiveViewStream&) = default;
};
LiveViewStream to_owned(const LiveViewStreamView& view);
void write_json(internal::JsonWriter& writer, const LiveViewStream& in);

/// The streams of a browser session.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_BrowserSessionStream.html
struct BrowserSessionStream {
  /// The stream by which a program drives the browser.
  AutomationStream automation_stream{};
  /// The stream that shows the screen to people.
  std::optional<LiveViewStream> live_view_stream{};

  friend bool operator==(const BrowserSessionStream&, const BrowserSessionStream&) = default;
};
BrowserSessionStream to_owned(const BrowserSessionStreamView& view);
void write_json(internal::JsonWriter& writer, const BrowserSessionStream& in);

}  // namespace outcrop::bedrock_agentcore
