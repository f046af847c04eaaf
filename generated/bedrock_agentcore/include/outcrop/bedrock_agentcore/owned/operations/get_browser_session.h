// GetBrowserSession: the output of Client::get_browser_session, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/owned/browser_session_stream.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/browser_enterprise_policy.h"
#include "outcrop/bedrock_agentcore/types/browser_extension.h"
#include "outcrop/bedrock_agentcore/types/browser_profile_configuration.h"
#include "outcrop/bedrock_agentcore/types/certificate.h"
#include "outcrop/bedrock_agentcore/types/proxy_configuration.h"
#include "outcrop/bedrock_agentcore/types/tools_file_system_configuration.h"
#include "outcrop/bedrock_agentcore/types/view_port.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct GetBrowserSessionView;

/// The session that was asked for.
struct GetBrowserSession {
  /// The id of the browser; aws.browser.v1 is the one that AWS provides.
  std::string browser_identifier{};
  /// The session's id, as StartBrowserSession gave it.
  std::string session_id{};
  /// The session's name; absent where it has none.
  std::optional<std::string> name{};
  /// When it was created.
  Timestamp created_at{};
  /// The size of the part of a page that can be seen.
  std::optional<ViewPort> view_port{};
  /// The extensions that were loaded.
  std::optional<std::vector<BrowserExtension>> extensions{};
  /// The files with policies for the browser.
  std::optional<std::vector<BrowserEnterprisePolicy>> enterprise_policies{};
  /// The profile that the session started with; absent where it had none.
  std::optional<BrowserProfileConfiguration> profile_configuration{};
  /// Seconds after its start at which the session ends by itself.
  std::optional<std::int32_t> session_timeout_seconds{};
  /// The state of the session.
  std::optional<OwnedOpen<BrowserSessionStatus>> status{};
  /// Where programs and people reach the browser.
  Box<BrowserSessionStream> streams{};
  /// The proxies of the session; absent where it has none.
  Box<ProxyConfiguration> proxy_configuration{};
  /// The certificates that were installed.
  std::optional<std::vector<Certificate>> certificates{};
  /// The file systems that are mounted.
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  /// Where the recording of the session is; absent where none is made.
  std::optional<std::string> session_replay_artifact{};
  /// When it changed last.
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const GetBrowserSession&, const GetBrowserSession&) = default;
};
GetBrowserSession to_owned(const GetBrowserSessionView& view);
void write_json(internal::JsonWriter& writer, const GetBrowserSession& in);

}  // namespace outcrop::bedrock_agentcore
