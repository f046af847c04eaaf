// IngestionJobFilter: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct IngestionJobFilter {
  /// Required.
  std::optional<OwnedOpen<IngestionJobFilterAttribute>> attribute{};
  /// Required.
  std::optional<OwnedOpen<IngestionJobFilterOperator>> operator_{};
  /// Required.
  std::optional<std::vector<std::string>> values{};
};

}  // namespace outcrop::bedrock_agent
