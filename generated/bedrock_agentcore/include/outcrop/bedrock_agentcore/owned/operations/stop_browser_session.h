// StopBrowserSession: the output of Client::stop_browser_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct StopBrowserSessionView;

struct StopBrowserSession {
  std::string browser_identifier{};
  std::string session_id{};
  Timestamp last_updated_at{};

  friend bool operator==(const StopBrowserSession&, const StopBrowserSession&) = default;
};
StopBrowserSession to_owned(const StopBrowserSessionView& view);
void write_json(internal::JsonWriter& writer, const StopBrowserSession& in);

}  // namespace outcrop::bedrock_agentcore
