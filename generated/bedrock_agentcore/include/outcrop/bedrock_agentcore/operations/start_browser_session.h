// Input and output of Client::start_browser_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/browser_enterprise_policy.h"
#include "outcrop/bedrock_agentcore/types/browser_extension.h"
#include "outcrop/bedrock_agentcore/types/browser_profile_configuration.h"
#include "outcrop/bedrock_agentcore/types/certificate.h"
#include "outcrop/bedrock_agentcore/types/proxy_configuration.h"
#include "outcrop/bedrock_agentcore/types/tools_file_system_configuration.h"
#include "outcrop/bedrock_agentcore/types/view_port.h"
#include "outcrop/bedrock_agentcore/views/browser_session_stream.h"
#include "outcrop/box.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::start_browser_session. An absent member is not sent.
/// Which browser, and what the session is like.
struct StartBrowserSessionRequest {
  /// The trace that the call belongs to, as the header X-Amzn-Trace-Id writes it.
  std::optional<std::string> trace_id{};
  /// The trace and the span that the call belongs to, as the header traceparent of W3C Trace Context writes them.
  std::optional<std::string> trace_parent{};
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> browser_identifier{};
  /// The session's name, for people; it may be used several times. Absent: it has none.
  std::optional<std::string> name{};
  /// Seconds after which the session ends by itself, used or not. Absent: 3600.
  std::optional<std::int32_t> session_timeout_seconds{};
  /// The size of the part of a page that can be seen. Absent: the service's own choice.
  std::optional<ViewPort> view_port{};
  /// Extensions to load. Absent: none.
  std::optional<std::vector<BrowserExtension>> extensions{};
  /// A profile with the cookies and local storage to start with. Absent: none.
  std::optional<BrowserProfileConfiguration> profile_configuration{};
  /// Proxies to go by. Absent: the session reaches the web directly.
  Box<ProxyConfiguration> proxy_configuration{};
  /// Files with policies for the browser. Absent: none.
  std::optional<std::vector<BrowserEnterprisePolicy>> enterprise_policies{};
  /// Certificates to install. Absent: none.
  std::optional<std::vector<Certificate>> certificates{};
  /// File systems to mount. Absent: none.
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StartBrowserSessionRequest&, const StartBrowserSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartBrowserSessionRequest& in);

/// Output of Client::start_browser_session; valid as long as its Response.
/// The session that was started.
struct StartBrowserSessionView {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string_view browser_identifier{};
  /// The session's id, for all other calls.
  std::string_view session_id{};
  /// When it was created.
  Timestamp created_at{};
  /// Where programs and people reach the browser.
  OptionalRef<BrowserSessionStreamView> streams{};
};
const internal::Schema& schema_of(const StartBrowserSessionView*);

}  // namespace outcrop::bedrock_agentcore
