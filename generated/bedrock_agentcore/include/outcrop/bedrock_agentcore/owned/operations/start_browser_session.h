// StartBrowserSession: the output of Client::start_browser_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/owned/browser_session_stream.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StartBrowserSessionView;

/// The session that was started.
struct StartBrowserSession {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string browser_identifier{};
  /// The session's id, for all other calls.
  std::string session_id{};
  /// When it was created.
  Timestamp created_at{};
  /// Where programs and people reach the browser.
  Box<BrowserSessionStream> streams{};

  friend bool operator==(const StartBrowserSession&, const StartBrowserSession&) = default;
};
StartBrowserSession to_owned(const StartBrowserSessionView& view);
void write_json(internal::JsonWriter& writer, const StartBrowserSession& in);

}  // namespace outcrop::bedrock_agentcore
