// UpdateBrowserStream: the output of Client::update_browser_stream, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <string>

#include "outcrop/bedrock_agentcore/owned/browser_session_stream.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct UpdateBrowserStreamView;

struct UpdateBrowserStream {
  std::string browser_identifier{};
  std::string session_id{};
  BrowserSessionStream streams{};
  Timestamp updated_at{};

  friend bool operator==(const UpdateBrowserStream&, const UpdateBrowserStream&) = default;
};
UpdateBrowserStream to_owned(const UpdateBrowserStreamView& view);
void write_json(internal::JsonWriter& writer, const UpdateBrowserStream& in);

}  // namespace outcrop::bedrock_agentcore
