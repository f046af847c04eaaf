// IngestionJobSortBy: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent {

struct IngestionJobSortBy {
  /// Required.
  std::optional<OwnedOpen<IngestionJobSortByAttribute>> attribute{};
  /// Required.
  std::optional<OwnedOpen<SortOrder>> order{};
};

}  // namespace outcrop::bedrock_agent
