// Input and output of Client::get_browser_session.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/browser_enterprise_policy.h"
#include "outcrop/bedrock_agentcore/views/browser_extension.h"
#include "outcrop/bedrock_agentcore/views/browser_profile_configuration.h"
#include "outcrop/bedrock_agentcore/views/browser_session_stream.h"
#include "outcrop/bedrock_agentcore/views/certificate.h"
#include "outcrop/bedrock_agentcore/views/proxy_configuration.h"
#include "outcrop/bedrock_agentcore/views/tools_file_system_configuration.h"
#include "outcrop/bedrock_agentcore/views/view_port.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_browser_session. An absent member is not sent.
struct GetBrowserSessionRequest {
  /// Required.
  std::optional<std::string> browser_identifier{};
  /// Required.
  std::optional<std::string> session_id{};

  friend bool operator==(const GetBrowserSessionRequest&, const GetBrowserSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBrowserSessionRequest& in);

/// Output of Client::get_browser_session; valid as long as its Response.
struct GetBrowserSessionView {
  std::string_view browser_identifier{};
  std::string_view session_id{};
  std::optional<std::string_view> name{};
  Timestamp created_at{};
  OptionalRef<ViewPortView> view_port{};
  std::span<const BrowserExtensionView> extensions{};
  std::span<const BrowserEnterprisePolicyView> enterprise_policies{};
  OptionalRef<BrowserProfileConfigurationView> profile_configuration{};
  std::optional<std::int32_t> session_timeout_seconds{};
  Open<BrowserSessionStatus> status{};
  OptionalRef<BrowserSessionStreamView> streams{};
  OptionalRef<ProxyConfigurationView> proxy_configuration{};
  std::span<const CertificateView> certificates{};
  std::span<const ToolsFileSystemConfigurationView> filesystem_configurations{};
  std::optional<std::string_view> session_replay_artifact{};
  std::optional<Timestamp> last_updated_at{};
};
const internal::Schema& schema_of(const GetBrowserSessionView*);

}  // namespace outcrop::bedrock_agentcore
