// Input and output of Client::delete_browser.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_browser. An absent member is not sent.
/// Which browser is deleted.
struct DeleteBrowserRequest {
  /// The id that CreateBrowser gave the browser.
  ///
  /// Required.
  std::optional<std::string> browser_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const DeleteBrowserRequest&, const DeleteBrowserRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteBrowserRequest& in);

/// Output of Client::delete_browser; valid as long as its Response.
/// The browser that is being deleted.
struct DeleteBrowserView {
  /// The browser's id.
  std::string_view browser_id{};
  /// The state that the browser is in.
  Open<BrowserStatus> status{};
  /// When the browser changed last.
  Timestamp last_updated_at{};
};
const internal::Schema& schema_of(const DeleteBrowserView*);

}  // namespace outcrop::bedrock_agentcore_control
