// UpdateBrowserStream: the output of Client::update_browser_stream, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/owned/browser_session_stream.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct UpdateBrowserStreamView;

/// The session's streams as they are now.
struct UpdateBrowserStream {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  std::string session_id{};
  /// Where programs and people reach the browser.
  BrowserSessionStream streams{};
  /// When it changed last.
  Timestamp updated_at{};

  friend bool operator==(const UpdateBrowserStream&, const UpdateBrowserStream&) = default;
};
UpdateBrowserStream to_owned(const UpdateBrowserStreamView& view);
void write_json(internal::JsonWriter& writer, const UpdateBrowserStream& in);

}  // namespace outcrop::bedrock_agentcore
