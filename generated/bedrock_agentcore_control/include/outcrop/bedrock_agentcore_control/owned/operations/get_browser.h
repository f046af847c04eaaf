// GetBrowser: the output of Client::get_browser, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/owned/browser_signing_config_output.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/browser_enterprise_policy.h"
#include "outcrop/bedrock_agentcore_control/types/browser_network_configuration.h"
#include "outcrop/bedrock_agentcore_control/types/certificate.h"
#include "outcrop/bedrock_agentcore_control/types/recording_config.h"
#include "outcrop/bedrock_agentcore_control/types/tools_file_system_configuration.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetBrowserView;

struct GetBrowser {
  std::string browser_id{};
  std::string browser_arn{};
  std::string name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  std::optional<std::string> execution_role_arn{};
  BrowserNetworkConfiguration network_configuration{};
  std::optional<RecordingConfig> recording{};
  std::optional<BrowserSigningConfigOutput> browser_signing{};
  std::optional<std::vector<BrowserEnterprisePolicy>> enterprise_policies{};
  std::optional<std::vector<Certificate>> certificates{};
  std::optional<std::vector<ToolsFileSystemConfiguration>> filesystem_configurations{};
  std::optional<OwnedOpen<BrowserStatus>> status{};
  std::optional<std::string> failure_reason{};
  Timestamp created_at{};
  Timestamp last_updated_at{};

  friend bool operator==(const GetBrowser&, const GetBrowser&) = default;
};
GetBrowser to_owned(const GetBrowserView& view);
void write_json(internal::JsonWriter& writer, const GetBrowser& in);

}  // namespace outcrop::bedrock_agentcore_control
