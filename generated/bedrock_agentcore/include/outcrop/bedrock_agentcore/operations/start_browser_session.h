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
struct StartBrowserSessionRequest {
  std::optional<std::string> trace_id{};
  std::optional<std::string> trace_parent{};
  /// Required.
  std::optional<std::string> browser_identifier{};
  std::optional<std::string> name{};
  std::optional<std::int32_t> session_timeout_seconds{};
  std::optional<ViewPort> view_port{};
  std::optional<std::vector<BrowserExtension>> extensions{};
  std::optional<BrowserProfileConfiguration> profile_configuration{};
  Box<ProxyConfiguration> proxy_configuration{};
  std::optional<std::vector<BrowserEnterprisePolicy>> enterprise_policies{};
  std::optional<std::vector<Certificate>> certificates{};
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const StartBrowserSessionRequest&, const StartBrowserSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const StartBrowserSessionRequest& in);

/// Output of Client::start_browser_session; valid as long as its Response.
struct StartBrowserSessionView {
  std::string_view browser_identifier{};
  std::string_view session_id{};
  Timestamp created_at{};
  OptionalRef<BrowserSessionStreamView> streams{};
};
const internal::Schema& schema_of(const StartBrowserSessionView*);

}  // namespace outcrop::bedrock_agentcore
