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

struct GetBrowserSession {
  std::string browser_identifier{};
  std::string session_id{};
  std::optional<std::string> name{};
  Timestamp created_at{};
  std::optional<ViewPort> view_port{};
  std::optional<std::vector<BrowserExtension>> extensions{};
  std::optional<std::vector<BrowserEnterprisePolicy>> enterprise_policies{};
  std::optional<BrowserProfileConfiguration> profile_configuration{};
  std::optional<std::int32_t> session_timeout_seconds{};
  std::optional<OwnedOpen<BrowserSessionStatus>> status{};
  Box<BrowserSessionStream> streams{};
  Box<ProxyConfiguration> proxy_configuration{};
  std::optional<std::vector<Certificate>> certificates{};
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  std::optional<std::string> session_replay_artifact{};
  std::optional<Timestamp> last_updated_at{};

  friend bool operator==(const GetBrowserSession&, const GetBrowserSession&) = default;
};
GetBrowserSession to_owned(const GetBrowserSessionView& view);
void write_json(internal::JsonWriter& writer, const GetBrowserSession& in);

}  // namespace outcrop::bedrock_agentcore
