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

struct StartBrowserSession {
  std::string browser_identifier{};
  std::string session_id{};
  Timestamp created_at{};
  Box<BrowserSessionStream> streams{};

  friend bool operator==(const StartBrowserSession&, const StartBrowserSession&) = default;
};
StartBrowserSession to_owned(const StartBrowserSessionView& view);
void write_json(internal::JsonWriter& writer, const StartBrowserSession& in);

}  // namespace outcrop::bedrock_agentcore
