// Input and output of Client::update_browser_stream.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/stream_update.h"
#include "outcrop/bedrock_agentcore/views/browser_session_stream.h"
#include "outcrop/box.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::update_browser_stream. An absent member is not sent.
/// Which session, and what changes.
struct UpdateBrowserStreamRequest {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  ///
  /// Required.
  std::optional<std::string> session_id{};
  /// What changes about the stream.
  ///
  /// Required.
  Box<StreamUpdate> stream_update{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const UpdateBrowserStreamRequest&, const UpdateBrowserStreamRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateBrowserStreamRequest& in);

/// Output of Client::update_browser_stream; valid as long as its Response.
/// The session's streams as they are now.
struct UpdateBrowserStreamView {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string_view browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  std::string_view session_id{};
  /// Where programs and people reach the browser.
  BrowserSessionStreamView streams{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateBrowserStreamView*);

}  // namespace outcrop::bedrock_agentcore
