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
/// Which session of which browser.
struct GetBrowserSessionRequest {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  ///
  /// Required.
  std::optional<std::string> browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  ///
  /// Required.
  std::optional<std::string> session_id{};

  friend bool operator==(const GetBrowserSessionRequest&, const GetBrowserSessionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetBrowserSessionRequest& in);

/// Output of Client::get_browser_session; valid as long as its Response.
/// The session that was asked for.
struct GetBrowserSessionView {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string_view browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  std::string_view session_id{};
  /// The session's name; absent where it has none.
  std::optional<std::string_view> name{};
  /// When it was created.
  Timestamp created_at{};
  /// The size of the part of a page that can be seen.
  OptionalRef<ViewPortView> view_port{};
  /// The extensions that were loaded.
  std::span<const BrowserExtensionView> extensions{};
  /// The files with policies for the browser.
  std::span<const BrowserEnterprisePolicyView> enterprise_policies{};
  /// The profile that the session started with; absent where it had none.
  OptionalRef<BrowserProfileConfigurationView> profile_configuration{};
  /// Seconds after its start at which the session ends by itself.
  std::optional<std::int32_t> session_timeout_seconds{};
  /// The state of the session.
  Open<BrowserSessionStatus> status{};
  /// Where programs and people reach the browser.
  OptionalRef<BrowserSessionStreamView> streams{};
  /// The proxies of the session; absent where it has none.
  OptionalRef<ProxyConfigurationView> proxy_configuration{};
  /// The certificates that were installed.
  std::span<const CertificateView> certificates{};
  /// The file systems that are mounted.
  std::span<const ToolsFileSystemConfigurationView> filesystem_configurations{};
  /// Where the recording of the session is; absent where none is made.
  std::optional<std::string_view> session_replay_artifact{};
  /// When it changed last.
  std::optional<Timestamp> last_updated_at{};
};
const internal::Schema& schema_of(const GetBrowserSessionView*);

}  // namespace outcrop::bedrock_agentcore
