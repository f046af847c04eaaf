// StopBrowserSession: the output of Client::stop_browser_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StopBrowserSessionView;

/// The session that was ended.
struct StopBrowserSession {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  std::string session_id{};
  /// When it changed last.
  Timestamp last_updated_at{};

  friend bool operator==(const StopBrowserSession&, const StopBrowserSession&) = default;
};
StopBrowserSession to_owned(const StopBrowserSessionView& view);
void write_json(internal::JsonWriter& writer, const StopBrowserSession& in);

}  // namespace outcrop::bedrock_agentcore
